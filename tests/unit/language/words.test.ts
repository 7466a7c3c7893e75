// Words and their comparison forms.
import { describe, expect, it } from 'vitest';
import { normaliseWord } from '../../../lib/language/characters';
import { primaryTag } from '../../../lib/language/language';
import { loadLanguages } from '../../../lib/language/load';
import { sentencesOf } from './gold/score';

const languages = await loadLanguages(['en', 'de', 'fr', 'es', 'pt', 'ru', 'zh', 'ja', 'xx']);

/** Stems of the words that carry the event. */
function stemsOf(text: string, language: string): readonly string[] {
  return sentencesOf(text, language, languages).flatMap(({ words }) =>
    words.filter(({ stop }) => !stop).map(({ stem }) => stem),
  );
}

describe('words', () => {
  it.each([
    ['en', 'The officials said it.', 'An official was told.'],
    ['en', 'Ten men fell.', '10 man falls'],
    ['en', 'The U.S. ships', 'United States ship'],
    ['en', 'The company’s F.B.I. files', 'a company FBI file'],
    ['en', 'Cyber-attack', 'cyber attacks'],
    ['de', 'Die Häuser der Russen', 'ein Haus des russischen'],
    ['fr', 'l’économie américaine', 'économies aux États-Unis'],
    ['es', 'las casas estadounidenses', 'una casa de Estados Unidos'],
    ['pt', 'as casas brasileiras', 'uma casa do Brasil'],
    ['ru', 'жители города', 'жителей города'],
  ])('%s: "%s" and "%s" have the same stems', (language, one, other) => {
    expect(stemsOf(one, language)).toEqual(stemsOf(other, language));
  });

  it('keeps negations and limits: they change what is reported', () => {
    const kept = sentencesOf('No more than 5, not over 3, never below 2.', 'en', languages)[0]?.words;
    expect(kept?.filter(({ stop }) => !stop).map(({ norm }) => norm)).toEqual(
      expect.arrayContaining(['no', 'more', 'not', 'over', 'never']),
    );
  });

  it('counts the words of a country as one', () => {
    const words = sentencesOf('North Korean boats', 'en', languages)[0]?.words ?? [];
    expect(words.map(({ stem, stop }) => [stem, stop])).toEqual([
      ['@kp', false],
      ['korean', true],
      ['boat', false],
    ]);
  });

  it('cuts Chinese and Japanese into words', () => {
    expect(
      [stemsOf('磨坊很安全', 'zh').length, stemsOf('水車は安全だ', 'ja').length].every((count) => count > 1),
    ).toBe(true);
  });

  it('leaves words of an unknown language as they are, without stop words', () => {
    expect(stemsOf('Glorp fnords the ZIB', 'xx')).toEqual(['glorp', 'fnords', 'the', 'zib']);
  });

  it.each([
    ['CAFE\u0301', 'café'],
    ['F.B.I.', 'fbi'],
    ['Don’t', "don't"],
    ['co\u00ADoperate', 'cooperate'],
    ['１２', '12'],
  ])('normalises %s to %s', (written, norm) => {
    expect(normaliseWord(written)).toBe(norm);
  });

  it.each([
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['und', null],
    ['', null],
    [null, null],
    ['x', null],
    ['deu', 'deu'],
  ])('reads the language of the tag %s as %s', (tag, primary) => {
    expect(primaryTag(tag)).toBe(primary);
  });

  it('gives every stem the same background weight: no list of word frequencies is shipped', () => {
    expect(['the', 'mill', '@us'].map((stem) => languages.of('en').backgroundIdf(stem))).toEqual([1, 1, 1]);
  });
});
