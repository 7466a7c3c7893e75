// RSS 2.0, RSS 1.0 and Atom files: the entries that carry their full text are articles, the others links.
import { foldSpace } from '../article/text';
import { blocksOfHtml } from './html-blocks';
import { attributeOf, readMarkup } from './markup';
import { toRead, type Entry, type Read } from './read';

/** An element with the text under it; what is XHTML inside it stands as markup. */
interface Field {
  readonly name: string;
  readonly attributes: string;
  text: string;
}

/** Null when this is no feed. */
export function readFeed(source: string): Read | null {
  if (!/<(?:rss|feed|rdf:RDF)[\s>]/.test(source.slice(0, 5_000))) return null;
  const { feed, entries } = splitFeed(source);
  const publisher = textOf(feed, 'title');
  const language = textOf(feed, 'language') ?? attributeOf(rootOf(source), 'xml:lang');
  return toRead(
    'feed',
    entries.map((fields) => toEntry(fields, publisher, language)),
  );
}

function rootOf(source: string): string {
  return /<(?:rss|feed|rdf:RDF)([^>]*)>/.exec(source)?.[1] ?? '';
}

/** The fields of the feed itself and of each entry; a field is an element right under them. */
function splitFeed(source: string): {
  readonly feed: readonly Field[];
  readonly entries: readonly Field[][];
} {
  const feed: Field[] = [];
  const entries: Field[][] = [];
  let entry: Field[] | null = null;
  let field: Field | null = null;
  let depth = 0;
  for (const piece of readMarkup(source)) {
    if (piece.kind === 'text') {
      if (field !== null) field.text += depth > 1 ? escapeText(piece.text) : piece.text;
    } else if (field !== null) {
      depth += piece.kind === 'open' ? 1 : piece.kind === 'close' ? -1 : 0;
      if (depth === 0) field = null;
      else field.text += piece.kind === 'close' ? `</${piece.name}>` : `<${piece.name}>`;
    } else if (piece.name === 'item' || piece.name === 'entry') {
      entry = piece.kind === 'open' ? [] : null;
      if (entry !== null) entries.push(entry);
    } else if (piece.kind !== 'close' && !/^(?:rss|feed|rdf:rdf|channel)$/.test(piece.name)) {
      const added: Field = { name: piece.name, attributes: piece.attributes, text: '' };
      (entry ?? feed).push(added);
      if (piece.kind === 'open') [field, depth] = [added, 1];
    }
  }
  return { feed, entries };
}

/** Text inside XHTML is read as markup again. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function toEntry(fields: readonly Field[], publisher: string | null, language: string | null): Entry {
  const html = ['content:encoded', 'content', 'description', 'summary'].flatMap(
    (name) => fields.find((field) => field.name === name)?.text ?? [],
  );
  // The longest is the full text: some feeds have it as the description.
  const [longest = ''] = html.sort((a, b) => b.length - a.length);
  const author = textOf(fields, 'dc:creator') ?? nameOf(fields.find(({ name }) => name === 'author'));
  return {
    url: linkOf(fields),
    title: textOf(fields, 'title'),
    byline: author === null ? [] : [author],
    publisher,
    publishedAt:
      ['pubdate', 'published', 'dc:date', 'updated']
        .map((name) => textOf(fields, name))
        .find((time) => time !== null) ?? null,
    language,
    blocks: blocksOfHtml(longest),
  };
}

/** RSS gives the address as text, Atom as an attribute. */
function linkOf(fields: readonly Field[]): string | null {
  const links = fields.filter(({ name }) => name === 'link');
  const main = links.find(
    ({ attributes }) => (attributeOf(attributes, 'rel') ?? 'alternate') === 'alternate',
  );
  if (main === undefined) return null;
  return attributeOf(main.attributes, 'href') ?? (main.text.trim() || null);
}

/** An author is a text in RSS ("mail (Name)"), an element with a name in Atom. */
function nameOf(author: Field | undefined): string | null {
  const name = /<name>([\s\S]*?)<\/name>/.exec(author?.text ?? '')?.[1] ?? author?.text ?? '';
  return plainText(/\(([^()]+)\)$/.exec(name.trim())?.[1] ?? name);
}

function textOf(fields: readonly Field[], name: string): string | null {
  return plainText(fields.find((field) => field.name === name)?.text ?? '');
}

/** Titles may hold markup of their own. */
function plainText(text: string): string | null {
  const pieces = [...readMarkup(text)].map((piece) => (piece.kind === 'text' ? piece.text : ''));
  return foldSpace(pieces.join('')) || null;
}
