// Huge pages: how long the popup takes to answer on a page of very many elements, and the longest task in that page.
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../browser/launch';
import { createReader } from '../browser/reader';
import type { BrowserName } from '../browsers';
import { until } from '../browser/view';
import { servePages } from '../serve';
import type { TortureRun } from './run';

/** Longest time to an answer and longest task in the page, in ms (issue: huge pages). */
const MOST_ANSWER_MS = 3_000;
const MOST_TASK_MS = 500;
/** The page is quiet when for so long no task in it took longer than that. */
const QUIET_MS = 1_000;
const QUIET_TASK_MS = 50;
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export const huge: TortureRun = {
  title: 'Huge pages',
  async run([elements = 100_000]) {
    const figures: Record<string, number> = { elements };
    const server = await servePages('.', {
      '/huge': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(hugePage(elements)),
    });
    try {
      for (const browser of BROWSERS) {
        const session = await launchBrowser(browser);
        const reader = createReader(session, server);
        const page = await session.newPage();
        await page.goto(`${server.origin}/huge`, { waitUntil: 'domcontentloaded', timeout: 180_000 });
        // What the page itself can measure: a task that holds its thread holds its timers.
        await page.evaluate(watchTasks);
        await untilQuiet(page);
        const start = Date.now();
        const popup = await reader.popupOn(page);
        await popup.says(/Nothing is kept yet|too large|too long/i);
        figures[`answerMs:${browser}`] = Date.now() - start;
        figures[`longestTaskMs:${browser}`] = Math.round(
          await page.evaluate(() => (globalThis as unknown as { longest: number }).longest),
        );
        await session.close();
      }
    } finally {
      await server.close();
    }
    const worst = (name: string) =>
      Math.max(...BROWSERS.map((browser) => figures[`${name}:${browser}`] ?? Infinity));
    return { figures, ok: worst('answerMs') <= MOST_ANSWER_MS && worst('longestTaskMs') <= MOST_TASK_MS };
  },
};

/** Waits until the page itself has done: laying out so many elements takes longer than reading them. */
async function untilQuiet(page: Page): Promise<void> {
  await until('the page to be quiet', async () => {
    const longest = await page.evaluate(() => {
      const world = globalThis as unknown as { longest: number };
      const before = world.longest;
      world.longest = 0;
      return before;
    });
    await new Promise((resume) => setTimeout(resume, QUIET_MS));
    return longest > 0 && longest < QUIET_TASK_MS;
  });
}

/** Runs in the page: the longest time between two turns of its loop, in `longest`. */
function watchTasks(): void {
  const world = globalThis as unknown as { longest: number };
  const channel = new MessageChannel();
  let last = performance.now();
  world.longest = 0;
  channel.port1.onmessage = () => {
    const now = performance.now();
    world.longest = Math.max(world.longest, now - last);
    last = now;
    channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
}

/** An article of 40 paragraphs among lists, tables and cards of made-up entries. */
function hugePage(elements: number): string {
  const paragraph = (at: number) =>
    `<p>On day ${at} the council of Velmora said that ${at + 40} of the boats in its harbour had been moved to the northern quay before the storm.</p>`;
  const card = (at: number) =>
    `<div class="card"><a href="/n/${at}"><span>Entry ${at}</span><em>of the list</em></a><ul><li>one <b>${at}</b></li><li>two</li></ul></div>`;
  const article = Array.from({ length: 40 }, (_, at) => paragraph(at)).join('');
  const cards = Array.from({ length: Math.round(elements / 8) }, (_, at) => card(at)).join('');
  return `<!doctype html><html lang="en"><title>Boats moved in Velmora</title><article><h1>Boats moved in Velmora before the storm</h1>${article}</article><section>${cards}</section></html>`;
}
