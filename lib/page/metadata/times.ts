// Finds when the article was published and changed: JSON-LD, meta elements, `<time>`, a line of text, its address.
import { attributeOf, selectAll } from '../tree/unclobbered';
import { readTime, toDate } from './dates';
import { headLines } from './head-region';
import { textOf } from './json-ld';
import type { Found } from './metadata';
import type { PageFacts } from './page-facts';
import { findWrittenDate } from './written-dates';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
];

const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
];

/** When the article was published. `address` is where the page says it belongs. */
export function findPublished(
  facts: PageFacts,
  language: string | null,
  address: string,
): Found<string> | null {
  return (
    findTime(facts, 'datePublished', PUBLISHED_META) ??
    findDateLine(facts, language) ??
    findDateInAddress(address, facts.now)
  );
}

/** When the article was last changed. */
export function findModified(facts: PageFacts): Found<string> | null {
  return findTime(facts, 'dateModified', MODIFIED_META);
}

function findTime(facts: PageFacts, property: string, names: readonly string[]): Found<string> | null {
  const linked = readTime(textOf(facts.linked.article?.[property]) ?? '', facts.now);
  if (linked !== null) return { value: linked, source: 'json-ld' };
  for (const name of names) {
    for (const content of facts.tags.get(name) ?? []) {
      const time = readTime(content, facts.now);
      if (time !== null) return { value: time, source: name };
    }
  }
  return null;
}

/** The first `<time>` of the page, else the first short line around the title with a full date. */
function findDateLine(
  { document, tree, now, title }: PageFacts,
  language: string | null,
): Found<string> | null {
  for (const element of selectAll(document, 'time[datetime], [itemprop=datePublished]')) {
    const time = readTime(attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '', now);
    if (time !== null) return { value: time, source: 'time' };
  }
  for (const line of headLines(tree, title)) {
    const isSentence = line.text.length > LONGEST_DATE_LINE || /[.!?…]$/u.test(line.text);
    const date = isSentence ? null : findWrittenDate(line.text, language);
    if (date !== null && readTime(date, now) !== null) return { value: date, source: 'text' };
  }
  return null;
}

/** The day that many sites write into the path of an article's address. */
function findDateInAddress(address: string, now: string): Found<string> | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-])/.exec(address);
  const date = match === null ? null : toDate(match[1], match[2], match[3]);
  return date === null || readTime(date, now) === null ? null : { value: date, source: 'address' };
}

/** A line with the date of an article is short; longer ones tell of dates. In UTF-16 units. */
const LONGEST_DATE_LINE = 80;
