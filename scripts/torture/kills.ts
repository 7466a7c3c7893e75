// Kills: the worker, and the whole browser, end in the middle of keeping; what was acknowledged must be there, whole.
import type { WebWorker } from 'puppeteer-core';
import { seededNumbers } from '../../bench/generate-articles';
import { until } from '../browser/view';
import { inside, prepareGround, startVictim, type Ground, type Victim } from './driver';
import type { TortureRun } from './run';

/** Longest wait between an acknowledgement and the kill, in ms: several keeps, so that every moment of one is hit. */
const LONGEST_WAIT_MS = 120;
/** Longest time from opening the library to its first answer after a kill, in ms (SAFETY.md). */
const MOST_REOPEN_MS = 1_000;
/** All that is acknowledged is far below. */
const ENDLESS = 1_000_000;

export const kills: TortureRun = {
  title: 'Kills during keeps',
  async run([workerKills = 500, browserKills = 200]) {
    const ground = await prepareGround();
    const acknowledged: number[] = [];
    const wait = waiting();
    try {
      await killWorkers(ground, workerKills, acknowledged, wait);
      const { reopened, emptied } = await killBrowsers(ground, browserKills, acknowledged, wait);
      const victim = await startVictim(ground);
      const { restored, ...damage } = await inside(
        victim.page,
        (torture, all) => torture.checkArticles(all),
        acknowledged,
      );
      await victim.close();
      const sorted = reopened.sort((a, b) => a - b);
      const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
      const [median, slowest] = [at(0.5), at(1)];
      const done = { workerKills, browserKills, acknowledged: acknowledged.length };
      const figures = { ...done, ...damage, broughtBack: emptied + (restored ? 1 : 0) };
      return {
        figures: { ...figures, reopenMsMedian: median, reopenMsMost: slowest },
        ok: damage.lost === 0 && damage.torn === 0 && median <= MOST_REOPEN_MS,
      };
    } finally {
      ground.remove();
    }
  },
};

/** Waits of seeded lengths: the same run kills at the same times, as far as the machine lets it. */
function waiting(): () => Promise<void> {
  const random = seededNumbers(1);
  return () => new Promise((resolve) => setTimeout(resolve, random() * LONGEST_WAIT_MS));
}

async function killWorkers(
  ground: Ground,
  count: number,
  acknowledged: number[],
  wait: () => Promise<void>,
): Promise<void> {
  const victim = await startVictim(ground);
  await victim.page.exposeFunction('acknowledge', (number: number) => acknowledged.push(number));
  await inside(victim.page, (torture) => torture.passOn(), null);
  for (let round = 0; round < count; round += 1) {
    const worker = await wakeWorker(victim);
    const next = acknowledged.length === 0 ? 0 : Math.max(...acknowledged) + 1;
    // It never comes back: the worker is killed in the midst of it.
    void inside(worker, (torture, [from, to]) => torture.keepOn(from, to, (number) => torture.tell(number)), [
      next,
      ENDLESS,
    ] as const).catch(() => undefined);
    await until('the worker to keep', () => Promise.resolve(acknowledged.some((one) => one >= next)));
    await wait();
    await worker.close();
  }
  await victim.close();
}

async function wakeWorker(victim: Victim): Promise<WebWorker> {
  return until('the worker to wake', async () => {
    await inside(victim.page, (torture) => torture.wake(), null);
    const worker = await victim.worker();
    const isThere = await inside(worker, (torture) => typeof torture === 'object', null).catch(() => false);
    return isThere ? worker : null;
  });
}

async function killBrowsers(
  ground: Ground,
  count: number,
  acknowledged: number[],
  wait: () => Promise<void>,
): Promise<{ readonly reopened: number[]; readonly emptied: number }> {
  const reopened: number[] = [];
  let emptied = 0;
  for (let round = 0; round < count; round += 1) {
    const victim = await startVictim(ground);
    // Which kill was it that lost something?
    const found = await inside(victim.page, (torture, all) => torture.checkArticles(all), acknowledged).catch(
      async (error: unknown) => {
        await victim.kill();
        throw error;
      },
    );
    console.error(`${round}\t${acknowledged.length} acknowledged\t${JSON.stringify(found)}`);
    if (found.restored) emptied += 1;
    reopened.push(await inside(victim.page, (torture) => torture.timeOpening(), null));
    const next = acknowledged.length === 0 ? 0 : Math.max(...acknowledged) + 1;
    await victim.page.exposeFunction('acknowledge', (number: number) => acknowledged.push(number));
    void inside(
      victim.page,
      (torture, [from, to]) => torture.keepOn(from, to, (number) => torture.acknowledge(number)),
      [next, ENDLESS] as const,
    ).catch(() => undefined);
    await until('the page to keep', () => Promise.resolve(acknowledged.some((one) => one >= next)));
    await wait();
    await victim.kill();
  }
  return { reopened, emptied };
}
