// A comparison as a table for spreadsheets: facts by sources, with what is known of each source in the first rows.
// Source: RFC 4180; OWASP, CSV Injection.
import { layOut, type Cell, type Fact, type Layout } from './facts';
import { describeWording, kindWord } from './kinds';
import { plainLine } from './plain-line';
import type { Report } from './report';
import { describeSource, nameSource } from './source-lines';
import type { Words } from './words';

/** Spreadsheets read a file without it in the encoding of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** A cell that begins so is a formula in some spreadsheet; the last four are the full-width forms. */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;
/** Where a locale separates by something else, the rest of a cell would be a cell of its own. Commas stand in quotes. */
const FORMULA_BEHIND_SEPARATOR = /([;|])(?=["'\s]*[=+\-@＝＋－＠])/g;

/** A cell of plain text: always quoted, never a formula. An apostrophe in front makes a spreadsheet show it as text. */
export function writeCell(text: string): string {
  const plain = plainLine(text).replace(FORMULA_BEHIND_SEPARATOR, "$1'");
  const safe = FORMULA_START.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * The CSV file: first column the row's name, then its kind, wording and number of origins, then for each report one
 * column with its words and one with the link to them. Every row has the same number of cells.
 */
export function toCsv(report: Report): string {
  const layout = layOut(report);
  const { words } = report;
  const head = [words.fact, words.kind, words.wording, words.origins];
  const rows = [
    [...head, ...layout.sources.flatMap((source) => [nameSource(source, words), words.link])],
    ...sourceRows(layout, report),
    ...layout.facts.map((fact) => factRow(fact, words)),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => row.map(writeCell).join(',') + LINE_END).join('');
}

/** One row per thing known of the sources; the link to a report stands beside its title. */
function sourceRows({ sources }: Layout, { comparison, words }: Report): readonly (readonly string[])[] {
  const known = sources.map((source) => describeSource(source, sources, comparison, words));
  const labels = [...new Set(known.flat().map((line) => line.label))];
  return labels.map((label) => [
    label,
    '',
    '',
    '',
    ...sources.flatMap((source, at) => [
      known[at]?.find((line) => line.label === label)?.value ?? '',
      label === words.title ? (source.href ?? '') : '',
    ]),
  ]);
}

function factRow({ finding, about, cells, origins }: Fact, words: Words): readonly string[] {
  return [
    about,
    kindWord(finding.kind, words),
    describeWording(finding, words).join(', '),
    String(origins),
    ...cells.flatMap((cell) => [tellCell(cell, words), linkOf(cell)]),
  ];
}

/** "nine metres: The crack is nine metres long." */
function tellCell({ values, passages }: Cell, words: Words): string {
  if (passages.length === 0) return words.notFound;
  const quotes = passages.map((passage) => passage.quote).join(' / ');
  return values.length === 0 ? quotes : `${values.join(', ')}: ${quotes}`;
}

function linkOf({ passages }: Cell): string {
  return passages.find((passage) => passage.link !== null)?.link ?? '';
}
