// An article of one paragraph, for benchmarks that compare two texts with the product's own compare().
import type { Article } from '../lib/article/article';

/** The text as the only paragraph of an English article with an address of its own. */
export function toArticle(text: string, name: string): Article {
  return {
    schema: 1,
    url: `https://${name}.example/`,
    canonicalUrl: null,
    title: null,
    byline: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    language: 'en',
    direction: null,
    blocks: [{ kind: 'paragraph', text }],
    capturedAt: null,
    reading: null,
  };
}
