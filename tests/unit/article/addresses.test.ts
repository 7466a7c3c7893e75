import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { articleAddresses, articleId, normaliseAddress } from '../../../lib/article/identity';

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
