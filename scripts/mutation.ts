// `npm run mutation -- GROUP|FILE ...`: how many small faults put into these files the unit tests notice; status 1 below 85 %.
import { parseArgs } from 'node:util';
import { runTool } from './build';
import { main, PlainFailure } from './main';

/** What a fault would cost most: what comes in from outside, what becomes a link, what is kept, what is marked. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  router: ['lib/browser/messages.ts'],
  links: [
    'lib/article/safe-href.ts',
    'lib/article/identity.ts',
    'lib/export/passage-link.ts',
    'lib/capture/typed-address.ts',
    'lib/capture/saved-address.ts',
  ],
  parsing: [
    'lib/article/parse.ts',
    'lib/article/unknown.ts',
    'lib/article/repair.ts',
    'lib/coverage/backup-format.ts',
    'lib/coverage/backup-records.ts',
    'lib/import/*.ts',
    'lib/capture/*.ts',
  ],
  coverage: ['lib/coverage/*.ts'],
  comparison: ['lib/comparison/**/*.ts'],
};

await main(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const files = positionals.flatMap((name) => (Object.hasOwn(GROUPS, name) ? GROUPS[name] : name) ?? []);
  if (files.length === 0) {
    throw new PlainFailure(`Name groups or files: ${Object.keys(GROUPS).join(', ')}, or lib/….ts.`);
  }
  return runTool('@stryker-mutator/core/bin/stryker.js', ['run', '--mutate', files.join(',')]);
});
