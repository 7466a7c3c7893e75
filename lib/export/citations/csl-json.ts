// Reports as CSL-JSON, the form in which Zotero, Mendeley, pandoc and citeproc exchange references.
// Source: Citation Style Language 1.0.2, input schema (csl-data).
import type { Source } from '../report';
import type { Words } from '../words';
import { describeEntries, type DateParts, type Entry } from './entry';

/** The CSL-JSON file: a list of items of type `article-newspaper`; what is not known is left out. */
export function toCslJson(sources: readonly Source[], words: Words): string {
  return `${JSON.stringify(describeEntries(sources, words).map(toItem), null, 2)}\n`;
}

function toItem(entry: Entry): Readonly<Record<string, unknown>> {
  return {
    id: entry.key,
    type: 'article-newspaper',
    ...(entry.title !== null && { title: entry.title }),
    ...(entry.authors.length > 0 && { author: entry.authors.map((literal) => ({ literal })) }),
    ...(entry.newspaper !== null && { 'container-title': entry.newspaper }),
    ...(entry.issued !== null && { issued: toDate(entry.issued) }),
    ...(entry.accessed !== null && { accessed: toDate(entry.accessed) }),
    ...(entry.href !== null && { URL: entry.href }),
    ...(entry.language !== null && { language: entry.language }),
    note: entry.note,
  };
}

function toDate(parts: DateParts): { readonly 'date-parts': readonly DateParts[] } {
  return { 'date-parts': [parts] };
}
