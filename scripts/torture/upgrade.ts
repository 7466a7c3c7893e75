// Upgrades: the next version opens the library that a page of this one still holds open.
import { inside, prepareGround, startVictim } from './driver';
import type { TortureRun } from './run';

/** Longest time an upgrade of 10,000 articles may take, in ms (SAFETY.md). */
const MOST_MS = 2_000;

export const upgrade: TortureRun = {
  title: 'Upgrade of a library with an old page open',
  async run([articles = 10_000]) {
    const ground = await prepareGround();
    const victim = await startVictim(ground);
    try {
      await inside(victim.page, (torture, count) => torture.fill(count), articles);
      await inside(await victim.openPage(), (torture) => torture.holdOpen(), null);
      const upgraded = await inside(victim.page, (torture) => torture.timeUpgrade(), null);
      const [upgradeMs, lost] = [Math.round(upgraded.ms), articles - upgraded.articles];
      return {
        figures: { articles, upgradeMs, lost },
        ok: lost === 0 && (articles > 10_000 || upgradeMs <= MOST_MS),
      };
    } finally {
      await victim.close();
      ground.remove();
    }
  },
};
