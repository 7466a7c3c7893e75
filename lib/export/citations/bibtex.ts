// Reports as BibTeX entries that biblatex reads too. Letters of every script stay as they are (UTF-8).
import type { Source } from '../report';
import type { Words } from '../words';
import { describeEntries, type DateParts, type Entry } from './entry';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** LaTeX's special characters. Braces as commands: BibTeX counts even escaped ones. */
const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};
const SPECIAL = /[\\{}^~$&#_%]/g;
/** Characters that TeX draws together as another one: two hyphens become a dash. */
const LIGATURE = /([-`',<>])(?=\1)|[?!](?=`)/g;

/** What an address must not hold inside braces; the percent sign and the rest are read as they are in `url`. */
const UNSAFE_IN_ADDRESS = /[\\{}^`|~]/g;

/** The BibTeX file: one `@article` per report. */
export function toBibtex(sources: readonly Source[], words: Words): string {
  return describeEntries(sources, words).map(writeEntry).join('\n');
}

/** Text as LaTeX shows it character by character. */
export function escapeLatex(text: string): string {
  return text
    .replace(LIGATURE, '$&\0')
    .replace(SPECIAL, (character) => SPECIALS[character] ?? '')
    .replaceAll('\0', '{}');
}

function writeEntry(entry: Entry): string {
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', entry.authors.map(protect).join(' and ') || null],
    // Braces of its own: styles must not change its capitals.
    ['title', entry.title === null ? null : protect(entry.title)],
    ['journal', entry.newspaper === null ? null : escapeLatex(entry.newspaper)],
    ['entrysubtype', 'newspaper'],
    ['date', entry.issued === null ? null : writeDate(entry.issued)],
    ['year', entry.issued === null ? null : String(entry.issued[0])],
    ['url', entry.href?.replace(UNSAFE_IN_ADDRESS, percentEncode) ?? null],
    ['urldate', entry.accessed === null ? null : writeDate(entry.accessed)],
    ['language', entry.language],
    ['annote', escapeLatex(entry.note)],
  ];
  const month = MONTHS[(entry.issued?.[1] ?? 0) - 1];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [
    `@article{${entry.key},`,
    ...lines,
    ...(month === undefined ? [] : [`  month = ${month},`]),
    '}',
    '',
  ].join('\n');
}

/** In braces of its own a name is not split and "and" does not end it. */
function protect(text: string): string {
  return `{${escapeLatex(text)}}`;
}

function writeDate([year, ...rest]: DateParts): string {
  const parts = rest.map((part) => String(part).padStart('MM'.length, '0'));
  return [String(year).padStart('YYYY'.length, '0'), ...parts].join('-');
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
