// Dates by the calendar: "Jan. 2, 2015", "2. Januar 2015", "Friday, May 10", "10-12 May", "2015-01-02", "May".
import { isRealDay, toIsoDay, toIsoMonth } from './calendar';
import {
  oneDate,
  plainYear,
  smallNumber,
  type DateContext,
  type DatePart,
  type DateRead,
} from './date-context';
import { isJoint } from './phrases';
import { looksAhead, nearestDay, nearestMonth, nearestYear, resolveWeekday, steps } from './relative-dates';
import type { Token } from './tokens';

/** A day of a month before its year is known. */
interface DayOfMonth {
  readonly from: number;
  readonly edge: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** Reads the calendar date, or the two days of a range, that begins with the token at `at`. */
export function readCalendarDates(
  tokens: readonly Token[],
  at: number,
  context: DateContext,
): DateRead | null {
  return (
    readDigitDate(tokens, at, context) ??
    readWeekday(tokens, at, context) ??
    readDayRange(tokens, at, context) ??
    readDay(tokens, at, context) ??
    readMonth(tokens, at, context)
  );
}

/** "2015-01-02", "02/01/2015", "2.1.2015", "2.1." is left alone. */
function readDigitDate(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || (at > 0 && isJoint(tokens, at - 1) && !first.spaced)) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(first.text);
  if (dotted !== null) return digitDate(at, at + 1, [dotted[1], dotted[2], dotted[3]], 'dmy');
  const [mark, second, again, third] = tokens.slice(at + 1, at + 5);
  if (mark === undefined || !/^[-/]$/.test(mark.text) || again?.text !== mark.text) return null;
  if (mark.spaced || again.spaced || second?.kind !== 'number' || third?.kind !== 'number') return null;
  const order = /^\d{4}$/.test(first.text) ? 'ymd' : context.order;
  return digitDate(at, at + 5, [first.text, second.text, third.text], order);
}

function digitDate(
  from: number,
  edge: number,
  parts: readonly (string | undefined)[],
  order: DateContext['order'],
): DateRead | null {
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const wanted = order === 'ymd' ? [a, b, c] : order === 'dmy' || a > 12 ? [c, b, a] : [c, a, b];
  const [short = 0, month = 0, day = 0] = wanted;
  const year = short < 100 ? 2000 + short : short;
  // "05/13/2024" shows its order itself.
  const turned = month > 12 && day <= 12 ? { year, month: day, day: month } : { year, month, day };
  return isRealDay(turned) ? oneDate(from, edge, toIsoDay(turned), 'day', false) : null;
}

/** A weekday with or without its date. */
function readWeekday(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const weekday = context.words.weekdays.match(tokens, at);
  if (weekday === null || !isCapitalWhereNeeded(tokens[at], context)) return null;
  const dated = readAfterWeekday(tokens, weekday.edge, context);
  if (dated !== null) return { ...dated, parts: dated.parts.map((part) => ({ ...part, from: at })) };
  if (context.words.shyWeekdays.has(tokens[at]?.norm ?? '') && weekday.edge === at + 1) return null;
  return readBracketedDay(tokens, at, weekday.edge, context) ?? resolveWeekday(tokens, at, weekday, context);
}

/** "ter\u00E7a-feira (14)": the day of the month nearest to the dateline. */
function readBracketedDay(
  tokens: readonly Token[],
  from: number,
  at: number,
  context: DateContext,
): DateRead | null {
  const [open, number, close] = tokens.slice(at, at + 3);
  const day = smallNumber(number, 1, 31);
  if (open?.text !== '(' || close?.text !== ')' || day === null || context.dateline === null) return null;
  const near = nearestDay(day, context.dateline);
  return near === null ? null : oneDate(from, at + 3, toIsoDay(near), 'day', true);
}

/** The date after a weekday: at most a comma, a dot and two fillers stand between. */
function readAfterWeekday(tokens: readonly Token[], from: number, context: DateContext): DateRead | null {
  let at = from;
  for (let turn = 0; turn < 3; turn += 1) {
    const read = readDay(tokens, at, context) ?? readDigitDate(tokens, at, context);
    if (read !== null) return read;
    const token = tokens[at];
    if (token === undefined) return null;
    if (!/^[,.(]$/.test(token.text) && !context.words.fillers.has(token.norm)) return null;
    at += 1;
  }
  return null;
}

/** "May 10-12", "10-12 May", "10 and 11 May": two days. */
function readDayRange(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const ahead = readMonthDay(tokens, at, context);
  if (ahead !== null && ahead.year === null) {
    const second = secondDay(tokens, ahead.edge, context);
    if (second === null || second.day <= ahead.day || readDayMonth(tokens, second.edge - 1, context) !== null)
      return null;
    const year = readYearAfter(tokens, second.edge, context);
    const edge = year?.edge ?? second.edge;
    const last = { ...ahead, from: second.edge - 1, edge, day: second.day, year: year?.year ?? null };
    return twoDays(tokens, { ...ahead, year: last.year }, last, context);
  }
  const day = smallNumber(tokens[at], 1, 31);
  const second = day === null ? null : secondDay(tokens, skipDot(tokens, at + 1), context);
  const whole = second === null ? null : readDayMonth(tokens, second.edge - 1, context);
  if (day === null || second === null || whole === null || day >= whole.day) return null;
  return twoDays(tokens, { ...whole, from: at, edge: at + 1, day }, whole, context);
}

function twoDays(
  tokens: readonly Token[],
  first: DayOfMonth,
  last: DayOfMonth,
  context: DateContext,
): DateRead | null {
  const parts = [first, last].map((day) => resolveDay(tokens, day, context)).filter((part) => part !== null);
  return parts.length === 2 ? { parts, edge: last.edge } : null;
}

function skipDot(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' && !tokens[at]?.spaced ? at + 1 : at;
}

/** A dash or joining word and a day after it; `edge` is after the day. */
function secondDay(
  tokens: readonly Token[],
  at: number,
  context: DateContext,
): { readonly day: number; readonly edge: number } | null {
  const joiner = tokens[at];
  if (joiner === undefined) return null;
  const joins = /^[-\u2010-\u2013/]$/.test(joiner.text) || context.words.dayJoiners.has(joiner.norm);
  const day = joins ? smallNumber(tokens[at + 1], 1, 31) : null;
  return day === null ? null : { day, edge: at + 2 };
}

/** One day: "May 10, 2015", "10 May", "10. Mai 2015", "1er mai", "10 de mayo de 2015". */
function readDay(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const day = readMonthDay(tokens, at, context) ?? readDayMonth(tokens, at, context);
  const part = day === null ? null : resolveDay(tokens, day, context);
  return part === null ? null : { parts: [part], edge: part.edge };
}

function resolveDay(tokens: readonly Token[], day: DayOfMonth, context: DateContext): DatePart | null {
  const { from, edge, month } = day;
  const year = day.year ?? nearestYear(month, day.day, looksAhead(tokens, from, context), context);
  if (year === null) {
    const iso = `-${toIsoDay({ year: 0, month, day: day.day }).slice(4)}`;
    return isRealDay({ year: 2024, month, day: day.day })
      ? { from, edge, iso, grain: 'day', relative: false }
      : null;
  }
  if (!isRealDay({ year, month, day: day.day })) return null;
  return {
    from,
    edge,
    iso: toIsoDay({ year, month, day: day.day }),
    grain: 'day',
    relative: day.year === null,
  };
}

function readMonthDay(tokens: readonly Token[], at: number, context: DateContext): DayOfMonth | null {
  const month = context.words.months.match(tokens, at);
  if (month === null || !isCapitalWhereNeeded(tokens[at], context)) return null;
  const dayAt = skipDot(tokens, month.edge);
  const day = smallNumber(tokens[dayAt], 1, 31);
  if (day === null || isCounted(tokens, dayAt + 1, context)) return null;
  const ending = tokens[dayAt + 1];
  const ended =
    ending !== undefined && !ending.spaced && context.language.numbers.ordinalEndings.has(ending.norm);
  const edge = dayAt + (ended ? 2 : 1);
  const year = readYearAfter(tokens, edge, context);
  return { from: at, edge: year?.edge ?? edge, day, month: month.value, year: year?.year ?? null };
}

function readDayMonth(tokens: readonly Token[], at: number, context: DateContext): DayOfMonth | null {
  const day = smallNumber(tokens[at], 1, 31) ?? ordinalDay(tokens, at, context);
  if (day === null) return null;
  let edge = at + 1;
  const ending = tokens[edge];
  if (ending !== undefined && !ending.spaced && /^\p{L}/u.test(ending.text)) {
    if (!context.language.numbers.ordinalEndings.has(ending.norm)) return null;
    edge += 1;
  } else edge = skipDot(tokens, edge);
  if (ending !== undefined && /^[\u00BA\u00AA\u00B0]$/.test(ending.text)) edge += 1;
  if (context.words.fillers.has(tokens[edge]?.norm ?? '')) edge += 1;
  if (tokens[edge]?.text === '-' && context.words.months.match(tokens, edge + 1) !== null) edge += 1;
  const month = context.words.months.match(tokens, edge);
  if (month === null || !isCapitalWhereNeeded(tokens[edge], context)) return null;
  const end = skipDotAfter(tokens, month.edge);
  const year = readYearAfter(tokens, end, context);
  return { from: at, edge: year?.edge ?? month.edge, day, month: month.value, year: year?.year ?? null };
}

function skipDotAfter(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' && !tokens[at]?.spaced && plainYear(tokens[at + 1]) !== null ? at + 1 : at;
}

/** "the second of May", "primero de mayo": an ordinal in words before a filler. */
function ordinalDay(tokens: readonly Token[], at: number, context: DateContext): number | null {
  const ordinal = context.language.numbers.ordinals.match(tokens, at);
  if (ordinal === null || ordinal.edge !== at + 1 || ordinal.value > 31) return null;
  return context.words.fillers.has(tokens[at + 1]?.norm ?? '') ? ordinal.value : null;
}

/** A year after a date, past a comma or a filler. */
function readYearAfter(
  tokens: readonly Token[],
  at: number,
  context: DateContext,
): { readonly year: number; readonly edge: number } | null {
  const passed = tokens[at]?.text === ',' || context.words.fillers.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  const year = plainYear(tokens[passed]);
  return year === null || tokens[passed + 1]?.text === ':' ? null : { year, edge: passed + 1 };
}

/** "March 5 million" and "May 10 percent" are no days. */
function isCounted(tokens: readonly Token[], at: number, context: DateContext): boolean {
  const { language } = context;
  return (
    language.numbers.multipliers.match(tokens, at) !== null ||
    (language.measures.units.match(tokens, at) !== null && tokens[at]?.text === '%')
  );
}

/** A month with its year, or alone where it cannot be another word. */
function readMonth(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const { words } = context;
  const month = words.months.match(tokens, at);
  if (month === null || !isCapitalWhereNeeded(tokens[at], context)) return null;
  const year = readYearAfter(tokens, skipDotAfter(tokens, month.edge), context);
  if (year !== null) return oneDate(at, year.edge, toIsoMonth(year.year, month.value), 'month', false);
  const step = steps(tokens, at, month.edge, context);
  const cued =
    words.yearCues.has(tokens[at - 1]?.norm ?? '') || words.fillers.has(tokens[at - 1]?.norm ?? '');
  if (words.shyMonths.has(tokens[at]?.norm ?? '') && step.direction === 0 && !cued) return null;
  const found = nearestMonth(month.value, step.direction, looksAhead(tokens, at, context), context);
  const edge = Math.max(month.edge, step.edge);
  if (found === null) return oneDate(at, edge, `--${String(month.value).padStart(2, '0')}`, 'month', false);
  return oneDate(at, edge, toIsoMonth(found, month.value), 'month', true);
}

/** English and German months and weekdays have a capital: "may", "march" and "so" have none. */
function isCapitalWhereNeeded(token: Token | undefined, context: DateContext): boolean {
  const needed = context.language.tables.names.capitalDays;
  return !needed || /^\p{Lu}/u.test(token?.text ?? '');
}
