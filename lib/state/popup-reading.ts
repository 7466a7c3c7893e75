// First half of the popup's work: reading the page under it, or the built-in example instead.
import { compareWith } from './collate';
import { factsOf } from './page-facts';
import { showScreen, type PopupContext, type PopupReading } from './popup-context';
import { refresh } from './popup-comparing';

/** Reads the active tab and goes on as far as it can. */
export async function readTab(popup: PopupContext): Promise<void> {
  const { adapters } = popup;
  showScreen(popup, { screen: 'working', step: 'reading', page: null, reports: 0 });
  const answer = await adapters.readActiveTab();
  if (answer.kind === 'trouble') {
    showScreen(popup, { screen: 'page-trouble', trouble: answer.trouble, detail: answer.detail });
    return;
  }
  const { outcome, tab } = answer;
  if (outcome.kind === 'article') return takeReading(popup, { tab, article: outcome.article });
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
  if (popup.setAside !== null) await takeReading(popup, popup.setAside);
}

async function takeReading(popup: PopupContext, reading: PopupReading): Promise<void> {
  popup.reading = reading;
  if (reading.tab !== null) {
    await popup.adapters.remember(reading.tab.tabId, { article: reading.article, finding: null });
  }
  await refresh(popup);
}

/** Shows the built-in example: it touches neither the page nor the library. */
export async function showExample(popup: PopupContext): Promise<void> {
  const [article, ...others] = await popup.adapters.loadExample();
  if (article === undefined) return;
  popup.reading = { tab: null, article };
  const compared = await compareWith(article, others);
  popup.compared = compared;
  showScreen(popup, {
    screen: 'comparison',
    page: factsOf(article),
    keep: { kind: 'not-kept' },
    marks: { kind: 'off' },
    comparison: compared.comparison,
    view: compared.view,
    choices: [],
    example: true,
  });
}
