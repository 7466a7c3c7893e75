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

/** The candidate most of the others are like; the first of equals. Null when there is none. */
export function mostAgreed(candidates: readonly Found<string>[]): Found<string> | null {
  const votes = candidates.map(
    (one) => candidates.filter((other) => likeness(one.value, other.value) >= ALIKE).length,
  );
  return candidates[votes.indexOf(Math.max(...votes))] ?? null;
}

/** The share of words two titles have in common, 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const left = plain(a).split(' ');
  const right = plain(b).split(' ');
  const common = left.filter((word) => right.includes(word)).length;
  return (2 * common) / (left.length + right.length);
}
