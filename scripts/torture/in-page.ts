// What the torture runs ask of a page or worker of the extension: the library itself, with made-up articles by number.
import { generateArticles } from '../../bench/generate-articles';
import type { Article } from '../../lib/article/article';
import { articleId, textFingerprint } from '../../lib/article/identity';
import { openPanel } from '../../lib/browser/panel';
import { openLibrary as openAny } from '../../lib/coverage/open-library';
import { compareWith } from '../../lib/state/compare-with';
import { libraryOpener } from '../../lib/state/page-library';
import { checkWhole, countEntries, type Damage } from './check-whole';
import { articleOfStrings } from './hostile-articles';
import { importEdge, type EdgeOutcome } from './import-edge';
import { holdOpen, timeUpgrade } from './next-version';

/** As every page of the extension opens it: what the browser lost is brought back first. */
const openLibrary = libraryOpener(openAny);

const KEPT_AT = '2031-01-01T00:00:00Z';

/** The made-up article of a number; always the same. */
export function articleOf(number: number): Article {
  // The generator never ends.
  const article = generateArticles(number).next().value as Article;
  return { ...article, url: `https://made.example/${number}` };
}

/** Keeps articles one by one for as long as it is left alive, and acknowledges each when the library has. */
async function keepOn(from: number, to: number, acknowledge: (number: number) => unknown): Promise<void> {
  const library = await openLibrary();
  for (let number = from; number < to; number += 1) {
    const kept = await library.keep(articleOf(number), KEPT_AT);
    if (kept.kind === 'failed') throw new Error(kept.failure);
    acknowledge(number);
  }
  library.close();
}

/** Keeps many in a few transactions, as an import does. */
async function fill(count: number): Promise<void> {
  for (let from = 0; from < count; from += 500) {
    const numbers = Array.from({ length: Math.min(500, count - from) }, (_, at) => from + at);
    await keepAll(numbers.map(articleOf));
  }
}

/** Keeps articles in one transaction. */
async function keepAll(articles: readonly Article[]): Promise<void> {
  const library = await openLibrary();
  const kept = articles.map((article) => ({ article, savedAt: null, note: null }));
  await library.keepMany(kept, { dryRun: false, now: KEPT_AT });
  library.close();
}

/** The time in ms until the library has answered its first question. */
async function timeOpening(): Promise<number> {
  const start = performance.now();
  const library = await openLibrary();
  await library.coverageOf(articleOf(0));
  const took = performance.now() - start;
  library.close();
  return took;
}

/** Looks whether all of these articles are there, after the library was opened as a page opens it. */
async function checkArticles(numbers: readonly number[]): Promise<Damage & { readonly restored: boolean }> {
  const before = await countEntries();
  (await openLibrary()).close();
  const damage = await checkWhole(
    numbers.map((number) => ({ number, text: textFingerprint(articleOf(number)) })),
  );
  return { ...damage, restored: before < damage.articles };
}

/** Compares `count` articles with two others each, from `from` on. */
async function compareOn(from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at += 1) {
    await compareWith(articleOf(at), [articleOf(at + 1), articleOf(at + 2)]);
  }
}

/** What the page that collects acknowledgements offers: a function of the driver, outside of the browser. */
interface Outside {
  acknowledge?: (number: number) => void;
}

/** Tells the driver that an article was acknowledged. */
function acknowledge(number: number): void {
  (globalThis as Outside).acknowledge?.(number);
}

/** In the worker: tells the page, which outlives it. */
async function tell(acknowledged: number): Promise<void> {
  await chrome.runtime.sendMessage({ acknowledged });
}

/** In the page: passes on what the worker tells. */
function passOn(): void {
  chrome.runtime.onMessage.addListener((message: { readonly acknowledged?: number }) => {
    if (message.acknowledged !== undefined) acknowledge(message.acknowledged);
  });
}

/** Wakes the worker by a message that it leaves unanswered. */
async function wake(): Promise<void> {
  await chrome.runtime.sendMessage({ wake: true }).catch(() => undefined);
}

/** Empties the library and keeps one article for each list of strings. */
async function keepStrings(lists: readonly (readonly string[])[]): Promise<void> {
  const library = await openLibrary();
  await library.eraseSelected({ kind: 'all' });
  const articles = lists.map((strings, number) => articleOfStrings(strings, number));
  for (const article of articles) await library.keep(article, KEPT_AT);
  const ids = articles.map(articleId);
  // Whatever the strings make of the matching: all of them are compared.
  for (const [at, one] of ids.entries())
    for (const other of ids.slice(at + 1)) if (one !== other) await library.correct(one, other, true);
  library.close();
}

/** Imports these files, in base64, one after the other. */
async function importEdges(files: readonly string[]): Promise<readonly EdgeOutcome[]> {
  const library = await openLibrary();
  const outcomes: EdgeOutcome[] = [];
  for (const file of files) {
    const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
    outcomes.push(await importEdge(library, bytes));
  }
  library.close();
  return outcomes;
}

/** What a tab's reading is stored as (lib/browser/session.ts). */
interface StoredReading {
  readonly article: Article;
  readonly finding: string | null;
}

/** Puts an article made of these strings in the place of every page that was read in this session. */
async function replaceReadings(strings: readonly string[]): Promise<void> {
  const stored = await chrome.storage.session.get<Record<string, StoredReading>>(null);
  for (const [key, reading] of Object.entries(stored).filter(([one]) => one.startsWith('reading-'))) {
    const { url } = reading.article;
    await chrome.storage.session.set({
      [key]: { article: { ...articleOfStrings(strings, 0), url }, finding: null },
    });
  }
}

/** The address of the article that this tab stands in for. */
let readAs: string | null = null;

/** In a tab: stands in for a page that was read as this article, and opens the panel beside itself on the button. */
async function actAsRead(number: number): Promise<void> {
  const tab = await chrome.tabs.getCurrent();
  if (tab?.id === undefined) throw new Error('This is no tab.');
  const article = articleOf(number);
  await chrome.storage.session.set({ [`reading-${tab.id}`]: { article, finding: null } });
  if (readAs === null) answerAsReader();
  readAs = article.url;
  const { windowId } = tab;
  const button = document.getElementById('panel');
  if (button) button.onclick = () => void openPanel(windowId);
}

/** Answers as the reader script of a page does. Once: of two answers the first would count. */
function answerAsReader(): void {
  chrome.runtime.onMessage.addListener((message: { readonly do?: string }, _, respond) => {
    if (message.do === 'ping') respond({ url: readAs, placed: 0, missing: 0 });
  });
}

const torture = {
  keepOn,
  fill,
  keepAll,
  timeOpening,
  compareOn,
  checkArticles,
  holdOpen,
  timeUpgrade,
  acknowledge,
  tell,
  passOn,
  wake,
  actAsRead,
  keepStrings,
  importEdges,
  replaceReadings,
};

export type Torture = typeof torture;

/** The global name under which page and worker have it. */
Object.assign(globalThis, { torture });

/** So that a message wakes the worker. */
if (typeof document === 'undefined') chrome.runtime.onMessage.addListener(() => undefined);
