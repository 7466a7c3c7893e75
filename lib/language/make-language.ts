// Building a Language from its tables and its stemmer.
import { compileCountries } from './countries';
import { compileDates, type DateLexicon } from './date-lexicon';
import type { Language } from './language';
import { compileMeasures, compileNumbers, readValues, splitWords, toSet } from './lexicon';
import type { MeasureLexicon, NumberLexicon } from './lexicon';
import { compileNames } from './name-lexicon';
import { compileSentences } from './sentence-lexicon';
import { compileSpeech } from './speech-lexicon';
import type { LanguageTables } from './tables';
import type { Token } from './tokens';
import { UNSPACED } from './unspaced';

/** Stems kept per language: more than the vocabulary of eight long articles, little enough to forget. */
const STEM_MEMORY = 20_000;

/** Makes a Language of its parts. */
export function makeLanguage(
  tag: string | null,
  tables: LanguageTables,
  stemmer: ((word: string) => string) | null,
): Language {
  const stem = remember(fixedStems(tables), stemmer);
  const kin = groupKin(tables.kin, stem);
  const stops = toSet(tables.stop);
  const irregular = new Set(splitWords(tables.irregular).map((entry) => entry.split('=')[0] ?? ''));
  const dates = compileDates(tables.dates);
  const numbers = compileNumbers(tables.numbers);
  const measures = compileMeasures(tables);
  return {
    tag,
    tables,
    elides: tables.elides,
    keep: keptPhrases(tables),
    dates,
    numbers,
    measures,
    dateStarts: dateStarts(dates, numbers),
    quantityStarts: quantityStarts(measures, numbers),
    sentences: compileSentences(tables.sentences),
    names: compileNames(tables.names),
    speech: compileSpeech(tables.speech),
    countries: compileCountries(tag, tables.names),
    stem,
    kinGroups: (one) => kin.get(one) ?? NO_GROUPS,
    isStop: (norm) => stops.has(norm),
    isVerbForm: (norm) => irregular.has(norm) && !measures.plurals.has(norm),
    isDateWord: (token) => isDateWord(token, dates, tables.names.capitalDays),
    // No list of word frequencies with a clean licence was found, and weights by hand gained nothing (docs/language.md).
    backgroundIdf: () => 1,
  };
}

const APOSTROPHES = ["'", '\u2018', '\u2019'];
const VULGAR_AND_MINUS = [
  '\u00BC',
  '\u00BD',
  '\u00BE',
  '\u2153',
  '\u2154',
  '\u215B',
  '\u215C',
  '\u215D',
  '\u215E',
  '-',
  '\u2212',
  '\u2013',
];

function dateStarts(dates: DateLexicon, numbers: NumberLexicon): ReadonlySet<string> {
  const books = [
    dates.days,
    dates.spans,
    dates.agoBefore,
    dates.months,
    dates.weekdays,
    dates.decadeBefore,
    dates.halfDays,
  ];
  return new Set([
    ...books.flatMap((book) => [...book.firstWords()]),
    ...[numbers.cardinals, numbers.ordinals].flatMap((book) => [...book.firstWords()]),
    ...numbers.articles,
    ...APOSTROPHES,
  ]);
}

function quantityStarts(measures: MeasureLexicon, numbers: NumberLexicon): ReadonlySet<string> {
  const { cardinals, multipliers, vague, rounded, halves, ordinals } = numbers;
  return new Set([
    ...[cardinals, multipliers, vague, rounded, halves, ordinals].flatMap((book) => [...book.firstWords()]),
    ...measures.currencies.firstWords(),
    ...numbers.articles,
    ...VULGAR_AND_MINUS,
  ]);
}

const NO_GROUPS: readonly number[] = [];

function groupKin(lines: string, stem: (norm: string) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, readonly number[]>();
  lines.split('\n').forEach((line, at) => {
    for (const one of new Set(splitWords(line).map(stem))) groups.set(one, [...(groups.get(one) ?? []), at]);
  });
  return groups;
}

function isDateWord(token: Token, dates: DateLexicon, capital: boolean): boolean {
  if (capital && !token.capital) return false;
  return dates.months.has(token.norm) || dates.weekdays.has(token.norm);
}

/** Phrases of at least two characters of scripts without spaces, the longest first. */
function keptPhrases(tables: LanguageTables): RegExp | null {
  const { dates, numbers, precision } = tables;
  const lists = [
    dates.months,
    dates.weekdays,
    dates.days,
    dates.spans,
    dates.agoAfter,
    dates.halfDays,
    numbers.multipliers,
    numbers.halves,
  ];
  const limits = [
    tables.units,
    tables.unitsBefore,
    precision.about,
    precision.atLeast,
    precision.atMost,
    precision.atLeastAfter,
    precision.atMostAfter,
  ];
  const phrases = [...lists, ...limits, precision.aboutAfter]
    .join(' ')
    .split(/[\s|,]+/)
    .flatMap((entry) => entry.split('='));
  const kept = [...new Set(phrases)].filter((phrase) => phrase.length > 1 && UNSPACED.test(phrase));
  kept.sort((a, b) => b.length - a.length);
  return kept.length === 0 ? null : new RegExp(kept.join('|'), 'gu');
}

/** Irregular forms to their base, and number words from two up to their digits. */
function fixedStems(tables: LanguageTables): ReadonlyMap<string, string> {
  const fixed = new Map<string, string>();
  for (const [word, value] of readValues(tables.numbers.cardinals)) {
    if (value >= 2 && !word.includes(' ')) fixed.set(word, String(value));
  }
  for (const entry of splitWords(tables.irregular)) {
    const [form = '', base = ''] = entry.split('=');
    fixed.set(form, base);
  }
  return fixed;
}

function remember(
  fixed: ReadonlyMap<string, string>,
  stemmer: ((word: string) => string) | null,
): (norm: string) => string {
  const memory = new Map<string, string>();
  return (norm) => {
    const known = memory.get(norm);
    if (known !== undefined) return known;
    if (memory.size >= STEM_MEMORY) memory.clear();
    const base = fixed.get(norm) ?? norm;
    const stem = stemmer?.(base) || base;
    memory.set(norm, stem);
    return stem;
  };
}
