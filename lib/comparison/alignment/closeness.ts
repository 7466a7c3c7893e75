// Shared terms that stand together in both sentences: two sentences of one event share words, a fact shares a phrase.
import type { Unit } from './vocabulary';
import type { ArticlePair } from './weights';

/** Content words within which two terms belong together. Bench: alignment. */
const REACH = 5;

export interface Closeness {
  /** Weight of the pairs of terms that stand within REACH of each other in both sentences; two names are no such pair. */
  readonly near: number;
  /** The best cosine of any two windows of the sentences, in 0..1: one clause may match though the sentences do not. */
  readonly window: number;
}

/** The most that can come of two sentences whose shared terms have this weight. */
export function mostCloseness(a: Unit, b: Unit, sharedWeight: number): Closeness {
  // Every term has at most all others beside it, and the root of two weights is at most their mean.
  const others = Math.min(a.terms.length, b.terms.length) - 1;
  return { near: (sharedWeight * others) / 2, window: 1 };
}

/** A term of both sentences by its indices in their `terms`. */
interface SharedTerm {
  readonly term: number;
  readonly inA: number;
  readonly inB: number;
}

/** How close together two sentences of two articles have their shared terms. */
export function readCloseness(a: Unit, b: Unit, pair: ArticlePair): Closeness {
  const shared = listShared(a, b);
  return { near: nearTerms(shared, a, b, pair), window: bestWindow(shared, a, b, pair.weights) };
}

function listShared(a: Unit, b: Unit): readonly SharedTerm[] {
  const shared: SharedTerm[] = [];
  a.terms.forEach((term, inA) => {
    const inB = b.indexOf.get(term);
    if (inB !== undefined) shared.push({ term, inA, inB });
  });
  return shared;
}

function nearTerms(shared: readonly SharedTerm[], a: Unit, b: Unit, { weights, kinds }: ArticlePair): number {
  let sum = 0;
  for (const [at, one] of shared.entries()) {
    for (let next = at + 1; next < shared.length; next += 1) {
      const other = shared[next] ?? one;
      if (kinds[one.term] === 'name' && kinds[other.term] === 'name') continue;
      if (!areNear(a.places[one.inA] ?? [], a.places[other.inA] ?? [])) continue;
      if (!areNear(b.places[one.inB] ?? [], b.places[other.inB] ?? [])) continue;
      sum += Math.sqrt((weights[one.term] ?? 0) * (weights[other.term] ?? 0));
    }
  }
  return sum;
}

function areNear(ones: readonly number[], others: readonly number[]): boolean {
  for (const one of ones) for (const other of others) if (Math.abs(one - other) <= REACH) return true;
  return false;
}

function bestWindow(shared: readonly SharedTerm[], a: Unit, b: Unit, weights: Float64Array): number {
  const [massesA, massesB] = [massOfWindows(a, weights), massOfWindows(b, weights)];
  const columns = b.windows.count;
  const masses = new Float64Array(a.windows.count * columns);
  let best = 0;
  for (const { term, inA, inB } of shared) {
    for (const row of a.windows.ofTerm[inA] ?? []) {
      for (const column of b.windows.ofTerm[inB] ?? []) {
        const at = row * columns + column;
        const mass = (masses[at] ?? 0) + (weights[term] ?? 0);
        masses[at] = mass;
        best = Math.max(best, mass / Math.sqrt((massesA[row] ?? 1) * (massesB[column] ?? 1)));
      }
    }
  }
  return Math.min(1, best);
}

/** By window: the weight of its different terms. */
function massOfWindows({ terms, windows }: Unit, weights: Float64Array): Float64Array {
  const masses = new Float64Array(windows.count);
  terms.forEach((term, index) => {
    for (const at of windows.ofTerm[index] ?? []) masses[at] = (masses[at] ?? 0) + (weights[term] ?? 0);
  });
  return masses;
}
