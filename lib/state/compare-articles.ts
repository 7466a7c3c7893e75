// Runs the comparison engine: the part of comparing that is fetched when there is something to compare.
import type { Article } from '../article/article';
import { compareInSteps } from '../comparison/compare';
import type { Comparison } from '../comparison/comparison';
import { articleLanguage } from '../language/analyse';
import { loadLanguages } from '../language/load';
import { runUnhurried } from './run-unhurried';

/** Compares all articles. `tell` hears how much is done, in 0..1. */
export async function compareArticles(
  articles: readonly Article[],
  tell?: (done: number) => void,
): Promise<Comparison> {
  const languages = await loadLanguages(articles.map(articleLanguage));
  return runUnhurried(compareInSteps(articles, languages), tell);
}
