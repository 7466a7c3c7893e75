// Reads the `<meta>` elements of a page by name, property and itemprop.
import { foldSpace } from '../../article/text';
import { attributeOf, selectAll } from '../tree/unclobbered';

/** The contents of all `<meta>` elements by lower-case name, in page order, none empty. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of selectAll(document, 'meta')) {
    const content = foldSpace(attributeOf(meta, 'content') ?? '');
    if (content === '') continue;
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attributeOf(meta, key)?.trim().toLowerCase();
      if (name) tags.set(name, [...(tags.get(name) ?? []), content]);
    }
  }
  return tags;
}

/** The first content of the first of these names that the page has. */
export function firstMeta(
  tags: MetaTags,
  names: readonly string[],
): { name: string; content: string } | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return { name, content };
  }
  return null;
}
