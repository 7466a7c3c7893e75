// Shared terms that stand together in both sentences: two sentences of one event share words, a fact shares a phrase.
import type { Unit, Vocabulary } from './vocabulary';
import type { ArticlePair } from './weights';

/** Content words within which two terms belong together. Bench: alignment. */
const REACH = 5;
/** Content words of a window, about a clause, and how far it moves on. */
const WINDOW = 6;
const STEP = 3;

/** Weight of the pairs of terms that stand within REACH of each other in both sentences; two names are no such pair. */
export function nearTerms(vocabulary: Vocabulary, pair: ArticlePair, i: number, j: number): number {
  const [a, b] = [pair.a[i], pair.b[j]];
  if (a === undefined || b === undefined) return 0;
  const placesA = listShared(a, b);
  if (placesA.length < 2) return 0;
  const placesB = indexPlaces(b, a);
  const seen = new Set<number>();
  let sum = 0;
  for (let first = 0; first < placesA.length; first += 1) {
    for (let second = first + 1; second < placesA.length; second += 1) {
      const [p, q] = [placesA[first] ?? 0, placesA[second] ?? 0];
      if (q - p > REACH) break;
      const [one, other] = [a.sequence[p] ?? 0, a.sequence[q] ?? 0];
      if (one === other || (pair.kinds[one] === 'name' && pair.kinds[other] === 'name')) continue;
      const key = Math.min(one, other) * vocabulary.stems.length + Math.max(one, other);
      if (seen.has(key) || !areNear(placesB.get(one) ?? [], placesB.get(other) ?? [])) continue;
      seen.add(key);
      sum += Math.sqrt((pair.weights[one] ?? 0) * (pair.weights[other] ?? 0));
    }
  }
  return sum;
}

function listShared(unit: Unit, other: Unit): readonly number[] {
  return unit.sequence.flatMap((term, at) => (other.hasTerm.has(term) ? [at] : []));
}

function indexPlaces(unit: Unit, other: Unit): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  unit.sequence.forEach((term, at) => {
    if (!other.hasTerm.has(term)) return;
    const list = places.get(term);
    if (list === undefined) places.set(term, [at]);
    else list.push(at);
  });
  return places;
}

function areNear(ones: readonly number[], others: readonly number[]): boolean {
  return ones.some((one) => others.some((other) => Math.abs(one - other) <= REACH));
}

/** The best cosine of any two windows of the sentences, in 0..1: one clause may match though the sentences do not. */
export function bestWindow(pair: ArticlePair, i: number, j: number): number {
  const [a, b] = [pair.a[i], pair.b[j]];
  if (a === undefined || b === undefined) return 0;
  const windowsA = cutWindows(a, b, pair.weights);
  if (windowsA.length === 0) return 0;
  const windowsB = cutWindows(b, a, pair.weights);
  let best = 0;
  for (const one of windowsA) {
    for (const other of windowsB) {
      let mass = 0;
      for (const term of one.shared) if (other.shared.has(term)) mass += pair.weights[term] ?? 0;
      if (mass > 0) best = Math.max(best, mass / Math.sqrt(one.mass * other.mass));
    }
  }
  return Math.min(1, best);
}

interface Window {
  readonly shared: ReadonlySet<number>;
  readonly mass: number;
}

/** The windows of a sentence that hold a term of the other one. */
function cutWindows(unit: Unit, other: Unit, weights: Float64Array): readonly Window[] {
  const windows: Window[] = [];
  for (let start = 0; start === 0 || start + STEP < unit.sequence.length; start += STEP) {
    const terms = new Set(unit.sequence.slice(start, start + WINDOW));
    const shared = new Set([...terms].filter((term) => other.hasTerm.has(term)));
    if (shared.size === 0) continue;
    let mass = 0;
    for (const term of terms) mass += weights[term] ?? 0;
    windows.push({ shared, mass });
  }
  return windows;
}
