// A file of the reader becomes an Article: a saved page, plain text or Markdown, or Article JSON.
import type { Article, ReadOutcome } from '../article/article';
import { parseArticle } from '../article/parse';
import type { PageReading } from '../page/page-reading';
import { articleOfText } from './blocks-of-text';
import { readMhtml } from './mhtml';
import { savedAddress } from './saved-address';

/** Larger files, in bytes, are refused: a saved page with its pictures inside rarely has a tenth of it. */
const MOST_BYTES = 100_000_000;

/** Why a file gave nothing to read. */
export const FILE_PROBLEMS = [
  'unknown-kind',
  'empty',
  'too-large',
  'not-text',
  'not-json',
  'not-an-article',
  'no-page',
  'no-text',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export type FileReading = ReadOutcome | { readonly kind: 'unreadable'; readonly problem: FileProblem };

/** What reading a saved page needs from the outside. */
export interface SavedPages {
  /** Parses the bytes of a page as a browser does, without running or loading anything. */
  readonly parseHtml: (page: Blob) => Promise<Document>;
  readonly fetchPageReading: () => Promise<Pick<PageReading, 'readPage'>>;
}

type Reader = (bytes: Uint8Array<ArrayBuffer>, now: string, pages: SavedPages) => Promise<FileReading>;

const READERS: Readonly<Record<string, Reader>> = {
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
  mhtml: readSavedMessage,
  mht: readSavedMessage,
  txt: readText,
  md: readText,
  markdown: readText,
  json: readJson,
};

/** What a file input should offer. */
export const FILE_ENDINGS = Object.keys(READERS).map((ending) => `.${ending}`);

/** Reads one file. Whatever it holds there is an outcome; `now` is the time of capture. */
export async function readFile(file: File, now: string, pages: SavedPages): Promise<FileReading> {
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  const read = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (read === undefined) return unreadable('unknown-kind');
  if (file.size === 0) return unreadable('empty');
  if (file.size > MOST_BYTES) return unreadable('too-large');
  return read(new Uint8Array(await file.arrayBuffer()), now, pages);
}

function unreadable(problem: FileProblem): FileReading {
  return { kind: 'unreadable', problem };
}

async function readHtml(bytes: Uint8Array<ArrayBuffer>, now: string, pages: SavedPages) {
  const { document, outcome } = await readBlob(new Blob([bytes], { type: 'text/html' }), now, pages);
  return withAddress(outcome, savedAddress(document));
}

async function readSavedMessage(bytes: Uint8Array<ArrayBuffer>, now: string, pages: SavedPages) {
  const page = readMhtml(bytes);
  if (page === null) return unreadable('no-page');
  const type = page.charset === null ? 'text/html' : `text/html;charset=${page.charset}`;
  const { document, outcome } = await readBlob(new Blob([page.html], { type }), now, pages);
  return withAddress(outcome, page.url ?? savedAddress(document));
}

async function readBlob(page: Blob, now: string, { parseHtml, fetchPageReading }: SavedPages) {
  const [document, { readPage }] = await Promise.all([parseHtml(page), fetchPageReading()]);
  return { document, outcome: readPage(document, now) };
}

/** A page read from a file has no address of its own. */
function withAddress(outcome: ReadOutcome, url: string | null): ReadOutcome {
  const { article } = outcome;
  return article === null ? outcome : { ...outcome, article: { ...article, url } };
}

async function readText(bytes: Uint8Array, now: string): Promise<FileReading> {
  const text = decode(bytes);
  if (text === null) return unreadable('not-text');
  const article = articleOfText(text, { capturedAt: now });
  return article === null ? unreadable('no-text') : { kind: 'article', article };
}

async function readJson(bytes: Uint8Array): Promise<FileReading> {
  const text = decode(bytes);
  if (text === null) return unreadable('not-text');
  const data = parseJson(text);
  if (data === undefined) return unreadable('not-json');
  const article = parseArticle(data);
  if (!article.ok) return unreadable('not-an-article');
  return holdsText(article.value) ? { kind: 'article', article: article.value } : unreadable('no-text');
}

function holdsText(article: Article): boolean {
  return article.blocks.length > 0;
}

/** What the text holds as JSON; undefined when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The text in UTF-8, or in UTF-16 where the first bytes say so; null when the bytes are neither. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
