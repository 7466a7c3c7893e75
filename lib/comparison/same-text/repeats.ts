// Blocks of one article that stand in it a second time, wholly: analysed once, so that they double no count.
import type { Place, RepeatedBlock } from '../compared';
import { LEAST_SCORE, type Passage } from './passages';
import type { Piece } from './tokens';

/**
 * Share of a block's words that must stand in an earlier block. Below it the rest may be the news: two lines of a
 * table of results differ in one word. Guarded by the tests of repeats.
 */
const REPEATED_SHARE = 0.95;

/** Blocks word for word equal to an earlier one, however short or frequent they are. */
export function findEqualBlocks(pieces: readonly Piece[]): readonly RepeatedBlock[] {
  const firsts = new Map<string, number>();
  const repeated: RepeatedBlock[] = [];
  for (const [block, words] of wordsByBlock(pieces)) {
    const key = words.join(' ');
    const of = firsts.get(key);
    if (of === undefined) firsts.set(key, block);
    else repeated.push({ article: pieces[0]?.article ?? 0, block, of, score: 1 });
  }
  return repeated;
}

/** Blocks that `passages` (of one article, the earlier place in `a`) show to stand wholly in one earlier block. */
export function findContainedBlocks(
  pieces: readonly Piece[],
  passages: readonly Passage[],
): readonly RepeatedBlock[] {
  const words = wordsByBlock(pieces);
  const found = new Map<number, RepeatedBlock>();
  for (const { block, of, count } of countCommonWords(passages)) {
    const score = Math.min(1, count / (words.get(block)?.length ?? 1));
    const known = found.get(block)?.score ?? 0;
    if (score >= REPEATED_SHARE && score > known)
      found.set(block, { article: pieces[0]?.article ?? 0, block, of, score });
  }
  return [...found.values()];
}

/** The passage of a wholly equal block; none for a block too small to tell anything ("Read more"). */
export function wholeBlock(pieces: readonly Piece[], { block, of }: RepeatedBlock): readonly Passage[] {
  const a = pieces.filter((piece) => piece.block === of);
  const b = pieces.filter((piece) => piece.block === block);
  const weight = a.reduce((sum, piece) => sum + piece.weight, 0);
  if (weight < LEAST_SCORE) return [];
  const words = a.reduce((sum, piece) => sum + piece.tokens.length, 0);
  return [{ a: placeOf(a), b: placeOf(b), reuse: 'repeated', score: 1, words }];
}

function placeOf(pieces: readonly Piece[]): Place {
  const [first] = pieces;
  const start = first?.tokens[0]?.start ?? 0;
  const end = pieces.at(-1)?.tokens.at(-1)?.end ?? 0;
  return { article: first?.article ?? 0, block: first?.block ?? 0, start, end };
}

function countCommonWords(passages: readonly Passage[]) {
  const counts = new Map<string, { readonly block: number; readonly of: number; count: number }>();
  for (const { a, b, words } of passages) {
    if (a.block === b.block) continue;
    const key = `${a.block} ${b.block}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { block: b.block, of: a.block, count: words });
    else known.count += words;
  }
  return counts.values();
}

function wordsByBlock(pieces: readonly Piece[]): ReadonlyMap<number, readonly number[]> {
  const words = new Map<number, number[]>();
  for (const { block, tokens } of pieces) {
    const ids = tokens.map((token) => token.id);
    const known = words.get(block);
    if (known === undefined) words.set(block, ids);
    else known.push(...ids);
  }
  return words;
}
