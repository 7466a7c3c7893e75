// Articles of one made-up event in which every field that is text carries strings that are given: hostile or harmless.
import type { Article } from '../../lib/article/article';
import { parseArticle } from '../../lib/article/parse';

/** One statement of the event for each string, so that the articles are about the same and are compared. */
function statement(at: number): string {
  return `Harbour master Ilmari Oskarsen said on Monday that ${120 + at} crates of the freighter Nordvik were moved to quay ${at + 1} in Velmora.`;
}

/** Paragraphs of the event without any string: the page that is read in the popup. */
export function harmlessStatements(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => statement(at));
}

/**
 * An article whose title, byline, publisher, language, addresses and blocks carry these strings, as it would come out
 * of a file: parsed from unknown.
 */
export function articleOfStrings(strings: readonly string[], number: number): Article {
  const carried = strings.filter((text) => text.trim() !== '');
  const [first = ''] = carried;
  const all = carried.join(' ');
  const url = /^[a-z]*:/i.test(first) ? first : `https://made.example/${number}?q=${first}#${first}`;
  const fields = { title: all, byline: carried, publisher: all, language: first, url, canonicalUrl: url };
  const blocks = carried.map((text, at) => ({ kind: 'paragraph', text: `${statement(at)} ${text}` }));
  const parsed = parseArticle({ schema: 1, ...fields, blocks });
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
