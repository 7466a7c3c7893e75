// What an entry holds of its article for lists: site, words, sorting, size. Pure.
import type { Article } from '../article/article';
import { comparedText } from '../article/identity';
import type { Entry } from './schema';
import { foldWords, searchWords } from './search-words';

type Described = Pick<Entry, 'title' | 'publisher' | 'url' | 'publishedAt' | 'words' | 'site' | 'order'>;

/** The fields of an entry that follow from its last text and its addresses. */
export function describeEntry(article: Article, addresses: readonly string[]): Described {
  const { title, publisher, url, publishedAt } = article;
  return {
    title,
    publisher,
    url,
    publishedAt,
    words: searchWords(title, publisher),
    site: addresses[0]?.split(/[/?]/, 1)[0] ?? '',
    order: {
      published: publishedAt === null ? '' : new Date(publishedAt).toISOString(),
      title: foldWords(title ?? '').trim(),
      publisher: foldWords(publisher ?? '').trim(),
    },
  };
}

/** UTF-8 bytes of the text of an article. */
export function textBytes(article: Article): number {
  return new TextEncoder().encode(comparedText(article)).length;
}
