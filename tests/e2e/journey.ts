// Each journey begins with a fresh browser, the built extension and the demo pages; nothing is shared between tests.
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { launchBrowser } from '../../scripts/browser/launch';
import { createReader, type Reader } from '../../scripts/browser/reader';
import type { LaunchOptions } from '../../scripts/browser/view';
import { servePages, type Route } from '../../scripts/serve';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The demo pages by what they are here. */
export const MESSENGER = '/kestrin-messenger/news/ferry-maiden-ledge.html';
export const COURIER = '/ostray-courier/2026/11/ferry-aground.html';
export const VARROW = '/varrow-today/story/71845.html';
export const REVIEW = '/maddenford-review/transport/calder-rose.html';
export const OTHER_EVENT = '/varrow-today/story/71852.html';
export const FRONT_PAGE = '/kestrin-messenger/index.html';

const DEMO_PAGES = fileURLToPath(new URL('../../scripts/demo-pages', import.meta.url));

/** Starts a reader for this test; browser and server end with it. */
export async function startReader(
  browser: BrowserName,
  routes: Readonly<Record<string, Route>> = {},
  options: Partial<LaunchOptions> = {},
): Promise<Reader> {
  const server = await servePages(DEMO_PAGES, routes);
  onTestFinished(() => server.close());
  const session = await launchBrowser(browser, options);
  onTestFinished(() => session.close());
  return createReader(session, server);
}
