// The passages two pieces have in common: local alignments strong enough not to be chance, strongest first.
import type { Place, SameTextPassage } from '../compared';
import { alignLocally, type LocalAlignment } from './local-alignment';
import { classifyReuse, spanOf } from './reuse';
import type { Piece } from './tokens';

/** A passage with the number of words that stand on both sides. */
export interface Passage extends SameTextPassage {
  readonly words: number;
}

/**
 * Least score of an alignment, divided by the square root of the lighter piece's weight. Without the division long
 * pieces would agree by chance, with the full weight a copied sentence would drown in a long piece. Set between the
 * strongest of 3,000 same-event pairs and the weakest copies of bench `same-text`.
 */
const LEAST_DENSITY = 1.13;

/** Least score whatever the length: about five words of running text in the same order. */
export const LEAST_SCORE = 3.2;

/** Passages in another order that are looked for in one pair of pieces. */
const MOST_PASSAGES = 4;

/** Finds what `a` and `b` have in common; sentences in another order give a passage each. */
export function findPassages(a: Piece, b: Piece): readonly Passage[] {
  const passages: Passage[] = [];
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const least = leastScore(a, b);
  while (passages.length < MOST_PASSAGES && mostScore(a, b, usedA, usedB) >= least) {
    const alignment = alignLocally(a.tokens, b.tokens, usedA, usedB);
    if (alignment === null || alignment.score < least) break;
    passages.push(toPassage(a, b, alignment));
    for (const [at, bt] of alignment.pairs) {
      usedA.add(at);
      usedB.add(bt);
    }
  }
  return passages;
}

/** From which score on an alignment says "same text": the one threshold of the product. */
function leastScore(a: Piece, b: Piece): number {
  return Math.max(LEAST_SCORE, LEAST_DENSITY * Math.sqrt(Math.min(a.weight, b.weight)));
}

/** The weight of all unused words that both have, in whatever order: no alignment scores more, and this is told at once. */
function mostScore(a: Piece, b: Piece, usedA: ReadonlySet<number>, usedB: ReadonlySet<number>): number {
  const open = new Map<number, number>();
  b.tokens.forEach(({ id }, at) => {
    if (!usedB.has(at)) open.set(id, (open.get(id) ?? 0) + 1);
  });
  let most = 0;
  a.tokens.forEach(({ id, weight }, at) => {
    const left = usedA.has(at) ? 0 : (open.get(id) ?? 0);
    if (left === 0) return;
    open.set(id, left - 1);
    most += weight;
  });
  return most;
}

function toPassage(a: Piece, b: Piece, alignment: LocalAlignment): Passage {
  const shorter = Math.min(spanOf(alignment, 0), spanOf(alignment, 1));
  return {
    a: toPlace(a, alignment, 0),
    b: toPlace(b, alignment, 1),
    reuse: a.article === b.article ? 'repeated' : classifyReuse(a, b, alignment),
    score: alignment.pairs.length / shorter,
    words: alignment.pairs.length,
  };
}

function toPlace(piece: Piece, alignment: LocalAlignment, side: 0 | 1): Place {
  const first = piece.tokens[alignment.pairs[0]?.[side] ?? 0];
  const last = piece.tokens[alignment.pairs.at(-1)?.[side] ?? 0];
  return { article: piece.article, block: piece.block, start: first?.start ?? 0, end: last?.end ?? 0 };
}
