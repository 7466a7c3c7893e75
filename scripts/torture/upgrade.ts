// Upgrades: a library as a released version left it, and a page of that version still open in front of it.
import { inside, prepareGround, startVictim } from './driver';
import type { TortureRun } from './run';

/** Longest time an upgrade of 10,000 articles may take, in ms (SAFETY.md). */
const MOST_MS = 2_000;

/** Every schema that was ever released; the present one is the last step's. */
const RELEASED = [1];

export const upgrade: TortureRun = {
  title: 'Upgrade of a library with an old page open',
  async run([articles = 10_000]) {
    const ground = await prepareGround();
    const figures: Record<string, number> = { articles, hangs: 0, lost: 0 };
    try {
      for (const schema of RELEASED) {
        const victim = await startVictim(ground);
        await inside(victim.page, (torture, count) => torture.fill(count), articles);
        await inside(victim.page, (torture) => torture.makeFirstSchema(), null);
        const old = await victim.openPage();
        await inside(old, (torture, version) => torture.openAsOldPage(version), schema);
        const upgraded = await inside(victim.page, (torture) => torture.timeUpgrade(), null);
        figures[`upgradeMs:${schema}`] = Math.round(upgraded.ms);
        figures.lost = (figures.lost ?? 0) + articles - upgraded.articles;
        await victim.close();
      }
    } finally {
      ground.remove();
    }
    const slowest = Math.max(...RELEASED.map((schema) => figures[`upgradeMs:${schema}`] ?? Infinity));
    return { figures, ok: figures.lost === 0 && (articles > 10_000 || slowest <= MOST_MS) };
  },
};
