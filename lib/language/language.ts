// One language, ready for use: its tables as look-ups and its stemmer.
import type { DateLexicon } from './date-lexicon';
import type { MeasureLexicon, NumberLexicon } from './lexicon';
import type { NameLexicon } from './name-lexicon';
import type { PhraseBook } from './phrases';
import type { SentenceLexicon } from './sentence-lexicon';
import type { SpeechLexicon } from './speech-lexicon';
import type { LanguageTables } from './tables';
import type { Token, TokenRules } from './tokens';

/** What the rules and the comparison ask of a language. An unknown language answers with neutral values. */
export interface Language extends TokenRules {
  /** BCP 47 primary tag ("en"), null for an unknown language. */
  readonly tag: string | null;
  readonly tables: LanguageTables;
  readonly sentences: SentenceLexicon;
  readonly numbers: NumberLexicon;
  readonly measures: MeasureLexicon;
  readonly dates: DateLexicon;
  /** First words of dates and of quantities in words: at other words and marks none begins. */
  readonly dateStarts: ReadonlySet<string>;
  readonly quantityStarts: ReadonlySet<string>;
  readonly names: NameLexicon;
  readonly speech: SpeechLexicon;
  /** Names of countries and demonyms to a key all languages share ("@us"). */
  readonly countries: PhraseBook<string>;
  /**
   * The comparison key of a normalised word: its stem, digits for a number word ("ten" gives "10"); the word itself
   * where the language has no stemmer.
   */
  stem(norm: string): string;
  /** The groups of words of like meaning that a stem is in, by number; most words are in none. */
  kinGroups(stem: string): readonly number[];
  /** True for function and reporting words, which carry no event. */
  isStop(norm: string): boolean;
  /** True for an irregular form that is no plural ("held"). */
  isVerbForm(norm: string): boolean;
  /** True for a written month or weekday. */
  isDateWord(token: Token): boolean;
  /**
   * How rare a stem is in general text of this language, in 0..1. No language ships weights now: 1 for every stem.
   */
  backgroundIdf(stem: string): number;
}

/** The languages loaded for one comparison. A tag that was not loaded gives a language without rules. */
export interface Languages {
  of(tag: string | null): Language;
}

/** "en-GB" and "EN" give "en"; null for null, "und" and what is no tag. */
export function primaryTag(tag: string | null): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(primary) && primary !== 'und' ? primary : null;
}
