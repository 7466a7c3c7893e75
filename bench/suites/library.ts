// The speed and size of the library in a real Chromium: look-up cold and warm, growth, keeping, disk; beside peers.
// `npm run -s bench -- library [SIZE ...] [backup]`: sizes in rising order, 1000 and 10000 unless others are named;
// with `backup` the largest library is written out, read into an empty one and compared.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../scripts/browsers';
import { bundleScript } from '../../scripts/bundle-script';
import type { InPage } from '../library/in-page';
import { processorTime } from '../library/processor-time';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';
import { quantile } from '../timing';

export const suite: Suite = { title: 'Library in Chromium (times in ms)', run };

const SIZES = [1_000, 10_000];
/** Articles of one call into the page, so that no call runs into a time limit. */
const CHUNK = 1_000;
/** Articles at the end of each size that are kept one by one: their median is the keep time. Sizes are larger. */
const LAST_KEEPS = 100;
/** Beyond it the peers take minutes and more memory than there is. */
const MOST_FOR_PEERS = 20_000;

async function run({ rest }: SuiteOptions): Promise<SuiteResult> {
  const named = rest.map(Number).filter((size) => size > 0);
  const sizes = named.length > 0 ? named : SIZES;
  const script = await bundleScript(join(import.meta.dirname, '..', 'library', 'in-page.ts'));
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
    return await measure(browser, address, sizes, rest.includes('backup'));
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(
  browser: Browser,
  address: string,
  sizes: readonly number[],
  withBackup: boolean,
): Promise<SuiteResult> {
  const metrics: Record<string, number> = {};
  const peers = { minisearch: {} as Record<string, number>, scan: {} as Record<string, number> };
  const filling = await openPage(browser, address);
  for (const size of sizes) {
    console.error(`filling up to ${size}`);
    await fillUp(filling, size - LAST_KEEPS);
    const keeping = await withProcessorTime(browser, () =>
      evaluateIn(filling, (bench, end) => bench.keepEach(end), size),
    );
    metrics[`keepP50:${size}`] = quantile(keeping.result, 0.5);
    metrics[`keepProcessorMs:${size}`] = keeping.ms / LAST_KEEPS;
    Object.assign(metrics, await measureSize(browser, address, size));
    if (size <= MOST_FOR_PEERS) await measurePeers(browser, address, size, metrics, peers);
    // A long run shows what it has so far.
    console.error(JSON.stringify(metrics));
  }
  await filling.close();
  if (withBackup) {
    const backup = await inPage(browser, address, (bench) => bench.backUp(), 0);
    metrics['backup:outSeconds'] = backup.out;
    metrics['backup:inSeconds'] = backup.in;
    metrics['backup:megabytes'] = backup.megabytes;
    metrics['backup:equal'] = backup.equal ? 1 : 0;
  }
  return { cases: sizes.at(-1) ?? 0, metrics, peers };
}

async function measureSize(browser: Browser, address: string, size: number): Promise<Metrics> {
  const page = await openPage(browser, address);
  // Once before, so that only what each look-up costs is counted.
  const asked = await evaluateIn(page, (bench, count) => bench.lookUps(count), size);
  const again = await withProcessorTime(browser, () =>
    evaluateIn(page, (bench, count) => bench.lookUps(count), size),
  );
  await page.close();
  const other = await inPage(browser, address, (bench, count) => bench.otherQuestions(count), size);
  const bytes = await inPage(browser, address, (bench) => bench.usage(), 0);
  const weigh = (bench: InPage, count: number) => Promise.resolve(bench.weighTexts(count));
  const texts = await inPage(browser, address, weigh, size);
  return {
    [`cold:${size}`]: asked.cold,
    [`warmP50:${size}`]: quantile(asked.warm, 0.5),
    [`warmP95:${size}`]: quantile(asked.warm, 0.95),
    [`analysisP50:${size}`]: quantile(asked.analysis, 0.5),
    [`lookUpProcessorMs:${size}`]: again.ms / (again.result.warm.length + 1),
    [`found:${size}`]: asked.found,
    [`sharingP50:${size}`]: quantile(other.sharing, 0.5),
    [`sharingP95:${size}`]: quantile(other.sharing, 0.95),
    [`browseP50:${size}`]: quantile(other.browse, 0.5),
    [`searchP50:${size}`]: quantile(other.search, 0.5),
    [`bytesPerArticle:${size}`]: bytes / size,
    [`ratio:text:${size}`]: bytes / texts.bytes,
    [`heapMegabytes:${size}`]: await measureHeap(browser, address, size),
  };
}

/** What 40 look-ups leave on the heap of a page above an empty one, in MB. */
async function measureHeap(browser: Browser, address: string, size: number): Promise<number> {
  const page = await openPage(browser, address);
  const before = (await page.metrics()).JSHeapUsedSize ?? 0;
  await evaluateIn(page, (bench, count) => bench.lookUps(count), size);
  const after = (await page.metrics()).JSHeapUsedSize ?? 0;
  await page.close();
  return (after - before) / 1e6;
}

async function measurePeers(
  browser: Browser,
  address: string,
  size: number,
  metrics: Record<string, number>,
  peers: { readonly minisearch: Record<string, number>; readonly scan: Record<string, number> },
): Promise<void> {
  const peer = await inPage(browser, address, (bench, count) => bench.askMiniSearch(count), size);
  peers.minisearch[`cold:${size}`] = peer.load + peer.search;
  peers.minisearch[`warmP50:${size}`] = peer.search;
  metrics[`ratio:minisearch:${size}`] = (metrics[`cold:${size}`] ?? 0) / (peer.load + peer.search);
  peers.scan[`cold:${size}`] = await inPage(browser, address, (bench, count) => bench.scan(count), size);
}

/** Fills the library up to a size, many articles in one transaction. */
async function fillUp(page: Page, to: number): Promise<void> {
  for (let at = await evaluateIn(page, streamed, 0); at < to;) {
    at = Math.min(to, at + CHUNK);
    await evaluateIn(page, (bench, end) => bench.fill(end), at);
  }
}

function streamed(bench: InPage): Promise<number> {
  return Promise.resolve(bench.streamed());
}

/** Does the work and gives the processor time the whole browser took for it; NaN where that cannot be known. */
async function withProcessorTime<T>(
  browser: Browser,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly ms: number }> {
  const root = browser.process()?.pid ?? 0;
  const before = processorTime(root) ?? Number.NaN;
  const result = await work();
  return { result, ms: (processorTime(root) ?? Number.NaN) - before };
}

/** Runs one call in a fresh page: nothing is warm but what the browser itself keeps. */
async function inPage<A, T>(
  browser: Browser,
  address: string,
  work: (bench: InPage, argument: A) => Promise<T>,
  argument: A,
): Promise<T> {
  const page = await openPage(browser, address);
  try {
    return await evaluateIn(page, work, argument);
  } finally {
    await page.close();
  }
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(address);
  return page;
}

async function evaluateIn<A, T>(
  page: Page,
  work: (bench: InPage, argument: A) => Promise<T>,
  argument: A,
): Promise<T> {
  const source = `(${work.toString()})(globalThis.bench, ${JSON.stringify(argument)})`;
  // The page evaluates the same function on the same types; JSON is all that crosses.
  return (await page.evaluate(source)) as T;
}
