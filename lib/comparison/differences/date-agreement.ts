// Whether two dates can be the same day, as far as their texts tell.
import { dayRange, weekdayOf } from '../../language/calendar';

/** True when two dates, as `iso` of date mentions, can be the same day: equal as far as both go, or one inside the other. */
export function canBeSameDate(a: string, b: string): boolean {
  const [one, other] = [toDays(a), toDays(b)];
  if (one !== null && other !== null) return one.first <= other.last && other.first <= one.last;
  return a.startsWith('W') || b.startsWith('W') ? canBeWeekday(a, b) : startsAlike(a, b);
}

function toDays(iso: string): { readonly first: number; readonly last: number } | null {
  return iso.startsWith('-') || iso.startsWith('W') ? null : dayRange(iso);
}

/** A weekday that could not be resolved against a full date, or against another one. */
function canBeWeekday(a: string, b: string): boolean {
  const [weekday, other] = a.startsWith('W') ? [a, b] : [b, a];
  if (other.startsWith('W')) return weekday === other;
  const days = toDays(other);
  if (days === null || days.last - days.first > 5) return true;
  return Number(weekday.slice(1)) === weekdayOf(days.first);
}

/** Dates without a year: "--07" holds "--07-03", and "2003-07-03" is one of "--07-03". */
function startsAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((iso) => (iso.startsWith('--') ? iso.slice(2) : iso.slice(5)));
  if (left === undefined || right === undefined) return true;
  return left.startsWith(right) || right.startsWith(left);
}
