// What a reference manager is told of a report, before it is written in one of their formats.
import type { Source } from '../report';
import type { Words } from '../words';

/** Year, month and day, as far as the report gives them; in the time zone it was published in. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** One newspaper article. Names stand as the report prints them: nobody guesses which part is the family name. */
export interface Entry {
  /** ASCII letters and digits, unique among the entries. */
  readonly key: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly newspaper: string | null;
  readonly issued: DateParts | null;
  readonly accessed: DateParts | null;
  readonly href: string | null;
  readonly language: string | null;
  /** Capture time and checksum. */
  readonly note: string;
}

/** Letters of a name that stand in a key. */
const LONGEST_KEY_NAME = 20;

/** The entries of some reports, in their order. */
export function describeEntries(sources: readonly Source[], words: Words): readonly Entry[] {
  return sources.map((source) => ({
    key: keyOf(source),
    title: source.title,
    authors: source.byline,
    newspaper: source.publisher,
    issued: readDate(source.publishedAt),
    accessed: readDate(source.capturedAt),
    href: source.href,
    language: source.language,
    note: [
      `${words.captured}: ${source.capturedAt ?? words.unknown}`,
      `${words.checksum}: ${source.sha256 ?? words.unknown}`,
    ].join('; '),
  }));
}

/** The date of an ISO 8601 time as written, without a conversion between time zones; null for other forms. */
export function readDate(time: string | null): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(time ?? '') ?? [];
  if (year === undefined) return null;
  if (month === undefined) return [Number(year)];
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}

/** "radiohalden2026a": the label keeps keys of one outlet apart. */
function keyOf({ name, publishedAt, label }: Source): string {
  const letters = (name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const year = readDate(publishedAt)?.[0] ?? '';
  return `${letters.slice(0, LONGEST_KEY_NAME) || 'report'}${year}${label.toLowerCase()}`;
}
