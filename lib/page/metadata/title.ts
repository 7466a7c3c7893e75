// Finds the article's title and takes the site's name off it.
import { foldSpace } from '../../article/text';
import type { Found } from './metadata';

/** What stands between a title and the name of the site. */
const SEPARATOR = /\s+[|\-–—·•»«:/~]\s+|\s*[|｜]\s*/gu;

/** Longest text that is taken apart as a title, in UTF-16 units. */
const LONGEST_TITLE = 500;

/** Two texts are the same title when they are equal without case, quotes and punctuation. */
export function plain(text: string): string {
  return foldSpace(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
}

/** A document title split at its separators. */
function splitTitle(text: string): {
  readonly parts: readonly string[];
  readonly borders: readonly number[];
} {
  const parts: string[] = [];
  const borders: number[] = [];
  let from = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    parts.push(text.slice(from, match.index));
    borders.push(match.index, match.index + match[0].length);
    from = match.index + match[0].length;
  }
  return { parts: [...parts, text.slice(from)], borders };
}

/**
 * Cuts the site's name (and sections) off a title. `siteNames` are names the page gives itself; `headings` are other
 * places where the title stands alone.
 */
export function cutSiteName(text: string, siteNames: readonly string[], headings: readonly string[]): string {
  const { parts, borders } = splitTitle(text);
  if (parts.length < 2 || text.length > LONGEST_TITLE) return text;
  const sites = new Set(siteNames.map(plain));
  const alone = new Set(headings.map(plain));
  let from = 0;
  let to = text.length;
  for (let cut = parts.length - 1; cut > 0; cut -= 1) {
    const head = text.slice(0, borders[2 * cut - 2]);
    const tail = text.slice(borders[2 * cut - 1]);
    if (alone.has(plain(head))) return head;
    if (alone.has(plain(tail))) return tail;
    if (to === text.length && sites.has(plain(tail))) to = borders[2 * cut - 2] ?? to;
  }
  if (sites.has(plain(parts[0] ?? ''))) from = borders[1] ?? 0;
  return foldSpace(text.slice(from, to)) || text;
}

/** The site's name that a document title ends with, once the title itself is known; null when it has none. */
export function siteNameIn(documentTitle: string, title: string): string | null {
  const { parts } = splitTitle(documentTitle);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || plain(last) === plain(title)) return null;
  const head = documentTitle.slice(0, documentTitle.length - last.length);
  return plain(head).startsWith(plain(title)) ? foldSpace(last) : null;
}

/** Two titles are alike when this share of their words is the same. */
const ALIKE = 0.8;

/** Where a page writes its title: for links to it, as the headline of its data, as its heading, on its window. */
export interface TitlePlaces {
  readonly shared: Found<string> | null;
  readonly headline: Found<string> | null;
  readonly heading: Found<string> | null;
  readonly window: Found<string> | null;
}

/**
 * The title on which two places agree. Heading and headline are what readers see and what the publisher calls it; the
 * other two are often one text written for search engines. Where no two agree, the heading when it is a sentence.
 */
export function chooseTitle({ shared, headline, heading, window }: TitlePlaces): Found<string> | null {
  const places = [shared, headline, heading, window].filter((place) => place !== null);
  const pairs = [
    [heading, headline],
    [headline, shared],
    [heading, shared],
    [headline, window],
    [heading, window],
  ] as const;
  for (const [one, other] of pairs) {
    if (one !== null && other !== null && areAlike(one.value, other.value))
      return places.find((place) => areAlike(place.value, one.value)) ?? one;
  }
  const others = places.filter((place) => place !== heading);
  return heading !== null && isTitleInOtherWords(heading.value, others) ? heading : (places[0] ?? null);
}

/** Fewest words of a heading that stands against what the page declares. */
const FEWEST_WORDS = 4;

/** The share of words a heading has at least in common with a declared title of the same article. */
const RELATED = 0.3;

/** Another title of the same article, rather than a part of the declared one or the name of a section. */
function isTitleInOtherWords(heading: string, others: readonly Found<string>[]): boolean {
  if (heading.split(/\s+/).length < FEWEST_WORDS) return false;
  return (
    others.some(({ value }) => likeness(heading, value) >= RELATED) &&
    !others.some(({ value }) => plain(value).includes(plain(heading)))
  );
}

/** The heading most like one of the declared titles, the first of equals; null when there is none. */
export function mostLike(headings: readonly string[], titles: readonly string[]): string | null {
  const scores = headings.map((heading) => Math.max(0, ...titles.map((title) => likeness(heading, title))));
  return headings[scores.indexOf(Math.max(...scores))] ?? null;
}

function areAlike(a: string, b: string): boolean {
  return likeness(a, b) >= ALIKE;
}

/** The share of words two titles have in common, 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const left = plain(a).split(' ');
  const right = plain(b).split(' ');
  const common = left.filter((word) => right.includes(word)).length;
  return (2 * common) / (left.length + right.length);
}
