// Damage: files of the browser's database are cut short, flipped, gone; the library page must still start and say so, and be
// whole again once the reader has pressed "Try again".
import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { seededNumbers } from '../../bench/generate-articles';
import type { Page } from 'puppeteer-core';
import { until } from '../browser/view';
import { inside, prepareGround, startVictim, type Ground } from './driver';
import type { TortureRun } from './run';

/** Articles in the library that is damaged. */
const ARTICLES = 60;

/** What was seen of one damaged profile: all articles at once, or after it was told and the reader pressed on, or not all. */
type Seen = 'whole' | 'healed' | 'told' | 'silent';

export const damage: TortureRun = {
  title: 'Damaged profiles',
  async run([variants = 20, from = 0]) {
    const ground = await prepareGround();
    const figures = { variants, whole: 0, healed: 0, told: 0, silent: 0 };
    try {
      const first = await startVictim(ground);
      await inside(first.page, (torture, count) => torture.fill(count), ARTICLES);
      await visit(first.page, first.extensionUrl('library.html'));
      await first.close();
      const pristine = `${ground.profile}-pristine`;
      renameSync(ground.profile, pristine);
      for (let variant = from; variant < from + variants; variant += 1) {
        rmSync(ground.profile, { recursive: true, force: true, maxRetries: 5 });
        cpSync(pristine, ground.profile, { recursive: true });
        const what = harm(databaseFolder(ground), variant);
        const seen = await look(ground);
        console.error(`${variant}\t${what}\t${seen}`);
        figures[seen] += 1;
      }
    } finally {
      ground.remove();
    }
    return { figures, ok: figures.silent === 0 };
  },
};

function databaseFolder(ground: Ground): string {
  const folder = join(ground.profile, 'Default', 'IndexedDB');
  const [name] = readdirSync(folder).filter((one) => one.endsWith('.leveldb'));
  if (name === undefined) throw new Error(`There is no database in ${folder}.`);
  return join(folder, name);
}

/** Does the damage of a number, and says which. */
function harm(folder: string, variant: number): string {
  const random = seededNumbers(variant + 1);
  const kinds = [/\.log$/, /\.ldb$/, /^MANIFEST/, /^CURRENT$/];
  const kind = kinds[variant % kinds.length] as RegExp; // In bounds by the remainder.
  const files = readdirSync(folder).filter((file) => kind.test(file));
  const file = files[Math.floor(random() * files.length)];
  if (file === undefined) return `no ${kind.source}`;
  const path = join(folder, file);
  const { size } = statSync(path);
  const way = Math.floor(variant / kinds.length) % 5;
  if (way === 0) truncateSync(path, size >> 1);
  else if (way === 1) truncateSync(path, 0);
  else if (way === 2) rmSync(path);
  else flipBits(path, way === 3 ? 1 : 200, random);
  return `${file} of ${size} bytes ${['cut in half', 'emptied', 'removed', 'one bit flipped', '200 bits flipped'][way]}`;
}

function flipBits(path: string, count: number, random: () => number): void {
  const bytes = readFileSync(path);
  for (let flip = 0; flip < count && bytes.length > 0; flip += 1) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  writeFileSync(path, bytes);
}

/** Opens the library page on the damaged profile as a reader does. */
async function look(ground: Ground): Promise<Seen> {
  const victim = await startVictim(ground);
  try {
    const shown = await visit(victim.page, victim.extensionUrl('library.html'));
    const isTold = TROUBLE.test(shown);
    if (isTold) {
      await victim.page.click('.btn-main ::-p-text(Try again)');
      await shownBy(victim.page);
    }
    const numbers = Array.from({ length: ARTICLES }, (_, number) => number);
    const page = await victim.openPage();
    const { articles, torn, lost } = await inside(
      page,
      (torture, all) => torture.checkArticles(all),
      numbers,
    );
    if (articles === ARTICLES && torn === 0 && lost === 0) return isTold ? 'healed' : 'whole';
    return isTold ? 'told' : 'silent';
  } finally {
    await victim.close();
  }
}

/** The sentences of a library that does not answer, or that came back with less than it had. */
const TROUBLE = /Your library (?:is damaged|cannot be opened)|does not let Collate store|Reports are missing/;

/** What the library page shows once it is ready. */
async function visit(page: Page, url: string): Promise<string> {
  await page.goto(url);
  return shownBy(page);
}

function shownBy(page: Page): Promise<string> {
  return until('the library page', async () => {
    const shown = await page.evaluate(() => document.body.innerText);
    return shown !== '' && !shown.includes('Opening the library') ? shown : null;
  });
}
