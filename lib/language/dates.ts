// Dates and times of one sentence, absolute and relative to the dateline.
import type { DateMention } from './analysis';
import { readAgo, readRelative } from './relative-dates';
import { readDecade, readYear } from './years';
import { readCalendarDates } from './calendar-dates';
import { readMarkedDate } from './marked-dates';
import { readTime } from './times';
import type { DateContext, DateRead } from './date-context';
import type { Token } from './tokens';

/** The dates of one sentence, and which of its tokens they used. */
export interface DatesFound {
  readonly dates: readonly DateMention[];
  readonly taken: (index: number) => boolean;
}

const READERS = [readMarkedDate, readTime, readAgo, readRelative, readCalendarDates, readDecade, readYear];

/** Finds the dates and times of one sentence. */
export function findDates(tokens: readonly Token[], context: DateContext): DatesFound {
  const dates: DateMention[] = [];
  const taken = new Set<number>();
  let at = 0;
  while (at < tokens.length) {
    const read = readAt(tokens, at, context);
    if (read === null) {
      at += 1;
      continue;
    }
    for (const part of read.parts) {
      const [first, last] = [tokens[part.from], tokens[part.edge - 1]];
      if (first === undefined || last === undefined) continue;
      dates.push({
        start: first.start,
        end: last.end,
        iso: part.iso,
        grain: part.grain,
        relative: part.relative,
      });
    }
    for (let index = at; index < read.edge; index += 1) taken.add(index);
    at = Math.max(read.edge, at + 1);
  }
  return { dates, taken: (index) => taken.has(index) };
}

function readAt(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind !== 'number' && !context.language.dateStarts.has(token.norm)) return null;
  for (const reader of READERS) {
    const read = reader(tokens, at, context);
    if (read !== null) return read;
  }
  return null;
}
