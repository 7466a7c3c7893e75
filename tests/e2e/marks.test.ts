// What the page sees: nothing before a click, then one neutral highlight, and never a change of its document.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { find } from '../../scripts/browser/roles';
import { BROWSERS, COURIER, MESSENGER, startReader } from './journey';

/** Names of the highlights, as the page's own scripts see them. */
const highlightNames = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);
const documentOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

describe.each(BROWSERS)('marks in the page in %s', (browser) => {
  it('appear after a click, go after another, and change nothing in the document', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER]);
    const page = await reader.open(MESSENGER);
    const before = await documentOf(page);
    const popup = await reader.popupOn(page);
    await popup.says(/1 other report,/);
    expect(await highlightNames(page)).toEqual([]);

    await popup.press('Mark in page');
    await popup.says(/\d+ passages marked in the page\./);
    expect(await highlightNames(page)).toHaveLength(1);
    expect((await find(popup.view, 'button', 'Mark in page')).pressed).toBe('true');
    expect(await documentOf(page)).toBe(before);

    await popup.press('Mark in page');
    await popup.says(/^(?![\s\S]*passages marked)/);
    expect(await highlightNames(page)).toEqual([]);
    expect(await documentOf(page)).toBe(before);
  });
});
