// Pages that have loaded on sites the reader allowed, and the number in the toolbar beside them.
import { browser } from 'wxt/browser';
import { isGranted } from './grants';
import type { ReadTab } from './reader-pages';

/** A page of an allowed site that has just loaded. */
export interface LoadedPage extends ReadTab {
  readonly host: string;
}

/**
 * Calls back for every page that has loaded on a site whose host the reader allowed, and for no other: what `activeTab`
 * or the titles of tabs let us see does not count.
 */
export function watchLoadedPages(tell: (page: LoadedPage) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'complete' || tab.url === undefined || !/^https?:/.test(tab.url)) return;
    const host = new URL(tab.url).hostname;
    void isGranted({ hosts: [host] }).then((granted) => {
      if (granted) tell({ tabId, windowId: tab.windowId, host });
    });
  });
}

/** Shows the number of other reports on the button of one tab; none for 0. It goes when the tab shows another page. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab has been closed meanwhile: there is no button to write on.
  }
}

/** The ground of the extension's icon. */
const BADGE_COLOUR = '#2a4a5c';
