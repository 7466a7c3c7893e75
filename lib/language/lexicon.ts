// The tables of one language made into look-ups, once, when the language is loaded.
import { PhraseBook } from './phrases';
import type { LanguageTables, NumberTables } from './tables';
import { CURRENCY_SIGNS, UNIT_SYMBOLS } from './units';

/** "word=value word=value" as a map of numbers; "1/3" is a value too. */
export function readValues(list: string): ReadonlyMap<string, number> {
  return new Map(
    splitWords(list).map((entry): [string, number] => {
      const [word = '', value = ''] = entry.split('=');
      const [numerator = '', denominator = '1'] = value.split('/');
      return [word.replaceAll('_', ' '), Number(numerator) / Number(denominator)];
    }),
  );
}

export function splitWords(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

export function toSet(list: string): ReadonlySet<string> {
  return new Set(splitWords(list));
}

/** "phrase|phrase" as a book of phrases that all mean the same. */
export function toPhrases(list: string): PhraseBook<true> {
  const book = new PhraseBook<true>();
  for (const phrase of list.split('|')) book.add(phrase.trim(), true);
  return book;
}

/** "phrase=value phrase=value" ("_" for a space) as a book of phrases with values. */
export function toValuedPhrases(list: string): PhraseBook<number> {
  const book = new PhraseBook<number>();
  for (const [phrase, value] of readValues(list)) book.add(phrase, value);
  return book;
}

/** "value=phrase,phrase|value=phrase" (or a new line in place of "|") added to a book of phrases. */
export function addGroups(book: PhraseBook<string>, groups: string): void {
  for (const group of groups.split(/[|\n]/)) {
    const [value = '', phrases = ''] = splitOnce(group);
    for (const phrase of phrases.split(',')) book.add(phrase.trim(), value.trim());
  }
}

function splitOnce(group: string): readonly [string, string] {
  const at = group.indexOf('=');
  return at < 0 ? [group, ''] : [group.slice(0, at), group.slice(at + 1)];
}

/** Number words ready for reading. */
export interface NumberLexicon {
  readonly tables: NumberTables;
  readonly cardinals: PhraseBook<number>;
  /** Finds words that hold a hundred or a thousand ("zweihundert"); null where numbers are not written as one word. */
  readonly compound: RegExp | null;
  readonly multipliers: PhraseBook<number>;
  readonly alone: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly fractions: PhraseBook<number>;
  readonly halves: PhraseBook<number>;
  readonly plusHalf: PhraseBook<true>;
  readonly vague: PhraseBook<number>;
  readonly rounded: PhraseBook<number>;
  readonly ordinals: PhraseBook<number>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly rangeWords: ReadonlySet<string>;
  readonly betweenWords: ReadonlySet<string>;
  readonly betweenJoiners: ReadonlySet<string>;
  readonly changeWords: ReadonlySet<string>;
  readonly changeJoiners: ReadonlySet<string>;
  readonly ratioWords: PhraseBook<true>;
  readonly minus: ReadonlySet<string>;
  readonly ones: ReadonlySet<string>;
  readonly noOnes: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

export function compileNumbers(tables: NumberTables): NumberLexicon {
  return {
    tables,
    cardinals: toValuedPhrases(tables.compounds ? withCompounds(tables) : tables.cardinals),
    compound: tables.compounds ? compoundPattern(tables) : null,
    multipliers: toValuedPhrases(tables.multipliers),
    alone: toSet(tables.alone),
    articles: toSet(tables.articles),
    joiners: toSet(tables.joiners),
    fractions: toValuedPhrases(tables.fractions),
    halves: toValuedPhrases(tables.halves),
    plusHalf: toPhrases(tables.plusHalf),
    vague: toValuedPhrases(tables.vague),
    rounded: toValuedPhrases(tables.rounded),
    ordinals: toValuedPhrases(tables.ordinals),
    ordinalEndings: toSet(tables.ordinalEndings),
    rangeWords: toSet(tables.rangeWords),
    betweenWords: toSet(tables.betweenWords),
    betweenJoiners: toSet(tables.betweenJoiners),
    changeWords: toSet(tables.changeWords),
    changeJoiners: toSet(tables.changeJoiners),
    ratioWords: toPhrases(tables.ratioWords),
    minus: toSet(tables.minus),
    ones: toSet(tables.ones),
    noOnes: toSet(tables.noOnes),
    labels: toSet(tables.labels),
  };
}

function compoundPattern(tables: NumberTables): RegExp {
  const stems = [...readValues(tables.multipliers)].filter(
    ([word, value]) => value <= 1000 && word.length > 4 && value !== 12,
  );
  return new RegExp(stems.map(([word]) => word).join('|'));
}

/** Adds the joined forms of 21 to 99 ("dreiundzwanzig"): units, joiner, tens. */
function withCompounds(tables: NumberTables): string {
  const values = [...readValues(tables.cardinals)];
  const units = values.filter(([, value]) => value > 0 && value < 10);
  const tens = values.filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0);
  const joined = tens.flatMap(([ten, value]) =>
    units.map(([unit, add]) => `${unit}${tables.joiners}${ten}=${value + add}`),
  );
  return [tables.cardinals, ...joined].join(' ');
}

/** Units and currencies, and what says how exact a number is. */
export interface MeasureLexicon {
  readonly units: PhraseBook<string>;
  readonly currencies: PhraseBook<string>;
  readonly per: PhraseBook<true>;
  readonly during: ReadonlySet<string>;
  readonly before: PhraseBook<'about' | 'at-least' | 'at-most'>;
  readonly after: PhraseBook<'about' | 'at-least' | 'at-most'>;
  readonly ageBefore: PhraseBook<true>;
  readonly ageAfter: PhraseBook<true>;
  readonly ageEnd: PhraseBook<true>;
  readonly headBefore: ReadonlySet<string>;
  readonly headSkip: ReadonlySet<string>;
  readonly headOf: ReadonlySet<string>;
  readonly headNever: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
}

/** Signs for precision that need no language. */
const SIGNS_BEFORE = { about: '~|\u2248|\u00B1', 'at-least': '>|\u2265', 'at-most': '<|\u2264' } as const;

export function compileMeasures(tables: LanguageTables): MeasureLexicon {
  const units = new PhraseBook<string>();
  addGroups(units, UNIT_SYMBOLS);
  addGroups(units, tables.units);
  const currencies = new PhraseBook<string>();
  addGroups(currencies, CURRENCY_SIGNS);
  addGroups(currencies, tables.unitsBefore);
  const { precision, heads } = tables;
  const before = new PhraseBook<'about' | 'at-least' | 'at-most'>();
  const after = new PhraseBook<'about' | 'at-least' | 'at-most'>();
  const add = (book: typeof before, list: string, value: 'about' | 'at-least' | 'at-most'): void => {
    for (const phrase of list.split('|')) book.add(phrase.trim(), value);
  };
  add(before, precision.about, 'about');
  add(before, precision.atLeast, 'at-least');
  add(before, precision.atMost, 'at-most');
  for (const [value, list] of Object.entries(SIGNS_BEFORE))
    add(before, list, value as keyof typeof SIGNS_BEFORE); // keys of a literal
  add(after, precision.aboutAfter, 'about');
  add(after, precision.atLeastAfter, 'at-least');
  add(after, precision.atMostAfter, 'at-most');
  return {
    units,
    currencies,
    before,
    after,
    per: toPhrases(`${heads.per}|/`),
    during: toSet(precision.during),
    ageBefore: toPhrases(heads.ageBefore),
    ageAfter: toPhrases(heads.ageAfter),
    ageEnd: toPhrases(heads.ageEnd),
    headBefore: toSet(heads.before),
    headSkip: toSet(heads.skip),
    headOf: toSet(heads.of),
    headNever: toSet(heads.never),
    plurals: toSet(heads.plurals),
  };
}
