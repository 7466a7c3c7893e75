// Takes in headings between the paragraphs of the body that stand in containers of their own.
import { findBody, type Body } from '../body';
import type { Draft, Stage } from '../draft';
import { containerOf } from '../tree/families';
import { isWithin, type Box, type Piece } from '../tree/page-tree';
import { isRunningText } from '../tree/running-text';

/** Longest heading, in UTF-16 units. */
const LONGEST_HEADING = 160;

export const takeHeadings: Stage = (draft) => {
  const body = findBody(draft);
  for (const piece of draft.pieces) if (isHeadingOfBody(draft, body, piece)) draft.take(piece);
};

/** A heading without links right before a paragraph of the body, beside or around its container. */
function isHeadingOfBody(draft: Draft, body: Body, piece: Piece): boolean {
  if (draft.reasonOf(piece) !== 'outside-body' || draft.kindOf(piece) !== 'heading') return false;
  if (body.positionOf(piece) !== 'middle' || piece.linkLength > 0 || piece.text.length > LONGEST_HEADING)
    return false;
  const next = draft.nextAfter(piece, (other) => draft.kindOf(other) !== 'caption');
  if (next === undefined || !draft.isTaken(next) || !body.has(next) || !isRunningText(next)) return false;
  return isNear(containerOf(piece), containerOf(next));
}

/** Whether a container holds the other, or both lie in one box at most two levels up. */
function isNear(container: Box, other: Box): boolean {
  const around = container.parent?.parent ?? container.parent ?? container;
  return isWithin(other, container) || isWithin(other, around);
}
