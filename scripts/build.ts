// Builds the extension into .output/ for the scripts that open it in a browser.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers';
import { PlainFailure } from './main';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool of node_modules with this Node and without stdin; the exit status. Its output goes to ours unless quiet. */
export function runTool(script: string, args: readonly string[], quiet = false): number {
  const done = spawnSync(process.execPath, [`${ROOT}node_modules/${script}`, ...args], {
    cwd: ROOT,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    encoding: 'utf8',
  });
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout}${done.stderr}`);
  return done.status ?? 1;
}

/** Builds for the given browsers, some seconds each. Throws a PlainFailure when a build fails; its output is then shown. */
export function buildExtension(names: readonly BrowserName[]): void {
  for (const name of names) {
    const target = name === 'chromium' ? 'chrome' : 'firefox';
    if (runTool('wxt/bin/wxt.mjs', ['build', '-b', target], true) !== 0) {
      throw new PlainFailure(`The extension could not be built for ${name}; the messages above say why.`);
    }
  }
}
