import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import {
  articleAddresses,
  articleId,
  comparedText,
  normaliseAddress,
  textFingerprint,
} from '../../../lib/article/identity';

const PLAIN = 'paper.example/2031/dam';

function captured(url: string | null, canonicalUrl: string | null): Article {
  return {
    schema: 1,
    url,
    canonicalUrl,
    title: 'Dam',
    byline: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    direction: null,
    blocks: [],
    capturedAt: null,
    reading: null,
  };
}

describe('the normalised address', () => {
  it.each([
    'https://www.paper.example/2031/dam',
    'http://paper.example/2031/dam/',
    'https://paper.example/2031/dam?utm_campaign=x&fbclid=1#top',
    'https://m.paper.example/2031/dam',
    'https://amp.paper.example/2031/dam',
    'https://paper.example/2031/dam/amp/',
    'https://paper.example/amp/2031/dam',
    'https://paper.example/2031/dam/print',
    'https://paper.example/2031/dam?outputType=amp',
    'https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/2031/dam',
    'https://www-paper-example.cdn.ampproject.org/v/s/www.paper.example/2031/dam/amp?utm_source=x',
    'https://www.google.com/amp/s/www.paper.example/2031/dam/amp',
  ])('of %s names the text', (address) => {
    expect(normaliseAddress(address)).toBe(PLAIN);
  });

  it.each([
    'https://mobile.paper.example/2031/dam',
    'https://touch.paper.example/2031/dam//',
    'https://paper.example/2031/dam/index.html',
    'https://paper.example/2031/dam/INDEX.HTM',
    'https://paper.example/2031/dam/AMP',
    'https://paper.example/AMP/2031/dam',
    'https://paper.example/2031/dam.amp',
    'https://paper.example:443/2031/dam',
    'https://paper-example.cdn.ampproject.org/amp/s/paper.example/2031/dam',
    'http://paper-example.cdn.ampproject.org/c/paper.example/2031/dam',
    'https://google.de/amp/paper.example/2031/dam',
  ])('of the twin %s names the text as well', (address) => {
    expect(normaliseAddress(address)).toBe(PLAIN);
  });

  it.each([
    ...[
      'utm_source',
      'utm_x',
      'at_medium',
      'mc_cid',
      'fbclid',
      'gclid',
      'dclid',
      'msclkid',
      'twclid',
      'yclid',
    ],
    ...[
      'igshid',
      'ref',
      'referrer',
      'ref_src',
      'ref_url',
      'source',
      'src',
      'cmpid',
      'ocid',
      'ncid',
      'smid',
      'smtyp',
    ],
    ...['partner', 'taid', 'wt_mc', 'xtor', 'amp', 'outputtype', 'print', 'share', 'via', 'CMPID'],
  ])('has no parameter "%s", which says where a reader came from', (name) => {
    expect(normaliseAddress(`https://${PLAIN}?${name}=7&id=2`)).toBe(`${PLAIN}?id=2`);
  });

  it.each(['utm', 'xutm_source', 'reference', 'amplitude', 'sources', 'p'])(
    'keeps the parameter "%s", which may name a text',
    (name) => {
      expect(normaliseAddress(`https://${PLAIN}?${name}=7`)).toBe(`${PLAIN}?${name}=7`);
    },
  );

  it.each([
    ['https://paper.example/b.amp.html', 'paper.example/b.html'],
    ['https://paper.example/b.html', 'paper.example/b.html'],
    ['https://paper.example/amplify/print-shop/b.ampere', 'paper.example/amplify/print-shop/b.ampere'],
    ['https://paper.example/print/dam', 'paper.example/print/dam'],
    ['https://paper.example/news/amp/dam', 'paper.example/news/amp/dam'],
    ['https://news.m.example/dam', 'news.m.example/dam'],
    ['https://mw.example/dam', 'mw.example/dam'],
    ['https://paper.example/', 'paper.example'],
    ['https://paper.example/?b=2&a=1&b=1', 'paper.example?a=1&b=1&b=2'],
    ['https://x.cdn.ampproject.org/c/s/paper.example/a?id=2&utm_source=x', 'paper.example/a?id=2'],
    ['https://x.cdn.ampproject.org/r/s/paper.example/a', 'x.cdn.ampproject.org/r/s/paper.example/a'],
    ['https://x.cdn.ampproject.org/c/s/about/a.html', 'x.cdn.ampproject.org/c/s/about/a.html'],
    ['https://x.cdn.ampproject.org/c/s/a..b:x/dam', 'x.cdn.ampproject.org/c/s/a..b:x/dam'],
    ['https://google.example/a/c/s/paper.example/a', 'google.example/a/c/s/paper.example/a'],
    ['https://notgoogle.example/amp/s/paper.example/a', 'notgoogle.example/s/paper.example/a'],
    ['https://cdn.example/c/s/paper.example/a', 'cdn.example/c/s/paper.example/a'],
  ])('of %s is %s', (address, normalised) => {
    expect(normaliseAddress(address)).toBe(normalised);
  });

  it.each([
    ['another article', 'https://paper.example/2031/dam-2'],
    ['a query that names a text', 'https://paper.example/2031/dam?id=2'],
    ['another port', 'https://paper.example:8443/2031/dam'],
    ['a page of a search engine', 'https://www.google.com/amp/about'],
  ])('keeps %s apart', (_, address) => {
    expect(normaliseAddress(address)).not.toBe(PLAIN);
  });
});

describe('the addresses of an article', () => {
  it.each<[string, string | null, string | null, readonly string[]]>([
    [
      'the canonical one first',
      'https://paper.example/x',
      'https://paper.example/2031/dam',
      [PLAIN, 'paper.example/x'],
    ],
    [
      'one when both are the same',
      'https://m.paper.example/2031/dam',
      'https://paper.example/2031/dam',
      [PLAIN],
    ],
    [
      'its own when the canonical one is of another site',
      'https://copy.example/7',
      `https://${PLAIN}`,
      ['copy.example/7'],
    ],
    [
      'its own when the canonical one is the front page',
      `https://${PLAIN}`,
      'https://paper.example/',
      [PLAIN],
    ],
    [
      'both when they are of parts of one site',
      `https://news.${PLAIN}`,
      'https://paper.example/x',
      ['paper.example/x', `news.${PLAIN}`],
    ],
    [
      'both when the canonical one is of a part of the site',
      'https://paper.example/x?id=1',
      `https://news.${PLAIN}`,
      [`news.${PLAIN}`, 'paper.example/x?id=1'],
    ],
    [
      'its own when the canonical one only ends like its site',
      `https://${PLAIN}`,
      'https://newspaper.example/x',
      [PLAIN],
    ],
    [
      'its own when it only ends like the canonical site',
      'https://newspaper.example/x',
      `https://${PLAIN}`,
      ['newspaper.example/x'],
    ],
    [
      'both for a front page with a query of its own',
      'https://paper.example?id=7',
      `https://${PLAIN}`,
      [PLAIN, 'paper.example?id=7'],
    ],
    ['its own when there is no canonical one', `https://${PLAIN}`, null, [PLAIN]],
    ['the canonical one when there is no other', null, `https://${PLAIN}`, [PLAIN]],
    ['none when there is none', null, null, []],
  ])('are %s', (_, url, canonicalUrl, addresses) => {
    expect(articleAddresses(captured(url, canonicalUrl))).toEqual(addresses);
  });

  it('give a copy on another site an identity of its own', () => {
    const original = articleId(captured(`https://${PLAIN}`, null));
    expect(articleId(captured('https://copy.example/7', `https://${PLAIN}`))).not.toBe(original);
  });
});

describe('the text that is compared', () => {
  const article: Article = {
    ...captured(null, null),
    blocks: [
      { kind: 'heading', text: 'The  night' },
      { kind: 'paragraph', text: 'It\u00A0rained.' },
    ],
  };

  it('is the title and every block on its own line', () => {
    expect(comparedText(article)).toBe('Dam\nThe night\nIt rained.');
    expect(comparedText({ ...article, title: null })).toBe('\nThe night\nIt rained.');
  });

  it('gives an article without an address its identity', () => {
    expect(articleId(article)).toBe(`t${textFingerprint(article)}`);
    expect(articleId(article)).toMatch(/^t[\da-f]{16}$/);
    expect(articleId({ ...article, blocks: article.blocks.toReversed() })).not.toBe(articleId(article));
    expect(articleId({ ...article, url: `https://${PLAIN}` })).toMatch(/^a[\da-f]{16}$/);
  });
});
