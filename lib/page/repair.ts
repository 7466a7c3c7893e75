// Reading repair: lists what was taken and left out for the reader to turn over, and applies what a site's rules say.
import type { ReadingItem, RepairRule } from '../article/repair';
import { fingerprintText } from '../article/text';
import type { Draft, Stage } from './draft';
import { ancestry, type Piece } from './tree/page-tree';
import { isRunningText } from './tree/running-text';

/** Boxes around a piece that make up its place: enough to tell parts of a template apart, few enough to repeat. */
const PLACE_DEPTH = 4;

/** Longest text of an item, in UTF-16 units: enough to know the paragraph by. */
const LONGEST_TEXT = 300;

/** The stage that has the last word: what the reader decided for the pages of this site. */
export function applyRules(rules: readonly RepairRule[]): Stage {
  const decided = new Map(rules.map(({ by, what, take }) => [`${by} ${what}`, take]));
  return (draft) => {
    if (decided.size === 0) return;
    for (const piece of draft.pieces) {
      const take =
        decided.get(`text ${fingerprintText(piece.text)}`) ?? decided.get(`place ${placeOf(piece)}`);
      if (take === true) draft.take(piece);
      else if (take === false && draft.isTaken(piece)) draft.leaveOut(piece, 'by-reader');
    }
  };
}

/** The pieces of a finished draft in reading order; neighbours that were left out at one place are one item. */
export function listItems(draft: Draft, rules: readonly RepairRule[]): readonly ReadingItem[] {
  const groups: Piece[][] = [];
  for (const piece of draft.pieces.filter((one) => isListed(draft, one))) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && areOne(draft, first, piece)) group.push(piece);
    else groups.push([piece]);
  }
  const byText = new Set(rules.filter((rule) => rule.by === 'text').map((rule) => rule.what));
  return groups.map((group) => toItem(draft, group, byText));
}

function isListed(draft: Draft, piece: Piece): boolean {
  const reason = draft.reasonOf(piece);
  return reason === null || reason !== 'outside-body' || isRunningText(piece);
}

function areOne(draft: Draft, one: Piece, other: Piece): boolean {
  const reason = draft.reasonOf(one);
  return reason !== null && reason === draft.reasonOf(other) && placeOf(one) === placeOf(other);
}

function toItem(draft: Draft, group: readonly Piece[], byText: ReadonlySet<string>): ReadingItem {
  const [first] = group;
  if (first === undefined) throw new Error('A group has a piece');
  return {
    text: first.text.slice(0, LONGEST_TEXT),
    pieces: group.length,
    kind: draft.kindOf(first),
    reason: draft.reasonOf(first),
    rules: rulesFor(draft, group, first, byText),
  };
}

/**
 * By place where nothing else of its state stands at that place; else a rule would turn over what nobody touched. What
 * a rule on its text decided, only another one on its text turns over again.
 */
function rulesFor(
  draft: Draft,
  group: readonly Piece[],
  first: Piece,
  byText: ReadonlySet<string>,
): readonly RepairRule[] {
  const take = !draft.isTaken(first);
  const place = placeOf(first);
  const alike = draft.pieces.filter((one) => draft.isTaken(one) !== take && placeOf(one) === place);
  const texts = group.map((piece) => fingerprintText(piece.text));
  const isFree = !texts.some((text) => byText.has(text));
  if (isFree && alike.length === group.length) return [{ by: 'place', what: place, take }];
  return texts.map((what) => ({ by: 'text', what, take }));
}

function placeOf({ box, row }: Piece): string {
  const boxes = ancestry(box)
    .slice(0, PLACE_DEPTH)
    .map(({ signature }) => signature);
  return [...boxes.reverse(), ...(row ? ['row'] : [])].join('>');
}
