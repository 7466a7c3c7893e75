// Finds the name of the publisher: OpenGraph, JSON-LD, meta elements, the document title; and all its names.
import { foldSpace } from '../../article/text';
import { readMember } from '../tree/unclobbered';
import type { PageTree } from '../tree/page-tree';
import { asList, resolve, textOf } from './json-ld';
import { firstMeta } from './meta-tags';
import type { Found } from './metadata';
import type { PageFacts } from './page-facts';
import { plain, siteNameIn } from './title';

/**
 * The publisher as the page declares it. Of several names the one that the document title ends with, else the first
 * that is written as a name; where none is declared, an organisation or site of the data that is named like the address.
 */
export function findPublisher(facts: PageFacts): Found<string> | null {
  const { document, linked, tags } = facts;
  const publisher = asList(linked.article?.publisher).map((one) => resolve(linked, one))[0];
  const title = foldSpace(readMember(document, 'title'));
  const candidates: readonly Found<string>[] = [
    { value: firstMeta(tags, ['og:site_name'])?.content ?? '', source: 'og:site_name' },
    { value: foldSpace(textOf(publisher?.name) ?? ''), source: 'json-ld' },
    ...['application-name', 'dc.publisher', 'citation_journal_title', 'publisher'].map((source) => ({
      value: tags.get(source)?.[0] ?? '',
      source,
    })),
  ].filter(({ value }) => value !== '' && !/^https?:/i.test(value) && plain(value) !== plain(title));
  const written = candidates.filter(({ value }) => isWrittenName(value));
  const atEnd = written.find(({ value }) => plain(title).endsWith(` ${plain(value)}`));
  return atEnd ?? written[0] ?? candidates[0] ?? findNamedAsHost(facts);
}

/** A name in the structured data that is also a part of the host's name. */
function findNamedAsHost({ document, linked }: PageFacts): Found<string> | null {
  const address = readMember(document, 'URL');
  const labels = URL.canParse(address) ? new URL(address).hostname.split('.').map(letters) : [];
  for (const node of linked.nodes) {
    const name = foldSpace(textOf(node.name) ?? '');
    if (name !== '' && labels.includes(letters(name))) return { value: name, source: 'json-ld' };
  }
  return null;
}

function letters(text: string): string {
  return plain(text).replaceAll(' ', '');
}

/** A name as people write it, rather than an address or a key of a template ("example.com", "examplepost"). */
function isWrittenName(name: string): boolean {
  return /\p{Lu}|[^\p{ASCII}]/u.test(name) && !/\.\p{L}{2,4}$/u.test(name);
}

/** The name at the end of the document title, or the whole of it where the text names it as a web address. */
export function findPublisherInTitle({ document, tree, title }: PageFacts): Found<string> | null {
  const documentTitle = foldSpace(readMember(document, 'title'));
  if (title !== null) {
    const name = siteNameIn(documentTitle, title);
    return name === null ? null : { value: name, source: 'title' };
  }
  return documentTitle !== '' && isNamedAsAddress(documentTitle, tree)
    ? { value: documentTitle, source: 'title' }
    : null;
}

/** Whether the page's text writes this name as a web address ("Example.com"). */
export function isNamedAsAddress(name: string, tree: PageTree): boolean {
  const address = `${plain(name).replaceAll(' ', '')}.`;
  return tree.pieces.some((piece) => piece.text.toLowerCase().replaceAll(' ', '').includes(address));
}

/** Every name under which the page speaks of its publisher. */
export function namesOfPublisher({ linked, tags }: PageFacts, publisher: string | null): readonly string[] {
  const declared = asList(linked.article?.publisher).map((one) => textOf(resolve(linked, one)?.name));
  return [publisher, ...declared, ...(tags.get('og:site_name') ?? [])].filter(
    (name) => name !== null && name !== undefined,
  );
}
