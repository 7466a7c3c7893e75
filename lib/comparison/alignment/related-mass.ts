// What the sentences of two articles have in common through terms that are not the same but belong together.
import { addTo } from '../lists';
import type { Unit } from './vocabulary';
import type { ArticlePair } from './weights';

/** For a term of A the terms of B that belong to it. */
export type RelatedTerms = ReadonlyMap<number, readonly number[]>;

/**
 * For all pairs of sentences, in the order a x b, the weight of terms that only a related one stands for in the other: the
 * mean of what A has in B and B has in A, so that it does not matter which article is called A.
 */
export function relatedMass(
  { a, b, rowsA, rowsB, weights }: ArticlePair,
  related: RelatedTerms,
): Float64Array {
  const there = massesOf(a, b.length, rowsB, weights, related);
  const back = massesOf(b, a.length, rowsA, weights, turnRound(related));
  return there.map((mass, at) => {
    const [i, j] = [Math.floor(at / b.length), at % b.length];
    return (mass + (back[j * a.length + i] ?? 0)) / 2;
  });
}

function turnRound(related: RelatedTerms): RelatedTerms {
  const turned = new Map<number, number[]>();
  for (const [term, others] of related) {
    for (const other of others) addTo(turned, other, term);
  }
  return turned;
}

function massesOf(
  units: readonly Unit[],
  columns: number,
  rows: ArticlePair['rowsA'],
  weights: Float64Array,
  related: RelatedTerms,
): Float64Array {
  const masses = new Float64Array(units.length * columns);
  const best = new Float64Array(columns);
  for (const [i, unit] of units.entries()) {
    for (const term of unit.terms) {
      const matches = related.get(term);
      if (matches === undefined) continue;
      best.fill(0);
      for (const match of matches) {
        if (unit.indexOf.has(match)) continue;
        const weight = Math.min(weights[term] ?? 0, weights[match] ?? 0);
        for (const j of rows[match] ?? []) best[j] = Math.max(best[j] ?? 0, weight);
      }
      for (const j of rows[term] ?? []) best[j] = 0;
      for (const [j, mass] of best.entries()) {
        if (mass > 0) masses[i * columns + j] = (masses[i * columns + j] ?? 0) + mass;
      }
    }
  }
  return masses;
}
