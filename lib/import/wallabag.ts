// wallabag's JSON export: a list of entries, each with its content as HTML and the reader's annotations.
import { readList, readRecord } from '../article/unknown';
import { blocksOfHtml } from './html-blocks';
import { readEntries, readField, type Fields, type Read } from './read';

/** Whether every entry has the fields only wallabag gives together. */
export function isWallabag(data: unknown): boolean {
  return Array.isArray(data) && data.length > 0 && data.every(isEntry);
}

function isEntry(item: unknown): boolean {
  return (
    typeof item === 'object' && item !== null && 'url' in item && 'content' in item && 'is_archived' in item
  );
}

export function readWallabag(data: unknown): Read {
  return readEntries('wallabag', data, (fields, at) => ({
    url: readField(fields, 'origin_url', at) ?? readField(fields, 'url', at),
    title: readField(fields, 'title', at),
    byline: readNames(fields, at),
    publishedAt: readField(fields, 'published_at', at),
    savedAt: readField(fields, 'created_at', at),
    language: readField(fields, 'language', at)?.replace('_', '-') ?? null,
    note: readAnnotations(fields, at),
    blocks: blocksOfHtml(readField(fields, 'content', at) ?? ''),
  }));
}

function readNames(fields: Fields, at: string): readonly string[] {
  const names = fields.published_by ?? [];
  return readList(names, `${at}.published_by`, (name) => (typeof name === 'string' ? name : ''));
}

/** Each annotation as the quoted words and what was written about them. */
function readAnnotations(fields: Fields, at: string): string | null {
  const annotations = readList(fields.annotations ?? [], `${at}.annotations`, (item, place) => {
    const annotation = readRecord(item, place);
    const [quote, text] = [readField(annotation, 'quote', place), readField(annotation, 'text', place)];
    return [quote === null ? null : `> ${quote.trim()}`, text].filter((part) => part !== null).join('\n');
  });
  return annotations.filter((text) => text !== '').join('\n\n') || null;
}
