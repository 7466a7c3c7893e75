// Documents of Readwise Reader as its interface lists them: JSON with the text as HTML where it was asked for.
import { blocksOfHtml } from './html-blocks';
import { readEntries, readField, type Read } from './read';

/** One answer of the interface ({results: [...]}), or the list of them. */
export function isReadwise(data: unknown): boolean {
  const items = itemsOf(data);
  return items.length > 0 && items.every(isEntry);
}

function itemsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const { results } = (data ?? {}) as { readonly results?: unknown }; // Checked on the next line.
  return Array.isArray(results) ? results : [];
}

function isEntry(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'source_url' in item && 'category' in item;
}

export function readReadwise(data: unknown): Read {
  return readEntries('readwise', itemsOf(data), (fields, at) => {
    const author = readField(fields, 'author', at);
    return {
      url: readField(fields, 'source_url', at) ?? readField(fields, 'url', at),
      title: readField(fields, 'title', at),
      byline: author === null ? [] : [author],
      publisher: readField(fields, 'site_name', at),
      publishedAt: readField(fields, 'published_date', at),
      savedAt: readField(fields, 'saved_at', at) ?? readField(fields, 'created_at', at),
      note: readField(fields, 'notes', at),
      blocks: blocksOfHtml(readField(fields, 'html_content', at) ?? readField(fields, 'content', at) ?? ''),
    };
  });
}
