// The file of a backup: one JSON array with one record a line, so that it is written and read without ever standing
// in memory as a whole. Pure; knows nothing of the database.
import type { Article } from '../article/article';
import { textFingerprint } from '../article/identity';
import { parseArticle } from '../article/parse';

/** One kept article with every text of it. */
export interface ArticleRecord {
  readonly kind: 'article';
  readonly id: string;
  readonly keptAt: string;
  /** Fingerprint of the text kept last; one of `texts`. */
  readonly text: string;
  readonly event: string;
  readonly pinned: boolean;
  readonly texts: readonly { readonly keptAt: string; readonly article: Article }[];
}

export interface CorrectionRecord {
  readonly kind: 'correction';
  readonly one: string;
  readonly other: string;
  readonly sameEvent: boolean;
}

export type BackupRecord = ArticleRecord | CorrectionRecord;

/** A file that is refused: `line` counts from 1, `problem` names the place in words. Nothing was imported. */
export class BadBackup extends Error {
  constructor(
    readonly line: number,
    readonly problem: string,
  ) {
    super(`Line ${line}: ${problem}`);
    this.name = 'BadBackup';
  }
}

export const BACKUP_SCHEMA = 1;

/** The first line of a backup. */
export function writeHeader(exportedAt: string): string {
  return `[\n${JSON.stringify({ kind: 'collate-library', schema: BACKUP_SCHEMA, exportedAt })}`;
}

/** One record on its line. */
export function writeRecord(record: BackupRecord): string {
  return `,\n${JSON.stringify(record)}`;
}

/** The last lines; the count shows a file that was cut off. */
export function writeEnd(records: number): string {
  return `,\n${JSON.stringify({ kind: 'end', records })}\n]\n`;
}

/** Reads the records of a backup from its text in pieces of any size. Throws BadBackup at the first wrong place. */
export async function* readBackup(pieces: AsyncIterable<string>): AsyncGenerator<BackupRecord> {
  let [line, records, isOver] = [0, 0, false];
  for await (const text of readLines(pieces)) {
    line += 1;
    if (text === '' || (line === 1 && text === '[') || (isOver && text === ']')) continue;
    if (isOver) throw new BadBackup(line, 'there is text after the end');
    const data = parseLine(text, line);
    if (line <= 2) checkHeader(data, line);
    else if (data.kind === 'end') {
      if (data.records !== records) throw new BadBackup(line, 'records are missing before the end');
      isOver = true;
    } else {
      records += 1;
      yield readRecord(data, line);
    }
  }
  if (!isOver) throw new BadBackup(line, 'the file stops before its end');
}

async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.trim();
  }
  yield rest.trim();
}

type Fields = Readonly<Record<string, unknown>>;

function parseLine(text: string, line: number): Fields {
  let data: unknown;
  try {
    data = JSON.parse(text.endsWith(',') ? text.slice(0, -1) : text);
  } catch {
    throw new BadBackup(line, 'not a record of a backup');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new BadBackup(line, 'not a record of a backup');
  }
  // Checked above: an object whose fields are read one by one.
  return data as Fields;
}

function checkHeader(data: Fields, line: number): void {
  if (data.kind !== 'collate-library') throw new BadBackup(line, 'not a backup of a library');
  if (data.schema !== BACKUP_SCHEMA) throw new BadBackup(line, 'schema is not one this version can read');
}

function readRecord(data: Fields, line: number): BackupRecord {
  if (data.kind === 'article') return readArticleRecord(data, line);
  if (data.kind !== 'correction') throw new BadBackup(line, 'kind is neither "article" nor "correction"');
  const [one, other] = [readText(data, 'one', line), readText(data, 'other', line)];
  if (one >= other) throw new BadBackup(line, 'one does not come before other');
  return { kind: 'correction', one, other, sameEvent: readFlag(data, 'sameEvent', line) };
}

function readArticleRecord(data: Fields, line: number): ArticleRecord {
  if (!Array.isArray(data.texts) || data.texts.length === 0) throw new BadBackup(line, 'texts is not a list');
  const texts = data.texts.map((item: unknown, at) => {
    // Read field by field below; anything else than an object has none of them.
    const fields = (typeof item === 'object' && item !== null ? item : {}) as Fields;
    const parsed = parseArticle(fields.article);
    if (!parsed.ok) throw new BadBackup(line, `texts[${at}]: ${parsed.problem}`);
    return { keptAt: readTime(fields, 'keptAt', line), article: parsed.value };
  });
  const text = readText(data, 'text', line);
  if (!texts.some(({ article }) => textFingerprint(article) === text)) {
    throw new BadBackup(line, 'text is not the fingerprint of any of the texts');
  }
  return {
    kind: 'article',
    id: readText(data, 'id', line),
    keptAt: readTime(data, 'keptAt', line),
    text,
    event: readText(data, 'event', line),
    pinned: readFlag(data, 'pinned', line),
    texts,
  };
}

function readText(data: Fields, field: string, line: number): string {
  const value = data[field];
  if (typeof value !== 'string' || value === '') throw new BadBackup(line, `${field} is not a text`);
  return value;
}

function readTime(data: Fields, field: string, line: number): string {
  const value = readText(data, field, line);
  if (Number.isNaN(Date.parse(value))) throw new BadBackup(line, `${field} is not a time`);
  return value;
}

function readFlag(data: Fields, field: string, line: number): boolean {
  const value = data[field];
  if (typeof value !== 'boolean') throw new BadBackup(line, `${field} is neither true nor false`);
  return value;
}
