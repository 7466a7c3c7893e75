// `npm run demo`: four reports of one event in a real browser, three kept and the fourth compared; pictures in out/demo.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers, hasDisplay } from './browsers';
import { launchBrowser } from './browser/launch';
import { createReader, type Reader } from './browser/reader';
import { waitForText } from './browser/roles';
import type { Session } from './browser/view';
import { buildExtension, runTool } from './build';
import { main } from './main';
import { servePages } from './serve';

const PAGES = fileURLToPath(new URL('./demo-pages', import.meta.url));
const OUT = fileURLToPath(new URL('../out/demo', import.meta.url));

/** In the order they are kept; the fourth is read. */
const KEPT = [
  '/ostray-courier/2026/11/ferry-aground.html',
  '/varrow-today/story/71845.html',
  '/maddenford-review/transport/calder-rose.html',
];
const READ = '/kestrin-messenger/news/ferry-maiden-ledge.html';
const OTHER_EVENT = '/varrow-today/story/71852.html';

await main(async () => {
  const { chromium } = ensureBrowsers(['chromium']);
  console.log('Building the extension');
  buildExtension(['chromium']);
  const server = await servePages(PAGES);
  const { session, headless } = await launch(chromium);
  try {
    mkdirSync(OUT, { recursive: true });
    const reader = createReader(session, server);
    await reader.open('/index.html');
    await reader.open(OTHER_EVENT);
    for (const address of KEPT) await keep(reader, address);
    const saved = await compare(reader, await reader.open(READ));
    console.log('\nThe whole comparison, as "npm run compare" prints it:\n');
    runTool('tsx/dist/cli.mjs', ['scripts/compare.ts', ...[READ, ...KEPT].map((path) => PAGES + path)]);
    console.log(`\nPictures:\n${saved.map((path) => `  ${path}`).join('\n')}`);
    if (!headless) {
      console.log('\nThe browser stays open to play with. Close its window to end.');
      await session.closed();
    }
  } finally {
    await session.close().catch(() => undefined); // The reader may have closed it already.
    await server.close();
  }
  return 0;
});

/** With a window when one could be seen, else (or when the display turns out to be dead) without. */
async function launch(program: string): Promise<{ session: Session; headless: boolean }> {
  if (hasDisplay()) {
    try {
      return { session: await launchBrowser('chromium', { program, headless: false }), headless: false };
    } catch (error) {
      console.error(`${error instanceof Error ? error.message : String(error)} Going on without a window.`);
    }
  }
  return { session: await launchBrowser('chromium', { program }), headless: true };
}

async function keep(reader: Reader, address: string): Promise<void> {
  const popup = await reader.popupOn(await reader.open(address));
  await popup.keep();
  console.log(`Kept ${address}`);
  await popup.close();
}

/** Opens popup, marks and panel on the page; prints the answer and gives the paths of the pictures. */
async function compare(reader: Reader, page: Page): Promise<readonly string[]> {
  const popup = await reader.popupOn(page);
  const [answer] = await popup.says(/\d+ other reports?,.*\n?.*only here\./);
  console.log(`\nRead ${READ}\n\n  ${answer}`);
  const saved = [save('popup', await popup.view.screenshot())];
  await popup.press('Mark in page');
  await popup.says(/marked in the page/);
  const panel = await popup.openPanel();
  await waitForText(panel, /\d+ findings/);
  saved.push(save('panel', await panel.screenshot()));
  saved.push(save('page-with-marks', await page.screenshot()));
  return saved;
}

function save(name: string, picture: Uint8Array): string {
  const path = `${OUT}/${name}.png`;
  writeFileSync(path, picture);
  return path;
}
