// What two tabs of the panel show beside the comparison: the changes of the report that is read from, and its passages elsewhere.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import type { Library, Revisions, TextFinder } from '../coverage/coverage';
import { readChanges } from './changes';
import type { PanelState } from './panel-state';
import { readSharedElsewhere } from './shared-elsewhere';

/** The report that is read from, all that are compared, the one being read first, and the id under which that one is kept. */
export interface ReadFrom {
  readonly article: Article;
  readonly articles: readonly Article[];
  readonly keptId: string | null;
}

/** Reads what the tab shows. */
export async function readBeside(
  tab: 'changes' | 'sources',
  { article, articles, keptId }: ReadFrom,
  library: Library & Revisions & TextFinder,
): Promise<Partial<PanelState>> {
  if (tab === 'sources') return { elsewhere: await readSharedElsewhere(article, articles, library) };
  const own = articleId(article);
  const texts = await library.revisions(article === articles[0] ? (keptId ?? own) : own);
  return { changes: await readChanges(article, texts) };
}
