// Whether two dates can be the same day, as far as their texts tell.
import { dayRange, weekdayOf } from '../../language/calendar';

/** True when two dates, as `iso` of date mentions, can be the same day: equal as far as both go, or one inside the other. */
export function canBeSameDate(a: string, b: string): boolean {
  if (a.startsWith('W') || b.startsWith('W')) return canBeWeekday(a, b);
  if (isYearless(a) && isYearless(b)) return a.startsWith(b) || b.startsWith(a);
  const [one, other] = [dayRange(inYearOf(a, b)), dayRange(inYearOf(b, a))];
  return one === null || other === null || (one.first <= other.last && other.first <= one.last);
}

/** A weekday that could not be resolved against a full date, or against another one. */
function canBeWeekday(a: string, b: string): boolean {
  const [weekday, other] = a.startsWith('W') ? [a, b] : [b, a];
  if (other.startsWith('W')) return weekday === other;
  const days = dayRange(other);
  if (days === null || days.last - days.first > 5) return true;
  return Number(weekday.slice(1)) === weekdayOf(days.first);
}

/** A date without a year, "--07-03", in the year of the other one; every other date as it is. */
function inYearOf(date: string, other: string): string {
  return isYearless(date) ? `${other.slice(0, 4)}${date.slice(1)}` : date;
}

function isYearless(date: string): boolean {
  return date.startsWith('--');
}
