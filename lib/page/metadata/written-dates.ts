// Finds a date written in words ("Jan. 2, 2015", "2. Januar 2015", "2015年1月2日") in the page's language.
import { toDate } from './dates';

/** English month names and their short forms: most pages need no others. */
const ENGLISH = new Map(
  'jan january,feb february,mar march,apr april,may,jun june,jul july,aug august,sep sept september,oct october,nov november,dec december'
    .split(',')
    .flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

/** Month names already asked of `Intl`, by language: asking takes several milliseconds. */
const known = new Map<string, ReadonlyMap<string, number>>();

/** Month names by their number, of one language and English. */
function monthNames(language: string | null): ReadonlyMap<string, number> {
  if (language === null || /^en\b/i.test(language)) return ENGLISH;
  const found = known.get(language);
  if (found !== undefined) return found;
  const names = new Map(ENGLISH);
  for (const month of ['long', 'short'] as const) {
    for (const withDay of [true, false]) addMonths(names, language, month, withDay);
  }
  known.set(language, names);
  return names;
}

function addMonths(
  names: Map<string, number>,
  locale: string,
  month: 'long' | 'short',
  withDay: boolean,
): void {
  const format = makeFormat(locale, { month, timeZone: 'UTC', ...(withDay ? { day: 'numeric' } : {}) });
  if (format === null) return;
  for (let number = 1; number <= 12; number += 1) {
    const parts = format.formatToParts(Date.UTC(2020, number - 1, 15));
    const name = parts
      .find((part) => part.type === 'month')
      ?.value.toLowerCase()
      .replace(/\.$/, '');
    if (name !== undefined && !/^\d*$/.test(name)) names.set(name, number);
  }
}

function makeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch (error) {
    // A language tag the page made up.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A year on its own: without one there is no full date. */
const YEAR = /(?<!\d)\d{4}(?!\d)/;

/** Longest text that is searched, in UTF-16 units: a date line is short. */
const LONGEST_LINE = 200;

/** The first full date in a line, as a plain date; null when there is none. */
export function findWrittenDate(line: string, language: string | null): string | null {
  const text = line.slice(0, LONGEST_LINE).toLowerCase();
  const cjk = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(text);
  if (cjk !== null) return toDate(cjk[1], cjk[2], cjk[3]);
  const iso = /\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\b/.exec(text);
  if (iso !== null) return toDate(iso[1], iso[3], iso[4]);
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  if (dotted !== null) return toDate(dotted[3], dotted[2], dotted[1]);
  const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
  if (slashed !== null) return readSlashed(Number(slashed[1]), Number(slashed[2]), slashed[3]);
  if (!YEAR.test(text)) return null;
  const months = monthNames(language);
  const words = text.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  for (let at = 0; at < words.length; at += 1) {
    const month = months.get(words[at] ?? '');
    if (month === undefined) continue;
    const date = dateAround(words, at, month);
    if (date !== null) return date;
  }
  return null;
}

/** "13/5/2024" or "5/13/2024"; null where either number may be the month. */
function readSlashed(first: number, second: number, year: string | undefined): string | null {
  const MONTHS = 12;
  if (first === second) return toDate(year, String(first), String(second));
  if (first > MONTHS) return toDate(year, String(second), String(first));
  return second > MONTHS ? toDate(year, String(first), String(second)) : null;
}

/** "2 January 2015", "2 de enero de 2015" or "January 2, 2015" around the month at `at`. */
function dateAround(words: readonly string[], at: number, month: number): string | null {
  const before = words
    .slice(Math.max(0, at - 2), at)
    .filter((word) => /^\d{1,2}$/.test(word))
    .at(-1);
  const after = words.slice(at + 1, at + 4).filter((word) => /^\d+$/.test(word));
  const year = after.find((word) => word.length === 4);
  const dayAfter = after.find((word) => word.length <= 2);
  const day = before ?? dayAfter;
  return year !== undefined && day !== undefined ? toDate(year, String(month), day) : null;
}
