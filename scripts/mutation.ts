// `npm run mutation -- GROUP [FILE ...]`: how many small faults put into these files their unit tests notice; status 1 below 85 %.
// What the tests of the nearest room let pass is tried again with the wider ones, so that most faults cost little time.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runTool } from './build';
import { main, PlainFailure } from './main';
import { faultRanges, readFaults, sayFaults, shareNoticed, type Fault } from './mutation/faults';

/** The files of a group, and the folders or files of tests/unit/ that must notice a fault in them. */
interface Group {
  readonly files: readonly string[];
  readonly tests: readonly string[];
  /** Asked for what `tests` let pass. */
  readonly wider?: readonly string[];
}

/** Share of faults that has to be noticed. */
const LEAST_SHARE = 0.85;

/** The files of one room of lib/comparison: its own tests, then all of comparing. */
function room(name: string, tests: readonly string[] = [`comparison/${name}/*`]): Group {
  return { files: [`lib/comparison/${name}/*.ts`], tests, wider: ['comparison/**/*'] };
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
  // Faults of the database take seconds a test, so they are asked last.
  coverage: { files: ['lib/coverage/**/*.ts'], tests: ['coverage/!(faults)'], wider: ['coverage/faults'] },
  // The table of agencies is left out: a fault in it is another table.
  origins: {
    ...room('origins'),
    files: ['lib/comparison/origins/origins.ts', 'lib/comparison/origins/wire-credit.ts'],
  },
  revisions: room('revisions'),
  quotations: room('quotations'),
  'same-text': room('same-text'),
  differences: room('differences', ['comparison/{claims,differences/*}']),
  alignment: room('alignment'),
  comparison: { files: ['lib/comparison/*.ts'], tests: ['comparison/*'], wider: ['comparison/**/*'] },
};

await main(async () => {
  const [name = '', ...files] = parseArgs({ allowPositionals: true }).positionals;
  const group = Object.hasOwn(GROUPS, name) ? GROUPS[name] : undefined;
  if (group === undefined) {
    throw new PlainFailure(`Name one group, and files of it if you like: ${Object.keys(GROUPS).join(', ')}.`);
  }
  const faults = tryFaults(files.length > 0 ? files : group.files, group.tests);
  const passed = [...faults.values()].filter(({ noticed }) => !noticed);
  if (group.wider !== undefined && passed.length > 0) {
    const again = tryFaults(faultRanges(passed), group.wider);
    for (const [key, fault] of again) if (fault.noticed && faults.has(key)) faults.set(key, fault);
  }
  console.log(sayFaults([...faults.values()]));
  return shareNoticed([...faults.values()]) < LEAST_SHARE ? 1 : 0;
});

/** Puts in each fault of these files or ranges and runs the tests; what Stryker says of each. Throws a PlainFailure where the tests fail without a fault. */
function tryFaults(mutated: readonly string[], tests: readonly string[]): Map<string, Fault> {
  process.env.TESTS = tests.map((test) => `tests/unit/${test}.test.ts`).join(' ');
  const status = runTool('@stryker-mutator/core/bin/stryker.js', ['run', '--mutate', mutated.join(',')]);
  if (status !== 0) {
    throw new PlainFailure('Stryker could not try the faults; the messages above say why.');
  }
  return readFaults(JSON.parse(readFileSync('reports/mutation/mutation.json', 'utf8')));
}
