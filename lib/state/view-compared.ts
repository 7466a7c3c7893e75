// What is shown of a comparison: the reader's words on single facts laid over it, and the view from its first article.
import type { Article } from '../article/article';
import type { Comparison } from '../comparison/comparison';
import { applySaidFacts } from '../comparison/said-facts';
import type { View } from '../comparison/view';
import { viewFrom } from '../comparison/view-from';
import type { FactWord } from '../coverage/reader-words';

/** A comparison, its view from the first article, and the articles in the same order. */
export interface Compared {
  readonly comparison: Comparison;
  readonly view: View;
  readonly articles: readonly Article[];
}

/** Views the comparison of at least one article. */
export function viewCompared(
  found: Comparison,
  articles: readonly Article[],
  words: readonly FactWord[],
): Compared {
  const comparison = applySaidFacts(found, words);
  const base = comparison.articles[0]?.id ?? '';
  return { comparison, view: viewFrom(comparison, base, articles[0]?.reading?.leftOut ?? []), articles };
}
