// What the reader has asked the system for, in Chromium: forced colours leave every kind apart, reduced motion leaves nothing moving.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { FINDING_KINDS } from '../../lib/comparison/comparison';
import { launchPlain } from '../gallery/launch-plain';
import { serveGallery, type ServedGallery } from '../gallery/serve';

let gallery: ServedGallery;

beforeAll(async () => {
  gallery = await serveGallery();
});
afterAll(() => gallery.close());

/** A case of the gallery under these wishes, e.g. "forced-colors: active". */
async function open(address: string, wishes: Readonly<Record<string, string>>): Promise<Page> {
  const browser = await launchPlain();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.setViewport({ width: 480, height: 900 });
  const session = await page.createCDPSession();
  const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(`${gallery.address}?${address}`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

describe('forced colours', () => {
  const FORCED = { 'forced-colors': 'active' };

  it.each(['panel=read', 'compare=pair'])(
    'each kind of mark keeps a line of its own in %s',
    async (address) => {
      const page = await open(address, FORCED);
      const lines = await page.evaluate((kinds) => {
        const style = (kind: string) => document.querySelector(`mark[data-kind="${kind}"]`);
        return kinds.map((kind) => {
          const mark = style(kind);
          if (mark === null) return `no ${kind}`;
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
          return `${textDecorationLine} ${textDecorationStyle}`;
        });
      }, FINDING_KINDS);
      expect(new Set(lines).size).toBe(FINDING_KINDS.length);
      for (const line of lines) expect(line).toMatch(/^underline /);
    },
  );

  it('a pressed filter and a current cell of the strip are told by the colours of the system', async () => {
    const page = await open('popup=comparison', FORCED);
    await page.click('.filter[data-kind="differs"]');
    // Its colours may pass over into each other.
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState === 'finished'),
    );
    const [pressed, other, at] = await page.evaluate(() => {
      const ground = (selector: string) => {
        const found = document.querySelector(selector);
        return found === null ? `no ${selector}` : getComputedStyle(found).backgroundColor;
      };
      const cell = document.querySelector('.strip .is-at');
      return [
        ground('.filter[aria-pressed="true"]'),
        ground('.filter[aria-pressed="false"]'),
        cell === null ? 'no cell' : getComputedStyle(cell).outlineStyle,
      ];
    });
    expect(pressed).toMatch(/^rgb/);
    expect(pressed).not.toBe(other);
    expect(at).toBe('solid');
  });
});

describe('reduced motion', () => {
  const moving = (page: Page) =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
      return {
        running: document.getAnimations().length,
        moved: all.filter((style) => style.transitionDuration.split(', ').some((time) => time !== '0s'))
          .length,
        smooth: all.filter((style) => style.scrollBehavior === 'smooth').length,
      };
    });

  it.each(['popup=working comparing', 'popup=comparison', 'panel=read', 'compare=pair', 'library=events'])(
    'nothing moves in %s',
    async (address) => {
      const page = await open(address, { 'prefers-reduced-motion': 'reduce' });
      expect(await moving(page)).toEqual({ running: 0, moved: 0, smooth: 0 });
    },
  );

  it('is no matter to those who have not asked for it', async () => {
    const page = await open('popup=working comparing', { 'prefers-reduced-motion': 'no-preference' });
    expect((await moving(page)).running).toBeGreaterThan(0);
  });
});
