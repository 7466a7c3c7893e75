// A Chromium tab in which lib/page runs on benchmark pages as it does in the extension; no page script runs, nothing is loaded.
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { bundleScript } from '../../scripts/bundle-script';
import { BrowserProblem, adviceFor, findBrowser } from '../../scripts/browsers';

export interface Tab {
  readonly page: Page;
  /** Shows a page of its own markup at its own address. */
  readonly show: (html: string, url: string) => Promise<void>;
  /** Calls a function that bench/extraction/in-page.ts puts on `globalThis.bench`. */
  readonly call: <T>(name: string, ...values: readonly unknown[]) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium. Rejects with one plain sentence where none is installed. */
export async function openTab(): Promise<Tab> {
  const program = findBrowser('chromium');
  if (program === null) throw new BrowserProblem(adviceFor('chromium'));
  const script = await bundleScript(join(import.meta.dirname, 'in-page.ts'));
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  const current = { html: '', url: '' };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage) return void request.abort();
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: current.html });
  });
  return {
    page,
    show: async (html, url) => {
      Object.assign(current, { html, url });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
    },
    call: (name, ...values) =>
      // The functions of in-page.ts give what their callers name.
      page.evaluate(
        (named, given) =>
          (globalThis as unknown as { bench: Record<string, CallableFunction> }).bench[named]?.(...given),
        name,
        values as unknown[],
      ) as Promise<never>,
    close: () => browser.close(),
  };
}
