// Takes pictures of the gallery in headless Chromium: `npx tsx tests/gallery/shoot.ts [WORDS] [--variant NAME] [--sheet]`, into out/gallery-pictures.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchPlain } from './launch-plain';
import { listCases, type GalleryCase } from './all-cases';
import { serveGallery } from './serve';

/** A busy machine takes this long to serve the first page; it is no measurement. */
const SLOWEST_MS = 180_000;

/** Pictures on one sheet. */
const SHEET = 8;

const OUT = 'out/gallery-pictures';

interface Variant {
  readonly query: string;
  readonly panelWidth: number;
  readonly popupWidth: number;
  readonly pageWidth: number;
  /** Medium and features of it that the browser plays. */
  readonly media?: { readonly media?: string; readonly features?: { name: string; value: string }[] };
}

const VARIANTS: Readonly<Record<string, Variant>> = {
  light: { query: '&theme=light', panelWidth: 480, popupWidth: 400, pageWidth: 1280 },
  dark: { query: '&theme=dark', panelWidth: 480, popupWidth: 400, pageWidth: 1280 },
  sepia: { query: '&theme=sepia', panelWidth: 360, popupWidth: 400, pageWidth: 1000 },
  rtl: { query: '&theme=light&dir=rtl', panelWidth: 480, popupWidth: 400, pageWidth: 1280 },
  arabic: { query: '&theme=light&lang=ar', panelWidth: 480, popupWidth: 400, pageWidth: 1280 },
  german: { query: '&theme=light&lang=de', panelWidth: 360, popupWidth: 400, pageWidth: 1280 },
  french: { query: '&theme=light&lang=fr', panelWidth: 360, popupWidth: 400, pageWidth: 1280 },
  spanish: { query: '&theme=light&lang=es', panelWidth: 360, popupWidth: 400, pageWidth: 1280 },
  narrow: { query: '&theme=light', panelWidth: 300, popupWidth: 320, pageWidth: 320 },
  forced: {
    query: '',
    panelWidth: 480,
    popupWidth: 400,
    pageWidth: 1280,
    media: { features: [{ name: 'forced-colors', value: 'active' }] },
  },
  print: { query: '', panelWidth: 700, popupWidth: 400, pageWidth: 1000, media: { media: 'print' } },
  // A browser zoomed to 200 %: half as many CSS pixels in the window; a popup grows with its window instead.
  zoomed: { query: '&theme=light', panelWidth: 300, popupWidth: 400, pageWidth: 640 },
  large: { query: '&theme=light&text=200', panelWidth: 480, popupWidth: 400, pageWidth: 1280 },
};

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

async function main(): Promise<void> {
  const words = process.argv
    .slice(2)
    .filter((one, at, list) => !one.startsWith('--') && !list[at - 1]?.startsWith('--'));
  const variants = argument('--variant')?.split(',') ?? Object.keys(VARIANTS);
  const font = argument('--font') ?? 'Liberation';
  const shots = listCases(words);
  const server = await serveGallery();
  const browser = await launchPlain();
  await mkdir(OUT, { recursive: true });
  for (const variant of variants) {
    const files: string[] = [];
    for (const shot of shots)
      files.push(await take(browser, `${server.address}?${shot.kind}=`, shot, variant, font));
    if (!process.argv.includes('--sheet')) continue;
    for (let from = 0; from < files.length; from += SHEET) {
      await makeSheet(
        browser,
        files.slice(from, from + SHEET),
        join(OUT, `sheet-${variant}-${from / SHEET}.png`),
      );
    }
  }
  await browser.close();
  await server.close();
}

async function take(
  browser: Browser,
  address: string,
  shot: GalleryCase,
  name: string,
  font: string,
): Promise<string> {
  const variant = VARIANTS[name];
  if (variant === undefined) throw new Error(`No variant ${name}`);
  const page = await browser.newPage();
  page.setDefaultTimeout(SLOWEST_MS);
  page.on('pageerror', (error) => process.stderr.write(`${shot.name}: ${String(error)}\n`));
  const width = widthOf(shot, variant);
  await page.setViewport({ width, height: shot.kind === 'popup' ? 600 : 900, deviceScaleFactor: 1.5 });
  const query = `${encodeURIComponent(shot.name)}${variant.query}${font === 'system' ? '' : `&font=${font}`}`;
  if (variant.media !== undefined) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', variant.media);
  }
  await page.goto(address + query);
  await page.waitForSelector('html[data-ready]');
  await settle(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0)
    process.stderr.write(`${shot.kind} ${shot.name} ${name}: ${overflow} px wider than its window\n`);
  const file = join(OUT, `${shot.kind} ${shot.name} ${name}.png`.replaceAll(' ', '-').replaceAll(',', ''));
  await page.screenshot({
    path: file,
    fullPage:
      shot.kind !== 'popup' && !shot.name.includes('ten thousand') && !process.argv.includes('--window'),
  });
  await page.close();
  return file;
}

function widthOf({ kind }: GalleryCase, variant: Variant): number {
  switch (kind) {
    case 'popup':
      return variant.popupWidth;
    case 'panel':
      return variant.panelWidth;
    case 'capture':
    case 'compare':
    case 'library':
      return variant.pageWidth;
  }
}

/** Two frames and the end of every transition. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
        .map((one) => one.finished),
    );
  });
}

/** All pictures of a variant on one sheet, for looking at them together. */
async function makeSheet(browser: Browser, files: readonly string[], path: string): Promise<void> {
  const page = await browser.newPage();
  const pictures = await Promise.all(
    files.map(async (file) => `data:image/png;base64,${(await readFile(file)).toString('base64')}`),
  );
  await page.setViewport({ width: 1800, height: 900, deviceScaleFactor: 1 });
  await page.setContent(
    `<body style="margin:8px;background:#bbb;display:grid;grid-template-columns:repeat(4,1fr);gap:8px;align-items:start;font:12px sans-serif">${pictures
      .map(
        (picture, at) =>
          `<p style="margin:0">${files[at]?.slice(OUT.length + 1)}<img style="width:100%;display:block" src="${picture}"></p>`,
      )
      .join('')}</body>`,
  );
  await writeFile(path, await page.screenshot({ fullPage: true }));
  await page.close();
}

await main();
