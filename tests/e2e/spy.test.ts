// A page that spies on itself: what it can see of Collate before a click (nothing) and after it (one neutral name).
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { find } from '../../scripts/browser/roles';
import { BROWSERS, COURIER, MESSENGER, startReader } from './journey';

const SPY = '/kestrin-messenger/news/spy.html';

const demoPage = (path: string) =>
  readFileSync(new URL(`../../scripts/demo-pages${path}`, import.meta.url), 'utf8');

/** Runs first in the page: counts every change of the document, and every event that no hand or loading makes. */
const WATCH = `<script>
  window.seen = [];
  new MutationObserver((changes) => document.readyState === 'complete' && changes.forEach((one) =>
    window.seen.push('change ' + one.type))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { window.seen.push('event ' + event.type); return dispatch.call(this, event); };
  for (const type of ['message', 'messageerror', 'storage', 'copy', 'error', 'securitypolicyviolation'])
    window.addEventListener(type, () => window.seen.push('heard ' + type), true);
</script>`;

/** Everything a script of the page can look at. */
interface Sight {
  readonly html: string;
  readonly globals: readonly string[];
  readonly seen: readonly string[];
  readonly highlights: readonly (readonly [string, readonly string[]])[];
  readonly sheets: readonly string[];
  readonly loaded: readonly string[];
  readonly stored: string;
}

function look(page: Page): Promise<Sight> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    seen: [...(window as unknown as { seen: string[] }).seen], // Made by WATCH.
    highlights: [...CSS.highlights].map(
      ([name, ranges]) => [name, [...ranges].map((range) => String(range))] as const,
    ),
    sheets: document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, document.title]),
  }));
}

/** Runs of the other report's text that do not stand in this page as well. */
function foreignRuns(other: string, own: string): readonly string[] {
  const text = other.replace(/<[^>]+>/g, '\n');
  const runs = text.split(/\n|(?<=[.,;:”"]) /).map((run) => run.trim());
  return runs.filter((run) => run.length > 20 && !own.includes(run));
}

describe.each(BROWSERS)('what a page sees in %s', (browser) => {
  it('is nothing before a click, one neutral name after it, and never a word of another report', async () => {
    const html = demoPage(MESSENGER).replace('<head>', `<head>${WATCH}`);
    const reader = await startReader(browser, {
      [SPY]: (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    });
    await reader.keep([COURIER]);
    const page = await reader.open(SPY);
    await look(page); // The driver's own traces, if it leaves any, are there from here on.
    const before = await look(page);

    const popup = await reader.popupOn(page);
    await popup.says(/1 other report,/);
    expect(await look(page)).toEqual(before);
    await popup.keep();
    expect(await look(page)).toEqual(before);

    await popup.press('Mark in page');
    await popup.says(/\d+ passages marked in the page\./);
    const marked = await look(page);
    expect(marked.highlights.map(([name]) => name)).toEqual(['mark']);
    expect({ ...marked, highlights: [], sheets: [] }).toEqual({ ...before, highlights: [], sheets: [] });
    const own = await page.evaluate(() => document.body.textContent ?? '');
    for (const text of marked.highlights.flatMap(([, ranges]) => ranges)) expect(own).toContain(text);
    const runs = foreignRuns(demoPage(COURIER), own + html);
    expect(runs.length).toBeGreaterThan(20);
    const sight = JSON.stringify(marked);
    expect(runs.filter((run) => sight.includes(run))).toEqual([]);

    await popup.press('Mark in page');
    await popup.says(/^(?![\s\S]*passages marked)/);
    expect(await look(page)).toEqual(before);

    const panel = await popup.openPanel();
    await find(panel, 'heading', /All 163 brought ashore/);
    expect(await look(page)).toEqual(before);
  });
});
