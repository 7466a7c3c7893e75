// Reads one file as an Article for the headless commands: a saved page, plain text or Markdown, or Article JSON.
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Article, Refusal } from '../lib/article/article';
import { parseArticle, type Parsed } from '../lib/article/parse';
import { articleOfText } from '../lib/capture/blocks-of-text';
import { readPage } from '../lib/page/read-page';
import { parsePage } from './parse-page';

/** Files beyond this many bytes are refused: no news page is that long. */
const MOST_BYTES = 30_000_000;

/** Bytes at the head of a file in which a zero byte tells a binary file. */
const HEAD_BYTES = 8_192;

/**
 * The file as an Article, or one plain sentence why it is none; nothing about the file makes it throw. `url` is the
 * address a page was saved from.
 */
export async function readInput(path: string, url: string | null = null): Promise<Parsed<Article>> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const extension = extname(path).toLowerCase();
  if (PAGE_EXTENSIONS.has(extension)) return readHtml(path, bytes.value, url);
  const text = decode(bytes.value);
  if (text === null) return problem(`${path}: this is not a text file.`);
  if (extension === '.json') return readJson(path, text);
  if (TEXT_EXTENSIONS.has(extension)) return readPlainText(path, text, url);
  return problem(`${path}: give a page (.html), a text (.txt, .md) or an article (.json).`);
}

const PAGE_EXTENSIONS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown']);

function problem(text: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem: text };
}

function readBytes(path: string): Parsed<Buffer> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return problem(`${path}: there is no such file.`);
  if (!stats.isFile()) return problem(`${path}: this is not a file.`);
  if (stats.size > MOST_BYTES) return problem(`${path}: the file is too large.`);
  const bytes = readFileSync(path);
  if (bytes.length === 0 || bytes.toString('latin1').trim() === '')
    return problem(`${path}: the file is empty.`);
  return isBinary(bytes) ? problem(`${path}: this is not a text file.`) : { ok: true, value: bytes };
}

/** A zero byte in the head of a file that does not announce UTF-16 by its first two bytes. */
function isBinary(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark !== 'fffe' && mark !== 'feff' && bytes.subarray(0, HEAD_BYTES).includes(0);
}

/** The text of a file in UTF-8; null when its bytes are none. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Parses the page as a browser would, its encoding too, without running or loading anything. */
function readHtml(path: string, bytes: Buffer, url: string | null): Parsed<Article> {
  const page = parsePage(bytes, url);
  const outcome = readPage(page.window.document, new Date().toISOString());
  page.window.close();
  return outcome.kind === 'article'
    ? { ok: true, value: outcome.article }
    : problem(`${path}: ${REFUSAL_SENTENCES[outcome.reason]}`);
}

/** What each refusal says on the command line. */
const REFUSAL_SENTENCES: Readonly<Record<Refusal, string>> = {
  'not-an-article': 'this page is not an article.',
  'too-little-text': 'there is too little text for an article.',
  'too-large': 'the page is too large to read.',
  'not-html': 'this is not a web page.',
  'no-text': 'there is no text on this page.',
};

function readJson(path: string, text: string): Parsed<Article> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return problem(`${path}: this is not JSON.`);
    throw error;
  }
  const parsed = parseArticle(data);
  if (!parsed.ok) return problem(`${path}: ${parsed.problem}.`);
  return parsed.value.blocks.length === 0 ? problem(`${path}: the article has no text.`) : parsed;
}

function readPlainText(path: string, text: string, url: string | null): Parsed<Article> {
  const article = articleOfText(text, { url });
  return article === null
    ? problem(`${path}: there is no text under the title.`)
    : { ok: true, value: article };
}
