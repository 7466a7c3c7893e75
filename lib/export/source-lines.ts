// What every export says of a report: labelled lines, the same in all formats.
import type { Comparison } from '../comparison/comparison';
import { plainLine } from './plain-line';
import type { Source } from './report';
import type { Words } from './words';

/** A label of ours with a value from a report; the value is a plain line. */
export interface SourceLine {
  readonly label: string;
  readonly value: string;
}

/** "A · Radio Halden": the label makes reports of one outlet, and those without a name, distinct. */
export function nameSource(source: Source, words: Words): string {
  return `${source.label} · ${source.name ?? words.report}`;
}

/** Title, authors, times, what was read, origin and checksum. Capture time and checksum are always there. */
export function describeSource(
  source: Source,
  sources: readonly Source[],
  comparison: Comparison,
  words: Words,
): readonly SourceLine[] {
  const origin = describeOrigin(source, sources, comparison, words);
  const { read } = source;
  return [
    { label: words.title, value: source.title ?? words.unknown },
    ...(source.byline.length > 0 ? [{ label: words.byline, value: source.byline.join(', ') }] : []),
    { label: words.published, value: source.publishedAt ?? words.unknown },
    { label: words.captured, value: source.capturedAt ?? words.unknown },
    ...(read === null ? [] : [{ label: words.paragraphsRead, value: `${read.taken} / ${read.found}` }]),
    ...(origin === null ? [] : [{ label: words.sameOriginAs, value: origin }]),
    { label: words.checksum, value: source.sha256 ?? words.unknown },
  ];
}

/** "B, C (same text)": the reports that count as one origin with this one, and why; null for one that stands alone. */
function describeOrigin(
  source: Source,
  sources: readonly Source[],
  comparison: Comparison,
  words: Words,
): string | null {
  const origin = comparison.origins.find((one) => one.articles.includes(source.id));
  const others = sources.filter((one) => one.id !== source.id && origin?.articles.includes(one.id));
  if (origin === undefined || others.length === 0) return null;
  const reason =
    origin.reason.kind === 'credit'
      ? `${words.sameCredit}: ${plainLine(origin.reason.credit)}`
      : words.sameText.toLocaleLowerCase(words.language);
  return `${others.map((one) => one.label).join(', ')} (${reason})`;
}
