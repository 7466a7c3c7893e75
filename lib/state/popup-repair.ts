// Reading repair in the popup: what of the page was taken, and turning one of it over.
import type { Article } from '../article/article';
import type { RepairRule } from '../article/repair';
import type { ReadTab } from '../browser/reader-pages';
import { withLibrary, type PopupContext } from './popup-context';
import { takeOutcome } from './popup-reading';
import { rememberRules, rulesFor } from './repairs';

/** Lists what of the page was taken and what was left out. */
export async function openRepair(popup: PopupContext): Promise<void> {
  const read = readPageOf(popup);
  if (read === null) return;
  const rules = await withLibrary(popup, (library) => rulesFor(library, read.article.url));
  if ('value' in rules) await list(popup, read.tab, rules.value);
}

async function list(popup: PopupContext, tab: ReadTab, rules: readonly RepairRule[]): Promise<void> {
  const items = await popup.adapters.listReading(tab.tabId, rules);
  popup.state.value = { ...popup.state.value, repair: items ?? 'gone' };
}

/** Takes an item into the article or leaves it out, for this page and all of its site; reads and compares again. */
export async function turnOver(popup: PopupContext, index: number): Promise<void> {
  const read = readPageOf(popup);
  const { repair } = popup.state.value;
  const item = Array.isArray(repair) ? repair[index] : undefined;
  if (read === null || item === undefined) return;
  const rules = await withLibrary(popup, (library) => rememberRules(library, read.article.url, item.rules));
  if ('failure' in rules) return;
  const outcome = await popup.adapters.readAgain(read.tab.tabId, rules.value);
  if (outcome !== null) await takeOutcome(popup, read.tab, outcome, true);
  await list(popup, read.tab, rules.value);
}

/** The page that was read, also one that was refused; null for the built-in example. */
function readPageOf(popup: PopupContext): { readonly tab: ReadTab; readonly article: Article } | null {
  const { tab = null, article = null } = popup.reading ?? popup.setAside ?? {};
  return tab === null || article === null ? null : { tab, article };
}
