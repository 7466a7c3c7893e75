// The library page with 10,000 kept articles: its first view and scrolling, beside an empty Preact page.
import type { Page } from 'puppeteer-core';
import { notePaints, overEmpty, paintFigures, type Paints } from '../interface/paints';
import { openStage, seenIn, type Part, type Stage } from '../interface/stage';
import type { ScrollFigures } from '../interface/watch';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';
import { median, quantile } from '../timing';

const KEPT = 10_000;
const RUNS = 11;
const WARM_UP = 2;
const PAGES = ['library.html', 'empty.html'] as const;
/** Px a frame, as a fast turn of the wheel, and frames of one run. */
const STEP = 120;
const FRAMES = 240;
const SCROLLS = 3;
/** A frame that comes later than this share of the usual one has dropped another. */
const DROPPED = 1.5;

interface Seen extends Paints {
  readonly frames: number[];
  bare: number;
}

/** `npm run -s bench -- library-page [KEPT]`. */
async function run({ rest }: SuiteOptions): Promise<SuiteResult> {
  const stage = await openStage();
  try {
    const kept = Number(rest[0] ?? KEPT);
    await stage.fill(kept);
    const seen = { 'library.html': nothingSeen(), 'empty.html': nothingSeen() };
    for (let round = 0; round < WARM_UP + RUNS; round += 1) {
      for (const part of PAGES) await openOnce(stage, part, round < WARM_UP ? nothingSeen() : seen[part]);
    }
    for (let round = 0; round < SCROLLS; round += 1) {
      for (const part of PAGES) await scrollOnce(stage, part, seen[part]);
    }
    const [ours, empty] = [seen['library.html'], seen['empty.html']];
    return {
      cases: kept,
      metrics: {
        ...figuresOf(ours),
        ...overEmpty(ours, empty),
      },
      peers: { empty: figuresOf(empty) },
    };
  } finally {
    await stage.close();
  }
}

async function openPart(stage: Stage, part: Part, view = ''): Promise<Page> {
  const page = await stage.victim.browser.newPage();
  await page.goto(stage.victim.extensionUrl(part) + view);
  return page;
}

async function openOnce(stage: Stage, part: Part, into: Seen): Promise<void> {
  const page = await openPart(stage, part);
  await notePaints(page, into);
  await page.close();
}

async function scrollOnce(stage: Stage, part: Part, into: Seen): Promise<void> {
  // The list of all articles: the events come in portions.
  const page = await openPart(stage, part, '#articles');
  await seenIn(page);
  const row = part === 'empty.html' ? 'html' : '.row';
  if (part === 'empty.html') await page.evaluate(`document.body.style.blockSize = '${STEP * FRAMES * 2}px'`);
  const { frames, bare } = (await page.evaluate(
    `globalThis.watch.scroll(${STEP}, ${FRAMES}, '${row}')`,
  )) as ScrollFigures;
  into.frames.push(...frames);
  into.bare += bare;
  await page.close();
}

const nothingSeen = (): Seen => ({ first: [], whole: [], frames: [], bare: 0 });

function figuresOf(seen: Seen): Metrics {
  const { frames, bare } = seen;
  const usual = median(frames);
  return {
    ...paintFigures(seen),
    'ms:frame': usual,
    'ms:frame p99': quantile(frames, 0.99),
    'share of frames dropped': frames.filter((ms) => ms > DROPPED * usual).length / frames.length,
    'frames without rows': bare,
  };
}

export const suite: Suite = { title: 'The library page, in Chromium', run };
