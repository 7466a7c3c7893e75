// How surely passages are placed in the live page, in real Chromium, after random wrapping and splitting of its text.
import { openTab } from '../extraction/chromium';
import type { MarkFigures } from '../extraction/in-page';
import { CORE_SETS, METADATA_SETS, loadPages, readPageHtml } from '../extraction/pages';
import type { Suite, SuiteOptions, SuiteResult } from '../suite';
import { median } from '../timing';

/** Passages over all pages together. */
const PASSAGES = 2_000;

async function run({ data, dump }: SuiteOptions): Promise<SuiteResult> {
  if (data === null) throw new Error('Give the folder of the extraction data with --data.');
  const pages = loadPages(data, [...CORE_SETS, ...METADATA_SETS]);
  const each = Math.ceil(PASSAGES / Math.max(1, pages.length));
  const tab = await openTab();
  const figures: MarkFigures[] = [];
  for (const [seed, page] of pages.entries()) {
    await tab.show(readPageHtml(page), page.url);
    const figure = await tab.call<MarkFigures>('markPassages', each, seed);
    dump(page.id, figure);
    figures.push(figure);
  }
  await tab.close();
  const sum = (key: keyof MarkFigures): number => figures.reduce((all, figure) => all + figure[key], 0);
  const passages = sum('passages');
  return {
    cases: passages,
    metrics: {
      right: sum('right') / passages,
      wrong: sum('wrong'),
      notPlaced: passages - sum('right') - sum('wrong'),
      medianMs: median(figures.map((figure) => figure.ms)),
    },
    peers: {},
  };
}

export const suite: Suite = { title: 'Passages placed in the live page', run };
