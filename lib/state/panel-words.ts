// What the reader does with reports in the panel: keeping, a word on a fact, a note, a file, the page side by side.
import { articleId } from '../article/identity';
import type { SaidFact } from '../comparison/said-facts';
import { askLibrary } from './ask-library';
import { exportPresented, type ExportRequest } from './export-comparison';
import { afterKeeping } from './keep-state';
import { compareAddress } from './page-address';
import { articleOfTab, update, withLibrary, type PanelContext } from './panel-context';
import { noteBlock } from './panel-moving';
import { compareReading } from './panel-reading';

/** Keeps the article of the tab; the state says "kept" only when it is on disk. */
export async function keep(panel: PanelContext): Promise<void> {
  const article = panel.presented?.named.articles[0];
  if (article === undefined) return;
  update(panel, { keep: { kind: 'keeping' } });
  const { openLibrary, now } = panel.adapters;
  const answer = await askLibrary(openLibrary, (library) => library.keep(article, now()));
  const kept = 'failure' in answer ? { kind: 'failed' as const, failure: answer.failure } : answer.value;
  if (kept.kind !== 'failed') panel.keptId = kept.id;
  update(panel, { keep: afterKeeping(kept) });
}

/** Writes down the reader's word on two sentences, and compares with it. */
export async function sayFact(panel: PanelContext, said: SaidFact): Promise<void> {
  const article = panel.presented?.named.articles[0];
  if (article === undefined) return;
  const fact = { ...said, saidAt: panel.adapters.now() };
  const done = await withLibrary(panel, (library) => library.sayFact(fact).then(() => true));
  if (done === null) return;
  if (panel.state.value.screen.screen === 'comparison') noteBlock(panel, panel.lastPlace?.block ?? 0);
  await compareReading(panel, { article, finding: null });
  update(panel, { open: null });
}

/** Writes the note on a compared report over an earlier one. */
export async function writeNote(panel: PanelContext, article: string, text: string): Promise<void> {
  const about = article === articleOfTab(panel) ? (panel.keptId ?? article) : article;
  const note = { about, text, changedAt: panel.adapters.now() };
  const done = await withLibrary(panel, (library) => library.writeNote(note).then(() => true));
  if (done !== null) update(panel, { notes: { ...panel.state.value.notes, [article]: text } });
}

/** Saves a file of the comparison; gives its name. */
export async function exportComparison(panel: PanelContext, request: ExportRequest): Promise<string> {
  const { adapters, presented, state } = panel;
  const { screen } = state.value;
  if (screen.screen !== 'comparison' || presented === null) return '';
  const { base } = screen.view;
  const file = await exportPresented(request, presented, base, adapters.text, adapters.now());
  adapters.saveFile(file.name, file.type, file.text);
  return file.name;
}

/** Opens the same reports side by side in a tab. */
export function openComparePage({ adapters, presented, tab }: PanelContext): void {
  const ids = presented?.named.articles.slice(1).map(articleId) ?? [];
  void adapters.openPage(compareAddress({ ids, tabId: tab?.tabId ?? null, fromSet: false }));
}
