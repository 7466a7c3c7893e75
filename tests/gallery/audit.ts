// Runs axe in headless Chromium over every case of the gallery, in each theme and in forced colours, without motion: `npm run axe [-- WORDS]`. Exit status 1 when anything is found.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { launchPlain } from './launch-plain';
import { listCases, type CaseKind } from './all-cases';
import { serveGallery } from './serve';

/** A busy machine takes this long to serve the first page; it is no measurement. */
const SLOWEST_MS = 180_000;
const WIDTHS: Readonly<Record<CaseKind, number>> = {
  popup: 400,
  panel: 480,
  capture: 1000,
  compare: 1280,
  library: 1280,
};
const THEMES = ['light', 'dark', 'sepia', 'forced'] as const;

/** What one axe run says, as far as it is used here. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function auditPage(page: Page, axe: string): Promise<readonly Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // axe puts itself on the window; the tags are the levels of WCAG 2.2 AA.
    const { axe: runner } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await runner.run(document, { runOnly: tags })).violations;
  });
}

/** Plays the forced colours of a high-contrast system; puppeteer has no door of its own for them. */
async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const server = await serveGallery();
  const browser = await launchPlain();
  let [views, found] = [0, 0];
  for (const { kind, name } of listCases(words)) {
    for (const theme of THEMES) {
      if (kind !== 'panel' && theme === 'sepia') continue;
      const page = await browser.newPage();
      page.setDefaultTimeout(SLOWEST_MS);
      await page.setViewport({ width: WIDTHS[kind], height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      if (theme === 'forced') await forceColours(page);
      await page.goto(`${server.address}?${kind}=${encodeURIComponent(name)}&theme=${theme}`);
      await page.waitForSelector('html[data-ready]');
      // Evidence opens scrolled to: what lies half under the head of the panel there is no small target.
      await page.evaluate(() => window.scrollTo(0, 0));
      for (const { id, help, nodes } of await auditPage(page, axe)) {
        found += 1;
        const [first] = nodes;
        process.stdout.write(
          `${kind} ${name} ${theme}: ${id}, ${help} (${nodes.length})\n  ${first?.html}\n  ${first?.failureSummary}\n`,
        );
      }
      views += 1;
      await page.close();
    }
  }
  await browser.close();
  await server.close();
  process.stdout.write(`${views} views, ${found} violations\n`);
  if (found > 0) process.exitCode = 1;
}

await main();
