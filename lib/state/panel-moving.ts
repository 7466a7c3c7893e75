// Where the reader goes in the panel: another report, another tab, the next finding; and the place that is remembered.
import type { Span } from '../article/article';
import type { FindingKind } from '../comparison/comparison';
import { viewFrom } from '../comparison/view-from';
import { readBeside } from './panel-beside';
import { articleOfTab, placeOf, update, withLibrary, type PanelContext } from './panel-context';
import type { PanelState } from './panel-state';
import { nextStep } from './panel-steps';
import { samePlace } from './same-place';

/** Reads from another report, from the same place on, with a finding open or none. */
export function setBase(panel: PanelContext, base: string, open: string | null): void {
  const { presented, lastPlace } = panel;
  const { screen } = panel.state.value;
  if (screen.screen !== 'comparison') return;
  const at = placeOf(panel, base);
  const article = presented?.shown.articles[at];
  const view = viewFrom(screen.comparison, base, article?.reading?.leftOut ?? []);
  const canShowInPage = at === 0 && presented?.conceal === null;
  const from = screen.view.base;
  const startBlock =
    open !== null || lastPlace?.base !== from
      ? null
      : samePlace(screen.comparison, from, lastPlace.block, base);
  update(panel, { screen: { ...screen, view }, open, canShowInPage, missing: false, startBlock });
  void loadBeside(panel);
}

/** Goes on where the reader was in this article when the panel was closed; not when it opens at a finding. */
export function returnToPlace(panel: PanelContext, finding: string | null): void {
  const { screen } = panel.state.value;
  const place = panel.lastPlace;
  if (finding !== null || place === null || screen.screen !== 'comparison') return;
  if (place.article !== articleOfTab(panel)) return;
  if (!screen.comparison.articles.some(({ id }) => id === place.base)) return;
  setBase(panel, place.base, place.open);
  update(panel, { startBlock: place.open === null ? place.block : null });
}

/** Remembers the first paragraph in sight. */
export function noteBlock(panel: PanelContext, block: number): void {
  const { screen, open } = panel.state.value;
  const article = articleOfTab(panel);
  if (screen.screen !== 'comparison' || article === null) return;
  panel.lastPlace = { article, base: screen.view.base, open, block };
  storePlace(panel);
}

/** Changes what outlives the panel: its tab, density and kinds. */
export function remember(panel: PanelContext, change: Partial<PanelState>): void {
  update(panel, change);
  storePlace(panel);
}

function storePlace({ adapters, state, lastPlace }: PanelContext): void {
  const { tab, density, kinds } = state.value;
  void adapters.place.setValue({ tab, density, kinds, reading: lastPlace });
}

/** Opens one of the four tabs. */
export function setTab(panel: PanelContext, tab: PanelState['tab']): void {
  remember(panel, { tab });
  void loadBeside(panel);
}

/** Reads what the open tab shows beside the comparison, about the report that is read from. */
export async function loadBeside(panel: PanelContext): Promise<void> {
  const { presented, keptId } = panel;
  const { screen, tab } = panel.state.value;
  if (screen.screen !== 'comparison' && screen.screen !== 'alone') return;
  if (presented === null || (tab !== 'changes' && tab !== 'sources')) return;
  update(panel, tab === 'changes' ? { changes: { kind: 'loading' } } : { elsewhere: [] });
  const at = placeOf(panel, screen.view.base);
  const beside = await withLibrary(panel, (library) => readBeside(tab, presented, at, keptId, library));
  if (beside !== null) update(panel, beside);
}

/** Shows a kind of findings, or no longer. */
export function toggleKind(panel: PanelContext, kind: FindingKind): void {
  const { kinds } = panel.state.value;
  remember(panel, { kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
}

/** Goes to the next finding or the one before; an open evidence moves along. */
export function step({ state }: PanelContext, by: 1 | -1): void {
  const { steps, at, open } = state.value;
  const next = nextStep(at, by, steps.length);
  state.value = { ...state.value, at: next, open: open === null ? null : (steps[next]?.id ?? null) };
}

/** Shows a passage of the article in its page. */
export async function showPassage(panel: PanelContext, span: Span): Promise<void> {
  const { adapters, tab, presented } = panel;
  const read = presented?.named.articles[0];
  if (tab === null || read === undefined) return;
  const blocks = read.blocks.map((block) => block.text);
  const answer = await adapters.show(tab.tabId, blocks, span);
  update(panel, { missing: answer === null || answer.placed === 0, canShowInPage: answer !== null });
}
