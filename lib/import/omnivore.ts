// Omnivore's export: metadata_*.json beside the folders content/ (HTML) and highlights/ (Markdown), named by the slug.
import { blocksOfHtml } from './html-blocks';
import { readEntries, readField, type Read } from './read';

/** Whether this is one of its lists of metadata. */
export function isOmnivore(data: unknown): boolean {
  return Array.isArray(data) && data.length > 0 && data.every(isEntry);
}

function isEntry(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'slug' in item && 'url' in item && 'savedAt' in item;
}

/** Whether a file is the content or highlights of an entry listed in one of these files. */
export function isWithOmnivore(name: string, metadata: readonly string[]): boolean {
  return metadata.some((list) => {
    const folder = folderOf(list);
    return name.startsWith(`${folder}content/`) || name.startsWith(`${folder}highlights/`);
  });
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

export function readOmnivore(data: unknown, name: string, files: ReadonlyMap<string, string>): Read {
  const folder = folderOf(name);
  return readEntries('omnivore', data, (fields, at) => {
    const slug = readField(fields, 'slug', at) ?? '';
    const author = readField(fields, 'author', at);
    return {
      url: readField(fields, 'url', at),
      title: readField(fields, 'title', at),
      byline: author === null ? [] : [author],
      publishedAt: readField(fields, 'publishedAt', at),
      savedAt: readField(fields, 'savedAt', at),
      note: files.get(`${folder}highlights/${slug}.md`)?.trim() || null,
      blocks: blocksOfHtml(files.get(`${folder}content/${slug}.html`) ?? ''),
    };
  });
}
