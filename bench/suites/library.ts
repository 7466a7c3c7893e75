// The speed and size of the library in a real Chromium: look-up cold and warm, growth, keeping, disk; beside peers.
// `npm run -s bench -- library [SIZE ...]`: sizes in rising order, 1000 and 10000 unless others are named.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowsers } from '../../scripts/browsers';
import type { InPage } from '../library/in-page';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';

export const suite: Suite = { title: 'Library in Chromium (times in ms)', run };

const SIZES = [1_000, 10_000];
/** Keeps of one call into the page, so that no call runs into a time limit. */
const CHUNK = 1_000;
/** Keeps at the end of each size whose median is the keep time. */
const LAST_KEEPS = 100;

async function run({ rest }: SuiteOptions): Promise<SuiteResult> {
  const sizes = rest.length > 0 ? rest.map(Number) : SIZES;
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(isScript ? script : '<!doctype html><title>bench</title><script src="/bench.js"></script>');
  }).listen(0, '127.0.0.1');
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(['chromium']).chromium,
    headless: true,
    args: ['--no-sandbox', '--enable-precise-memory-info'],
    protocolTimeout: 1_800_000,
  });
  // A listening TCP server has an address with a port.
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    return await measure(browser, address, sizes);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(browser: Browser, address: string, sizes: readonly number[]): Promise<SuiteResult> {
  const metrics: Record<string, number> = {};
  const minisearch: Record<string, number> = {};
  const scan: Record<string, number> = {};
  let kept = 0;
  for (const size of sizes) {
    const keeps = await fillUp(browser, address, kept, size);
    kept = size;
    const asked = await inPage(browser, address, (bench, count) => bench.lookUps(count), size);
    metrics[`cold:${size}`] = asked.cold;
    metrics[`warmP50:${size}`] = quantile(asked.warm, 0.5);
    metrics[`warmP95:${size}`] = quantile(asked.warm, 0.95);
    metrics[`found:${size}`] = asked.found;
    metrics[`keepP50:${size}`] = quantile(keeps, 0.5);
    const bytes = await inPage(browser, address, (bench) => bench.usage(), 0);
    const texts = await inPage(
      browser,
      address,
      (bench, count) => Promise.resolve(bench.weighTexts(count)),
      size,
    );
    metrics[`bytesPerArticle:${size}`] = bytes / size;
    metrics[`ratio:text:${size}`] = bytes / texts.bytes;
    if (size > 20_000) continue;
    const peer = await inPage(browser, address, (bench, count) => bench.askMiniSearch(count), size);
    minisearch[`cold:${size}`] = peer.load + peer.search;
    minisearch[`warmP50:${size}`] = peer.search;
    metrics[`ratio:minisearch:${size}`] = asked.cold / (peer.load + peer.search);
    scan[`cold:${size}`] = await inPage(browser, address, (bench, count) => bench.scan(count), size);
  }
  return { cases: kept, metrics: metrics as Metrics, peers: { minisearch, scan } };
}

async function fillUp(
  browser: Browser,
  address: string,
  from: number,
  to: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = from; at < to; at += CHUNK) {
    const end = Math.min(to, at + CHUNK);
    times.push(
      ...(await inPage(browser, address, (bench, [first, last]) => bench.fill(first, last), [
        at,
        end,
      ] as const)),
    );
  }
  return times.slice(-LAST_KEEPS);
}

/** Runs one call in a fresh page: nothing is warm but what the browser itself keeps. */
async function inPage<A, T>(
  browser: Browser,
  address: string,
  work: (bench: InPage, argument: A) => Promise<T>,
  argument: A,
): Promise<T> {
  const page: Page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  try {
    await page.goto(address);
    const source = `(${work.toString()})(globalThis.bench, ${JSON.stringify(argument)})`;
    // The page evaluates the same function on the same types; JSON is all that crosses.
    return (await page.evaluate(source)) as T;
  } finally {
    await page.close();
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '..', 'library', 'in-page.ts'),
        formats: ['iife'],
        name: 'benchPage',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((one) => one.type === 'chunk');
  if (code?.type !== 'chunk') throw new Error('The script of the page was not built.');
  return code.code;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
