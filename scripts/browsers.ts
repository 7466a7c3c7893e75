// Finds the browsers that the demo, the tests and the pictures run in; on a Debian-like machine it can install them.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** A browser is missing or does not start; the message is one sentence with the next step. */
export class BrowserProblem extends Error {
  override name = 'BrowserProblem';
}

interface Wanted {
  /** The environment variable that names the program and wins over everything else. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Usual places outside the PATH, per system. */
  readonly places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
  /** The name of the Debian package. */
  readonly debianPackage: string;
  /** What to install, per system. */
  readonly advice: Readonly<Partial<Record<NodeJS.Platform, string>>> & { readonly other: string };
}

const PROGRAM_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);
const inProgramFolders = (path: string) => PROGRAM_FOLDERS.map((folder) => join(folder, path));

const WANTED: Readonly<Record<BrowserName, Wanted>> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      // Last: on Ubuntu this is a stub that only advises a snap.
      'chromium-browser',
    ],
    places: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        ...inProgramFolders('Google\\Chrome\\Application\\chrome.exe'),
        ...inProgramFolders('Chromium\\Application\\chrome.exe'),
        ...inProgramFolders('Microsoft\\Edge\\Application\\msedge.exe'),
      ],
      linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    },
    debianPackage: 'chromium',
    advice: {
      linux: 'install Chromium (Debian: apt-get install chromium) or Google Chrome',
      darwin: 'install Google Chrome (brew install --cask google-chrome)',
      win32: 'install Google Chrome or Microsoft Edge',
      other: 'install Chromium or Google Chrome',
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: inProgramFolders('Mozilla Firefox\\firefox.exe'),
      linux: ['/opt/firefox/firefox', '/usr/lib/firefox/firefox'],
    },
    debianPackage: 'firefox-esr',
    advice: {
      linux: 'install Firefox 140 or later (Debian: apt-get install firefox-esr)',
      darwin: 'install Firefox (brew install --cask firefox)',
      win32: 'install Firefox from mozilla.org',
      other: 'install Firefox 140 or later',
    },
  },
};

/** The path of an installed browser, or null. Throws BrowserProblem when its variable names a file that cannot be run. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = WANTED[name];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new BrowserProblem(
      `${variable} names ${named}, which cannot be run: correct the variable or unset it.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  return [...onPath, ...(places[process.platform] ?? [])].find(isProgram) ?? null;
}

/**
 * The paths of the browsers asked for. What is missing is installed by apt when this is a Debian-like machine and we are
 * root; otherwise BrowserProblem says what to install.
 */
export function ensureBrowsers<N extends BrowserName>(names: readonly N[]): Readonly<Record<N, string>> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && mayUseApt()) installWithApt(missing);
  const found = names.map((name) => {
    const path = findBrowser(name);
    if (path === null) throw new BrowserProblem(adviceFor(name));
    return [name, path] as const;
  });
  // The list above holds exactly the names asked for; Object.fromEntries cannot say so.
  return Object.fromEntries(found) as Record<N, string>;
}

/** One sentence: what is missing on this system and what to do about it. */
export function adviceFor(name: BrowserName, platform: NodeJS.Platform = process.platform): string {
  const { advice, variable } = WANTED[name];
  const label = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  return `No ${label} was found: ${advice[platform] ?? advice.other}, or set ${variable} to the program's path.`;
}

/** Whether a window could be seen: always on macOS and Windows, elsewhere when a display is named. Never in CI. */
export function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there or not ours to run: either way no browser for us.
  }
}

const APT_GET = '/usr/bin/apt-get';

function mayUseApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isProgram(APT_GET)) return false;
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // Without the file this is no Debian.
  }
}

function installWithApt(names: readonly BrowserName[]): void {
  const packages = names.map((name) => WANTED[name].debianPackage);
  console.error(`Installing ${packages.join(' and ')} with apt-get (a few minutes, once).`);
  const apt = (...args: string[]) =>
    spawnSync(APT_GET, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // A stale package list is the usual reason for a failed installation, so it is refreshed first.
  apt('update', '-q');
  for (const name of packages) {
    if (!apt('install', '-y', '-q', '--no-install-recommends', name)) {
      console.error(`apt-get could not install ${name}.`);
    }
  }
}
