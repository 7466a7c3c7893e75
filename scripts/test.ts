// `npm test`: browsers, both builds, then every test; the last line is "N passed, N failed" and the status is 1 on failure.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers';
import { buildExtension, runTool } from './build';
import { main } from './main';

/** What counts of vitest's JSON report (Jest's format). */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** One after the other: unit tests would take the time away that a browser needs to answer. */
const STAGES = [['unit', 'component'], ['e2e']] as const;

const OUT = fileURLToPath(new URL('../out/', import.meta.url));

function runStage(projects: readonly string[]): Counts {
  const file = `${OUT}tests-${projects.join('-')}.json`;
  rmSync(file, { force: true });
  const status = runTool('vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  // Written by vitest a moment ago.
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  // A file that cannot even be loaded has no failed test to count; it counts as one.
  const broken = report.testResults.filter(
    (it) => it.status === 'failed' && it.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  // An error outside of any test makes vitest fail without a failed test.
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

let counts: Counts = { passed: 0, failed: 1 };
await main(async () => {
  mkdirSync(OUT, { recursive: true });
  const { chromium, firefox } = ensureBrowsers(['chromium', 'firefox']);
  Object.assign(process.env, { CHROME_PATH: chromium, FIREFOX_PATH: firefox });
  buildExtension(['chromium', 'firefox']);
  const stages = STAGES.map(runStage);
  counts = {
    passed: stages.reduce((sum, it) => sum + it.passed, 0),
    failed: stages.reduce((sum, it) => sum + it.failed, 0),
  };
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
});
console.log(`${counts.passed} passed, ${counts.failed} failed`);
