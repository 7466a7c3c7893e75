// The words of an article as same text compares them: cut into pieces of a sentence or more, each word with its weight.
import type { AnalysedBlock, Sentence, Stretch, Word } from '../../language/analysis';
import type { ComparedInput } from '../compared';
import type { Numbering } from '../numbering';

/**
 * One word as same text compares it: equal words have equal `id`. Offsets are in the block's text; the first and
 * the last word of a sentence reach to its edges, so that a copied sentence is marked with its quotes and full stop.
 */
export interface Token extends Stretch {
  readonly id: number;
  /** How much it tells for a copy when it stands in both texts. */
  readonly weight: number;
  /** True inside quotation marks. */
  readonly quoted: boolean;
}

/** A run of whole sentences of one block, short enough to be aligned with another one at once. */
export interface Piece {
  readonly article: number;
  readonly block: number;
  readonly tokens: readonly Token[];
  /** Sum of the weights. */
  readonly weight: number;
}

/**
 * What a word in common tells for a copy. Reports of one event share its names, dates and figures anyway, so these
 * count least; function words in the same order are the glue of a copied sentence. Guarded by bench `same-text`.
 */
const CONTENT_WEIGHT = 1;
const STOP_WEIGHT = 0.6;
const NAME_WEIGHT = 0.3;

/** Longest piece in words: keeps one alignment under 15,000 cells, however long a block is. */
const PIECE_WORDS = 120;

/** All pieces of one article in reading order. */
export function cutPieces(input: ComparedInput, article: number, words: Numbering): readonly Piece[] {
  return input.analysis.blocks.flatMap((block, at) =>
    cutBlock(block, words).map((tokens) => ({
      article,
      block: at,
      tokens,
      weight: tokens.reduce((sum, token) => sum + token.weight, 0),
    })),
  );
}

function cutBlock(block: AnalysedBlock, words: Numbering): readonly (readonly Token[])[] {
  const pieces: Token[][] = [];
  for (const sentence of block.sentences) {
    const tokens = readTokens(sentence, words);
    const last = pieces.at(-1);
    if (last !== undefined && last.length + tokens.length <= PIECE_WORDS) last.push(...tokens);
    else
      for (let from = 0; from < tokens.length; from += PIECE_WORDS)
        pieces.push(tokens.slice(from, from + PIECE_WORDS));
  }
  return pieces;
}

function readTokens(sentence: Sentence, words: Numbering): readonly Token[] {
  const last = sentence.words.length - 1;
  return sentence.words.map((word, at) => ({
    start: at === 0 ? sentence.start : word.start,
    end: at === last ? sentence.end : word.end,
    id: words.numberOf(word.norm),
    weight: weigh(word, sentence),
    quoted: sentence.quotations.some((quotation) => isInside(word, quotation)),
  }));
}

function weigh(word: Word, sentence: Sentence): number {
  if (word.stop) return STOP_WEIGHT;
  const named = /\p{N}/u.test(word.norm) || sentence.names.some((name) => isInside(word, name));
  return named ? NAME_WEIGHT : CONTENT_WEIGHT;
}

function isInside(word: Stretch, stretch: Stretch): boolean {
  return word.start >= stretch.start && word.end <= stretch.end;
}
