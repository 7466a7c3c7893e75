// Leaves out families of teasers that Readability took with the body: cards of other articles, each under its linked title.
import type { Draft, Stage } from '../draft';
import { shareOfTeasers } from '../teasers';
import type { Family } from '../tree/families';
import { isRunningText } from '../tree/running-text';

/** Fewest running texts that make a row of teasers, and the share of them that stand under a linked title. */
const FEWEST = 3;
const MOSTLY = 0.6;

/** Least running text beside the teasers, in UTF-16 units: without it they are all the page has, and it is refused. */
const LEAST_BESIDE = 300;

export const leaveOutTeasers: Stage = (draft) => {
  const families = new Set(draft.familyOf.values());
  const teasing = [...families].filter((family) => isOfTeasers(draft, family));
  const own = new Set(teasing.flatMap((family) => family.pieces));
  const beside = draft.taken().filter((piece) => isRunningText(piece) && !own.has(piece));
  if (beside.reduce((sum, piece) => sum + piece.text.length, 0) < LEAST_BESIDE) return;
  for (const piece of own) if (draft.isTaken(piece)) draft.leaveOut(piece, 'related');
};

function isOfTeasers(draft: Draft, family: Family): boolean {
  const running = family.pieces.filter(isRunningText);
  return running.length >= FEWEST && shareOfTeasers(draft.teaserContext(), running) >= MOSTLY;
}
