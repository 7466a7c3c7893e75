// The text an export stores as HTML becomes blocks. It was cut out of its page by the other program: all of it counts.
import type { Block, BlockKind } from '../article/article';
import { foldSpace } from '../article/text';
import { readMarkup } from './markup';

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quote',
  li: 'list-item',
  tr: 'table-row',
  figcaption: 'caption',
};

/** Elements at whose borders a block begins and ends. */
const BORDERS =
  /^(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const CELLS = /^t[dh]$/;

/** The blocks of a piece of HTML in reading order. */
export function blocksOfHtml(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const open: string[] = [];
  let [text, breaks] = ['', 0];
  const flush = (): void => {
    const folded = trimBars(foldSpace(text));
    if (folded !== '') blocks.push({ kind: kindOf(open), text: folded });
    [text, breaks] = ['', 0];
  };
  for (const piece of readMarkup(html)) {
    if (piece.kind === 'text') {
      if (piece.text.trim() !== '') breaks = 0;
      text += piece.text;
    } else if (piece.name === 'br') {
      breaks += 1;
      text += ' ';
      if (breaks > 1) flush();
    } else if (CELLS.test(piece.name)) text += piece.kind === 'open' ? ' | ' : ' ';
    else if (BORDERS.test(piece.name)) {
      flush();
      if (piece.kind === 'open') open.push(piece.name);
      else if (piece.kind === 'close') close(open, piece.name);
    }
  }
  flush();
  return blocks;
}

/** Without the bars that set off the first cell and empty ones at the end. */
function trimBars(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && ' |'.includes(text.charAt(start))) start += 1;
  while (end > start && ' |'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The innermost open element that names a kind. */
function kindOf(open: readonly string[]): BlockKind {
  const named = open.findLast((name) => Object.hasOwn(KINDS, name));
  return named === undefined ? 'paragraph' : (KINDS[named] ?? 'paragraph');
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.splice(at);
}

const EMPTY_LINE = /\n[ \t]*\r?\n/;

/** The paragraphs of a plain text: apart by empty lines, or line by line where there are none. */
export function blocksOfPlain(text: string): readonly Block[] {
  const apart = EMPTY_LINE.test(text.trim()) ? EMPTY_LINE : /\r?\n/;
  return text
    .split(apart)
    .map(foldSpace)
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
}
