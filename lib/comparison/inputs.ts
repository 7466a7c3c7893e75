// Reading the articles of a comparison: each with an id of its own and its analysis, in an order of their own.
import type { Article } from '../article/article';
import { articleId, textFingerprint } from '../article/identity';
import { analyseArticle } from '../language/analyse';
import type { Languages } from '../language/language';
import type { ComparedInput } from './compared';

/** The inputs in the order of their ids, and for each article in the order given the index of its input. */
export interface ReadInputs {
  readonly inputs: readonly ComparedInput[];
  readonly given: readonly number[];
}

/**
 * Reads the articles. Two captures of one article have the same identity: the later ones, in the order of their
 * texts, get a number behind it, so that mentions stay unambiguous.
 */
export function readInputs(articles: readonly Article[], languages: Languages): ReadInputs {
  const sorted = articles
    .map((article, at) => ({ article, at, id: articleId(article), text: textFingerprint(article) }))
    .sort(
      (one, other) => compareText(one.id, other.id) || compareText(one.text, other.text) || one.at - other.at,
    );
  const given: number[] = [];
  const inputs = sorted.map(({ article, at, id }, index) => {
    given[at] = index;
    const earlier = sorted.slice(0, index).filter((one) => one.id === id).length;
    return {
      id: earlier === 0 ? id : `${id}-${earlier + 1}`,
      article,
      analysis: analyseArticle(article, languages),
    };
  });
  return { inputs, given };
}

/** Code unit order: the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
