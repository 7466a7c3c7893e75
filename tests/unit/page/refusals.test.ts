// Home pages, sections, search results and shops are refused, whatever their markup; articles beside teasers are not.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page';
import { NOW, parseHtml } from './read-fixture';

const sentence = (n: number): string =>
  `The council of town number ${n} said on Monday that the bridge would be closed until the end of the year, and residents asked for buses.`;

const times = (count: number, write: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => write(n)).join('');

const link = (n: number): string => `<a href="/n/${n}">Town ${n} closes its old bridge for repairs</a>`;

function outcomeOf(title: string, main: string, head = ''): string {
  const page = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main>${main}</main></body></html>`;
  const outcome = readPage(parseHtml(page), NOW);
  return outcome.kind === 'article' ? 'article' : outcome.reason;
}

describe('a page of links is refused', () => {
  it.each([
    [
      'a section of cards',
      `<h1>Politics</h1>${times(20, (n) => `<article><h3>${link(n)}</h3><p>${sentence(n)}</p></article>`)}`,
    ],
    [
      'a section whose cards carry bylines and dates',
      `<h1>Politics</h1>${times(20, (n) => `<article><h2>${link(n)}</h2><p class="byline">By Ann Lee</p><time datetime="2025-05-01">May</time><p>${sentence(n)}</p></article>`)}`,
    ],
    [
      'a list of search results',
      `<h1>Results for bridge</h1><ol>${times(15, (n) => `<li>${link(n)}<p>${sentence(n)}</p><span>${n + 1} May 2025</span></li>`)}</ol>`,
    ],
    [
      'a shop',
      `<h1>Chairs</h1>${times(24, (n) => `<div class="item"><a href="/p/${n}"><img><h2>Chair number ${n}</h2></a><p>$${n}9.99</p><p>${sentence(n)}</p><button>Add to cart</button></div>`)}`,
    ],
    [
      'the posts of a blog',
      times(
        8,
        (n) => `<article><h2>${link(n)}</h2><p>${sentence(n)} <a href="/n/${n}">Read more</a></p></article>`,
      ),
    ],
  ])('%s', (_, main) => expect(outcomeOf('Example', main)).toBe('not-an-article'));

  it('a page of one product', () => {
    const product = '<script type="application/ld+json">{"@type":"Product","name":"Oak chair"}</script>';
    const main = `<h1>Oak chair</h1><p>$99</p>${times(5, (n) => `<p>${sentence(n)}</p>`)}`;
    expect(outcomeOf('Oak chair', main, product)).toBe('not-an-article');
  });

  it('a page to log in, for want of text', () => {
    const main = '<h1>Log in</h1><form><input><button>Log in</button></form><p>By logging in you accept.</p>';
    expect(outcomeOf('Log in', main)).toBe('too-little-text');
  });
});

describe('an article is not refused', () => {
  it('for the teasers below it', () => {
    const text = times(8, (n) => `<p>${sentence(n)}</p>`);
    const teasers = times(14, (n) => `<div class="card"><h3>${link(n)}</h3></div>`);
    const head = '<meta property="og:type" content="website">';
    expect(outcomeOf('Bridge closed', `<h1>Bridge closed</h1>${text}${teasers}`, head)).toBe('article');
  });

  it('for headings that link to what it reviews', () => {
    const text = times(
      14,
      (n) =>
        `<h3><a href="https://shop${n}.example/">The chair of maker number ${n}</a></h3><p>${sentence(n)}</p>`,
    );
    const main = `<h1>The best chairs</h1><p class="byline">By Ann Lee</p><time datetime="2025-05-01">May</time>${text}`;
    const head = '<link rel="canonical" href="https://www.example.com/chairs">';
    expect(outcomeOf('The best chairs', main, head)).toBe('article');
  });
});
