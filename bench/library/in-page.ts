// What the library bench runs inside the browser's page: filling the library, asking it, and asking its peers.
import MiniSearch from 'minisearch';
import { openLibrary, type OpenLibrary } from '../../lib/coverage/open-library';
import type { CopyStore } from '../../lib/coverage/second-copy/copy-store';
import { readSignature } from '../../lib/coverage/read-signature';
import type { Article } from '../../lib/article/article';
import { generateArticles } from '../generate-articles';

const SEED = 7;
const KEPT_AT = '2031-01-01T00:00:00Z';
/** Articles asked about: of events in the library, but not kept themselves. */
const ASKED = 40;

const asText = (article: Article): string =>
  [article.title ?? '', ...article.blocks.map((block) => block.text)].join('\n');

/** Every 50th article of the stream is held back to be asked about. */
function* keptOnes(): Generator<Article> {
  let at = 0;
  for (const article of generateArticles(SEED)) if (at++ % 50 !== 49) yield article;
}

function askedOnes(size: number): readonly Article[] {
  const asked: Article[] = [];
  let at = 0;
  for (const article of generateArticles(SEED)) {
    if (at++ % 50 === 49) asked.push(article);
    if (at >= size) break;
  }
  return asked.slice(-ASKED);
}

/**
 * In the place of the second copy, which a page outside of the extension has no room for: the library reads what the copy
 * is to hold, as in the product, and nothing holds it.
 */
const NO_ROOM: CopyStore = {
  keys: () => Promise.resolve([]),
  get: () => Promise.resolve({}),
  set: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  bytes: () => Promise.resolve(0),
};

/** The stream of articles to keep, as far as this page has gone along it. */
const stream = keptOnes();
let streamed = 0;

/** The next articles of the stream up to number `to`. */
function nextOnes(to: number): readonly Article[] {
  const articles: Article[] = [];
  for (; streamed < to; streamed += 1) articles.push(stream.next().value as Article); // It never ends.
  return articles;
}

/** Keeps the articles up to number `to`, many in one transaction, as an import does. */
async function fill(to: number): Promise<void> {
  const library = await openLibrary({ name: 'bench', copy: NO_ROOM });
  const articles = nextOnes(to).map((article) => ({ article, savedAt: null, note: null }));
  await library.keepMany(articles, { dryRun: false, now: KEPT_AT });
  library.close();
}

/** Keeps the articles up to number `to` one by one, as a reader does; gives the time of each in ms. */
async function keepEach(to: number): Promise<readonly number[]> {
  const library = await openLibrary({ name: 'bench', copy: NO_ROOM });
  const times: number[] = [];
  for (const article of nextOnes(to)) {
    times.push(
      await timed(async () => {
        const kept = await library.keep(article, KEPT_AT);
        if (kept.kind === 'failed') throw new Error(kept.failure);
      }),
    );
  }
  library.close();
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface LookUps {
  readonly cold: number;
  readonly warm: readonly number[];
  /** What analysing each asked article takes, without any database: a part of every look-up. */
  readonly analysis: readonly number[];
  readonly found: number;
}

/** Look-ups: the first with the database just opened, then one for each asked article. */
async function lookUps(size: number): Promise<LookUps> {
  const asked = askedOnes(size);
  const [first] = asked;
  if (first === undefined) throw new Error('nothing to ask about');
  let library: OpenLibrary | undefined;
  const cold = await timed(async () => {
    library = await openLibrary({ name: 'bench' });
    await library.coverageOf(first);
  });
  const warm: number[] = [];
  let found = 0;
  for (const article of asked) {
    warm.push(
      await timed(async () => {
        const coverage = await library?.coverageOf(article);
        if (coverage?.matches.some((match) => match.url?.split('/')[3] === article.url?.split('/')[3]))
          found += 1;
      }),
    );
  }
  library?.close();
  const analysis: number[] = [];
  // Copies: what was read of an article is remembered with it.
  for (const article of asked) analysis.push(await timed(() => readSignature({ ...article })));
  return { cold, warm, analysis, found: found / asked.length };
}

/** Same text across the library, and a page of the list in the order of titles: times in ms. */
async function otherQuestions(
  size: number,
): Promise<{ sharing: readonly number[]; browse: readonly number[]; search: readonly number[] }> {
  const library = await openLibrary({ name: 'bench' });
  const times = { sharing: [] as number[], browse: [] as number[], search: [] as number[] };
  const page = { order: 'title', descending: false, limit: 50 } as const;
  for (const [at, article] of askedOnes(size).entries()) {
    times.sharing.push(await timed(() => library.sharing(article, 12)));
    times.browse.push(await timed(() => library.browse({ ...page, offset: at * 10 })));
    const search = article.title?.split(' ')[0] ?? '';
    times.search.push(await timed(() => library.browse({ ...page, offset: 0, search })));
  }
  library.close();
  return times;
}

/** Writes the library out, reads it into an empty one, and writes that out: equal files, and the times in s. */
async function backUp(): Promise<{ out: number; in: number; megabytes: number; equal: boolean }> {
  const [from, to] = [await openLibrary({ name: 'bench' }), await openLibrary({ name: 'bench-copy' })];
  const write = async (library: OpenLibrary): Promise<Blob> => {
    let file = new Blob();
    let pieces: string[] = [];
    const put = (piece: string): void => {
      pieces.push(piece);
      if (pieces.length < 20) return;
      file = new Blob([file, ...pieces]);
      pieces = [];
    };
    await library.exportTo({ write: put, exportedAt: KEPT_AT });
    return new Blob([file, ...pieces]);
  };
  let file = new Blob();
  const out = await timed(async () => (file = await write(from)));
  const took = await timed(() =>
    to.importFrom({ open: () => piecesOf(file), dryRun: false, onProgress: () => undefined }),
  );
  const again = await write(to);
  const equal = again.size === file.size && (await digest(again)) === (await digest(file));
  from.close();
  to.close();
  return { out: out / 1000, in: took / 1000, megabytes: file.size / 1e6, equal };
}

async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** A number that changes when a file does; the browser's own digest needs a secure page. */
async function digest(file: Blob): Promise<number> {
  let hash = 0;
  for await (const piece of piecesOf(file)) {
    for (let at = 0; at < piece.length; at += 1) hash = (Math.imul(hash, 31) + piece.charCodeAt(at)) | 0;
  }
  return hash;
}

/** MiniSearch as an extension would use it: its stored index is loaded, then asked. */
async function askMiniSearch(size: number): Promise<{ load: number; search: number; bytes: number }> {
  const options = { fields: ['text'] };
  const index = new MiniSearch<{ id: number; text: string }>(options);
  let id = 0;
  for (const article of keptOnes()) {
    if (id >= size) break;
    index.add({ id: id++, text: asText(article) });
  }
  const stored = JSON.stringify(index);
  let loaded = index;
  const load = await timed(() => {
    loaded = MiniSearch.loadJSON(stored, options);
    return Promise.resolve();
  });
  const times: number[] = [];
  for (const article of askedOnes(size).slice(-10)) {
    times.push(await timed(() => Promise.resolve(loaded.search(asText(article)))));
  }
  return { load, search: times.sort((a, b) => a - b)[5] ?? 0, bytes: stored.length };
}

/** A full scan: every kept text is read in batches and its words are counted against those of the asked one. */
async function scan(size: number): Promise<number> {
  const [first] = askedOnes(size);
  const words = new Set(
    asText(first as Article)
      .toLowerCase()
      .split(/\W+/),
  );
  return timed(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bench');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    const scores: number[] = [];
    let after: IDBKeyRange | null = null;
    for (;;) {
      const batch = await new Promise<{ id: string; text: string; article: Article }[]>((resolve, reject) => {
        const request = database.transaction('texts').objectStore('texts').getAll(after, 500);
        request.onsuccess = () => resolve(request.result as { id: string; text: string; article: Article }[]);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
      for (const { article } of batch) {
        const shared = new Set(
          asText(article)
            .toLowerCase()
            .split(/\W+/)
            .filter((word) => words.has(word)),
        );
        scores.push(shared.size);
      }
      const last = batch.at(-1);
      if (last === undefined) break;
      after = IDBKeyRange.lowerBound([last.id, last.text], true);
    }
    database.close();
    scores.sort((a, b) => b - a);
  });
}

/** UTF-8 bytes of the texts of the first articles, and how many words they have. */
function weighTexts(size: number): { bytes: number; words: number } {
  let [bytes, words, at] = [0, 0, 0];
  for (const article of keptOnes()) {
    if (at++ >= size) break;
    const text = asText(article);
    bytes += new TextEncoder().encode(text).length;
    words += text.split(/\s+/).length;
  }
  return { bytes, words };
}

async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

const bench = {
  lookUps,
  otherQuestions,
  askMiniSearch,
  scan,
  weighTexts,
  usage,
  streamed: () => streamed,
  fill,
  keepEach,
  backUp,
};

export type InPage = typeof bench;

Object.assign(globalThis, { bench });
