// What changed in an article since the reader kept it: for "changed since you kept it: 3 sentences".
import type { Article } from '../article/article';
import { compareCaptures, type Revision } from '../comparison/revisions/revision';
import type { Coverage, Revisions } from '../coverage/coverage';
import { analyseArticle, articleLanguage } from '../language/analyse';
import { loadLanguages } from '../language/load';

export interface SinceKept {
  /** When the text was kept that the article is compared with. */
  readonly keptAt: string;
  readonly earlier: Article;
  readonly revision: Revision;
  /** Sentences added, removed, reworded or moved; 0 when only the title changed. */
  readonly sentences: number;
}

/** Compares the article being read with its text kept last; null when it is not kept or did not change. */
export async function changesSinceKept(
  article: Article,
  kept: Coverage['kept'],
  library: Revisions,
): Promise<SinceKept | null> {
  if (kept?.changed !== true) return null;
  const last = (await library.revisions(kept.id)).find((text) => text.isLast);
  if (last === undefined) return null;
  const revision = await compareTwo(last.article, article);
  return {
    keptAt: last.keptAt,
    earlier: last.article,
    revision,
    sentences: revision.changes.length,
  };
}

/** What changed from one capture of an article to another. */
export async function compareTwo(earlier: Article, later: Article): Promise<Revision> {
  const languages = await loadLanguages([articleLanguage(earlier), articleLanguage(later)]);
  const capture = (article: Article) => ({ article, analysis: analyseArticle(article, languages) });
  return compareCaptures(capture(earlier), capture(later));
}
