// The comparison made last in this browser session: popup, panel and side-by-side page show the same one, and only the first makes it.
import type { Article } from '../article/article';
import type { Comparison } from '../comparison/comparison';
import type { Stored } from './stored';

export interface ComparisonMemory {
  /** Whether the last comparison was made from this article. */
  readonly isFrom: (article: Article) => Promise<boolean>;
  /** The comparison of these very articles in this order; null when another one was the last. */
  readonly recall: (articles: readonly Article[]) => Promise<Comparison | null>;
  readonly remember: (articles: readonly Article[], comparison: Comparison) => Promise<void>;
}

interface Remembered {
  /** All that is compared of each article. */
  readonly given: readonly string[];
  readonly comparison: Comparison;
}

/** Reads the store once, when it is asked first: a page of the extension is short-lived, and another one's comparison is only not found. */
export function openMemory(store: Stored<unknown>): ComparisonMemory {
  let reading: Promise<Remembered | null> | null = null;
  const read = (): Promise<Remembered | null> => (reading ??= store.getValue().then(parseRemembered));
  return {
    isFrom: async (article) => (await read())?.given[0] === describe(article),
    recall: async (articles) => {
      const last = await read();
      const isSame = last?.given.length === articles.length;
      return isSame && articles.every((one, at) => describe(one) === last.given[at]) ? last.comparison : null;
    },
    remember: async (articles, comparison) => {
      const last: Remembered = { given: articles.map(describe), comparison };
      reading = Promise.resolve(last);
      // A session has room for 10 MB; what does not fit is compared anew by the next page.
      await store.setValue(last).catch(() => undefined);
    },
  };
}

/** The moment of reading is no part of what is compared. */
function describe(article: Article): string {
  return JSON.stringify({ ...article, capturedAt: null });
}

function parseRemembered(value: unknown): Remembered | null {
  if (typeof value !== 'object' || value === null) return null;
  const isWhole = 'given' in value && Array.isArray(value.given) && 'comparison' in value;
  // Only `remember` writes here, and the session ends with the version of the extension that wrote it.
  return isWhole ? (value as Remembered) : null;
}
