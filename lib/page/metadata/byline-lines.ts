// Reads the byline that stands on the page: which of the lines around the title it is, and the names in it.
import { ancestry, type Piece, type Run } from '../tree/page-tree';
import { namePattern } from '../tree/names';
import { beginsAsByline, cleanName, splitByline } from './people';
import { findWrittenDate } from './written-dates';

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

/** Addresses of pages about one author. */
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|staff|profiles?|contributors?|editors?|writers?|journalists?|reporters?)\/[^/]+/i;

/** Longest line that says who wrote an article, in UTF-16 units. */
const LONGEST_BYLINE = 120;

/** How many boxes around a line are asked for their names, while they hold no more than a byline. */
const NEAREST = 3;

/** First name and surname, with or without more between. */
const NAME_OF_TWO = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3}$/u;

/** The people in the surest byline of some lines: one named as such, one that begins as such, one with a name and a date. */
export function namesInLines(
  lines: readonly Piece[],
  isOrganisation: (name: string) => boolean,
  language: string | null,
): readonly string[] {
  const short = lines.filter((line) => line.text.length <= LONGEST_BYLINE);
  const line =
    short.find(isNamedByline) ??
    short.find((one) => beginsAsByline(one.text) && !/[.!?…]$/u.test(one.text)) ??
    short.find((one) => one.runs.some(linksToAuthor)) ??
    short.find((one) => isNameAndDate(one, language));
  if (line === undefined) return [];
  const names = namesIn(line);
  const people = names.filter((name) => !isOrganisation(name));
  return people.length > 0 ? people : names;
}

function isNamedByline(line: Piece): boolean {
  const around = ancestry(line.box)
    .slice(0, NEAREST)
    .filter((box, level) => level === 0 || box.textLength <= LONGEST_BYLINE);
  const names = line.names + around.map((box) => box.names).join('');
  return AUTHOR_NAMES.test(names) && !NO_BYLINE_NAMES.test(names) && namesIn(line).length > 0;
}

function linksToAuthor({ href, text }: Run): boolean {
  return href !== null && AUTHOR_PATH.test(href) && NAME_OF_TWO.test(text.trim());
}

/** A line such as "2 May 2024 • Ann Lee • 3 minutes". */
function isNameAndDate(line: Piece, language: string | null): boolean {
  return (
    findWrittenDate(line.text, language) !== null && namesIn(line).some((name) => NAME_OF_TWO.test(name))
  );
}

function namesIn(line: Piece): readonly string[] {
  const linked = linkedNames(line.runs);
  if (linked.length > 0) return linked;
  const shown = line.runs.map((run) => run.text.trim()).filter((text) => text !== '');
  if (shown.length > 1 && shown.every((text) => NAME_OF_TWO.test(text))) return [...new Set(shown)];
  const text = joinApart(line.runs);
  const parts = text.split(/\s[•|·–-]\s/u);
  if (parts.length === 1) return splitByline(text);
  return parts
    .filter((part) => !/\d/.test(part))
    .flatMap(splitByline)
    .filter((name) => cleanName(name) !== null);
}

/** The linked names of a byline, as far as nothing but "and" or a comma stands between; none when a name is not linked. */
function linkedNames(runs: readonly Run[]): readonly string[] {
  const names: string[] = [];
  for (const { text, href } of runs) {
    if (href !== null) names.push(...splitByline(text).filter((name) => NAME_OF_TWO.test(name)));
    else if (names.length === 0 && splitByline(text).some((name) => NAME_OF_TWO.test(name))) return [];
    else if (names.length > 0 && !/^\s*(?:,|&|\/|;|\p{L}{1,3})?\s*$/u.test(text)) {
      return [...names, ...namesAfterAnd(text)];
    }
  }
  return names;
}

/** The name in " and Bo Ek, Berlin". */
function namesAfterAnd(text: string): readonly string[] {
  const [first] = splitByline(/^\s*(?:and|und|et|y|e|en|och|og|&)\s(.*)$/u.exec(text)?.[1] ?? '');
  return first !== undefined && NAME_OF_TWO.test(first) ? [first] : [];
}

/** The text of a line with a space wherever two elements meet without one. */
function joinApart(runs: readonly Run[]): string {
  return runs.reduce((text, run) => {
    const meets = /\p{L}$/u.test(text) && /^\p{L}/u.test(run.text);
    return text + (meets ? ' ' : '') + run.text;
  }, '');
}
