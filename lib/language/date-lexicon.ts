// The date tables of one language made into look-ups.
import { splitWords, toPhrases, toSet, toValuedPhrases } from './lexicon';
import { PhraseBook } from './phrases';
import type { DateTables } from './tables';

/** A step from the dateline in weeks, months or years. */
export interface SpanStep {
  readonly count: number;
  readonly grain: 'week' | 'month' | 'year';
}

export interface DateLexicon {
  readonly order: DateTables['order'];
  readonly months: PhraseBook<number>;
  readonly shyMonths: ReadonlySet<string>;
  readonly weekdays: PhraseBook<number>;
  readonly shyWeekdays: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly dayJoiners: ReadonlySet<string>;
  readonly days: PhraseBook<number>;
  readonly spans: PhraseBook<SpanStep>;
  readonly agoBefore: PhraseBook<true>;
  readonly agoAfter: PhraseBook<true>;
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly yearCues: ReadonlySet<string>;
  readonly yearAfter: ReadonlySet<string>;
  readonly decadeBefore: PhraseBook<true>;
  readonly decadeAfter: ReadonlySet<string>;
  readonly clock: PhraseBook<true>;
  readonly clockBefore: PhraseBook<true>;
  readonly halfDays: PhraseBook<number>;
  /** Marks after the numbers of a date or time; empty sets where there are none. */
  readonly marks: DateMarks;
}

export interface DateMarks {
  readonly year: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly day: ReadonlySet<string>;
  readonly hour: ReadonlySet<string>;
  readonly minute: ReadonlySet<string>;
}

export function compileDates(tables: DateTables): DateLexicon {
  return {
    order: tables.order,
    months: numberGroups(tables.months),
    shyMonths: toSet(tables.shyMonths),
    weekdays: numberGroups(tables.weekdays),
    shyWeekdays: toSet(tables.shyWeekdays),
    fillers: toSet(tables.fillers),
    dayJoiners: toSet(tables.dayJoiners),
    days: toValuedPhrases(tables.days),
    spans: readSpans(tables.spans),
    agoBefore: toPhrases(tables.agoBefore),
    agoAfter: toPhrases(tables.agoAfter),
    last: toSet(tables.last),
    next: toSet(tables.next),
    future: toSet(tables.future),
    yearCues: toSet(tables.yearCues),
    yearAfter: toSet(tables.yearAfter),
    decadeBefore: toPhrases(tables.decadeBefore),
    decadeAfter: toSet(tables.decadeAfter),
    clock: toPhrases(tables.clock),
    clockBefore: toPhrases(tables.clockBefore),
    halfDays: toValuedPhrases(tables.halfDays),
    marks: readMarks(tables.marks),
  };
}

/** Groups separated by "|", numbered from 1. */
function numberGroups(groups: string): PhraseBook<number> {
  const book = new PhraseBook<number>();
  groups.split('|').forEach((group, index) => {
    for (const form of splitWords(group)) book.add(form.replaceAll('_', ' '), index + 1);
  });
  return book;
}

const GRAINS: Readonly<Record<string, SpanStep['grain']>> = { w: 'week', m: 'month', y: 'year' };

function readSpans(list: string): PhraseBook<SpanStep> {
  const book = new PhraseBook<SpanStep>();
  for (const entry of splitWords(list)) {
    const [phrase = '', step = ''] = entry.split('=');
    const grain = GRAINS[step.slice(-1)];
    if (grain !== undefined)
      book.add(phrase.replaceAll('_', ' '), { count: Number(step.slice(0, -1)), grain });
  }
  return book;
}

/** Five groups separated by "|": after years, months, days, hours, minutes. */
function readMarks(groups: string): DateMarks {
  const [year, month, day, hour, minute] = groups.split('|').map(toSet);
  const none = new Set<string>();
  return {
    year: year ?? none,
    month: month ?? none,
    day: day ?? none,
    hour: hour ?? none,
    minute: minute ?? none,
  };
}
