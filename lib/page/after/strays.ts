// Leaves out what Readability took around the body's own paragraphs: boxes, teasers, the lines after the end.
import { findBody, type Body } from '../body';
import type { Draft, Stage } from '../draft';
import { containerOf } from '../tree/families';
import { isWithin, type Piece } from '../tree/page-tree';
import { isRunningText } from '../tree/running-text';

export const leaveOutStrays: Stage = (draft) => {
  const body = findBody(draft);
  if (body.first < 0) return;
  const taken = draft.taken();
  taken.forEach((piece, at) => {
    if (!body.has(piece) && !belongs(draft, body, piece, taken[at + 1]))
      draft.leaveOut(piece, 'outside-body');
  });
};

/** Whether a piece that is not set like the body is still the article's. */
function belongs(draft: Draft, body: Body, piece: Piece, next: Piece | undefined): boolean {
  const position = body.positionOf(piece);
  switch (draft.kindOf(piece)) {
    case 'standfirst':
      return true;
    case 'caption':
      return position !== 'tail';
    case 'table-row':
    case 'quote':
      return position === 'middle';
    case 'heading':
      return position === 'middle' && next !== undefined && body.has(next);
    case 'list-item':
      return false;
    default:
      return (
        isRunningText(piece) &&
        (position === 'head' ? !body.isBoxed(piece) : position === 'middle' && isKin(body, piece))
      );
  }
}

/** Whether a piece stands beside or around a container of the body rather than in a box of its own. */
function isKin(body: Body, piece: Piece): boolean {
  const container = containerOf(piece);
  for (const own of body.containers) {
    if (own.parent === container.parent || isWithin(own, container)) return true;
  }
  return false;
}
