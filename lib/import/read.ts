// What the readers of all formats share: an answer, and making articles out of a few known fields. Pure.
import type { Article, Block } from '../article/article';
import { safeHref } from '../article/safe-href';
import { foldSpace } from '../article/text';
import { attempt, readList, readRecord, WrongPlace } from '../article/unknown';
import type { ImportedArticle, ImportedLink, ImportFormat } from './imported';

/** What one export gives. */
export type Read =
  | {
      readonly kind: 'articles';
      readonly format: ImportFormat;
      readonly articles: readonly ImportedArticle[];
      readonly links: readonly ImportedLink[];
    }
  | { readonly kind: 'damaged'; readonly format: ImportFormat; readonly place: string };

export type Fields = Readonly<Record<string, unknown>>;

/** One entry of an export as far as it is known. Times in whatever form they stand there. */
export interface Entry {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline?: readonly string[];
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly language?: string | null;
  readonly savedAt?: string | null;
  readonly note?: string | null;
  readonly blocks: readonly Block[];
}

/** Fewer characters of running text are no report: a teaser, a caption, a notice that the page needs a login. */
const FEWEST_CHARACTERS = 200;

/** Reads every item of an export; the first wrong place refuses all of it. */
export function readEntries(
  format: ImportFormat,
  data: unknown,
  readEntry: (fields: Fields, at: string) => Entry,
): Read {
  const entries = attempt(() => readList(data, 'entries', (item, at) => readEntry(readRecord(item, at), at)));
  return entries.ok ? toRead(format, entries.value) : { kind: 'damaged', format, place: entries.problem };
}

/** Entries with enough text are articles, the others links. */
export function toRead(format: ImportFormat, entries: readonly Entry[]): Read {
  const articles: ImportedArticle[] = [];
  const links: ImportedLink[] = [];
  for (const entry of entries) {
    const url = entry.url === null ? null : safeHref(entry.url);
    const length = entry.blocks.reduce((sum, { text }) => sum + text.length, 0);
    if (length < FEWEST_CHARACTERS) links.push({ url, title: entry.title });
    else {
      const savedAt = readAnyTime(entry.savedAt ?? null);
      articles.push({ article: toArticle(entry, url, savedAt), savedAt, note: entry.note ?? null });
    }
  }
  return { kind: 'articles', format, articles, links };
}

function toArticle(entry: Entry, url: string | null, capturedAt: string | null): Article {
  const [first, ...rest] = entry.blocks;
  // Many exports repeat the title as the first line of the text.
  const isTitle = first !== undefined && entry.title !== null && first.text === foldSpace(entry.title);
  return {
    schema: 1,
    url,
    canonicalUrl: null,
    title: entry.title === null ? null : foldSpace(entry.title) || null,
    byline: (entry.byline ?? []).map(foldSpace).filter((name) => name !== ''),
    publisher: entry.publisher ?? null,
    publishedAt: readAnyTime(entry.publishedAt ?? null),
    modifiedAt: null,
    language: entry.language ?? null,
    direction: null,
    blocks: isTitle ? rest : entry.blocks,
    capturedAt,
    reading: null,
  };
}

/** An ISO time of a written date or of seconds since 1970; a plain date stays plain; null for what is neither. */
export function readAnyTime(text: string | null): string | null {
  if (text === null || text.trim() === '') return null;
  const written = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written;
  const ms = /^\d{9,13}$/.test(written)
    ? Number(written) * (written.length > 10 ? 1 : 1000)
    : Date.parse(
        written.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:)/, '$1T$2').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'),
      );
  return Number.isNaN(ms) || !Number.isFinite(ms) ? null : new Date(ms).toISOString();
}

/** A text, or a number written as one; null for nothing. Throws WrongPlace for anything else. */
export function readField(fields: Fields, name: string, at: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new WrongPlace(`${at}.${name} is not a text`);
  return value;
}
