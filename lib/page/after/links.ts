// Leaves out pieces that are nothing but links: "read also" lines and lists of other articles.
import type { Draft, Stage } from '../draft';
import type { Box, Piece } from '../tree/page-tree';

/** The share of links from which a piece is nothing but a link. */
const NEARLY_ALL = 0.9;

/** The share of links from which a whole list is a list of links. */
const MOSTLY = 0.75;

/** Least units of a linked line: shorter ones may be a name that stands alone. */
const LEAST_UNITS = 20;

/** A written address, one word with a dot inside, is text even where it is linked. */
function isAddress(text: string): boolean {
  return !text.includes(' ') && text.slice(1, -1).includes('.');
}

export const leaveOutLinks: Stage = (draft) => {
  for (const piece of draft.taken()) {
    if (isLinkedLine(draft, piece) || isOfLinkList(draft, piece)) draft.leaveOut(piece, 'related');
  }
};

function isLinkedLine(draft: Draft, piece: Piece): boolean {
  const kind = draft.kindOf(piece);
  if (kind === 'table-row' || kind === 'caption' || kind === 'list-item') return false;
  if (piece.linkLength < NEARLY_ALL * piece.text.length || isAddress(piece.text)) return false;
  return piece.text.length >= LEAST_UNITS;
}

function isOfLinkList(draft: Draft, piece: Piece): boolean {
  if (draft.kindOf(piece) !== 'list-item') return false;
  const list = listOf(piece.box);
  return list !== null && list.pieces >= 2 && list.linkLength >= MOSTLY * list.textLength;
}

function listOf(box: Box | null): Box | null {
  for (let at = box; at !== null; at = at.parent) if (at.tag === 'ul' || at.tag === 'ol') return at;
  return null;
}
