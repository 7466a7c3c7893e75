// Dates of two articles that are about the same event and cannot both be right.
import type { DateMention } from '../../language/analysis';
import { dayRange } from '../../language/calendar';
import { findAgreed, isAgreed, pairAlike } from './alike';
import { compareContexts } from './context';
import { canBeSameDate } from './date-agreement';
import type { DateClaim } from './date-claims';
import type { Scene } from './scene';
import { disagree, sameFigure } from './tolerance';
import { hasOtherNames, hasOtherOwners, shareName } from './vetoes';

/** Two dates that disagree, with how alike what they are about is, in 0..1. */
export interface DateConflict {
  readonly a: DateClaim;
  readonly b: DateClaim;
  readonly likeness: number;
}

/** Likeness of the surroundings from which two dates are about the same event. Guarded by bench `differences`. */
const LEAST_LIKENESS = 0.4;

/** Content words at the start of a clause among which the event of a date in front of it is looked for. */
const EVENT_DISTANCE = 4;

/** Dates further apart than this are rarely two datings of one event. In days. */
const DAYS_APART: Readonly<Record<string, number>> = { day: 31, month: 100, year: 740 };

/** All conflicts between the dates of two articles. */
export function findDateConflicts(a: readonly DateClaim[], b: readonly DateClaim[]): readonly DateConflict[] {
  const pairs = pairAlike(a, b, () => '');
  const agreed = findAgreed(pairs, (one, other) => canBeSameDate(one.date.iso, other.date.iso));
  return pairs.flatMap(([one, other]) => {
    const likeness = judge(one, other);
    const said = likeness === null || isAgreed(agreed, one, other, likeness);
    return said ? [] : [{ a: one, b: other, likeness }];
  });
}

function judge(a: DateClaim, b: DateClaim): number | null {
  if (a.ofSaying || b.ofSaying || a.written === b.written || !areNear(a.date, b.date)) return null;
  if (isSaidThere(a, b.scene) || isSaidThere(b, a.scene)) return null;
  const likeness = compareContexts(a.context, b.context);
  if (likeness < LEAST_LIKENESS || !shareEvent(a, b)) return null;
  return DATE_VETOES.some((veto) => veto(a, b)) ? null : likeness;
}

/** Reasons why two dates that look alike date different things. */
const DATE_VETOES: readonly ((a: DateClaim, b: DateClaim) => boolean)[] = [
  (a, b) => hasOtherNames(a.scene, b.scene),
  (a, b) => hasOtherOwners(a.scene, a.date, b.scene, b.date),
  (a, b) => a.scene.market || b.scene.market,
  (a, b) => haveOtherFigures(a.scene, b.scene),
  (a, b) => haveOtherSubjects(a, b),
];

/** "The hall burned on Friday", "the bridge burned on Thursday": each tells it of something that the other does not name. */
function haveOtherSubjects(a: DateClaim, b: DateClaim): boolean {
  const lacks = (one: DateClaim, { scene }: DateClaim): boolean =>
    eventsOf(one).some((stem) => !scene.stems.has(stem));
  return !shareName(a.scene.names, b.scene.names) && lacks(a, b) && lacks(b, a);
}

/** On another day, other figures: two events of one kind. */
function haveOtherFigures({ figures: a }: Scene, { figures: b }: Scene): boolean {
  return (
    a.some((one) => b.some((other) => disagree(one, other))) &&
    !a.some((one) => b.some((other) => sameFigure(one, other)))
  );
}

/** Both name days, months or years, not too far from each other. */
function areNear(a: DateMention, b: DateMention): boolean {
  const [one, other] = [a, b].map(({ grain }) => (grain === 'weekday' ? 'day' : grain));
  if (one === undefined || one !== other) return false;
  const [left, right] = [dayRange(a.iso), dayRange(b.iso)];
  return left === null || right === null || Math.abs(left.first - right.first) <= (DAYS_APART[one] ?? 0);
}

/** True when a date of the sentence can be the date of the claim: then the sentences do not disagree on it. */
function isSaidThere({ date, written }: DateClaim, scene: Scene): boolean {
  if (standsIn(written, scene.text.slice(scene.sentence.start, scene.sentence.end).toLowerCase()))
    return true;
  return scene.sentence.dates.some(({ iso, grain }) => grain !== 'time' && canBeSameDate(date.iso, iso));
}

/** True when the words stand in the text by themselves: "july 3" does not stand in "july 30", nor "may" in "dismay". */
function standsIn(words: string, text: string): boolean {
  const parts = text.split(words);
  return parts.some((part, at) => {
    const next = parts[at + 1];
    return next !== undefined && !/[\p{L}\p{N}]$/u.test(part) && !/^[\p{L}\p{N}]/u.test(next);
  });
}

/** Both dates are said of one event: a word that each of them belongs to is the same. */
function shareEvent(a: DateClaim, b: DateClaim): boolean {
  const events = eventsOf(a);
  return eventsOf(b).some((stem) => events.includes(stem));
}

/**
 * What a date may belong to: the noun right behind it ("his July 30 sentencing", "Friday's game"); else the two words
 * before it ("died on Friday"); else, in front of its clause, the first words of the clause.
 */
function eventsOf({ scene, date, written, context }: DateClaim): readonly string[] {
  const next = context.after[0];
  const owns = /['\u2019]s$/.test(written);
  const behind = owns || (next !== undefined && /^\s$/.test(scene.text.slice(date.end, next.start)));
  const words = behind
    ? context.after.slice(0, Math.min(2, context.joinedAfter))
    : context.joinedBefore > 0
      ? context.before.slice(0, Math.min(2, context.joinedBefore))
      : context.after.slice(0, EVENT_DISTANCE);
  return words.filter(({ named, cues }) => !named && !cues.has('moment')).map(({ stem }) => stem);
}
