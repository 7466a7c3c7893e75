// Dates that only the dateline settles: "Friday", "yesterday", "last week", "two months ago", a day without its year.
import {
  fromDayNumber,
  isRealDay,
  toDayNumber,
  toIsoDay,
  toIsoMonth,
  toIsoWeek,
  weekdayOf,
  type Day,
} from './calendar';
import { oneDate, type DateContext, type DateRead } from './date-context';
import { readNumber } from './numbers';
import type { PhraseMatch } from './phrases';
import type { Token } from './tokens';

/** Reads "yesterday", "last week", "this year". */
export function readRelative(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const { dateline, words } = context;
  if (dateline === null) return null;
  const day = words.days.match(tokens, at);
  const span = words.spans.match(tokens, at);
  if (day !== null && day.edge >= (span?.edge ?? 0)) {
    // A phrase that only looks like a date ("por la mañana"), or a noun ("am Morgen").
    if (Number.isNaN(day.value)) return { parts: [], edge: day.edge };
    if (context.language.names.capitals === 'nouns' && at > 0 && tokens[at]?.capital === true) return null;
    return oneDate(at, day.edge, toIsoDay(fromDayNumber(toDayNumber(dateline) + day.value)), 'day', true);
  }
  if (span === null) return null;
  return shifted(at, span.edge, span.value.count, span.value.grain, dateline);
}

/** Reads "two weeks ago", "vor zwei Wochen", "il y a deux semaines". Hours and minutes stay quantities. */
export function readAgo(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const { dateline, words, language } = context;
  if (dateline === null) return null;
  const before = words.agoBefore.match(tokens, at);
  const start = before?.edge ?? at;
  const article = language.numbers.articles.has(tokens[start]?.norm ?? '');
  const count = article ? { value: 1, edge: start + 1 } : readNumber(tokens, start, language.numbers);
  if (count === null || !Number.isInteger(count.value)) return null;
  const unit = language.measures.units.match(tokens, count.edge);
  if (unit === null || !/^(?:day|week|month|year)$/.test(unit.value)) return null;
  const after = words.agoAfter.match(tokens, unit.edge);
  if (before === null && after === null) return null;
  // The pattern above leaves these four grains only.
  const grain = unit.value as 'day' | 'week' | 'month' | 'year';
  return shifted(at, after?.edge ?? unit.edge, -count.value, grain, dateline);
}

function shifted(
  from: number,
  edge: number,
  count: number,
  grain: 'day' | 'week' | 'month' | 'year',
  dateline: Day,
): DateRead | null {
  if (Math.abs(count) > 3000) return null;
  const today = toDayNumber(dateline);
  switch (grain) {
    case 'day':
      return oneDate(from, edge, toIsoDay(fromDayNumber(today + count)), 'day', true);
    case 'week':
      return oneDate(from, edge, toIsoWeek(today + 7 * count), 'week', true);
    case 'month': {
      const months = dateline.year * 12 + dateline.month - 1 + count;
      return oneDate(from, edge, toIsoMonth(Math.floor(months / 12), (months % 12) + 1), 'month', true);
    }
    case 'year':
      return oneDate(from, edge, String(dateline.year + count).padStart(4, '0'), 'year', true);
  }
}

/** A word such as "last" or "next" beside a weekday or month: -1, 1 or 0, and the index after it. */
export function steps(
  tokens: readonly Token[],
  at: number,
  edge: number,
  context: DateContext,
): { readonly direction: -1 | 0 | 1; readonly edge: number } {
  const { last, next } = context.words;
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[edge]?.norm ?? '';
  if (last.has(before)) return { direction: -1, edge };
  if (next.has(before)) return { direction: 1, edge };
  if (tokens[edge]?.kind === 'word' && !context.language.isStop(after)) {
    if (last.has(after)) return { direction: -1, edge: edge + 1 };
    if (next.has(after)) return { direction: 1, edge: edge + 1 };
  }
  return { direction: 0, edge };
}

/** Tokens before and after a date among which a word such as "will" looks ahead. */
const AHEAD_BEFORE = 8;
const AHEAD_AFTER = 6;

/** True where words around a date speak of what is to come; a verb of saying between them ends their reach. */
export function looksAhead(tokens: readonly Token[], at: number, context: DateContext): boolean {
  const { verbs } = context.language.speech;
  const finds = (near: readonly Token[]): boolean => {
    const hit = near.findIndex(({ norm }) => context.words.future.has(norm) || verbs.has(norm));
    return hit >= 0 && !verbs.has(near[hit]?.norm ?? '');
  };
  const before = tokens.slice(Math.max(0, at - AHEAD_BEFORE), at).reverse();
  if (before.slice(0, 2).some(({ norm }) => verbs.has(norm))) return false;
  return finds(before) || finds(tokens.slice(at + 1, at + 1 + AHEAD_AFTER));
}

/**
 * The day a weekday means. News tells of the days just past: the nearest such day up to the dateline, or after it
 * where the sentence speaks of what is to come.
 */
export function resolveWeekday(
  tokens: readonly Token[],
  at: number,
  weekday: PhraseMatch<number>,
  context: DateContext,
): DateRead {
  const { dateline } = context;
  const step = steps(tokens, at, weekday.edge, context);
  if (dateline === null) return oneDate(at, step.edge, `W${weekday.value}`, 'weekday', false);
  const today = toDayNumber(dateline);
  const back = (weekdayOf(today) - weekday.value + 7) % 7;
  const ahead = step.direction > 0 || (step.direction === 0 && back !== 0 && looksAhead(tokens, at, context));
  const days = ahead ? 7 - back : step.direction < 0 && back === 0 ? -7 : -back;
  return oneDate(at, step.edge, toIsoDay(fromDayNumber(today + days)), 'day', true);
}

/** The year that brings a month nearest to the dateline; past months win a tie. Null without a dateline. */
export function nearestMonth(
  month: number,
  direction: -1 | 0 | 1,
  ahead: boolean,
  context: DateContext,
): number | null {
  const { dateline } = context;
  if (dateline === null) return null;
  const difference = month - dateline.month;
  if (direction < 0) return difference >= 0 ? dateline.year - 1 : dateline.year;
  if (direction > 0 || ahead) return difference < 0 ? dateline.year + 1 : dateline.year;
  return difference >= 6 ? dateline.year - 1 : difference < -9 ? dateline.year + 1 : dateline.year;
}

/** The year that brings a day of the year nearest to the dateline. Null without a dateline. */
export function nearestYear(month: number, day: number, ahead: boolean, context: DateContext): number | null {
  const { dateline } = context;
  if (dateline === null) return null;
  const today = toDayNumber(dateline);
  const years = [dateline.year - 1, dateline.year, dateline.year + 1];
  const distance = (year: number): number => {
    const days = toDayNumber({ year, month, day }) - today;
    // A day to come is as near as a day gone by where the sentence looks ahead, else a little less.
    return days < 0 && ahead ? -days * 4 : Math.abs(days);
  };
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** The day with a number within the month, nearest to the dateline. */
export function nearestDay(day: number, dateline: Day): Day | null {
  const today = toDayNumber(dateline);
  const month = dateline.year * 12 + dateline.month - 1;
  const days = [month - 1, month, month + 1]
    .map((at) => ({ year: Math.floor(at / 12), month: (at % 12) + 1, day }))
    .filter(isRealDay)
    .sort((a, b) => Math.abs(toDayNumber(a) - today) - Math.abs(toDayNumber(b) - today));
  return days[0] ?? null;
}
