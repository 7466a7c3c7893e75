// Short versions of the torture runs: what they count, not how long it takes. In full: docs/reliability.md.
import { expect, it } from 'vitest';
import { damage } from '../../scripts/torture/damage';
import { kills } from '../../scripts/torture/kills';
import type { TortureRun } from '../../scripts/torture/run';
import { soak } from '../../scripts/torture/soak';
import { upgrade } from '../../scripts/torture/upgrade';

/** Two ways of damage, the first of which leaves a database that never opens again. */
const DAMAGE = [2, 10];

it.each<[string, TortureRun, readonly number[], Readonly<Record<string, number>>]>([
  ['killed in the midst of keeping, nothing is lost or torn', kills, [2, 3], { lost: 0, torn: 0 }],
  ['damaged on the disk, everything is back', damage, DAMAGE, { whole: 1, healed: 1, silent: 0 }],
  ['upgraded with an old page open, nothing is lost', upgrade, [40], { lost: 0 }],
  ['used for long, every article is whole', soak, [30, 5, 2], { torn: 0, articles: 50 }],
])('%s', async (_, run, sizes, figures) => {
  expect((await run.run(sizes, null)).figures).toMatchObject(figures);
});
