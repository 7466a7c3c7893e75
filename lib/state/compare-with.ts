// Comparing one article with others: from what the session remembers, else by the engine.
import type { Article } from '../article/article';
import type { FactWord } from '../coverage/reader-words';
import type { ComparisonMemory } from './comparison-memory';
import type { Compared } from './view-compared';

/** The engine is fetched on demand: the first view of any page does without it. */
export const fetchEngine = () => import('./compare-articles');

interface ComparingOptions {
  /** The reader's words on single facts. */
  readonly words?: readonly FactWord[];
  readonly memory?: ComparisonMemory;
  /** Hears how much is done, in 0..1. */
  readonly tell?: (done: number) => void;
}

/** Compares an article with others, unless that was done last in this session; the view is from the article. */
export async function compareWith(
  article: Article,
  others: readonly Article[],
  { words = [], memory, tell }: ComparingOptions = {},
): Promise<Compared> {
  const articles = [article, ...others];
  const { viewCompared } = await import('./view-compared');
  const known = (await memory?.recall(articles)) ?? null;
  if (known !== null) return viewCompared(known, articles, words);
  const { compareArticles } = await fetchEngine();
  const comparison = await compareArticles(articles, tell);
  void memory?.remember(articles, comparison);
  return viewCompared(comparison, articles, words);
}
