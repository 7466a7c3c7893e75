// A block cut into sentences of tokens, in its clean form: what every rule works on.
import type { Stretch } from './analysis';
import { cleanText, type CleanText } from './characters';
import type { Language } from './language';
import { findSentences } from './sentences';
import { tokenise, type Token } from './tokens';

/** One sentence of a clean text with its tokens. */
export interface ReadSentence extends Stretch {
  readonly tokens: readonly Token[];
}

export interface ReadBlock {
  readonly original: string;
  readonly clean: CleanText;
  readonly sentences: readonly ReadSentence[];
}

/** Rules read at most this many UTF-16 units at once (Intl.Segmenter is quadratic in Node 20); longer blocks are read in pieces. */
const PIECE_LENGTH = 5_000;

export function readBlock(original: string, language: Language): ReadBlock {
  const clean = cleanText(original);
  const sentences = cutPieces(clean.text).flatMap((piece) => readPiece(clean.text, piece, language));
  return { original, clean, sentences };
}

function readPiece(text: string, piece: Stretch, language: Language): readonly ReadSentence[] {
  const cut = text.slice(piece.start, piece.end);
  const tokens = tokenise(cut, language, piece.start);
  const sentences: ReadSentence[] = [];
  let at = 0;
  for (const stretch of findSentences(cut, language)) {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < stretch.end + piece.start) at += 1;
    const own = tokens.slice(first, at);
    const [head, last] = [own[0], own.at(-1)];
    if (head === undefined || last === undefined) continue;
    // No sentence ends inside a token ("U.S.A" without a space): the whole token stays with the first.
    sentences.push({ start: head.start, end: last.end, tokens: own });
  }
  return sentences;
}

/** Pieces of at most PIECE_LENGTH units, cut after a sentence's end where there is one, else at a space. */
function cutPieces(text: string): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let start = 0;
  while (text.length - start > PIECE_LENGTH) {
    const end = start + cutPoint(text.slice(start, start + PIECE_LENGTH));
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: text.length });
  return pieces;
}

function cutPoint(window: string): number {
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\u3002'));
  const cut = stop > 0 ? stop + 1 : window.lastIndexOf(' ');
  if (cut > 0) return cut;
  // No place to cut: at least keep a surrogate pair together.
  return /[\uD800-\uDBFF]$/.test(window) && window.length > 1 ? window.length - 1 : window.length;
}
