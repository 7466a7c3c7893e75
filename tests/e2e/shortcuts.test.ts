// The ways in beside the toolbar button: the keys of the manifest and the page's menu. Headless Chromium takes neither; see scripts/browser/chromium.ts.
import { describe, expect, it } from 'vitest';
import { openPageView } from '../../scripts/browser/page-view';
import type { Reader } from '../../scripts/browser/reader';
import { waitForText } from '../../scripts/browser/roles';
import { until, type View } from '../../scripts/browser/view';
import { startCapturing } from './capture-journey';
import { BROWSERS, COURIER, FRONT_PAGE, MESSENGER } from './journey';

describe.each(BROWSERS)('beside the toolbar button in %s', (browser) => {
  it('a key opens the popup, which compares', async () => {
    const reader = await startCapturing(browser);
    await reader.keep([COURIER]);
    await reader.session.pressCommand(await reader.open(MESSENGER), '_execute_action');
    await waitForText(await reader.session.popup(), /1 other report,/);
  });

  it('a key keeps the report in the tab, and the popup says so', async () => {
    const reader = await startCapturing(browser);
    await reader.session.pressCommand(await reader.open(COURIER), 'keep');
    await waitForText(await reader.session.popup(), /Kept\. It is the first report in your library\./);
  });

  it('the page’s menu keeps the report, and the next popup keeps nothing by itself', async () => {
    const reader = await startCapturing(browser);
    const entry = { id: 'keep', title: 'Keep this report' };
    await reader.session.chooseInMenu(await reader.open(COURIER), 'p', entry);
    const popup = await reader.session.popup();
    await waitForText(popup, /Kept\. It is the first report in your library\./);
    await popup.close();
    const next = await reader.popupOn(await reader.open(MESSENGER));
    await next.says(/1 other report,/);
    expect(await next.text()).not.toMatch(/Kept/);
  });

  it('a key and the page’s menu open the page that adds reports', async () => {
    const reader = await startCapturing(browser);
    const own = await openPageView(
      await reader.session.newPage(),
      reader.session.extensionUrl('library.html'),
    );
    const page = await reader.open(COURIER);
    await reader.session.pressCommand(page, 'add');
    await until('the page that adds reports', async () => (await pagesThatAdd(own)).length === 1);
    await reader.session.chooseInMenu(page, 'p', { id: 'add', title: 'Add reports…' });
    await until('a second one', async () => (await pagesThatAdd(own)).length === 2);
  });

  it('"Compare with this link" in the menu of a link brings the link along', async () => {
    const reader = await startCapturing(browser);
    const own = await openPageView(
      await reader.session.newPage(),
      reader.session.extensionUrl('library.html'),
    );
    const front = await reader.open(FRONT_PAGE);
    const link = await linkOn(front);
    await reader.session.chooseInMenu(front, 'main a', {
      id: 'compare-link',
      title: 'Compare with this link',
    });
    await until('the link in its field', async () => (await pagesThatAdd(own)).includes(link));
  });
});

function linkOn(page: Awaited<ReturnType<Reader['open']>>): Promise<string> {
  return page.$eval('main a', (link) => (link as HTMLAnchorElement).href); // By its selector.
}

/** What stands in the address field of every open page "Add reports", asked of another page of the extension. */
function pagesThatAdd(own: View): Promise<readonly string[]> {
  return own.evaluate(() =>
    chrome.extension
      .getViews({ type: 'tab' })
      .filter((view) => view.location.pathname === '/capture.html')
      .map((view) => view.document.querySelector<HTMLInputElement>('#link input')?.value ?? ''),
  );
}
