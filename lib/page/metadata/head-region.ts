// The lines around the title of an article, where pages write who wrote it and when.
import type { PageTree, Piece } from '../tree/page-tree';
import { isRunningText } from '../tree/running-text';

/** How many lines above the main heading still belong to it: a kicker, a date. */
const ABOVE = 8;

/** How many paragraphs after the heading are looked at: bylines stand between the first ones on some pages. */
const PARAGRAPHS = 3;

/** Most lines that are looked at. */
const MOST_LINES = 60;

/** The short lines around the main heading, in page order; from the top of the page where there is no heading. */
export function headLines(tree: PageTree): readonly Piece[] {
  const heading = tree.pieces.findIndex((piece) => piece.box.tag === 'h1');
  const from = Math.max(0, heading - ABOVE);
  const lines: Piece[] = [];
  let paragraphs = 0;
  for (const piece of tree.pieces.slice(from)) {
    if (piece.index > heading && isRunningText(piece)) paragraphs += 1;
    else lines.push(piece);
    if (paragraphs >= PARAGRAPHS || lines.length >= MOST_LINES) break;
  }
  return lines;
}
