// Which part of a huge page is read: Readability on 100,000 elements would hold the page for seconds.
import { countElements, readMember, selectAll } from '../tree/unclobbered';

/** Pages of more elements are read in part, and more pieces are no report. The largest of the news pages measured has 4,100. */
export const HUGE_FROM = 10_000;

/** Most elements of the part of a huge page that is read. */
const MOST_READ = 3_000;

/** Least text of a paragraph that tells where the article is, in UTF-16 units: entries of lists are shorter. */
const LEAST_TEXT = 80;

/**
 * The body itself, or of a huge page the widest part around the longest run of paragraphs that can be read in a moment:
 * the run lies in one element, as those of an article do and those of a thousand comments do not. Null when the run
 * itself is too long.
 */
export function partToRead(document: Document, body: Element, elements: number): Element | null {
  if (elements <= HUGE_FROM) return body;
  const home = findHome(document);
  if (home === null) return body;
  let part: Element | null = null;
  for (let at: Element | null = home; at !== null && countElements(at) <= MOST_READ; at = parentOf(at))
    part = at;
  return part;
}

/** The element whose own paragraphs hold most text; null without a paragraph of some length. */
function findHome(document: Document): Element | null {
  const masses = new Map<Element, number>();
  let home: Element | null = null;
  let most = 0;
  for (const paragraph of selectAll(document, 'body p')) {
    const { length } = paragraph.textContent ?? '';
    // A paragraph has no members that the page could hide.
    const parent = paragraph.parentElement;
    if (length < LEAST_TEXT || parent === null) continue;
    const mass = (masses.get(parent) ?? 0) + length;
    masses.set(parent, mass);
    if (mass > most) [home, most] = [parent, mass];
  }
  return home;
}

function parentOf(element: Element): Element | null {
  return readMember(element, 'parentElement');
}
