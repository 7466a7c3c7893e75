// What two tabs of the panel show beside the comparison: the changes of the report that is read from, and its passages elsewhere.
import { articleId } from '../article/identity';
import type { Library, Revisions, TextFinder } from '../coverage/coverage';
import { readChanges } from './changes';
import type { Presented } from './hidden-names';
import type { PanelState } from './panel-state';
import { readSharedElsewhere } from './shared-elsewhere';

/**
 * Reads what the tab shows about the report at this place; the first is the one being read, `keptId` the id under
 * which that one is kept.
 */
export async function readBeside(
  tab: 'changes' | 'sources',
  { named: { articles }, conceal }: Presented,
  at: number,
  keptId: string | null,
  library: Library & Revisions & TextFinder,
): Promise<Partial<PanelState>> {
  const article = articles[at];
  if (article === undefined) return {};
  if (tab === 'sources') {
    // Reports outside of the comparison are known by their outlets alone.
    return { elsewhere: conceal === null ? await readSharedElsewhere(article, articles, library) : [] };
  }
  const own = articleId(article);
  const texts = await library.revisions(at === 0 ? (keptId ?? own) : own);
  if (conceal === null) return { changes: await readChanges(article, texts) };
  const concealed = texts.map((text) => ({ ...text, article: conceal(text.article, at) }));
  return { changes: await readChanges(conceal(article, at), concealed) };
}
