// The tables Instapaper, Pocket and Readwise Reader export: links, and with Instapaper the text a reader had selected.
import { readCsv } from './csv';
import { blocksOfPlain } from './html-blocks';
import type { ImportFormat } from './imported';
import { toRead, type Entry, type Read } from './read';

interface Table {
  readonly format: ImportFormat;
  /** Columns that only this program has together. */
  readonly columns: readonly string[];
  readonly url: string;
  readonly title: string;
  readonly text: string | null;
  readonly savedAt: string;
}

const TABLES: readonly Table[] = [
  {
    format: 'instapaper',
    columns: ['URL', 'Title', 'Selection', 'Folder'],
    url: 'URL',
    title: 'Title',
    text: 'Selection',
    savedAt: 'Timestamp',
  },
  {
    format: 'pocket',
    columns: ['title', 'url', 'time_added', 'status'],
    url: 'url',
    title: 'title',
    text: null,
    savedAt: 'time_added',
  },
  {
    format: 'readwise',
    columns: ['Title', 'URL', 'Document tags', 'Saved date'],
    url: 'URL',
    title: 'Title',
    text: null,
    savedAt: 'Saved date',
  },
];

/** Null when the first line is that of none of these tables. */
export function readCsvExport(source: string): Read | null {
  const [first = ''] = source.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const [head = []] = readCsv(first);
  const table = TABLES.find(({ columns }) => columns.every((column) => head.includes(column)));
  if (table === undefined) return null;
  const rows = readCsv(source.replace(/^\uFEFF/, '')).slice(1);
  return toRead(
    table.format,
    rows.filter((row) => row.length > 1).map((row) => toEntry(table, head, row)),
  );
}

function toEntry(table: Table, head: readonly string[], row: readonly string[]): Entry {
  const cell = (column: string | null): string | null =>
    column === null ? null : row[head.indexOf(column)]?.trim() || null;
  return {
    url: cell(table.url),
    title: cell(table.title),
    savedAt: cell(table.savedAt),
    blocks: blocksOfPlain(cell(table.text) ?? ''),
  };
}
