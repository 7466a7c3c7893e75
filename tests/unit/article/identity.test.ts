import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { articleId, normaliseAddress } from '../../../lib/article/identity';
import { parseArticle } from '../../../lib/article/parse';

function article(facts: Partial<Article>): Article {
  const parsed = parseArticle({
    schema: 1,
    blocks: [{ kind: 'paragraph', text: 'The bridge is shut.' }],
    ...facts,
  });
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

describe('the address of an article', () => {
  it.each([
    ['https://www.example.org/news/bridge', 'http://example.org/news/bridge/'],
    ['https://example.org/news/bridge?utm_source=x&fbclid=1#top', 'https://example.org/news/bridge'],
    ['https://amp.example.org/news/bridge', 'https://example.org/news/bridge'],
    ['https://m.example.org/news/bridge/amp/', 'https://example.org/news/bridge'],
    ['https://example.org/news/bridge/print', 'https://example.org/news/bridge'],
    ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
  ])('is the same for %s and %s', (one, other) => {
    expect(normaliseAddress(one)).toBe(normaliseAddress(other));
  });

  it.each([
    ['https://example.org/story?id=1', 'https://example.org/story?id=2'],
    ['https://example.org/a', 'https://example.net/a'],
    ['https://example.org:8080/a', 'https://example.org/a'],
  ])('differs for %s and %s', (one, other) => {
    expect(normaliseAddress(one)).not.toBe(normaliseAddress(other));
  });

  it.each([null, '', 'not an address', 'javascript:alert(1)', 'file:///etc/hosts'])(
    'is unknown for %s',
    (address) => {
      expect(normaliseAddress(address)).toBeNull();
    },
  );
});

describe('the identity of an article', () => {
  it('follows the canonical address before the address', () => {
    const one = article({ url: 'https://example.org/x?session=1', canonicalUrl: 'https://example.org/x' });
    expect(articleId(one)).toBe(articleId(article({ url: 'https://example.org/x' })));
  });

  it('follows the text where there is no address', () => {
    expect(articleId(article({}))).toBe(articleId(article({ publisher: 'Somebody' })));
    expect(articleId(article({}))).not.toBe(articleId(article({ title: 'Another title' })));
  });
});
