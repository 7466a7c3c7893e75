// Menu entries and keys beside the toolbar button. All listeners are registered at once: the worker may just have woken.
import { browser, type Browser } from 'wxt/browser';
import { openCapturePage, type CaptureRequest } from './capture-page';
import { leaveIntent } from './intent';
import type { ReadTab } from './reader-pages';

/** Ids of the menu entries; the first two are also names of commands in the manifest. */
const ENTRIES = ['keep', 'add', 'compare-link', 'site'] as const;
type Entry = (typeof ENTRIES)[number];

type Places = NonNullable<Browser.contextMenus.CreateProperties['contexts']>;

const PLACES: Readonly<Record<Entry, Places>> = {
  keep: ['page', 'selection'],
  add: ['page', 'action'],
  'compare-link': ['link'],
  site: ['action'],
};

/**
 * Adds the entries and answers them and their keys. "Keep" opens the popup, which keeps and says so: the click or key
 * grants `activeTab`, as the toolbar button does. Everything else opens the page "Add reports".
 */
export function registerToolbar(titles: Readonly<Record<Entry, string>>): void {
  browser.runtime.onInstalled.addListener(() => {
    for (const id of ENTRIES) browser.contextMenus.create({ id, title: titles[id], contexts: PLACES[id] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const entry = ENTRIES.find((id) => id === info.menuItemId);
    if (entry === 'keep') void openToKeep();
    else if (entry !== undefined) void openCapturePage(requestOf(entry, info, tab));
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'keep') void openToKeep();
    else if (command === 'add') void openCapturePage();
  });
}

async function openToKeep(): Promise<void> {
  // Firefox opens a popup only within the click: the intent travels at the same time, and the popup waits for it.
  const left = leaveIntent('keep');
  await browser.action.openPopup();
  await left;
}

function requestOf(
  entry: Exclude<Entry, 'keep'>,
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Partial<CaptureRequest> {
  switch (entry) {
    case 'add':
      return {};
    case 'compare-link':
      return { part: 'link', link: info.linkUrl ?? null, from: toReadTab(tab) };
    case 'site':
      return { part: 'sites', host: hostOf(tab?.url) };
  }
}

function toReadTab(tab: Browser.tabs.Tab | undefined): ReadTab | null {
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
}

/** The site of an address, without "www."; null where there is none to be seen. */
function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url) || !/^https?:/.test(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}
