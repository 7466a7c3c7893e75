// Leaves out headings whose text was left out: "Read more" over a list that is gone, "Comments" at the end.
import type { Draft, Stage } from '../draft';
import type { Piece } from '../tree/page-tree';

/** Longest label, in UTF-16 units, that introduces what follows as a heading does. */
const LONGEST_LABEL = 40;

export const leaveOutOrphans: Stage = (draft) => {
  const { pieces } = draft;
  for (const piece of [...draft.taken()].reverse()) {
    if (!introduces(draft, piece)) continue;
    const next = pieces[piece.index + 1];
    const follower = draft.nextAfter(piece, (other) => draft.isTaken(other));
    const lostItsText = next !== undefined && !draft.isTaken(next) && draft.reasonOf(next) !== 'caption';
    const atEnd = follower === undefined && draft.kindOf(piece) === 'heading';
    const isOverLinks = [1, 2].every((step) => isLinkLeftOut(draft, pieces[piece.index + step]));
    const isAlone = lostItsText && (follower === undefined || introduces(draft, follower));
    if (atEnd || isAlone || isOverLinks) draft.leaveOut(piece, atEnd ? 'boilerplate' : 'related');
  }
};

function isLinkLeftOut(draft: Draft, piece: Piece | undefined): boolean {
  return piece !== undefined && draft.reasonOf(piece) === 'related';
}

/** A heading, or a short label that ends with a colon. */
function introduces(draft: Draft, piece: Piece): boolean {
  const kind = draft.kindOf(piece);
  if (kind === 'heading') return true;
  return kind === 'paragraph' && piece.text.length <= LONGEST_LABEL && /[:：]$/.test(piece.text);
}
