// A signature weighed by how rare its terms are in the library: the compact form that is stored and compared. Pure.
import type { Signature } from './signature';
import type { Times } from './times';

/** Terms with their share of the whole; as a vector of length 1. About 700 bytes for 1,000 words. */
export interface Profile extends Times {
  /** Term hashes, ascending. */
  readonly terms: Uint32Array;
  /** By position in `terms`, in units of 1/FULL. */
  readonly weights: Uint16Array;
}

/** The stored weight of a term that is alone in its article. */
export const FULL = 65_535;

/** Articles that the library is taken to hold beside its own, so that the first few do not rule what is rare. */
const BACKGROUND_ARTICLES = 20;

/** Rarity of a term that `articles` of `total` hold: the logarithm of the inverse share. */
export function rarity(articles: number, total: number): number {
  return Math.log((total + BACKGROUND_ARTICLES) / (Math.max(0, articles) + 1));
}

/** Weighs a signature with the rarity of its terms. */
export function weigh(signature: Signature, rarityOf: (hash: number) => number): Profile {
  const weighed = signature.terms
    .map((term) => ({ hash: term.hash, weight: term.weight * Math.max(0, rarityOf(term.hash)) }))
    .sort((a, b) => a.hash - b.hash);
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return {
    terms: Uint32Array.from(weighed, ({ hash }) => hash),
    weights: Uint16Array.from(weighed, ({ weight }) => Math.round((weight / length) * FULL)),
    ...signature.times,
  };
}

/** The cosine of two profiles, in 0..1. */
export function cosine(a: Profile, b: Profile): number {
  let product = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const [one = 0, other = 0] = [a.terms[i], b.terms[j]];
    if (one === other) product += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return product / (FULL * FULL);
}
