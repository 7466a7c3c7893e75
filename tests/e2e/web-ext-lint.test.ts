// What Mozilla's linter says of the built Firefox extension, as its store would: no errors, and only the warnings recorded here.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

interface LintReport {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The warnings of today and whose they are. Readability (in the script that reads pages) and Preact assign
 * `innerHTML` in paths we never take: under our policy for Trusted Types they would throw in a page of the extension.
 * "Add reports" imports the script that reads pages, which is no module of its bundle, by the extension's own address for it.
 * The key for data collection is younger than the oldest Firefox for Android that is asked for by default.
 */
const RECORDED = [
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  'UNSAFE_VAR_ASSIGNMENT chunks/capture',
  'UNSAFE_VAR_ASSIGNMENT chunks/signals.module',
  'UNSAFE_VAR_ASSIGNMENT page-reading.js',
  'UNSAFE_VAR_ASSIGNMENT page-reading.js',
];

async function lint(): Promise<LintReport> {
  const program = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [program, 'lint', '-s', join(ROOT, '.output', 'firefox-mv3'), '--output', 'json'];
  // It would ask the network for a newer version of itself.
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  // The documented output of `web-ext lint --output json`.
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as LintReport;
}

describe('web-ext lint', () => {
  it('finds no error, no notice and only the recorded warnings', async () => {
    const { errors, warnings, notices } = await lint();
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    // The hash in the name of a bundled file changes with every build.
    const seen = warnings.map(
      ({ code, file }) => `${code} ${(file ?? '').replace(/^(chunks\/.+?)-[\w-]{8}\.js$/, '$1')}`,
    );
    expect(seen.sort()).toEqual(RECORDED);
  });
});
