// JSON Feed (version 1 and 1.1): items with their text as HTML or plain text.
import { attempt, readList, readRecord } from '../article/unknown';
import { blocksOfHtml, blocksOfPlain } from './html-blocks';
import { readEntries, readField, type Fields, type Read } from './read';

/** Null when this is no JSON Feed. */
export function readJsonFeed(data: unknown): Read | null {
  const feed = attempt(() => readRecord(data, 'feed'));
  if (!feed.ok || typeof feed.value.version !== 'string') return null;
  if (!feed.value.version.startsWith('https://jsonfeed.org/version/')) return null;
  const publisher = typeof feed.value.title === 'string' ? feed.value.title : null;
  return readEntries('feed', feed.value.items, (fields, at) => {
    const html = readField(fields, 'content_html', at);
    return {
      url: readField(fields, 'url', at),
      title: readField(fields, 'title', at),
      byline: readNames(fields, at),
      publisher,
      publishedAt: readField(fields, 'date_published', at),
      language: readField(fields, 'language', at),
      blocks: html === null ? blocksOfPlain(readField(fields, 'content_text', at) ?? '') : blocksOfHtml(html),
    };
  });
}

function readNames(fields: Fields, at: string): readonly string[] {
  const authors = fields.authors ?? (fields.author === undefined ? [] : [fields.author]);
  return readList(authors, `${at}.authors`, (item, place) => {
    return readField(readRecord(item, place), 'name', place) ?? '';
  });
}
