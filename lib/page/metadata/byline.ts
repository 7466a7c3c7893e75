// Finds who wrote the article: JSON-LD, meta elements, microdata, the byline on the page. The publisher is an author only when nobody else is named.
import { attributeOf, selectAll, tagOf } from '../tree/unclobbered';
import type { Piece } from '../tree/page-tree';
import { namesInLines } from './byline-lines';
import { headLines } from './head-region';
import { asList, resolve, textOf } from './json-ld';
import type { Found } from './metadata';
import type { PageFacts } from './page-facts';
import { splitByline } from './people';
import { plain } from './title';

const AUTHOR_META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'authors',
  'og:article:author',
];

/** A name of a meta element that ends in the word for author. */
const AUTHOR_KEY = /[:._-]authors?$/;

type Names = Found<readonly string[]>;

/**
 * `organisations` are the names of the publisher: it is told apart from people. Structured data is believed; what meta
 * elements say is believed when the page shows it, and before nothing else is found.
 */
export function findByline(
  facts: PageFacts,
  organisations: readonly string[],
  language: string | null,
): Names | null {
  const isOrganisation = organisationTest(facts, organisations);
  const peopleOf = (found: Names): Names => ({
    ...found,
    value: found.value.filter((name) => !isOrganisation(name)),
  });
  const linked = fromLinkedData(facts);
  const others = [...fromMeta(facts), fromMicrodata(facts)].filter((found) => found !== null);
  const [first, ...more] = [linked, ...others]
    .filter((found) => found !== null)
    .map(peopleOf)
    .filter(({ value }) => value.length > 0);
  if (first?.source === 'json-ld') return first;
  const lines = headLines(facts.tree, facts.title);
  const text = namesInLines(lines, isOrganisation, language);
  const written = text.length === 0 ? null : { value: text, source: 'text' };
  const shown = [first, ...more].find((found) => found?.value.every((name) => isShown(lines, name)));
  const isFullName = text.some((name) => /\p{L}\s\p{L}/u.test(name));
  return shown ?? (isFullName ? written : null) ?? first ?? written ?? linked ?? others[0] ?? null;
}

function isShown(lines: readonly Piece[], name: string): boolean {
  const wanted = ` ${plain(name)} `;
  return lines.some((line) => ` ${plain(line.text)} `.includes(wanted));
}

function fromLinkedData({ linked }: PageFacts): Names | null {
  const names = asList(linked.article?.author ?? linked.article?.creator).flatMap((author) => {
    if (typeof author === 'string') return splitByline(author);
    return asList(resolve(linked, author)?.name).flatMap((name) => splitByline(textOf(name) ?? ''));
  });
  return names.length === 0 ? null : { value: [...new Set(names)], source: 'json-ld' };
}

function fromMeta({ tags }: PageFacts): readonly Names[] {
  const named = [...tags.keys()].filter((name) => !AUTHOR_META.includes(name) && AUTHOR_KEY.test(name));
  return [...AUTHOR_META, ...named].flatMap((source) => {
    const names = [...new Set((tags.get(source) ?? []).flatMap(splitByline))];
    return names.length === 0 ? [] : [{ value: names, source }];
  });
}

/** The names in the first element marked up as the author, and in those beside it. */
function fromMicrodata({ document }: PageFacts): Names | null {
  const marked = selectAll(document, '[itemprop~=author]').filter((element) => tagOf(element) !== 'meta');
  const beside = marked.filter((element) => element.parentNode === marked[0]?.parentNode);
  const names = beside.flatMap((element) => {
    const inner = Array.from(element.querySelectorAll('[itemprop~=name]'));
    return (inner.length > 0 ? inner : [element]).flatMap((name) =>
      splitByline(attributeOf(name, 'content') ?? name.textContent ?? ''),
    );
  });
  return names.length === 0 ? null : { value: [...new Set(names)], source: 'microdata' };
}

/** Whether a name is the publisher's: its name, its address, or its initials. */
function organisationTest(
  { linked, document }: PageFacts,
  organisations: readonly string[],
): (name: string) => boolean {
  const letters = (text: string): string => plain(text).replaceAll(' ', '');
  const known = new Set(organisations.map(letters));
  const address = textOf(linked.article?.url) ?? textOf(linked.article?.mainEntityOfPage) ?? document.URL;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const labels = new Set(
    host
      .split('.')
      .slice(0, -1)
      .map(letters)
      .filter((label) => label.length > 2),
  );
  for (const label of host.split('.')) if (label.length > 1) known.add(letters(label));
  return (name) => {
    const initials = plain(name)
      .split(' ')
      .map((word) => word[0])
      .join('');
    const isAddress = /^\S+\.\p{L}{2,4}$/u.test(name);
    const hasLabel = name.split(/\s+/).some((word) => labels.has(letters(word)));
    return isAddress || hasLabel || known.has(letters(name)) || (initials.length > 1 && known.has(initials));
  };
}
