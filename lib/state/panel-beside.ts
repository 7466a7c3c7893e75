// What two tabs of the panel show beside the comparison: the changes of the report that is read from, and its passages elsewhere.
import { articleId } from '../article/identity';
import { readChanges } from './changes';
import type { Presented } from './hidden-names';
import type { PanelLibrary } from './panel-context';
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
  library: PanelLibrary,
): Promise<Partial<PanelState>> {
  const article = articles[at];
  if (article === undefined) return {};
  if (tab === 'sources') {
    // Reports outside of the comparison are known by their outlets alone, and a note may name any.
    if (conceal !== null) return { elsewhere: [], notes: {} };
    const [elsewhere, notes] = await Promise.all([
      readSharedElsewhere(article, articles, library),
      readNotes(articles.map(articleId), keptId, library),
    ]);
    return { elsewhere, notes };
  }
  const own = articleId(article);
  const texts = await library.revisions(at === 0 ? (keptId ?? own) : own);
  if (conceal === null) return { changes: await readChanges(article, texts) };
  const concealed = texts.map((text) => ({ ...text, article: conceal(text.article, at) }));
  return { changes: await readChanges(conceal(article, at), concealed) };
}

/** The notes by article; the first is the one being read, which has none unless it is kept. */
async function readNotes(
  ids: readonly string[],
  keptId: string | null,
  library: PanelLibrary,
): Promise<Readonly<Record<string, string>>> {
  const kept = ids.flatMap((id, at) => {
    const own = at === 0 ? keptId : id;
    return own === null ? [] : [[id, own] as const];
  });
  const notes = await library.notes(kept.map(([, own]) => own));
  return Object.fromEntries(
    kept.map(([id, own]) => [id, notes.find(({ about }) => about === own)?.text ?? '']),
  );
}
