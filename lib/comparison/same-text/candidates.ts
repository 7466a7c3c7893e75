// Which pieces could be the same text at all: those that share neighbouring words. Linear in the length of the texts.
import type { Piece, Token } from './tokens';

/** Two pieces by index into the two lists. */
export type Candidate = readonly [a: number, b: number];

/** Least weight of two neighbouring words that make a seed: one of them carries content. "of the" makes none. */
const SEED_WEIGHT = 1.3;

/** Seeds two pieces must share to be aligned. Guarded by bench `same-text` (recall at 40 % edits). */
const SHARED_SEEDS = 2;

/** A pair of words that stands in more pieces of one article than this is a formula of its subject: no seed. */
const PIECES_PER_SEED = 8;

/** Pairs of a piece of `a` and a piece of `b` worth aligning; `a` and `b` may be the same list. */
export function findCandidates(a: readonly Piece[], b: readonly Piece[]): readonly Candidate[] {
  const index = indexSeeds(b);
  const candidates: Candidate[] = [];
  a.forEach((piece, from) => {
    const shared = new Map<number, number>();
    for (const seed of readSeeds(piece.tokens)) {
      const pieces = index.get(seed) ?? [];
      if (pieces.length > PIECES_PER_SEED) continue;
      for (const to of pieces) shared.set(to, (shared.get(to) ?? 0) + 1);
    }
    for (const [to, seeds] of shared) if (seeds >= SHARED_SEEDS) candidates.push([from, to]);
  });
  return candidates;
}

function indexSeeds(pieces: readonly Piece[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  pieces.forEach((piece, at) => {
    for (const seed of readSeeds(piece.tokens)) {
      const known = index.get(seed);
      if (known === undefined) index.set(seed, [at]);
      else known.push(at);
    }
  });
  return index;
}

/** Neighbouring words and words with one between them: at 40 % edits few three words in a row survive. */
function readSeeds(tokens: readonly Token[]): ReadonlySet<number> {
  const seeds = new Set<number>();
  tokens.forEach((token, at) => {
    for (const step of [1, 2]) {
      const other = tokens[at + step];
      if (other !== undefined && token.weight + other.weight >= SEED_WEIGHT)
        seeds.add(joinIds(token.id, other.id));
    }
  });
  return seeds;
}

/** One exact number for two word numbers: a comparison has far fewer than 2^26 different words. */
function joinIds(first: number, second: number): number {
  return first * 0x4000000 + second;
}
