// Chromium, Chrome and Edge: launched through a pipe with the extension loaded; popup and panel are pages of their own.
import puppeteer, {
  type Browser,
  type Extension,
  type KeyInput,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { evaluateBy, until, type LaunchOptions, type Session, type View } from './view';

/** Launches with a fresh profile that is deleted on close. Rejects when the browser does not start. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: null,
    args: argumentsFor(options),
    env: { ...process.env, LANGUAGE: 'en_US' }, // On Linux the interface language comes from here, not from --lang.
  });
  const extension = await until('the extension in Chromium', async () => {
    return [...(await browser.extensions()).values()][0] ?? null;
  });
  return sessionOf(browser, extension);
}

/** How Chromium is started for every script and test: no network but 127.0.0.1, English, a large screen. */
export function argumentsFor({
  colorScheme,
  headless,
  scale = 1,
  sink,
}: Omit<LaunchOptions, 'program' | 'extension'>): string[] {
  return [
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ...(sink === undefined ? [] : [`--proxy-server=socks5://127.0.0.1:${sink}`]),
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-dev-shm-usage', // /dev/shm is 64 MB in many containers.
    '--window-size=1280,900',
    '--lang=en-US',
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    // The headless screen is 800x600 otherwise, and a popup may not be higher than its window.
    ...(headless ? [`--screen-info={2560x2000 devicePixelRatio=${scale}}`] : []),
    ...(scale === 1 ? [] : [`--force-device-scale-factor=${scale}`]),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to sandbox as root.
  ];
}

function sessionOf(browser: Browser, extension: Extension): Session {
  const extensionUrl = (path: string) => `chrome-extension://${extension.id}/${path}`;
  const viewAt = async (kind: 'popup' | 'panel', path: string): Promise<View> => {
    const isIt = (target: Target) => target.url().startsWith(extensionUrl(path));
    const target = await browser.waitForTarget(isIt, { timeout: 30_000 });
    const page = await target.asPage();
    await page.waitForFunction(() => document.readyState === 'complete');
    return viewOf(kind, page, () => browser.targets().includes(target));
  };
  const openPopup = async (page: Page): Promise<View> => {
    await page.bringToFront();
    await extension.triggerAction(page);
    return viewAt('popup', 'popup.html');
  };
  // Headless Chromium has no window that takes keys, and its menus cannot be driven: the worker's own listener gets what
  // the browser would send it. The grant of the tab that comes with both is had by opening the popup before.
  const grantTab = async (page: Page): Promise<void> => {
    const popup = await openPopup(page);
    await popup.close();
  };
  return {
    name: 'chromium',
    newPage: () => browser.newPage(),
    openPopup,
    pressCommand: async (page, command) => {
      await grantTab(page);
      // The browser itself carries this one out.
      if (command === '_execute_action') await extension.triggerAction(page);
      else await (await workerOf(extension)).evaluate(commandInWorker, command);
    },
    chooseInMenu: async (page, selector, { id }) => {
      await grantTab(page);
      const link = await page.$eval(selector, (element) => element.closest('a')?.href ?? null);
      await (await workerOf(extension)).evaluate(menuInWorker, id, link);
    },
    popup: () => viewAt('popup', 'popup.html'),
    panel: () => viewAt('panel', 'sidepanel.html'),
    extensionUrl,
    allowHost: async (host) => {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      for (const scheme of ['http', 'https'])
        await page.evaluate(allowInPage, extension.id, `${scheme}://${host}/*`);
      await page.close();
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Runs inside chrome://extensions, whose private interface answers instead of a dialog, which no headless browser shows. */
function allowInPage(id: string, pattern: string): Promise<void> {
  const { developerPrivate } = chrome as unknown as {
    developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  };
  return developerPrivate.addHostPermission(id, pattern);
}

/** The extension's worker, woken if it sleeps. */
async function workerOf(extension: Extension): Promise<WebWorker> {
  return until('the worker of the extension', async () => (await extension.workers())[0] ?? null);
}

/** An event of the extension's interface, with the door by which the browser itself sends it. */
interface Sendable {
  dispatch(...args: unknown[]): void;
}

/** Runs inside the worker. */
async function commandInWorker(command: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  (chrome.commands.onCommand as unknown as Sendable).dispatch(command, tab);
}

/** Runs inside the worker. Rejects when the extension has no such entry. */
async function menuInWorker(entry: string, link: string | null): Promise<void> {
  await chrome.contextMenus.update(entry, {});
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const info = { menuItemId: entry, editable: false, ...(link === null ? {} : { linkUrl: link }) };
  (chrome.contextMenus.onClicked as unknown as Sendable).dispatch(info, tab);
}

/** What is pressed can close the popup before the browser has answered that it is released. */
async function untilClosed(pressing: Promise<void>): Promise<void> {
  try {
    await pressing;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TargetCloseError') throw error;
  }
}

function viewOf(kind: 'popup' | 'panel', page: Page, isThere: () => boolean): View {
  const run = (source: string) => page.evaluate(source);
  return {
    kind,
    run,
    evaluate: evaluateBy(run),
    clickAt: (x, y) => untilClosed(page.mouse.click(x, y)),
    // KeyInput is the closed list of key names; an unknown one makes puppeteer throw with its name.
    press: (key) => untilClosed(page.keyboard.press(key as KeyInput)),
    screenshot: () => page.screenshot(),
    isOpen: () => Promise.resolve(isThere()),
    close: async () => {
      if (isThere()) await page.close();
      await until(`the ${kind} to close`, () => Promise.resolve(!isThere()));
    },
  };
}
