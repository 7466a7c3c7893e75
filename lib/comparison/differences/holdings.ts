// Figures by their owner, over whole articles: "its 70 million subscribers" against "with 75 million members, Acme ...".
import type { Name } from '../../language/analysis';
import type { Claim } from './claims';
import type { Conflict } from './number-differences';
import { disagree } from './tolerance';
import { isSameName, vetoes } from './vetoes';

/** A count that the text gives to a named owner. */
interface Holding {
  readonly claim: Claim;
  readonly owner: Name;
  /** What is counted, the same for nouns of one group. */
  readonly counted: string;
}

/** A word of having stands at most this many words before the figure: "has more than 70 million". */
const HOLDING_DISTANCE = 3;

/** Two figures of one holding are no further apart than this factor: further, one of them is another count. */
const MOST_RATIO = 1.5;

/** How sure a holding is about the same thing: the owner and what is counted are the same, the sentences may be not. */
const HOLDING_LIKENESS = 0.6;

/** Conflicts between what two articles say an owner has; only where each of them says one figure of it. */
export function findHoldingConflicts(a: readonly Claim[], b: readonly Claim[]): readonly Conflict[] {
  const [left, right] = [findHoldings(a), findHoldings(b)];
  return left.flatMap((one) => {
    if (countLike(one, left) > 1) return [];
    return right
      .filter(
        (other) =>
          isSameHolding(one, other) && countLike(other, right) === 1 && contradict(one.claim, other.claim),
      )
      .map((other) => ({ a: one.claim, b: other.claim, likeness: HOLDING_LIKENESS }));
  });
}

function findHoldings(claims: readonly Claim[]): readonly Holding[] {
  return claims.flatMap((claim) => {
    const owner = claim.counted !== null && isHeld(claim) ? ownerOf(claim) : null;
    return owner === null || claim.counted === null ? [] : [{ claim, owner, counted: claim.counted }];
  });
}

function isHeld({ scene, figure }: Claim): boolean {
  const before = scene.words.filter((word) => word.end <= figure.start);
  return before.slice(-HOLDING_DISTANCE).some(({ cues }) => cues.has('having'));
}

/** The last name before the figure; for a figure at the start of its sentence the first name behind it. */
function ownerOf({ scene, figure }: Claim): Name | null {
  const before = scene.names.filter((name) => name.end <= figure.start).at(-1);
  return before ?? scene.names.find((name) => name.start >= figure.end) ?? null;
}

function isSameHolding(one: Holding, other: Holding): boolean {
  return one.counted === other.counted && isSameName(one.owner, other.owner);
}

/** Holdings of the same owner and thing with another figure, and the one itself. */
function countLike(one: Holding, all: readonly Holding[]): number {
  const figures = all
    .filter((other) => isSameHolding(one, other))
    .map(({ claim }) => claim.figure.quantity.value);
  return new Set(figures).size;
}

function contradict(a: Claim, b: Claim): boolean {
  const [low, high] = [a, b].map(({ figure }) => figure.quantity.value).sort((one, other) => one - other);
  if (!disagree(a.figure, b.figure) || (high ?? 0) > MOST_RATIO * (low ?? 0)) return false;
  return !['forecast', 'part', 'each', 'total', 'otherDates', 'market'].some((name) => vetoes(name, a, b));
}
