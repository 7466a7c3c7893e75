// Cuts HTML and XML into tags and text without a document: for the well-formed output of programs, not for live pages.
import { decodeEntities } from './entities';

export type Markup =
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Comments, CDATA, declarations, tags, and what stands between. Every part is unambiguous, and a tag has at most 64
 * quoted values: the time is linear in the length, however broken the text is.
 */
const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<[?!][^>]*(?:>|$)|<(\/?)([A-Za-z][^\s/<>]*)([^'"<>]*(?:(?:"[^"]*"|'[^']*')[^'"<>]*){0,64})>|([^<]+|<)/g;

/** Elements whose text is no text of the article. */
const SILENT = /^(?:script|style|noscript|template|svg|math|iframe|object|button|select|textarea)$/;

/** The tags and texts in order; names in lower case, a namespace's prefix is part of them. */
export function* readMarkup(source: string): Generator<Markup> {
  let silent: string | null = null;
  for (const [, cdata, slash, name = '', attributes = '', text] of source.matchAll(PIECE)) {
    const lower = name.toLowerCase();
    if (silent !== null) {
      if (slash === '/' && lower === silent) silent = null;
    } else if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (text !== undefined) yield { kind: 'text', text: decodeEntities(text) };
    else if (name !== '') {
      const kind = slash === '/' ? 'close' : attributes.endsWith('/') ? 'empty' : 'open';
      if (kind === 'open' && SILENT.test(lower)) silent = lower;
      else yield { kind, name: lower, attributes };
    }
  }
}

/** The value of an attribute as it stands in a tag; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? null : decodeEntities(value);
}
