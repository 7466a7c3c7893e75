// Takes in the paragraphs of the body that Readability did not join: those set in the same way in the same article.
import type { Draft, Stage } from '../draft';
import { shareOfTeasers } from '../teasers';
import type { Family } from '../tree/families';
import { ancestry, type Box, type Piece } from '../tree/page-tree';
import { isRunningText } from '../tree/running-text';

/** The share of Readability's running text that makes a family one of the body. */
const LEAST_SHARE = 0.2;

/** How many times more text a family must have than all Readability took to be taken for the body instead. */
const FAR_MORE = 2.5;

export const joinBody: Stage = (draft) => {
  const families = new Set(draft.familyOf.values());
  const core = draft.taken().filter(isRunningText);
  const coreMass = massOf(core);
  const heaviest = [...families]
    .filter((family) => !isBesideTheArticle(family) && !isOfTeasers(draft, family))
    .sort((a, b) => b.mass - a.mass)[0];
  if (heaviest !== undefined && heaviest.mass > FAR_MORE * coreMass) replaceCore(draft, heaviest);
  const taken = new Set(draft.taken().filter(isRunningText));
  const takenMass = massOf([...taken]);
  for (const family of families) {
    const own = family.pieces.filter((piece) => taken.has(piece));
    if (own.length === 0 || massOf(own) < LEAST_SHARE * takenMass) continue;
    const homes = new Set(own.map(homeOf));
    for (const piece of family.pieces) {
      if (draft.reasonOf(piece) === 'outside-body' && homes.has(homeOf(piece))) draft.take(piece);
    }
  }
};

function massOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

/** The nearest element that says it is one article among others. */
function homeOf(piece: Piece): Box | null {
  for (const box of ancestry(piece.box)) if (box.tag === 'article' || box.role === 'article') return box;
  return null;
}

/** Containers that never hold the body itself. */
const BESIDE = / (?:comments?|commentlist|disqus|replies|footer|sidebar|teasers?|related|recommend\p{L}*) /u;

function isBesideTheArticle(family: Family): boolean {
  const [piece] = family.pieces;
  if (piece === undefined) return true;
  for (const box of ancestry(piece.box)) {
    if (box.tag === 'aside' || box.tag === 'footer' || (box.tag !== 'body' && BESIDE.test(box.names)))
      return true;
  }
  return false;
}

/** The share of a family's running text that are teasers from which it is no body. */
const MOSTLY_TEASERS = 0.5;

function isOfTeasers(draft: Draft, family: Family): boolean {
  const running = family.pieces.filter(isRunningText);
  return shareOfTeasers(draft.teaserContext(), running) > MOSTLY_TEASERS;
}

/** Readability took something small beside the body: what it took and the body does not hold is left out again. */
function replaceCore(draft: Draft, body: Family): void {
  const own = new Set(body.pieces);
  for (const piece of draft.taken()) if (!own.has(piece)) draft.leaveOut(piece, 'outside-body');
  for (const piece of own) draft.take(piece);
}
