// The library and the side-by-side page in real browsers: from keeping over events to evidence and back to a backup.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { keptIds } from '../../scripts/browser/kept-ids';
import { pageView } from '../../scripts/browser/page-view';
import { until } from '../../scripts/browser/view';
import { BROWSERS, COURIER, MESSENGER, startReader, VARROW } from './journey';

/** The text a page shows. */
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Waits until the page shows these words, and fails with what it shows instead. */
async function shows(page: Page, words: RegExp): Promise<string> {
  let last = '';
  return until(`${String(words)} on the page`, async () => {
    last = await textOf(page).catch(() => '');
    return words.test(last) ? last : null;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)} It shows:\n${last}`);
  });
}

/** Presses the first button or link whose text or label has these words. */
async function press(page: Page, words: RegExp): Promise<void> {
  await until(`a button ${String(words)}`, () =>
    page.evaluate(
      (source, flags) => {
        const pattern = new RegExp(source, flags);
        const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
          pattern.test(one.getAttribute('aria-label') ?? one.innerText),
        );
        found?.click();
        return found !== undefined;
      },
      words.source,
      words.flags,
    ),
  );
}

describe.each(BROWSERS)('the full pages in %s', (browser) => {
  it('the library lists what was kept by event, takes a note, and erases only after a question', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER, VARROW, MESSENGER]);
    const page = await reader.open(reader.session.extensionUrl('library.html'));
    await shows(page, /1 event/);
    await shows(page, /3 reports/);
    await press(page, /^All 163 brought ashore/);
    await shows(page, /Never erase by a site/);
    await press(page, /^Erase this article/);
    await shows(page, /Erase 1 article\?/);
    await press(page, /^Cancel$/);
    await press(page, /^Erase this article/);
    await press(page, /^Erase 1 article$/);
    await shows(page, /1 article erased/);
    await shows(page, /2 reports/);
  });

  it('an event opens side by side, and a knot opens its evidence', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER, VARROW]);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/2 other reports/);
    const ids = await idsOf(await reader.open(reader.session.extensionUrl('library.html')));
    expect(ids).toHaveLength(2);
    const page = await reader.open(reader.session.extensionUrl(`compare.html?ids=${ids.join(',')}`));
    await shows(page, /Everything/);
    await until('a knot', () => page.evaluate(() => document.querySelector('.knot[data-knot]') !== null));
    await page.evaluate(() => document.querySelector<HTMLElement>('.knot[data-knot]')?.click());
    await shows(page, /Show passage/);
    await page.keyboard.press('Escape');
    await until('the evidence to close', async () => !(await textOf(page)).includes('Show passage'));
    await page.keyboard.press('n');
    await shows(page, /Show passage|Not found in the text we have/);
  });

  it('a library that the browser threw away comes back', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER, VARROW, MESSENGER]);
    const page = await reader.open(reader.session.extensionUrl('library.html'));
    await shows(page, /3 reports/);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('collate');
          deleting.onsuccess = resolve;
          deleting.onerror = reject;
        }),
    );
    const again = await reader.open(reader.session.extensionUrl('library.html'));
    await shows(again, /1 event/);
    await shows(again, /3 reports are back from the second copy/);
  });
});

describe('a browser that stores nothing', () => {
  it('is told by the library page, in place of an empty library', async () => {
    const reader = await startReader('chromium');
    const page = await reader.session.newPage();
    // As where storage is switched off: there is no database to ask.
    await page.evaluateOnNewDocument(() => void Reflect.deleteProperty(window, 'indexedDB'));
    await page.goto(reader.session.extensionUrl('library.html'));
    await shows(page, /The browser does not let Collate store anything here\./);
    await shows(page, /Allow it, or use another window, then try again\./);
  });
});

/** The ids of all kept articles, once the library shows their event. */
async function idsOf(page: Page): Promise<readonly string[]> {
  await shows(page, /1 event/);
  return keptIds(pageView(page));
}
