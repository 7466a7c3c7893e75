// `npm run screenshots [-- --pictures]`: every view in a real browser, light and dark, into out/screenshots; then every state in every variant (the gallery) into out/gallery-pictures. With --pictures only what README.md shows.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers';
import { launchBrowser } from './browser/launch';
import { keptIds } from './browser/kept-ids';
import { openPageView } from './browser/page-view';
import { createReader, type Reader } from './browser/reader';
import { click, find, findAll, waitForText } from './browser/roles';
import type { ColorScheme, View } from './browser/view';
import { buildExtension } from './build';
import { main } from './main';
import { servePages } from './serve';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Device pixels per CSS pixel: sharp on the screens that people read README files on. */
const SCALE = 2;

/** How far the article page is scrolled for its picture, in CSS px: past title and first picture, into the text. */
const BELOW_THE_HEAD = 840;

/** The window of a full page in its picture, in CSS px; fewer device pixels than the popup, for it is wide. */
const PAGE_SIZE = { width: 1280, height: 760, deviceScaleFactor: 1.25 };

interface Scene {
  readonly name: string;
  readonly folder: string;
  readonly kept: readonly string[];
  readonly read: string;
}

const DEMO: Scene = {
  name: 'demo',
  folder: path('./demo-pages'),
  kept: [
    '/ostray-courier/2026/11/ferry-aground.html',
    '/varrow-today/story/71845.html',
    '/maddenford-review/transport/calder-rose.html',
  ],
  read: '/kestrin-messenger/news/ferry-maiden-ledge.html',
};

/** Two saved pages that are not part of this project; pictured when they lie beside it. */
const SEEDS: Scene = {
  name: 'seeds',
  folder: path('../../shared/seeds'),
  kept: ['/ndtv-sanctions.html'],
  read: '/nyt-sanctions.html',
};

/** What README.md shows: name there, and the picture it is. */
const README_PICTURES: Readonly<Record<string, string>> = {
  'popup-light': 'demo-popup-light',
  'popup-dark': 'demo-popup-dark',
  'panel-light': 'demo-panel-evidence-light',
  'panel-dark': 'demo-panel-evidence-dark',
  'page-with-marks': 'demo-page-with-marks-light',
  'library-light': 'demo-library-light',
  'library-dark': 'demo-library-dark',
  'side-by-side-light': 'demo-side-by-side-light',
  'side-by-side-dark': 'demo-side-by-side-dark',
  'add-reports-light': 'demo-add-reports-light',
  'add-reports-dark': 'demo-add-reports-dark',
};

const pictures = new Map<string, Uint8Array>();
/** What could not be pictured, with the reason: the others are saved all the same. */
const missed: string[] = [];

await main(async () => {
  const { values } = parseArgs({ options: { pictures: { type: 'boolean', default: false } } });
  const { chromium: program } = ensureBrowsers(['chromium']);
  buildExtension(['chromium']);
  for (const scheme of ['light', 'dark'] as const) {
    await shoot(DEMO, scheme, program);
    if (!values.pictures) await shootStates(scheme, program);
    if (!values.pictures && existsSync(SEEDS.folder)) await shoot(SEEDS, scheme, program);
  }
  writeAll('../out/screenshots', [...pictures.keys()], (name) => name);
  if (values.pictures) {
    writeAll('../docs/pictures', Object.keys(README_PICTURES), (name) => README_PICTURES[name] ?? name);
  }
  if (!values.pictures)
    spawnSync('npx', ['tsx', 'tests/gallery/shoot.ts'], { cwd: path('..'), stdio: 'inherit' });
  for (const line of missed) console.error(line);
  return missed.length === 0 ? 0 : 1;
});

function writeAll(folder: string, names: readonly string[], source: (name: string) => string): void {
  mkdirSync(path(folder), { recursive: true });
  for (const name of names) {
    const picture = pictures.get(source(name));
    if (picture) writeFileSync(path(`${folder}/${name}.png`), picture);
  }
  console.log(`Saved ${names.length} pictures in ${path(folder)}`);
}

async function withReader(
  folder: string,
  scheme: ColorScheme,
  program: string,
  work: (reader: Reader) => Promise<void>,
): Promise<void> {
  const server = await servePages(folder);
  const session = await launchBrowser('chromium', { program, colorScheme: scheme, scale: SCALE });
  try {
    await work(createReader(session, server));
  } finally {
    await session.close();
    await server.close();
  }
}

/** The popup, the page with marks, and the panel with its views. */
async function shoot(scene: Scene, scheme: ColorScheme, program: string): Promise<void> {
  await withReader(scene.folder, scheme, program, async (reader) => {
    const shot = (name: string, picture: Uint8Array) =>
      pictures.set(`${scene.name}-${name}-${scheme}`, picture);
    await dismissForewarning(reader, scene.read);
    await reader.keep(scene.kept);
    const page = await reader.open(scene.read);
    const popup = await reader.popupOn(page);
    await popup.says(/other reports?,/);
    shot('popup', await popup.view.screenshot());
    await popup.press(/Only here$/);
    await popup.press('Mark in page');
    await popup.says(/marked in the page/);
    const panel = await popup.openPanel();
    await waitForText(panel, /\d+ findings/);
    await page.evaluate((top) => window.scrollTo(0, top), BELOW_THE_HEAD);
    shot('page-with-marks', await page.screenshot());
    shot('panel', await panel.screenshot());
    await openEvidence(panel);
    shot('panel-evidence', await panel.screenshot());
    for (const tab of ['Facts', 'Sources']) {
      await openTab(panel, tab);
      shot(`panel-${tab.toLowerCase()}`, await panel.screenshot());
    }
    // One kept report makes no event, and there is nothing to set beside it.
    if (scene.kept.length < 2) return;
    const ids = await shootPage(reader, 'library.html', /1 event/, (picture) => shot('library', picture));
    const beside = `compare.html?ids=${ids.join(',')}`;
    await shootPage(reader, beside, /Everything/, (picture) => shot('columns', picture));
    const two = `compare.html?ids=${ids.slice(-2).join(',')}`;
    await shootPage(reader, two, /Everything/, (picture) => shot('side-by-side', picture));
    await shootPage(reader, 'capture.html', /Add reports/, (picture) => shot('add-reports', picture));
  });
}

/** A page of the extension in a tab; gives the ids of what is kept. */
async function shootPage(
  reader: Reader,
  address: string,
  words: RegExp,
  shot: (picture: Uint8Array) => void,
): Promise<readonly string[]> {
  const page = await reader.session.newPage();
  await page.setViewport(PAGE_SIZE);
  const view = await openPageView(page, reader.session.extensionUrl(address));
  await waitForText(view, words);
  shot(await view.screenshot());
  const ids = await keptIds(view);
  await page.close();
  return ids;
}

/** The popup where there is nothing to compare. */
async function shootStates(scheme: ColorScheme, program: string): Promise<void> {
  await withReader(DEMO.folder, scheme, program, async (reader) => {
    const shoot = async (name: string, address: string, words: RegExp) => {
      const popup = await reader.popupOn(await reader.open(address));
      await popup.says(words).catch(() => missed.push(`${name}-${scheme}: never says ${String(words)}`));
      pictures.set(`state-${name}-${scheme}`, await popup.view.screenshot());
      await popup.close();
    };
    await shoot('nothing-kept', DEMO.read, /Nothing is kept yet/);
    await shoot('browser-page', 'chrome://version', /does not let extensions read/);
    await shoot('front-page', '/kestrin-messenger/index.html', /list of stories/);
    await reader.keep(DEMO.kept);
    await shoot('other-event', '/varrow-today/story/71852.html', /seems to be about this event/);
  });
}

/** It is said once; in a picture it would stand in front of what is new. */
async function dismissForewarning(reader: Reader, address: string): Promise<void> {
  const page = await reader.open(address);
  const popup = await reader.popupOn(page);
  await popup.press('Understood');
  await popup.close();
  await page.close();
}

/** Opens the drawer of the first difference, or of the first finding when nothing differs. */
async function openEvidence(panel: View): Promise<void> {
  const marks = await findAll(panel, 'mark');
  const differing = marks.findIndex((mark) => mark.text.startsWith('Differs'));
  await click(panel, 'mark', undefined, Math.max(0, differing));
  await find(panel, 'button', 'Close evidence');
}

async function openTab(panel: View, name: string): Promise<void> {
  const roles = ['tab', 'link', 'button'] as const;
  for (const role of roles) {
    if ((await findAll(panel, role, name)).length > 0) return click(panel, role, name);
  }
}
