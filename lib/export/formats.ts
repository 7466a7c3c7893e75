// All formats a comparison can be saved in, and the one call that makes a file of it.
import { toAnnotations } from './annotations/write-annotations';
import { toBibtex } from './citations/bibtex';
import { toCslJson } from './citations/csl-json';
import { toRis } from './citations/ris';
import { toComparisonJson } from './comparison-json';
import { toCsv } from './csv';
import { toHtml } from './html/html-report';
import { toMarkdown } from './markdown/markdown';
import { toPassageList } from './passage-list';
import { describeReports, type Report } from './report';
import { shareName } from './share-name';

/** In the order in which they are offered. */
export const EXPORT_FORMATS = [
  'markdown',
  'html',
  'csv',
  'json',
  'annotations',
  'links',
  'csl-json',
  'ris',
  'bibtex',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to be saved: its name, media type and text. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

interface Writer {
  readonly extension: string;
  readonly type: string;
  readonly write: (report: Report) => string;
}

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  markdown: { extension: 'md', type: 'text/markdown', write: toMarkdown },
  html: { extension: 'html', type: 'text/html', write: toHtml },
  csv: { extension: 'csv', type: 'text/csv', write: toCsv },
  json: { extension: 'json', type: 'application/json', write: toComparisonJson },
  annotations: { extension: 'jsonld', type: 'application/ld+json', write: toAnnotations },
  links: { extension: 'txt', type: 'text/plain', write: toPassageList },
  'csl-json': {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (report) => toCslJson(describeReports(report), report.words),
  },
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: (report) => toRis(describeReports(report), report.words),
  },
  bibtex: {
    extension: 'bib',
    type: 'application/x-bibtex',
    write: (report) => toBibtex(describeReports(report), report.words),
  },
};

/** The file of a comparison in one format, named after the day of the export and the first report's title. */
export function exportAs(format: ExportFormat, report: Report): ExportedFile {
  const { extension, type, write } = WRITERS[format];
  const title = describeReports(report)[0]?.title ?? null;
  return { name: shareName(title, report.madeAt, extension), type, text: write(report) };
}
