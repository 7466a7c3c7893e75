// What a click in the popup does in the page or on the device: marks, going to a paragraph, keeping, the panel.
import type { Span } from '../article/article';
import type { CapturePart } from '../browser/capture-page';
import type { Finding } from '../comparison/comparison';
import type { View } from '../comparison/view';
import { showScreen, withLibrary, type PopupContext } from './popup-context';
import { afterKeeping, type KeepState } from './keep-state';
import type { MarkChoice } from './popup-state';

/** Keeps the article; the state says "kept" only when it is on disk. */
export async function keep(popup: PopupContext): Promise<void> {
  if (popup.reading === null) return;
  const { article } = popup.reading;
  setKeep(popup, { kind: 'keeping' });
  const answer = await withLibrary(popup, (library) => library.keep(article, popup.adapters.now()));
  const kept = 'failure' in answer ? { kind: 'failed' as const, failure: answer.failure } : answer.value;
  setKeep(popup, afterKeeping(kept));
}

/** Opens the page "Add reports" for the site of this page, and closes the popup, which would close by itself anyway. */
export async function addReports(popup: PopupContext, part: CapturePart): Promise<void> {
  const url = (popup.reading ?? popup.setAside)?.article.url ?? null;
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  await popup.adapters.openCapture({ part, host });
  popup.adapters.closePopup();
}

function setKeep(popup: PopupContext, keepState: KeepState): void {
  const { screen } = popup.state.value;
  if ('keep' in screen) showScreen(popup, { ...screen, keep: keepState });
}

/** Paints these findings of the view in the page, in place of what is painted there; null takes the marks away. */
export async function mark(popup: PopupContext, what: MarkChoice | null): Promise<void> {
  const { screen } = popup.state.value;
  const { adapters, presented, reading } = popup;
  if (screen.screen !== 'comparison' || presented === null || !reading?.tab) return;
  const { tabId } = reading.tab;
  if (what === null) {
    await adapters.clear(tabId);
    showScreen(popup, { ...screen, marks: { kind: 'off' } });
    return;
  }
  // The page has the names, whatever is shown here.
  const spans = spansOf(presented.named.view, what);
  const answer = await adapters.paint(tabId, blockTexts(popup), spans);
  const marks = answer === null ? ({ kind: 'unavailable' } as const) : toMarkState(answer);
  showScreen(popup, { ...screen, marks });
}

function spansOf({ base, marks, ...view }: View, what: MarkChoice): readonly Span[] {
  if (what === 'all') return marks.map(({ block, start, end }) => ({ block, start, end }));
  const found: readonly Finding[] = [...view.shared, ...view.differs, ...view.onlyHere, ...view.sameText];
  return found
    .filter(({ kind }) => kind === what)
    .flatMap(({ mentions }) => mentions.filter(({ article }) => article === base))
    .map(({ block, start, end }) => ({ block, start, end }));
}

function toMarkState({ placed, missing }: { readonly placed: number; readonly missing: number }) {
  return { kind: 'on', placed, missing } as const;
}

/** Scrolls the page to a paragraph of the article. */
export async function goToBlock(popup: PopupContext, block: number): Promise<void> {
  const blocks = blockTexts(popup);
  const text = blocks[block];
  if (text === undefined || !popup.reading?.tab) return;
  await popup.adapters.show(popup.reading.tab.tabId, blocks, { block, start: 0, end: text.length });
}

function blockTexts(popup: PopupContext): readonly string[] {
  return popup.reading?.article.blocks.map((block) => block.text) ?? [];
}

/** Opens the side panel on this article, at a finding or at its changes if asked, and closes the popup. */
export function openPanel(popup: PopupContext, finding: string | null, changes = false): void {
  const { adapters, reading } = popup;
  if (!reading?.tab) return;
  // The browser opens a panel only within the click: first this, everything that waits afterwards.
  const opened = adapters.openPanel(reading.tab.windowId);
  void adapters
    .remember(reading.tab.tabId, { article: reading.article, finding, changes })
    .then(() => opened)
    .then(adapters.closePopup);
}
