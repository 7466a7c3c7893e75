// Which pieces could be the same text at all: those that share neighbouring words. Linear in the length of the texts.
import { addTo } from '../lists';
import type { Piece, Token } from './tokens';

/** Two pieces by index into the two lists. */
export type Candidate = readonly [a: number, b: number];

/** Least weight of two neighbouring words that make a seed: one of them carries content. "of the" makes none. */
const SEED_WEIGHT = 1.3;

/** Seeds two pieces must share to be aligned. Guarded by bench `same-text` (recall at 40 % edits). */
const SHARED_SEEDS = 2;

/** A pair of words that stands in more pieces of one article than this is a formula of its subject: no seed. */
const PIECES_PER_SEED = 8;

/** The pieces of one article by their seeds. */
export interface Seeded {
  /** By piece. */
  readonly seeds: readonly ReadonlySet<number>[];
  /** By seed: the pieces that have it. */
  readonly index: ReadonlyMap<number, readonly number[]>;
}

/** Reads the seeds of pieces, once for all articles they are held against. */
export function readSeeds(pieces: readonly Piece[]): Seeded {
  const seeds = pieces.map(({ tokens }) => seedsOf(tokens));
  const index = new Map<number, number[]>();
  for (const [at, ofOne] of seeds.entries()) {
    for (const seed of ofOne) addTo(index, seed, at);
  }
  return { seeds, index };
}

/** Pairs of a piece of `a` and a piece of `b` worth aligning; `a` and `b` may be the same. */
export function findCandidates(a: Seeded, b: Seeded): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [from, seeds] of a.seeds.entries()) {
    const shared = new Map<number, number>();
    for (const seed of seeds) {
      const pieces = b.index.get(seed) ?? [];
      if (pieces.length > PIECES_PER_SEED) continue;
      for (const to of pieces) shared.set(to, (shared.get(to) ?? 0) + 1);
    }
    for (const [to, count] of shared) if (count >= SHARED_SEEDS) candidates.push([from, to]);
  }
  return candidates;
}

/** Neighbouring words and words with one between them: at 40 % edits few three words in a row survive. */
function seedsOf(tokens: readonly Token[]): ReadonlySet<number> {
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
