// The records of a backup, and reading each of them from unknown data field by field. Pure.
import type { Article } from '../article/article';
import { textFingerprint } from '../article/identity';
import { parseArticle } from '../article/parse';
import { BadBackup } from './bad-backup';
import type { Correction, EntryFlag, FactRecord, NoteRecord } from './schema';

/** One kept article with every text of it. */
export interface ArticleRecord {
  readonly kind: 'article';
  readonly id: string;
  readonly keptAt: string;
  /** Fingerprint of the text kept last; one of `texts`. */
  readonly text: string;
  readonly event: string;
  readonly pinned: boolean;
  readonly flags: readonly EntryFlag[];
  readonly texts: readonly { readonly keptAt: string; readonly article: Article }[];
}

export type BackupRecord =
  | ArticleRecord
  | ({ readonly kind: 'correction' } & Correction)
  | ({ readonly kind: 'fact' } & FactRecord)
  | ({ readonly kind: 'note' } & NoteRecord)
  | { readonly kind: 'setting'; readonly key: string; readonly value: unknown };

/** The fields of an object that was not looked into yet. */
export type Fields = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, (data: Fields, line: number) => BackupRecord>> = {
  article: readArticleRecord,
  correction: readCorrection,
  fact: readFact,
  note: readNote,
  setting: readSetting,
};

/** Reads one record; throws BadBackup with its line. */
export function readRecord(data: Fields, line: number): BackupRecord {
  const { kind } = data;
  const read = typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (read === undefined) throw new BadBackup(line, 'kind is not one of a backup');
  return read(data, line);
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
    flags: readFlags(data.flags, line),
    texts,
  };
}

const FLAGS: readonly unknown[] = ['reader', 'rule', 'stays'] satisfies readonly EntryFlag[];

/** Schema 1 had no flags: everything was kept by hand. */
function readFlags(flags: unknown, line: number): readonly EntryFlag[] {
  if (flags === undefined) return ['reader'];
  if (!Array.isArray(flags) || !flags.every((flag): flag is EntryFlag => FLAGS.includes(flag))) {
    throw new BadBackup(line, 'flags are not those of an article');
  }
  return flags;
}

function readCorrection(data: Fields, line: number): BackupRecord {
  const [one, other] = [readText(data, 'one', line), readText(data, 'other', line)];
  if (one >= other) throw new BadBackup(line, 'one does not come before other');
  return { kind: 'correction', one, other, sameEvent: readFlag(data, 'sameEvent', line) };
}

function readFact(data: Fields, line: number): BackupRecord {
  const [one, other] = [readText(data, 'one', line), readText(data, 'other', line)];
  const [oneText, otherText] = [readText(data, 'oneText', line), readText(data, 'otherText', line)];
  if (one > other || (one === other && oneText >= otherText)) {
    throw new BadBackup(line, 'one does not come before other');
  }
  const [sameFact, saidAt] = [readFlag(data, 'sameFact', line), readTime(data, 'saidAt', line)];
  return { kind: 'fact', one, oneText, other, otherText, sameFact, saidAt };
}

function readNote(data: Fields, line: number): BackupRecord {
  const [about, text] = [readText(data, 'about', line), readText(data, 'text', line)];
  return { kind: 'note', about, text, changedAt: readTime(data, 'changedAt', line) };
}

/** Levels of a setting's value: no setting has more than two, and the browser does not store what is nested without end. */
const DEEPEST = 16;

/** Whether it comes back the same from a file: JSON of few levels, with numbers that JSON can write. */
function isPlain(value: unknown, levels: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isPlain(part, levels - 1));
}

function readSetting(data: Fields, line: number): BackupRecord {
  if (data.value === undefined || data.value === null) throw new BadBackup(line, 'value is missing');
  if (!isPlain(data.value, DEEPEST)) throw new BadBackup(line, 'value is not one of a setting');
  return { kind: 'setting', key: readText(data, 'key', line), value: data.value };
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
