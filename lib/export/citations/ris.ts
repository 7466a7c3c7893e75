// Reports as RIS, which every reference manager imports. One tag a line; values are plain lines, so none can end an
// entry. Source: RIS format specifications (Reference Manager, 2011), type NEWS.
import type { Source } from '../report';
import type { Words } from '../words';
import { describeEntries, type DateParts, type Entry } from './entry';

const LINE_END = '\r\n';

/** The RIS file. Names stand as the report prints them, without a comma between family and given name. */
export function toRis(sources: readonly Source[], words: Words): string {
  return describeEntries(sources, words).map(writeEntry).join(LINE_END);
}

function writeEntry(entry: Entry): string {
  const tags: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', entry.key],
    ...entry.authors.map((author) => ['AU', author] as const),
    ['TI', entry.title],
    ['T2', entry.newspaper],
    ['PY', entry.issued === null ? null : pad(entry.issued[0], 'YYYY')],
    ['DA', entry.issued === null ? null : writeDate(entry.issued)],
    ['UR', entry.href],
    ['Y2', entry.accessed === null ? null : writeDate(entry.accessed)],
    ['LA', entry.language],
    ['N1', entry.note],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => (value === null ? '' : `${tag}  - ${value}${LINE_END}`)).join('');
}

/** "2026/03/13/": year, month, day and other information, empty where not known. */
function writeDate([year, month, day]: DateParts): string {
  const two = (part: number | undefined): string => (part === undefined ? '' : pad(part, 'MM'));
  return `${pad(year, 'YYYY')}/${two(month)}/${two(day)}/`;
}

function pad(part: number, pattern: string): string {
  return String(part).padStart(pattern.length, '0');
}
