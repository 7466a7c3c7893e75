// How the whole document writes a word: with a capital in running text, without one, after an article.
import { matchCountry } from './country-match';
import type { FoundName } from './found-name';
import type { Language } from './language';
import type { ReadSentence } from './read-block';
import type { Token } from './tokens';
import { isAcronym } from './words';

/** What the document shows about words that may be names. */
export interface Evidence {
  /** True when the token at `at` may begin a name. */
  isNameWord(tokens: readonly Token[], at: number, headline: boolean): boolean;
  /** True when the token at `at` may go on a name begun before it. */
  continuesName(tokens: readonly Token[], at: number, headline: boolean): boolean;
  /** The last word on a name when its run is complete. */
  isName(name: FoundName): boolean;
}

/** How often a word stands how, headlines left out. */
interface Tally {
  lower: number;
  /** With a capital inside a sentence. */
  mid: number;
  /** Of these, after an article or an inflected adjective: a noun in languages that capitalise nouns. */
  noun: number;
  /** Of these, beside another capitalised word. */
  paired: number;
}

const NONE: Tally = { lower: 0, mid: 0, noun: 0, paired: 0 };

/** Gathers the evidence of a document. */
export function gatherEvidence(sentences: readonly ReadSentence[], language: Language): Evidence {
  const tallies = new Map<string, Tally>();
  for (const { tokens } of sentences) if (!isHeadline(tokens)) countWords(tokens, tallies, language);
  const tallyOf = (token: Token | undefined): Tally => tallies.get(token?.norm ?? '') ?? NONE;
  return language.names.capitals === 'nouns'
    ? nounEvidence(tallyOf, language)
    : nameEvidence(tallyOf, language);
}

function countWords(tokens: readonly Token[], tallies: Map<string, Tally>, language: Language): void {
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    let tally = tallies.get(token.norm);
    if (tally === undefined) {
      tally = { lower: 0, mid: 0, noun: 0, paired: 0 };
      tallies.set(token.norm, tally);
    }
    if (!token.capital) tally.lower += 1;
    else if (!isStart(tokens, at)) {
      tally.mid += 1;
      if (isAfterArticle(tokens, at, language)) tally.noun += 1;
      if (tokens[at - 1]?.capital === true || tokens[at + 1]?.capital === true) tally.paired += 1;
    }
  });
}

/** Share of capitalised words above which a line is a headline, with and without a final stop; and the words it takes to tell. */
const HEADLINE_SHARE = 0.65;
const STOPPED_SHARE = 0.9;
const HEADLINE_WORDS = 4;

/** True for a line in title case or in capitals, where capitals mark nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  if (words.length < HEADLINE_WORDS) return false;
  const stopped = /^[.?!\u2026"\u201D]$/.test(tokens.at(-1)?.text ?? '');
  return (
    words.filter(({ capital }) => capital).length / words.length > (stopped ? STOPPED_SHARE : HEADLINE_SHARE)
  );
}

/** First word of a sentence, of a quotation or after a colon. */
function isStart(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'mark') return false;
    if (/^["'\u2018\u201C\u201E\u00AB:\u2014\u2022]$/.test(token.text)) return true;
  }
  return true;
}

/** "der Minister", "der fr\u00FChere Minister". */
function isAfterArticle(tokens: readonly Token[], at: number, language: Language): boolean {
  const { determiners } = language.speech;
  const [second, first] = [tokens[at - 2], tokens[at - 1]];
  if (first === undefined || first.kind !== 'word') return false;
  if (determiners.has(first.norm)) return true;
  return determiners.has(second?.norm ?? '') && /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(first.text);
}

function isExcluded(token: Token, language: Language): boolean {
  const { names, numbers, dates } = language;
  if (language.isDateWord(token) || dates.days.has(token.norm)) return true;
  return names.never.has(token.norm) || numbers.cardinals.has(token.norm);
}

/** Where only names have capitals. */
function nameEvidence(tallyOf: (token: Token | undefined) => Tally, language: Language): Evidence {
  const continuesName: Evidence['continuesName'] = (tokens, at, headline) => {
    const token = tokens[at];
    if (token === undefined || !token.capital || isExcluded(token, language)) return false;
    if (language.isStop(token.norm) && !isAcronym(token.text)) return false;
    return !headline || tallyOf(token).mid > 0;
  };
  return {
    continuesName,
    isNameWord(tokens, at, headline) {
      const token = tokens[at];
      if (token === undefined || !token.capital) return false;
      // "1B": letters that touch a number are no name.
      if (!token.spaced && tokens[at - 1]?.kind === 'number') return false;
      if (matchCountry(tokens, at, language) !== null) return true;
      if (isExcluded(token, language)) return false;
      const tally = tallyOf(token);
      const stop = language.isStop(token.norm) && !isAcronym(token.text);
      if (stop) {
        // "Will Smith": a function word only where it stands before another capital inside a sentence.
        return (
          !isStart(tokens, at) &&
          !headline &&
          !language.speech.determiners.has(token.norm) &&
          tokens[at + 1]?.capital === true
        );
      }
      if (headline) return tally.mid > 0 && tally.mid >= tally.lower;
      if (!isStart(tokens, at)) return tally.mid >= tally.lower;
      return (
        startsName(tokens, at, tally, language) || (tally.lower === 0 && continuesName(tokens, at + 1, false))
      );
    },
    isName: (name) => name.country !== null || !isBare(name, language),
  };
}

/** A first word is a name when the document says so, or when what follows does. */
function startsName(tokens: readonly Token[], at: number, tally: Tally, language: Language): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (tally.mid > 0) return tally.mid >= tally.lower;
  if (isAcronym(token.text)) return true;
  if (tally.lower > 0) return false;
  const next = tokens[at + 1];
  if (language.names.titles.match(tokens, at) !== null) return true;
  if (/['\u2019]s$/.test(token.text) || (token.text.length === 1 && next?.text === '.')) return true;
  return next !== undefined && language.speech.verbs.has(next.norm);
}

/** A single letter, or a title alone. */
function isBare(name: FoundName, language: Language): boolean {
  const [word = ''] = name.words;
  if (name.words.length > 1) return false;
  return word.length < 2 || (!name.acronym && language.names.titleWords.has(word));
}

/** Endings of German nouns that name things, not people or places. */
const NOUN_ENDINGS =
  /(?:ung|heit|keit|schaft|tion|t\u00E4t|ismus|nis|chen|innen|ling|ment|anz|enz)(?:en|s|e)?$/;

/** Where every noun has a capital: names stand without articles, beside other capitals or next to verbs of saying. */
function nounEvidence(tallyOf: (token: Token | undefined) => Tally, language: Language): Evidence {
  const mayBe = (tokens: readonly Token[], at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || !token.capital || isExcluded(token, language)) return false;
    if (language.isStop(token.norm) && !isAcronym(token.text)) return false;
    if (language.measures.units.match(tokens, at) !== null || language.numbers.multipliers.has(token.norm))
      return false;
    return !NOUN_ENDINGS.test(token.norm) && tallyOf(token).noun === 0 && tallyOf(token).lower === 0;
  };
  return {
    continuesName: (tokens, at) => mayBe(tokens, at),
    isNameWord(tokens, at) {
      const token = tokens[at];
      if (token === undefined || !token.capital) return false;
      if (matchCountry(tokens, at, language) !== null || isAcronym(token.text)) return true;
      if (language.names.titles.match(tokens, at) !== null) return mayBe(tokens, at + 1);
      if (!mayBe(tokens, at) || isAfterArticle(tokens, at, language)) return false;
      const neighbours = [tokens[at - 1], tokens[at + 1]];
      if (mayBe(tokens, at + 1)) return true;
      if (neighbours.some((next) => next !== undefined && language.speech.verbs.has(next.norm))) return true;
      return !isStart(tokens, at) && (tallyOf(token).paired > 0 || tallyOf(token).mid >= 2);
    },
    isName: (name) => name.country !== null || !isBare(name, language),
  };
}
