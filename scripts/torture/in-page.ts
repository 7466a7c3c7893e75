// What the torture runs ask of a page or worker of the extension: the library itself, with made-up articles by number.
import { generateArticles } from '../../bench/generate-articles';
import type { Article } from '../../lib/article/article';
import { textFingerprint } from '../../lib/article/identity';
import { openLibrary } from '../../lib/coverage/open-library';
import { compareWith } from '../../lib/state/collate';
import { checkWhole } from './check-whole';
import { makeFirstSchema, openAsOldPage, timeUpgrade } from './old-library';

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
  const library = await openLibrary();
  for (let from = 0; from < count; from += 500) {
    const numbers = Array.from({ length: Math.min(500, count - from) }, (_, at) => from + at);
    const articles = numbers.map((number) => ({ article: articleOf(number), savedAt: null, note: null }));
    await library.keepMany(articles, { dryRun: false, now: KEPT_AT });
  }
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

/** Compares `count` articles with two others each, from `from` on. */
async function compareOn(from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at += 1) {
    await compareWith(articleOf(at), [articleOf(at + 1), articleOf(at + 2)]);
  }
}

const torture = {
  keepOn,
  fill,
  timeOpening,
  compareOn,
  checkWhole: (numbers: readonly number[]) =>
    checkWhole(numbers.map((number) => ({ number, text: textFingerprint(articleOf(number)) }))),
  makeFirstSchema,
  openAsOldPage,
  timeUpgrade,
  articleOf,
};

export type Torture = typeof torture;

/** The global name under which page and worker have it. */
Object.assign(globalThis, { torture });
