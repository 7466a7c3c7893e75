// Time to read a page in real Chromium, beside Readability alone on a clone of the page.
import { openTab, type Tab } from '../extraction/chromium';
import type { SpeedFigures } from '../extraction/in-page';
import { CORE_SETS, loadPages, readPageHtml } from '../extraction/pages';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';
import { median, quantile } from '../timing';

/** Readings of each page; their median counts. */
const RUNS = 5;

/** Pages beyond any article: nested this deep, and with this many paragraphs. */
const DEEP = 20_000;
const WIDE = 100_000;

async function run({ data, dump }: SuiteOptions): Promise<SuiteResult> {
  if (data === null) throw new Error('Give the folder of the extraction data with --data.');
  const pages = loadPages(data, CORE_SETS);
  const tab = await openTab();
  const figures: SpeedFigures[] = [];
  for (const page of pages) {
    await tab.show(readPageHtml(page), page.url);
    const figure = await tab.call<SpeedFigures>('timeReading', RUNS);
    dump(page.id, figure);
    figures.push(figure);
  }
  const extremes = await timeExtremes(tab);
  await tab.close();
  return {
    cases: pages.length,
    metrics: {
      ms: median(figures.map((figure) => figure.collate)),
      p95: quantile(
        figures.map((figure) => figure.collate),
        0.95,
      ),
      'ratio:readability': median(figures.map((figure) => figure.collate / figure.readability)),
      ...extremes,
    },
    peers: { readability: { ms: median(figures.map((figure) => figure.readability)) } },
  };
}

async function timeExtremes(tab: Tab): Promise<Metrics> {
  await tab.show('<!doctype html><title>Extreme</title><body></body>', 'http://extreme.example/');
  return {
    'ms:deep': await tab.call<number>('timeExtreme', 'deep', DEEP),
    'ms:wide': await tab.call<number>('timeExtreme', 'wide', WIDE),
  };
}

export const suite: Suite = { title: 'Time to read a page', run };
