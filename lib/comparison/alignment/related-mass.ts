// What the sentences of two articles have in common through terms that are not the same but belong together.
import type { ArticlePair } from './weights';

/** For a term of A the terms of B that belong to it. */
export type RelatedTerms = ReadonlyMap<number, readonly number[]>;

/** For all pairs of sentences, in the order a x b, the weight of terms that only a related one stands for in the other. */
export function relatedMass(pair: ArticlePair, related: RelatedTerms): Float64Array {
  const { a, b, rowsB, weights } = pair;
  const masses = new Float64Array(a.length * b.length);
  const best = new Float64Array(b.length);
  for (const [i, unit] of a.entries()) {
    for (const term of unit.terms) {
      const matches = related.get(term);
      if (matches === undefined) continue;
      best.fill(0);
      for (const match of matches) {
        if (unit.indexOf.has(match)) continue;
        const weight = Math.min(weights[term] ?? 0, weights[match] ?? 0);
        for (const j of rowsB[match] ?? []) best[j] = Math.max(best[j] ?? 0, weight);
      }
      for (const j of rowsB[term] ?? []) best[j] = 0;
      for (const [j, mass] of best.entries()) {
        if (mass > 0) masses[i * b.length + j] = (masses[i * b.length + j] ?? 0) + mass;
      }
    }
  }
  return masses;
}
