// The other open tabs, and a background tab for a link. Titles and addresses of tabs need a grant of the reader.
import { browser } from 'wxt/browser';
import type { ReadTab } from './reader-pages';

/** An open tab with a web page in it. */
export interface OpenTab extends ReadTab {
  readonly url: string;
  readonly title: string | null;
  /** The browser has put the page out of memory: there is nothing to read until it is opened again. */
  readonly asleep: boolean;
}

/** A page of a link that has not loaded after this long is read as far as it has come. */
const LOADING_LIMIT_MS = 30_000;

/** A page whose address may not be seen gets this long to lead on to one that may. */
const UNSEEN_LIMIT_MS = 2_000;

/** Every tab of every window that shows a web page, in the order of the tab strip. Needs the `tabs` grant. */
export async function listOpenTabs(): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => {
    const { id, url, title, windowId } = tab;
    if (id === undefined || url === undefined || !/^https?:/.test(url)) return [];
    return [{ tabId: id, windowId, url, title: title || null, asleep: tab.discarded === true }];
  });
}

/** Opens an address in a background tab and waits until it has loaded, or for half a minute. */
export async function openInBackground(url: string): Promise<ReadTab> {
  const waiting = waitForLoading();
  const tab = await browser.tabs.create({ url, active: false });
  if (tab.id === undefined) throw new Error('The browser gave the new tab no id');
  await waiting.of(tab.id);
  return { tabId: tab.id, windowId: tab.windowId };
}

/** Closes a tab that this extension opened. One that the reader has closed already is closed. */
export async function closeTab(tabId: number): Promise<void> {
  try {
    await browser.tabs.remove(tabId);
  } catch {
    // The browser rejects for a tab that is no more, which is what was wanted.
  }
}

/** Shows a tab, and the popup on it where the browser allows that. */
export async function showPopupOn(tab: ReadTab): Promise<void> {
  await browser.tabs.update(tab.tabId, { active: true });
  try {
    await browser.action.openPopup({ windowId: tab.windowId });
  } catch {
    // Some browsers open a popup only in the click itself: the reader then presses the button in the toolbar.
  }
}

/** Listens from before the tab is there, so that a page which loads at once is not missed. */
function waitForLoading(): { of(tabId: number): Promise<void> } {
  const seen = new Map<number, number>();
  let tell: ((tabId: number, limitMs: number) => void) | null = null;
  const listen = (
    tabId: number,
    change: { readonly status?: string },
    tab: { readonly url?: string | undefined },
  ): void => {
    if (change.status !== 'complete') return;
    // Without an address it is the empty page a tab begins with, or a site that may not be read.
    const limitMs = tab.url?.startsWith('http') === true ? 0 : UNSEEN_LIMIT_MS;
    seen.set(tabId, limitMs);
    tell?.(tabId, limitMs);
  };
  browser.tabs.onUpdated.addListener(listen);
  return {
    of: (wanted) =>
      new Promise((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const finishIn = (limitMs: number): void => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            browser.tabs.onUpdated.removeListener(listen);
            resolve();
          }, limitMs);
        };
        tell = (tabId, limitMs) => {
          if (tabId === wanted) finishIn(limitMs);
        };
        finishIn(seen.get(wanted) ?? LOADING_LIMIT_MS);
      }),
  };
}
