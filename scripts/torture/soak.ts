// Soak: keeps, comparisons and panels by the thousand in one browser; what stays on the heap after all is swept away.
import type { CDPSession } from 'puppeteer-core';
import { until } from '../browser/view';
import { inside, prepareGround, startVictim, type Victim } from './driver';
import type { TortureRun } from './run';

/** What the heap may grow by, in bytes (SAFETY.md: 5 MB). */
const MOST_GROWTH = 5_000_000;
/** Of each kind before the first measurement, so that caches and compiled code are there. */
const WARM_UP = 20;
/** Keeps and comparisons of one call into the page. */
const PORTION = 100;
/** Numbers of articles that are compared, far from those that are kept. */
const COMPARED_FROM = 500_000;

export const soak: TortureRun = {
  title: 'Soak',
  async run([keeps = 10_000, comparisons = 1_000, panels = 500]) {
    const ground = await prepareGround();
    const victim = await startVictim(ground);
    try {
      const heap = await victim.page.createCDPSession();
      await soakIn(victim, 0, Math.min(WARM_UP, keeps), Math.min(WARM_UP, comparisons), Math.min(3, panels));
      const before = await sweptHeap(heap);
      await soakIn(victim, WARM_UP, keeps, comparisons, panels);
      const growth = (await sweptHeap(heap)) - before;
      const { torn, articles } = await inside(victim.page, (torture) => torture.checkArticles([]), null);
      const figures = { keeps, comparisons, panels, heapBefore: before, heapGrowth: growth };
      return { figures: { ...figures, torn, articles }, ok: growth <= MOST_GROWTH && torn === 0 };
    } finally {
      await victim.close();
      ground.remove();
    }
  },
};

async function soakIn(
  victim: Victim,
  from: number,
  keeps: number,
  comparisons: number,
  panels: number,
): Promise<void> {
  for (let at = from; at < from + keeps; at += PORTION) {
    await inside(victim.page, (torture, [first, last]) => torture.keepOn(first, last, () => undefined), [
      at,
      Math.min(at + PORTION, from + keeps),
    ] as const);
  }
  for (let at = 0; at < comparisons; at += PORTION) {
    await inside(victim.page, (torture, [first, count]) => torture.compareOn(first, count), [
      COMPARED_FROM + from + at,
      Math.min(PORTION, comparisons - at),
    ] as const);
  }
  await inside(victim.page, (torture, number) => torture.actAsRead(number), from);
  for (let at = 0; at < panels; at += 1) await openPanelOnce(victim);
}

/** Opens the side panel by a click, waits until it shows the article, and closes it. */
async function openPanelOnce(victim: Victim): Promise<void> {
  await victim.page.bringToFront();
  await victim.page.click('#panel');
  const isPanel = (url: string) => url.startsWith(victim.extensionUrl('sidepanel.html'));
  const target = await victim.browser.waitForTarget((one) => isPanel(one.url()), { timeout: 60_000 });
  const panel = await target.asPage();
  await panel.waitForSelector('nav [aria-current]', { timeout: 60_000 });
  await panel.close();
  await until('the panel to close', () =>
    Promise.resolve(!victim.browser.targets().some((one) => isPanel(one.url()))),
  );
}

/** Bytes on the heap of the extension's process after everything unreachable was swept away. */
async function sweptHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let sweep = 0; sweep < 3; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
