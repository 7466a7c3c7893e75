// Which pieces are running text: sentences, not labels, links or captions.
import { HEADING_TAGS } from './element-kinds';
import type { Piece } from './page-tree';

/** Least units of running text in scripts with spaces, and in those that write more in fewer signs. */
const LEAST_UNITS = 60;
const LEAST_DENSE_UNITS = 25;

/** The share of links above which a piece is a list of links. */
const MOST_LINKED = 0.5;

const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function isRunningText(piece: Piece): boolean {
  const { text, box } = piece;
  if (text.length < LEAST_DENSE_UNITS || piece.row || HEADING_TAGS.has(box.tag)) return false;
  if (piece.linkLength > MOST_LINKED * text.length) return false;
  return text.length >= LEAST_UNITS || DENSE_SCRIPT.test(text);
}
