// What the sentences of two articles have in common through terms that are not the same but belong together.
import type { ArticlePair } from './weights';

/** For a term of A the terms of B that belong to it. */
export type RelatedTerms = ReadonlyMap<number, readonly number[]>;

/** For all pairs of sentences, in the order a x b, the weight of terms that only a related one stands for in the other. */
export function relatedMass(pair: ArticlePair, related: RelatedTerms): Float64Array {
  const masses = new Float64Array(pair.a.length * pair.b.length);
  pair.a.forEach((unit, i) => {
    const open = unit.terms.filter((term) => related.has(term));
    if (open.length === 0) return;
    pair.b.forEach((other, j) => {
      let mass = 0;
      for (const term of open) {
        if (other.hasTerm.has(term)) continue;
        let best = 0;
        for (const match of related.get(term) ?? []) {
          if (!other.hasTerm.has(match) || unit.hasTerm.has(match)) continue;
          best = Math.max(best, Math.min(pair.weights[term] ?? 0, pair.weights[match] ?? 0));
        }
        mass += best;
      }
      if (mass > 0) masses[i * pair.b.length + j] = mass;
    });
  });
  return masses;
}
