// What an article says about when, and how far the times of two articles speak for one event. Pure.
import type { Analysis, DateMention } from '../language/analysis';

/** When an article was published and which days it is about. Days are counted from 1970-01-01. */
export interface Times {
  /** Day of publication, null when unknown. */
  readonly published: number | null;
  /** Days named in the text, most named first, at most MOST_DAYS. */
  readonly days: Int32Array;
  /** How often each weekday is named or meant, Monday first; mentions near the top count twice. */
  readonly weekdays: Uint8Array;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 16;
/** Sentences in which a report says when it happened. */
const TOP_SENTENCES = 4;
/** 1970-01-01 was a Thursday, the fourth day of a week. */
const FIRST_WEEKDAY = 3;

/*
 * The weights of time, found on labelled reports (bench events) and the same over half or twice their value:
 * reports whose days meet are up to CLOSE_GAIN nearer, falling by 1/e every CLOSE_DAYS; reports that name the same
 * weekdays gain, others lose; reports published more than FAR_DAYS apart lose up to FAR_LOSS, whatever they share:
 * the same person in another year.
 */
const CLOSE_GAIN = 0.5;
const CLOSE_DAYS = 14;
const WEEKDAY_GAIN = 0.3;
/** The likeness of weekdays that two unrelated reports have on average. */
const WEEKDAY_CHANCE = 0.35;
const FAR_DAYS = 90;
const FAR_SCALE_DAYS = 30;
const FAR_LOSS = 0.5;

/** Days since 1970-01-01 of an ISO date or time, in its own offset; null when there is none. */
export function dayOf(iso: string | null): number | null {
  const date = iso === null ? null : /^\d{4}-\d{2}-\d{2}/.exec(iso);
  const time = date === null ? Number.NaN : Date.parse(date[0]);
  return Number.isNaN(time) ? null : Math.round(time / DAY_MS);
}

/** Reads the times off an analysed article. */
export function readTimes(publishedAt: string | null, analysis: Analysis): Times {
  const counts = new Map<number, number>();
  const weekdays = new Uint8Array(7);
  const blocks = analysis.title === null ? analysis.blocks : [analysis.title, ...analysis.blocks];
  blocks
    .flatMap((block) => block.sentences)
    .forEach((sentence, at) => {
      for (const date of sentence.dates) {
        const day = date.grain === 'day' ? dayOf(date.iso) : null;
        if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
        const weekday = weekdayOf(date, day);
        const weight = at < TOP_SENTENCES ? 2 : 1;
        if (weekday !== null) weekdays[weekday] = Math.min(255, (weekdays[weekday] ?? 0) + weight);
      }
    });
  const days = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([day]) => day);
  return { published: dayOf(publishedAt), days: Int32Array.from(days.slice(0, MOST_DAYS)), weekdays };
}

/** 0 for Monday. A day worked out from "yesterday" or "Friday" stands for its weekday too; a full date does not. */
function weekdayOf(date: DateMention, day: number | null): number | null {
  if (date.grain === 'weekday') return Number(date.iso.slice(1)) - 1;
  return day !== null && date.relative ? (day + FIRST_WEEKDAY) % 7 : null;
}

/** By how much the times of two articles change their nearness: a factor around 1; exactly 1 where nothing is known. */
export function timeFactor(a: Times, b: Times): number {
  return closeFactor(a, b) * weekdayFactor(a, b) * farFactor(daysApart(a, b));
}

/** Days between the days of publication; null when one is unknown. */
export function daysApart(a: Times, b: Times): number | null {
  return a.published === null || b.published === null ? null : Math.abs(a.published - b.published);
}

function closeFactor(a: Times, b: Times): number {
  let closest = Number.POSITIVE_INFINITY;
  for (const one of allDays(a)) {
    for (const other of allDays(b)) closest = Math.min(closest, Math.abs(one - other));
  }
  return 1 + CLOSE_GAIN * Math.exp(-closest / CLOSE_DAYS);
}

function allDays(times: Times): readonly number[] {
  return times.published === null ? [...times.days] : [times.published, ...times.days];
}

function weekdayFactor(a: Times, b: Times): number {
  let [product, squareA, squareB] = [0, 0, 0];
  a.weekdays.forEach((count, at) => {
    const other = b.weekdays[at] ?? 0;
    product += count * other;
    squareA += count * count;
    squareB += other * other;
  });
  if (squareA === 0 || squareB === 0) return 1;
  return 1 + WEEKDAY_GAIN * (product / Math.sqrt(squareA * squareB) - WEEKDAY_CHANCE);
}

function farFactor(days: number | null): number {
  if (days === null || days <= FAR_DAYS) return 1;
  return 1 - FAR_LOSS * (1 - Math.exp((FAR_DAYS - days) / FAR_SCALE_DAYS));
}
