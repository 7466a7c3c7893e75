// `npm run mutation -- GROUP [FILE ...]`: how many small faults put into these files their unit tests notice; status 1 below 85 %.
import { parseArgs } from 'node:util';
import { runTool } from './build';
import { main, PlainFailure } from './main';

/** The files of a group, and the folders or files of tests/unit/ that must notice a fault in them. */
interface Group {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/** What a fault would cost most: what comes in from outside, what becomes a link, what is kept, what is marked. */
const GROUPS: Readonly<Record<string, Group>> = {
  router: { files: ['lib/browser/messages.ts'], tests: ['browser/messages', 'browser/border'] },
  links: {
    files: [
      'lib/article/safe-href.ts',
      'lib/article/identity.ts',
      'lib/export/passage-link.ts',
      'lib/capture/typed-address.ts',
      'lib/capture/saved-address.ts',
    ],
    tests: ['article/{addresses,identity,safe-href}', 'export/passage-link', 'capture/addresses'],
  },
  parsing: {
    files: [
      'lib/article/parse.ts',
      'lib/article/unknown.ts',
      'lib/article/repair.ts',
      'lib/coverage/backup-format.ts',
      'lib/coverage/backup-records.ts',
      'lib/import/*.ts',
      'lib/capture/*.ts',
    ],
    tests: ['article/*', 'import/*', 'capture/*', 'coverage/{backup,backup-records}', 'browser/messages'],
  },
  coverage: { files: ['lib/coverage/**/*.ts'], tests: ['coverage/*'] },
  comparison: { files: ['lib/comparison/**/*.ts'], tests: ['comparison/**/*'] },
};

await main(async () => {
  const [name = '', ...files] = parseArgs({ allowPositionals: true }).positionals;
  const group = Object.hasOwn(GROUPS, name) ? GROUPS[name] : undefined;
  if (group === undefined) {
    throw new PlainFailure(`Name one group, and files of it if you like: ${Object.keys(GROUPS).join(', ')}.`);
  }
  process.env.TESTS = group.tests.map((test) => `tests/unit/${test}.test.ts`).join(' ');
  const mutated = files.length > 0 ? files : group.files;
  return runTool('@stryker-mutator/core/bin/stryker.js', ['run', '--mutate', mutated.join(',')]);
});
