// The lines around the title of an article, where pages write who wrote it and when.
import { HEADING_TAGS } from '../tree/element-kinds';
import type { PageTree, Piece } from '../tree/page-tree';
import { isRunningText } from '../tree/running-text';
import { plain } from './title';

/** How many lines above the main heading still belong to it: a kicker, a date. */
const ABOVE = 8;

/** How many paragraphs after the heading are looked at: bylines stand between the first ones on some pages. */
const PARAGRAPHS = 3;

/** Longest sentence that may be a line of this kind all the same ("By Ann Lee, published in City, 2 May 2024"), in UTF-16 units. */
const LONGEST_LINE = 120;

/** Most lines that are looked at. */
const MOST_LINES = 60;

/** The short lines around the title, else the main heading, in page order; from the top of the page where there is none. */
export function headLines(tree: PageTree, title: string | null): readonly Piece[] {
  const heading = headingOf(tree, title);
  const from = Math.max(0, heading - ABOVE);
  const lines: Piece[] = [];
  let paragraphs = 0;
  for (const piece of tree.pieces.slice(from)) {
    const isParagraph = piece.index > heading && isRunningText(piece);
    if (isParagraph) paragraphs += 1;
    if (!isParagraph || piece.text.length <= LONGEST_LINE) lines.push(piece);
    if (paragraphs >= PARAGRAPHS || lines.length >= MOST_LINES) break;
  }
  return lines;
}

/** Where the title stands as a heading, else the first main heading; -1 without any. */
function headingOf(tree: PageTree, title: string | null): number {
  const wanted = title === null ? '' : plain(title);
  const titled = tree.pieces.findIndex(
    ({ box, text }) => HEADING_TAGS.has(box.tag) && wanted !== '' && plain(text) === wanted,
  );
  return titled >= 0 ? titled : tree.pieces.findIndex((piece) => piece.box.tag === 'h1');
}
