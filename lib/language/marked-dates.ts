// Dates and times whose numbers carry marks, as in Chinese and Japanese: "2015年1月2日", "1月2日", "午後8時45分".
import { isRealDay, toIsoDay, toIsoMonth, toIsoTime } from './calendar';
import { oneDate, smallNumber, type DateContext, type DateRead } from './date-context';
import { looksAhead, nearestMonth, nearestYear } from './relative-dates';
import type { Token } from './tokens';

/** Reads the marked date or time that begins with the token at `at`. */
export function readMarkedDate(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  if (context.words.marks.year.size === 0) return null;
  return readMarkedTime(tokens, at, context) ?? readMarkedDay(tokens, at, context);
}

interface Part {
  readonly value: number;
  readonly edge: number;
}

/** A number and its mark. */
function readPart(
  tokens: readonly Token[],
  at: number,
  marks: ReadonlySet<string>,
  most: number,
): Part | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !marks.has(tokens[at + 1]?.norm ?? '')) return null;
  const value = most > 99 && /^\d{4}$/.test(token.norm) ? Number(token.norm) : smallNumber(token, 0, 99);
  return value === null || value > most ? null : { value, edge: at + 2 };
}

function readMarkedDay(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const { marks } = context.words;
  const year = readPart(tokens, at, marks.year, 2200);
  if (year !== null && year.value < 1000) return null;
  const month = readPart(tokens, year?.edge ?? at, marks.month, 12);
  if (month === null) return year === null ? null : oneDate(at, year.edge, String(year.value), 'year', false);
  const day = readPart(tokens, month.edge, marks.day, 31);
  const relative = year === null;
  if (day === null) {
    const found = year?.value ?? nearestMonth(month.value, 0, looksAhead(tokens, at, context), context);
    const iso = found === null ? `--${String(month.value).padStart(2, '0')}` : toIsoMonth(found, month.value);
    return oneDate(at, month.edge, iso, 'month', relative && found !== null);
  }
  const found = year?.value ?? nearestYear(month.value, day.value, looksAhead(tokens, at, context), context);
  const whole = { year: found ?? 2024, month: month.value, day: day.value };
  if (!isRealDay(whole)) return null;
  const iso = found === null ? `-${toIsoDay({ ...whole, year: 0 }).slice(4)}` : toIsoDay(whole);
  return oneDate(at, day.edge, iso, 'day', relative && found !== null);
}

function readMarkedTime(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const { marks, halfDays } = context.words;
  const half = halfDays.match(tokens, at);
  const hour = readPart(tokens, half?.edge ?? at, marks.hour, 24);
  if (hour === null) return null;
  const minute = readPart(tokens, hour.edge, marks.minute, 59);
  // "8時" alone is a time in Japanese; hours that pass are 時間, another word.
  const value = half !== null && hour.value < 12 ? hour.value + half.value : hour.value;
  return oneDate(at, minute?.edge ?? hour.edge, toIsoTime(value, minute?.value ?? 0), 'time', false);
}
