// Pocket's HTML export: a page of links with the time each was added. It never carried a text.
import { foldSpace } from '../article/text';
import { attributeOf, readMarkup } from './markup';
import { toRead, type Entry, type Read } from './read';

/** Null when this is no such page. */
export function readPocketPage(source: string): Read | null {
  if (!/<title>\s*Pocket Export\s*<\/title>/i.test(source.slice(0, 2_000))) return null;
  const entries: Entry[] = [];
  let link: { readonly attributes: string; text: string } | null = null;
  for (const piece of readMarkup(source)) {
    if (piece.kind === 'text') {
      if (link !== null) link.text += piece.text;
    } else if (piece.name === 'a') {
      if (link !== null) entries.push(toEntry(link.attributes, link.text));
      link = piece.kind === 'open' ? { attributes: piece.attributes, text: '' } : null;
    }
  }
  return toRead('pocket', entries);
}

function toEntry(attributes: string, text: string): Entry {
  return { url: attributeOf(attributes, 'href'), title: foldSpace(text) || null, blocks: [] };
}
