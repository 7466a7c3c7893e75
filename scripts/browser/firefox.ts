// Firefox: launched over WebDriver BiDi. Popup and sidebar are no pages there, so the browser window itself drives them.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { openWindow, type ChromeWindow } from './firefox-window';
import { COMMANDS, evaluateBy, until, type LaunchOptions, type Session, type View } from './view';

/** Launches with a fresh profile that is deleted on close. Rejects when the browser does not start. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const id = geckoId(options.extension);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferencesFor(options, { [id]: uuid }),
  });
  await browser.installExtension(options.extension);
  return sessionOf(browser, await openWindow(browser, id), `moz-extension://${uuid}/`);
}

function geckoId(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  // The manifest is our own build; anything else fails here with a plain TypeError.
  return (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings
    .gecko.id;
}

function preferencesFor({ colorScheme, scale, sink = 9 }: LaunchOptions, uuids: Record<string, string>) {
  return {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'intl.locale.requested': 'en-US',
    // Everything but 127.0.0.1 goes to a proxy that is not there, names included: port 9 is "discard".
    'network.proxy.type': 1,
    'network.proxy.socks': '127.0.0.1',
    'network.proxy.socks_port': sink,
    'network.proxy.socks_version': 5,
    'network.proxy.socks_remote_dns': true,
    'network.proxy.socks5_remote_dns': true,
    'network.proxy.failover_direct': false,
    'network.proxy.allow_bypass': false,
    'network.proxy.no_proxies_on': '127.0.0.1',
    'network.dns.disablePrefetch': true,
    'extensions.webextOptionalPermissionPrompts': false,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0, // Extension pages follow the window's theme, not the pref for web content.
    ...(scale ? { 'layout.css.devPixelsPerPx': String(scale) } : {}),
  };
}

function sessionOf(browser: Browser, window: ChromeWindow, base: string): Session {
  const viewAt = async (kind: 'popup' | 'panel', path: string): Promise<View> => {
    await until(`the ${kind} of Firefox`, () => window.isLoaded(kind, base + path));
    return viewOf(kind, window);
  };
  return {
    name: 'firefox',
    newPage: () => browser.newPage(),
    openPopup: async (page) => {
      await page.bringToFront();
      await window.triggerAction();
      return viewAt('popup', 'popup.html');
    },
    pressCommand: async (page, command) => {
      await page.bringToFront();
      await window.giveKeys(command, COMMANDS[command]);
      await window.pressKeys(COMMANDS[command]);
    },
    chooseInMenu: async (page, selector, { title }) => {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      await window.chooseEntry(title);
    },
    popup: () => viewAt('popup', 'popup.html'),
    panel: () => viewAt('panel', 'sidepanel.html'),
    // The preference below makes Firefox say yes by itself.
    allowHost: () => Promise.resolve(),
    extensionUrl: (path) => base + path,
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

function viewOf(kind: 'popup' | 'panel', window: ChromeWindow): View {
  const run = (source: string) => window.runIn(kind, source);
  return {
    kind,
    run,
    evaluate: evaluateBy(run),
    clickAt: (x, y) => window.clickIn(kind, x, y),
    press: (key) => window.pressIn(kind, key),
    screenshot: () => window.screenshotOf(kind),
    isOpen: () => window.isOpen(kind),
    close: async () => {
      await window.close(kind);
      await until(`the ${kind} to close`, async () => !(await window.isOpen(kind)));
    },
  };
}
