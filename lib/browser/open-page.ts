// Opening one of the extension's own pages in a tab.
import { browser } from 'wxt/browser';

/** Opens a page such as "library.html#storage" in a new tab of this window. */
export async function openPage(page: string): Promise<void> {
  // The browser's typing lists the pages of this build without queries and fragments.
  const address = browser.runtime.getURL as (path: string) => string;
  await browser.tabs.create({ url: address(`/${page}`) });
}
