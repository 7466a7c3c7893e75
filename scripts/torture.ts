// `npm run torture -- kills|upgrade|damage|soak|injection|backup|huge [NUMBER ...] [--data DIR] [--built]`: one run, its counts, status 1 when one is wrong.
import { parseArgs } from 'node:util';
import { buildExtension } from './build';
import { main, PlainFailure } from './main';
import { backup } from './torture/backup';
import { damage } from './torture/damage';
import { huge } from './torture/huge';
import { injection } from './torture/injection';
import { kills } from './torture/kills';
import type { TortureRun } from './torture/run';
import { soak } from './torture/soak';
import { upgrade } from './torture/upgrade';

const RUNS: Readonly<Record<string, TortureRun>> = { kills, upgrade, damage, soak, injection, backup, huge };

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { built: { type: 'boolean', default: false }, data: { type: 'string' } },
  });
  const [name = '', ...rest] = positionals;
  const chosen = Object.hasOwn(RUNS, name) ? RUNS[name] : undefined;
  const sizes = rest.map(Number);
  if (chosen === undefined || sizes.some((size) => !(size > 0))) {
    throw new PlainFailure(`Name one run, and sizes if you like: ${Object.keys(RUNS).join(', ')}.`);
  }
  if (!values.built) buildExtension(['chromium', 'firefox']);
  const { figures, ok } = await chosen.run(sizes, values.data ?? null);
  console.log(`${chosen.title}: ${ok ? 'as it should be' : 'NOT as it should be'}`);
  for (const [figure, value] of Object.entries(figures)) console.log(`${figure}\t${value}`);
  return ok ? 0 : 1;
});
