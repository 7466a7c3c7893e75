// A comparison of the gallery as the models show it while names are hidden.
import type { Comparison } from '../../../lib/comparison/comparison';

export function withoutNames(comparison: Comparison): Comparison {
  return {
    ...comparison,
    articles: comparison.articles.map((article, at) => ({
      ...article,
      url: null,
      publisher: `Report ${String.fromCharCode('A'.charCodeAt(0) + at)}`,
    })),
  };
}
