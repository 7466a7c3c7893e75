// Quotations by their marks: one walk over each block, with quotations that go on in the next paragraph.
import { closesAt, openingAt, type Opening } from './quotation-marks';

/** A quotation in one block: the text between its marks. */
export interface FoundQuotation {
  readonly start: number;
  readonly end: number;
  /** True when it goes on a quotation that the block before left open. */
  readonly continues: boolean;
}

/** Quotations of every block of a document, given the blocks' clean texts. */
export function findQuotations(texts: readonly string[]): readonly (readonly FoundQuotation[])[] {
  let left: Opening | null = null;
  return texts.map((text, index) => {
    const next = texts[index + 1] ?? '';
    const { found, open } = walk(text, left, next);
    left = open;
    return found;
  });
}

/** `left`: the mark that the block before left open. */
function walk(
  text: string,
  left: Opening | null,
  next: string,
): { readonly found: readonly FoundQuotation[]; readonly open: Opening | null } {
  const found: FoundQuotation[] = [];
  let at = 0;
  while (at < text.length) {
    const opening = openingAt(text, at);
    if (opening === null) {
      at += 1;
      continue;
    }
    const from = at + opening.length;
    const continues = left !== null && left.mark === opening.mark && text.slice(0, at).trim() === '';
    const close = findClose(text, from, opening);
    if (close.kind === 'closed') {
      add(found, text, from, close.at, continues);
      at = close.at + opening.closeLength;
    } else if (close.kind === 'reopened') at = close.at;
    else {
      const goesOn = next.trimStart().startsWith(opening.mark);
      // A quotation left open to the end of its paragraph: it goes on in the next one, or its end was forgotten.
      if (opening.double && (goesOn || text.slice(0, at).trim() === '')) {
        add(found, text, from, text.length, continues);
        return { found, open: goesOn ? opening : null };
      }
      at = from;
    }
  }
  return { found, open: null };
}

type Close =
  | { readonly kind: 'closed'; readonly at: number }
  | { readonly kind: 'reopened'; readonly at: number }
  | { readonly kind: 'none' };

/** Single quotation marks are apostrophes too: a quotation in them is at most this long. In UTF-16 units. */
const SINGLE_REACH = 1_000;

function findClose(text: string, from: number, opening: Opening): Close {
  const end = opening.double ? text.length : Math.min(text.length, from + SINGLE_REACH);
  for (let at = from; at < end; at += 1) {
    const closing = closesAt(text, at, opening);
    if (closing === 'yes') return { kind: 'closed', at };
    if (closing === 'maybe' && !closesLater(text, at + 1, end, opening)) return { kind: 'closed', at };
    if (closing === 'reopens') return { kind: 'reopened', at };
  }
  return { kind: 'none' };
}

/** After "workers'": does a mark that surely closes follow before another one opens? */
function closesLater(text: string, from: number, end: number, opening: Opening): boolean {
  for (let at = from; at < end; at += 1) {
    const closing = closesAt(text, at, opening);
    if (closing === 'yes') return true;
    if (closing === 'reopens' || openingAt(text, at) !== null) return false;
  }
  return false;
}

function add(found: FoundQuotation[], text: string, start: number, end: number, continues: boolean): void {
  const inside = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(inside)) return;
  const from = start + inside.length - inside.trimStart().length;
  found.push({ start: from, end: start + inside.trimEnd().length, continues });
}
