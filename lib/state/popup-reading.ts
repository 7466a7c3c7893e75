// First half of the popup's work: reading the page under it, or the built-in example instead.
import type { ReadOutcome } from '../article/article';
import type { ReadTab, TabReading } from '../browser/reader-pages';
import { compareWith } from './compare-with';
import { factsOf } from './page-facts';
import { showScreen, withLibrary, type PopupContext, type PopupReading } from './popup-context';
import { presentIn, refresh } from './popup-comparing';
import { repair } from './repairs';

/** Reads the active tab and goes on as far as it can. */
export async function readTab(popup: PopupContext): Promise<void> {
  showScreen(popup, { screen: 'working', step: 'reading', page: null, reports: 0, at: 0 });
  await takeTab(popup, await popup.adapters.readActiveTab());
}

/** Goes on with what came of reading the tab. */
export async function takeTab(popup: PopupContext, answer: TabReading): Promise<void> {
  if (answer.kind === 'trouble') {
    showScreen(popup, { screen: 'page-trouble', trouble: answer.trouble, detail: answer.detail });
    return;
  }
  // A library that does not answer is told by the next step; until then the page stands as it was read.
  const mended = await withLibrary(popup, (library) => repair(library, popup.adapters.readAgain, answer));
  const { outcome, tab } = 'value' in mended && mended.value.kind === 'read' ? mended.value : answer;
  await takeOutcome(popup, tab, outcome, false);
}

/** Goes on with what came of reading a page. `quiet`: what stands stays until the new comparison is there. */
export async function takeOutcome(
  popup: PopupContext,
  tab: ReadTab,
  outcome: ReadOutcome,
  quiet: boolean,
): Promise<void> {
  if (outcome.kind === 'article') return takeReading(popup, { tab, article: outcome.article }, quiet);
  popup.reading = null;
  popup.setAside = outcome.article === null ? null : { tab, article: outcome.article };
  showScreen(popup, {
    screen: 'refused',
    reason: outcome.reason,
    page: outcome.article === null ? null : factsOf(outcome.article),
    canGoOn: outcome.article !== null,
  });
}

/** Goes on with what a refused page gave. */
export async function readAnyway(popup: PopupContext): Promise<void> {
  if (popup.setAside !== null) await takeReading(popup, popup.setAside, false);
}

async function takeReading(popup: PopupContext, reading: PopupReading, quiet: boolean): Promise<void> {
  popup.reading = reading;
  if (reading.tab !== null) {
    await popup.adapters.remember(reading.tab.tabId, { article: reading.article, finding: null });
  }
  await refresh(popup, quiet);
}

/** Shows the built-in example: it touches neither the page nor the library. */
export async function showExample(popup: PopupContext): Promise<void> {
  const [article, ...others] = await popup.adapters.loadExample();
  if (article === undefined) return;
  popup.reading = { tab: null, article };
  const { comparison, view, page } = await presentIn(popup, article, await compareWith(article, others));
  showScreen(popup, {
    screen: 'comparison',
    page,
    keep: { kind: 'not-kept' },
    marks: { kind: 'off' },
    comparison,
    view,
    choices: [],
    example: true,
  });
}
