// The words that differences are read by, in each language that has some: nouns of one group, "and", "nearly".
import { describe, expect, it } from 'vitest';
import { createGrouper } from '../../../../lib/comparison/differences/counted-groups';
import { createRules } from '../../../../lib/comparison/differences/rules';
import { loadLanguages } from '../../../../lib/language/load';

const languages = await loadLanguages(['en', 'de', 'fr', 'es', 'pt']);

describe('nouns for the same people or things', () => {
  it.each([
    ['en', 'subscribers', 'members'],
    ['en', 'workers', 'staff'],
    ['en', 'people', 'residents'],
    ['en', 'homes', 'households'],
    ['de', 'kunden', 'abonnenten'],
    ['de', 'menschen', 'einwohner'],
    ['de', 'beschäftigte', 'mitarbeiter'],
    ['fr', 'abonnés', 'utilisateurs'],
    ['fr', 'habitants', 'personnes'],
    ['es', 'suscriptores', 'miembros'],
    ['es', 'trabajadores', 'empleados'],
    ['pt', 'assinantes', 'membros'],
    ['pt', 'moradores', 'habitantes'],
  ])('count together (%s): %s and %s', (language, one, other) => {
    const groupOf = createGrouper(language);
    expect(groupOf(one)).not.toBeNull();
    expect(groupOf(one)).toBe(groupOf(other));
  });

  it.each([
    ['en', 'members', 'workers'],
    ['en', 'shops', 'homes'],
    ['de', 'kunden', 'mitarbeiter'],
    ['fr', 'boutiques', 'foyers'],
    ['es', 'casas', 'tiendas'],
    ['pt', 'casas', 'lojas'],
  ])('do not for others (%s): %s and %s', (language, one, other) => {
    const groupOf = createGrouper(language);
    expect(groupOf(one)).not.toBe(groupOf(other));
  });

  it.each(['boats', 'was'])('a word of no group has none: %s', (word) => {
    expect(createGrouper('en')(word)).toBeNull();
  });

  it.each([null, 'ja', 'xx'])('a language without groups (%s) has none', (language) => {
    const groupOf = createGrouper(language);
    expect(['members', 'people', 'was', 'boats'].map(groupOf)).toEqual([null, null, null, null]);
  });
});

describe('the rules of a language', () => {
  const rulesOf = (language: string | null) => createRules(languages.of(language));

  it.each([
    ['en', ['about', 'nearly', 'approached', 'least', 'more', 'surpassed', 'most']],
    ['de', ['rund', 'etwa', 'mindestens', 'mehr', 'ab', 'höchstens', 'knapp']],
  ])('know the words that only say how exact a figure is (%s)', (language, words) => {
    expect(words.filter((word) => !rulesOf(language).isPrecision(word))).toEqual([]);
  });

  it('take no other word for one of those', () => {
    const { isPrecision } = rulesOf('en');
    expect(['boats', 'and', 'said', '|'].filter(isPrecision)).toEqual([]);
  });

  it.each([
    ['en', 'and', 'said'],
    ['de', 'und', 'sagte'],
    ['fr', 'et', 'déclaré'],
    ['es', 'y', 'dijo'],
    ['pt', 'e', 'disse'],
  ])('know "and" and a verb of saying (%s)', (language, joiner, verb) => {
    const { isJoiner, isSpeech } = rulesOf(language);
    expect([joiner, verb].map(isJoiner)).toEqual([true, false]);
    expect([joiner, verb].map(isSpeech)).toEqual([false, true]);
  });

  it('know the cues and groups of their own language only', () => {
    expect(rulesOf('en').cuesOf('expected').has('forecast')).toBe(true);
    expect(rulesOf('de').cuesOf('expected').has('forecast')).toBe(false);
    expect(rulesOf('en').groupOf('members')).not.toBeNull();
    expect(rulesOf('de').groupOf('members')).toBeNull();
  });

  it('of an unknown language know no word', () => {
    const { isPrecision, isJoiner, isSpeech, cuesOf, groupOf } = rulesOf(null);
    for (const word of ['about', 'and', 'said', 'members']) {
      expect([isPrecision(word), isJoiner(word), isSpeech(word), groupOf(word)]).toEqual([
        false,
        false,
        false,
        null,
      ]);
      expect(cuesOf(word).size).toBe(0);
    }
  });
});
