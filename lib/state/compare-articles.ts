// Runs the comparison engine on an article and others: the part of comparing that is fetched when there is something to compare.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import { compareInSteps } from '../comparison/compare';
import type { Comparison } from '../comparison/comparison';
import { applySaidFacts } from '../comparison/said-facts';
import type { View } from '../comparison/view';
import { viewFrom } from '../comparison/view-from';
import type { FactWord } from '../coverage/reader-words';
import { articleLanguage } from '../language/analyse';
import { loadLanguages } from '../language/load';
import { runUnhurried } from './run-unhurried';

/** A comparison, its view from the first article, and the articles in the same order. */
export interface Compared {
  readonly comparison: Comparison;
  readonly view: View;
  readonly articles: readonly Article[];
}

/** Compares all articles; the view is from the first. `tell` hears how much is done, in 0..1. */
export async function compareArticles(
  article: Article,
  others: readonly Article[],
  words: readonly FactWord[],
  tell?: (done: number) => void,
): Promise<Compared> {
  const all = [article, ...others];
  const languages = await loadLanguages(all.map(articleLanguage));
  const found = await runUnhurried(compareInSteps(all, languages), tell);
  const comparison = applySaidFacts(found, words);
  const base = comparison.articles[0]?.id ?? articleId(article);
  return { comparison, view: viewFrom(comparison, base, article.reading?.leftOut ?? []), articles: all };
}
