// Drives a real Chromium with the built extension and one page more in it, from which the library can be asked directly.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { argumentsFor } from '../browser/chromium';
import { until, type View } from '../browser/view';
import { bundleScript } from '../bundle-script';
import { ensureBrowsers, type BrowserName } from '../browsers';
import type { Torture } from './in-page';

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));
const BUILT: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const IN_PAGE = fileURLToPath(new URL('./in-page.ts', import.meta.url));
export const PAGE = 'torture.html';

/** A folder for one run: the extension with its additional page, and a browser profile that survives a kill. */
export interface Ground {
  readonly extension: string;
  readonly profile: string;
  remove(): void;
}

export interface Victim {
  readonly browser: Browser;
  readonly extension: Extension;
  /** A page of the extension that has `torture`. */
  readonly page: Page;
  extensionUrl(path: string): string;
  /** Opens one more page that has `torture`. */
  openPage(): Promise<Page>;
  /** The service worker, woken when it sleeps; it has `torture` as well. */
  worker(): Promise<WebWorker>;
  /** Ends every process of the browser at once, as a crash does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Copies the built extension, and adds the page and the same script to the worker. */
export async function prepareGround(browser: BrowserName = 'chromium'): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-torture-'));
  const extension = join(folder, 'extension');
  cpSync(OUTPUT + BUILT[browser], extension, { recursive: true });
  const script = await bundleScript(IN_PAGE);
  writeFileSync(join(extension, 'torture.js'), script);
  writeFileSync(
    join(extension, PAGE),
    '<!doctype html><meta charset="utf-8"><title>torture</title><button id="panel">panel</button><script src="torture.js"></script>',
  );
  const worker = join(extension, 'background.js');
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n${script}`);
  return {
    extension,
    profile: join(folder, 'profile'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Starts the browser on the ground's profile. */
export async function startVictim(ground: Ground, more: readonly string[] = []): Promise<Victim> {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(['chromium']).chromium,
    headless: true,
    pipe: true,
    enableExtensions: [ground.extension],
    userDataDir: ground.profile,
    protocolTimeout: 1_800_000,
    args: [...argumentsFor({ headless: true }), '--enable-precise-memory-info', ...more],
  });
  const extension = await until('the extension in Chromium', async () => {
    return [...(await browser.extensions()).values()][0] ?? null;
  });
  const extensionUrl = (path: string) => `chrome-extension://${extension.id}/${path}`;
  const openPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(extensionUrl(PAGE));
    return page;
  };
  return {
    browser,
    extension,
    page: await openPage(),
    extensionUrl,
    openPage,
    worker: () => wake(browser, extension),
    kill: () => kill(browser),
    close: () => browser.close(),
  };
}

async function wake(browser: Browser, extension: Extension): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extension.id),
    { timeout: 30_000 },
  );
  return until('the service worker', () => target.worker());
}

async function kill(browser: Browser): Promise<void> {
  const program = browser.process();
  const gone = new Promise((resolve) => program?.once('exit', resolve));
  program?.kill('SIGKILL');
  await gone;
}

/** Where source text can be run: a page, a worker, or a view of the extension. */
type Place = Pick<Page, 'evaluate'> | Pick<WebWorker, 'evaluate'> | Pick<View, 'run'>;

/** Runs a function with `torture` in a page or worker of the extension; what it needs comes as JSON. */
export function inside<A, R>(
  place: Place,
  task: (torture: Torture, argument: A) => Promise<R> | R,
  argument: A,
): Promise<R> {
  const source = `(() => { const __name = (it) => it; return (${task.toString()})(globalThis.torture, ${JSON.stringify(argument) ?? 'undefined'}); })()`;
  // Only text travels; the task says what comes back.
  return ('run' in place ? place.run(source) : place.evaluate(source)) as Promise<R>;
}
