// What the library bench runs inside the browser's page: filling the library, asking it, and asking its peers.
import MiniSearch from 'minisearch';
import { openLibrary, type OpenLibrary } from '../../lib/coverage/open-library';
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

/** Keeps the articles from number `from` to number `to`; gives the time of each keep in ms. */
async function fill(library: OpenLibrary, from: number, to: number): Promise<readonly number[]> {
  const times: number[] = [];
  let at = 0;
  for (const article of keptOnes()) {
    if (at >= to) break;
    if (at++ < from) continue;
    const start = performance.now();
    const kept = await library.keep(article, KEPT_AT);
    times.push(performance.now() - start);
    if (kept.kind === 'failed') throw new Error(kept.failure);
  }
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Look-ups: the first with the database just opened, then one for each asked article. */
async function lookUps(size: number): Promise<{ cold: number; warm: readonly number[]; found: number }> {
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
  return { cold, warm, found: found / asked.length };
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
  askMiniSearch,
  scan,
  weighTexts,
  usage,
  async fill(from: number, to: number) {
    const library = await openLibrary({ name: 'bench' });
    const times = await fill(library, from, to);
    library.close();
    return times;
  },
};

export type InPage = typeof bench;

Object.assign(globalThis, { bench });
