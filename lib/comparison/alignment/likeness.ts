// How alike the sentences of two articles are at first sight: what they have in common, their lengths discounted.
import type { Overlap } from './overlap';
import type { Unit } from './vocabulary';
import { massOf, type ArticlePair } from './weights';

/** Lengths are discounted by this power of both masses: between raw mass (0) and cosine (0.5). Bench: alignment. */
const LENGTH_EXPONENT = 0.25;
/** A word matched by its beginning counts half. */
const PREFIX_SHARE = 0.5;
/** A word of like meaning counts this much; 0.15 to 0.5 gave the same figures within 0.4. Bench: alignment. */
const KIN_SHARE = 0.25;

export interface Likeness {
  /** By pair of sentences, in the order a x b. */
  readonly recipe: Float64Array;
  /** By sentence: what a mass it shares is divided by, for both sentences of a pair. */
  readonly discountsA: Float64Array;
  readonly discountsB: Float64Array;
  /** The cosine of sentences i and j; words that begin alike count in part. */
  readonly cosineOf: (i: number, j: number) => number;
}

/** Reads how alike the sentences of two articles are. */
export function readLikeness({ a, b, weights }: ArticlePair, { shared, prefixes, kin }: Overlap): Likeness {
  const [massesA, massesB] = [readMasses(a, weights), readMasses(b, weights)];
  const [discountsA, discountsB] = [discount(massesA), discount(massesB)];
  const recipe = new Float64Array(a.length * b.length);
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      const at = i * b.length + j;
      const mass = (shared.all[at] ?? 0) + PREFIX_SHARE * (prefixes[at] ?? 0) + KIN_SHARE * (kin[at] ?? 0);
      if (mass > 0) recipe[at] = mass / ((discountsA[i] ?? 1) * (discountsB[j] ?? 1));
    }
  }
  const cosineOf = (i: number, j: number): number => {
    const at = i * b.length + j;
    const mass = (shared.all[at] ?? 0) + PREFIX_SHARE * (prefixes[at] ?? 0);
    return mass / Math.sqrt((massesA[i] ?? 1) * (massesB[j] ?? 1));
  };
  return { recipe, discountsA, discountsB, cosineOf };
}

function readMasses(units: readonly Unit[], weights: Float64Array): Float64Array {
  return Float64Array.from(units, ({ terms }) => massOf(terms, weights) || 1);
}

function discount(masses: Float64Array): Float64Array {
  return masses.map((mass) => mass ** LENGTH_EXPONENT);
}
