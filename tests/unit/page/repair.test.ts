// Reading repair: what a reader turns over on one page is turned over on the next page of the same template.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addRules, type ReadingItem } from '../../../lib/article/repair';
import { listReading, readPage } from '../../../lib/page/read-page';

const NOW = '2026-05-04T12:00:00Z';

function pageOf(paragraphs: readonly string[], box: string): Document {
  const html = `<!doctype html><html lang="en"><head><title>A bridge jammed</title></head><body><main><article>
    <h1>A bridge jammed</h1><div class="story">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>
    ${box}</article></main></body></html>`;
  return new JSDOM(html, { url: 'https://courier.example/bridge' }).window.document;
}

const PARAGRAPHS = [
  'The Varnholm swing bridge jammed open on Monday with 140 cars waiting on both banks of the river.',
  'Engineer Lotta Brand said that a bearing of the bridge had cracked in the night, after eighty years of service.',
  'The harbour office hired two ferries until the bridge closes again, and asked drivers to keep the quay free.',
  'Mayor Sten Oby promised free tickets for the ferries until the end of the week, whatever that may cost the town.',
];
const OTHERS = PARAGRAPHS.map((text) => text.replace('bridge', 'lock gate'));

const promo = (words: string) =>
  `<div class="newsletter"><p>${words} and have it in your letter box every morning before the town is awake.</p></div>`;

const itemWith = (items: readonly ReadingItem[], words: string): ReadingItem => {
  const found = items.find((item) => item.text.includes(words));
  if (found === undefined) throw new Error(`No item with ${words}`);
  return found;
};

const textOf = (document: Document, rules: ReadingItem['rules']): string => {
  const { article } = readPage(document, NOW, rules);
  return article?.blocks.map((block) => block.text).join('\n') ?? '';
};

describe('mending a reading', () => {
  const page = pageOf(PARAGRAPHS, promo('Sign up for our letter'));
  const items = listReading(page, NOW, []);

  it('lists what was taken and what was left out', () => {
    expect(itemWith(items, 'swing bridge').reason).toBeNull();
    expect(itemWith(items, 'letter box').reason).toBe('call');
  });

  it('takes in what stands alone at its place, on other pages of the site too', () => {
    const { rules } = itemWith(items, 'letter box');
    expect(rules).toMatchObject([{ by: 'place', take: true }]);
    expect(textOf(page, rules)).toContain('letter box');
    expect(textOf(pageOf(OTHERS, promo('Read our letter')), rules)).toContain('Read our letter');
  });

  it('leaves out one paragraph among its neighbours, and those stay', () => {
    const { rules } = itemWith(items, 'two ferries');
    expect(rules).toMatchObject([{ by: 'text', take: false }]);
    const text = textOf(page, rules);
    expect(text).not.toContain('two ferries');
    expect(text).toContain('free tickets');
    const { article } = readPage(page, NOW, rules);
    expect(article?.reading?.leftOut.some((piece) => piece.reason === 'by-reader')).toBe(true);
  });

  it('is undone by turning it over again', () => {
    const first = addRules([], itemWith(items, 'two ferries').rules);
    const again = itemWith(listReading(page, NOW, first), 'two ferries');
    const both = addRules(first, again.rules);
    expect(both).toHaveLength(1);
    expect(textOf(page, both)).toContain('two ferries');
  });
});
