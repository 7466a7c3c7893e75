// Starts either browser with the extension that was built for it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { adviceFor, BrowserProblem, findBrowser, type BrowserName } from '../browsers';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, Session } from './view';

const BUILT: Readonly<Record<BrowserName, string>> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};

const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Launches an installed browser. Rejects with one plain sentence when it, or the built extension, is not there. */
export async function launchBrowser(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const program = options.program ?? findBrowser(name);
  if (program === null) throw new BrowserProblem(adviceFor(name));
  const extension = options.extension ?? BUILT[name];
  if (!existsSync(extension)) {
    throw new BrowserProblem(`The extension is not built for ${name}: run "npm run build" first.`);
  }
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  try {
    return await launch({ headless: true, ...options, program, extension });
  } catch (error) {
    const reason = String(error).split('\n')[0];
    throw new BrowserProblem(`${program} did not start (${reason}): name another in ${VARIABLES[name]}.`, {
      cause: error,
    });
  }
}
