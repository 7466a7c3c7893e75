// Keeping reports in a library under test, by the ids they get.
import type { Article } from '../../../lib/article/article';
import type { KeptBy, Library } from '../../../lib/coverage/coverage';

/** Keeps an article; its id. Throws where the library refuses it. */
export async function keepIn(
  library: Library,
  article: Article,
  at: string,
  by: KeptBy = 'reader',
): Promise<string> {
  const kept = await library.keep(article, at, by);
  if (kept.kind === 'failed') throw new Error(kept.failure);
  return kept.id;
}

/** Keeps articles one after the other; their ids. */
export async function keepAllIn(
  library: Library,
  articles: readonly Article[],
  at: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const article of articles) ids.push(await keepIn(library, article, at));
  return ids;
}
