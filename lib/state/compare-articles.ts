// Runs the comparison engine on an article and others: the part of comparing that is fetched when there is something to compare.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import { compare } from '../comparison/compare';
import { applySaidFacts } from '../comparison/said-facts';
import { viewFrom } from '../comparison/view-from';
import type { FactWord } from '../coverage/reader-words';
import { articleLanguage } from '../language/analyse';
import { loadLanguages } from '../language/load';
import type { Compared } from './collate';

/** Compares all articles; the view is from the first. */
export async function compareArticles(
  article: Article,
  others: readonly Article[],
  words: readonly FactWord[],
): Promise<Compared> {
  const all = [article, ...others];
  const found = compare(all, await loadLanguages(all.map(articleLanguage)));
  const comparison = applySaidFacts(found, words);
  const base = comparison.articles[0]?.id ?? articleId(article);
  return { comparison, view: viewFrom(comparison, base, article.reading?.leftOut ?? []), articles: all };
}
