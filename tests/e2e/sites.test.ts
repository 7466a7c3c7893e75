// Sites kept automatically: after the reader's yes, and only there, a report is kept as it is opened.
import { describe, expect, it } from 'vitest';
import { waitForText } from '../../scripts/browser/roles';
import { until, type View } from '../../scripts/browser/view';
import { openCapture, startCapturing } from './capture-journey';
import { BROWSERS, COURIER, MESSENGER } from './journey';

describe.each(BROWSERS)('a site kept automatically in %s', (browser) => {
  it('keeps a report as it is opened, and tells the number of other reports', async () => {
    const reader = await startCapturing(browser);
    const capture = await openCapture(reader);
    await capture.fill('Name of the site', '127.0.0.1');
    await capture.press('Add this site');
    await waitForText(capture.view, /127\.0\.0\.1\s+Erase after/);
    await reader.open(COURIER);
    await until('the report to be kept', async () => (await countKept(capture.view)) === 1);
    await reader.open(MESSENGER);
    await until('the number on the button', async () => (await badgeOf(capture.view, MESSENGER)) === '1');
    expect(await badgeOf(capture.view, COURIER)).toBe('');
  });

  it('reads nothing by itself without such a site', async () => {
    const reader = await startCapturing(browser);
    await reader.keep([COURIER]);
    await reader.open(MESSENGER);
    const capture = await openCapture(reader);
    await waitForText(capture.view, /None so far: Collate reads only when you click\./);
    expect(await countKept(capture.view)).toBe(1);
  });
});

/** How many articles the library holds, asked of its database from a page of the extension. */
function countKept(view: View): Promise<number> {
  return view.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('collate');
        opening.onerror = () => reject(new Error('The database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('entries').objectStore('entries').count();
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** What stands on the toolbar button beside the tab of a page. */
function badgeOf(view: View, path: string): Promise<string> {
  return view.evaluate(async (end) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url?.endsWith(end));
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
  }, path);
}
