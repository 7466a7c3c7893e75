// What leads out of the popup: the full pages, and the file of an export.
import { articleId } from '../article/identity';
import type { ExportRequest } from './export-comparison';
import { compareAddress } from './page-address';
import type { PopupContext } from './popup-context';

/** Saves the comparison in the form asked for; gives the name of the file. */
export async function exportComparison(popup: PopupContext, request: ExportRequest): Promise<string> {
  const { adapters, presented } = popup;
  if (presented === null) return '';
  const { exportPresented } = await import('./export-comparison');
  const { base } = presented.shown.view;
  const file = await exportPresented(request, presented, base, adapters.text, adapters.now());
  adapters.saveFile(file.name, file.type, file.text);
  return file.name;
}

/** Opens the comparison side by side in a tab. The article read is handed over by its tab: it may not be kept. */
export async function openComparePage(popup: PopupContext): Promise<void> {
  const { adapters, presented, reading } = popup;
  if (!reading?.tab || presented === null) return;
  const own = articleId(reading.article);
  const ids = presented.named.comparison.articles.map(({ id }) => id).filter((id) => id !== own);
  await adapters.openPage(compareAddress({ ids, tabId: reading.tab.tabId, fromSet: false }));
  adapters.closePopup();
}

/** Opens the library page. */
export async function openLibraryPage(popup: PopupContext): Promise<void> {
  await popup.adapters.openPage('library.html');
  popup.adapters.closePopup();
}
