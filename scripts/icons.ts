// Draws the icons of the extension, public/icon/N.png, from the SVG sources in assets/icon (npm run icons).
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from './browsers';
import { main } from './main';

/** Which drawing serves which size: each has its edges on whole pixels there. */
const DRAWING_OF_SIZE = {
  16: 'mark-16',
  32: 'mark-32',
  48: 'mark-48',
  96: 'mark-32',
  128: 'mark-32',
} as const;

const folder = (path: string) => fileURLToPath(new URL(`../${path}/`, import.meta.url));

await main(async () => {
  const { chromium } = ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  mkdirSync(folder('public/icon'), { recursive: true });
  for (const [size, drawing] of Object.entries(DRAWING_OF_SIZE)) {
    const svg = readFileSync(`${folder('assets/icon')}${drawing}.svg`, 'utf8');
    const sized = svg.replace(/width="\d+" height="\d+"/, `width="${size}" height="${size}"`);
    await page.setViewport({ width: Number(size), height: Number(size) });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${sized}`);
    await page.screenshot({ path: `${folder('public/icon')}${size}.png`, omitBackground: true });
  }
  await browser.close();
  console.log(`Drew public/icon/{${Object.keys(DRAWING_OF_SIZE).join(',')}}.png`);
  return 0;
});
