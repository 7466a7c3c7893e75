// A page of the extension in a tab of its own, as a view like popup and panel.
import type { KeyInput, Page } from 'puppeteer-core';
import { evaluateBy, until, type View } from './view';

/** Opens an address of the extension in a tab. Firefox never reports that such a page has loaded. */
export async function openPageView(page: Page, url: string): Promise<View> {
  await page.goto(url, { waitUntil: [] });
  await until('the page of the extension', () =>
    page
      .evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank')
      .catch(() => false),
  );
  return pageView(page);
}

/** The view of a tab that shows a page of the extension. */
export function pageView(page: Page): View {
  const run = (source: string) => page.evaluate(source);
  return {
    kind: 'page',
    run,
    evaluate: evaluateBy(run),
    clickAt: async (x, y) => {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    // KeyInput is the closed list of key names; an unknown one makes puppeteer throw with its name.
    press: (key) => page.keyboard.press(key as KeyInput),
    screenshot: () => page.screenshot(),
    isOpen: () => Promise.resolve(!page.isClosed()),
    close: () => page.close(),
  };
}
