// Finds who wrote the article: JSON-LD, meta elements, the byline on the page. The publisher is an author only when nobody else is named.
import { namePattern } from '../tree/names';
import type { Piece } from '../tree/page-tree';
import { headLines } from './head-region';
import { asList, resolve, textOf } from './json-ld';
import type { Found } from './metadata';
import type { PageFacts } from './page-facts';
import { beginsAsByline, cleanName, splitByline } from './people';
import { plain } from './title';
import { findWrittenDate } from './written-dates';

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

/** Words of names of elements that hold the name of an author. */
const AUTHOR_NAMES = namePattern([
  'bylines?',
  'authors?',
  'autor(?:en|in|a|es)?',
  'auteurs?',
  'redakteur(?:in)?',
  'writers?',
  'journalists?',
  'reporters?',
]);

/** Words of names of elements that are about authors but hold no byline. */
const NO_BYLINE_NAMES = namePattern([
  'follow',
  'image',
  'photo',
  'avatar',
  'bio',
  'social',
  'twitter',
  'email',
  'comments?',
]);

/** Longest line that says who wrote an article, in UTF-16 units. */
const LONGEST_BYLINE = 120;

type Names = Found<readonly string[]>;

/** `organisations` are the names of the publisher: it is told apart from people. */
export function findByline(
  facts: PageFacts,
  organisations: readonly string[],
  language: string | null,
): Names | null {
  const declared = [fromLinkedData(facts), ...fromMeta(facts)].filter((found) => found !== null);
  const isOrganisation = organisationTest(facts, organisations);
  for (const found of declared) {
    const people = found.value.filter((name) => !isOrganisation(name));
    if (people.length > 0) return { ...found, value: people };
  }
  return fromText(facts, isOrganisation, language) ?? declared[0] ?? null;
}

function fromLinkedData({ linked }: PageFacts): Names | null {
  const names = asList(linked.article?.author ?? linked.article?.creator).flatMap((author) => {
    if (typeof author === 'string') return splitByline(author);
    return asList(resolve(linked, author)?.name).flatMap((name) => splitByline(textOf(name) ?? ''));
  });
  return names.length === 0 ? null : { value: [...new Set(names)], source: 'json-ld' };
}

function fromMeta({ tags }: PageFacts): readonly Names[] {
  return AUTHOR_META.flatMap((source) => {
    const names = [...new Set((tags.get(source) ?? []).flatMap(splitByline))];
    return names.length === 0 ? [] : [{ value: names, source }];
  });
}

/** The byline on the page: a line named as one, else one that begins as one. */
function fromText(
  { tree }: PageFacts,
  isOrganisation: (name: string) => boolean,
  language: string | null,
): Names | null {
  const lines = headLines(tree).filter((line) => line.text.length <= LONGEST_BYLINE);
  const line =
    lines.find(isNamedByline) ??
    lines.find((one) => beginsAsByline(one.text)) ??
    lines.find((one) => isNameAndDate(one, language));
  if (line === undefined) return null;
  const names = namesIn(line);
  const people = names.filter((name) => !isOrganisation(name));
  const value = people.length > 0 ? people : names;
  return value.length === 0 ? null : { value, source: 'text' };
}

function isNamedByline(line: Piece): boolean {
  const names = line.names + line.box.names;
  return AUTHOR_NAMES.test(names) && !NO_BYLINE_NAMES.test(names) && namesIn(line).length > 0;
}

/** A line such as "2 May 2024 • Ann Lee • 3 minutes". */
function isNameAndDate(line: Piece, language: string | null): boolean {
  return (
    findWrittenDate(line.text, language) !== null && namesIn(line).some((name) => NAME_OF_TWO.test(name))
  );
}

const NAME_OF_TWO = /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3}$/u;

function namesIn(line: Piece): readonly string[] {
  const parts = line.text.split(/\s[•|·–-]\s/u);
  if (parts.length === 1) return splitByline(line.text);
  return parts
    .filter((part) => !/\d/.test(part))
    .flatMap(splitByline)
    .filter((name) => cleanName(name) !== null);
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
