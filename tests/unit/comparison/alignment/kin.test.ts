// Which words count as related: by the tables of the language, and by the parts of a joined word.
import { describe, expect, it } from 'vitest';
import { pairArticles } from '../../../../lib/comparison/alignment/align';
import { kinIn, readKin } from '../../../../lib/comparison/alignment/kin';
import { readVocabulary } from '../../../../lib/comparison/alignment/vocabulary';
import { loadLanguages } from '../../../../lib/language/load';
import { makeArticle, readInputsOf } from '../read-texts';

const languages = await loadLanguages(['en', 'de']);

/** The related stems of two one-sentence reports, "of the first > of the second". */
function relate(first: string, second: string, language = 'en'): readonly string[] {
  const inputs = readInputsOf(makeArticle([first], { language }), makeArticle([second], { language }));
  const vocabulary = readVocabulary(inputs, [], languages);
  const [pair] = pairArticles(vocabulary);
  if (pair === undefined) return [];
  const stemOf = (term: number): string => vocabulary.stems[term] ?? '';
  return [...kinIn(pair, readKin(vocabulary))]
    .flatMap(([one, others]) => others.map((other) => `${stemOf(one)} > ${stemOf(other)}`))
    .sort();
}

describe('words of like meaning', () => {
  it('relates words of one group in any of their forms', () => {
    expect(relate('Nordkran acquired the shipyard.', 'The shipyard was purchased by Nordkran.')).toEqual([
      'acquir > purchas',
    ]);
  });

  it('relates nothing in a language that has no such table', () => {
    expect(relate('Nordkran acquired the shipyard.', 'Nordkran purchased the shipyard.', 'de')).toEqual([]);
  });

  it('relates a joined word to its parts, both ways', () => {
    const joined = 'A snowstorm closed the pass.';
    const parted = 'A storm of snow closed the pass.';
    expect(relate(joined, parted)).toEqual(['snowstorm > snow', 'snowstorm > storm']);
    expect(relate(parted, joined)).toEqual(['snow > snowstorm', 'storm > snowstorm']);
  });

  it('takes no ending of a word for a part when its beginning is no word of the two reports', () => {
    expect(relate('The brainstorm ended the meeting.', 'The storm ended the fair.')).toEqual([]);
  });

  it.each([
    ['the very same word', 'Nordkran acquired the shipyard.', 'Nordkran acquired the shipyard.'],
    ['words of one report only', 'Nordkran acquired and purchased it.', 'The wall fell.'],
    ['a name that is also a word', 'They met Judith Purchase.', 'They acquired the shipyard.'],
    ['a word whose end is of three letters', 'The sunset ended it.', 'The sun rose on a set.'],
    ['figures that are written together', 'It was 20152016 then.', 'It was 2015 and 2016 then.'],
  ])('does not relate %s', (_, first, second) => {
    expect(relate(first, second)).toEqual([]);
    expect(relate(second, first)).toEqual([]);
  });

  it('relates joined words whose end is of four letters, and names', () => {
    expect(relate('A fireboat came.', 'A boat came to the fire.')).toEqual([
      'fireboat > boat',
      'fireboat > fire',
    ]);
    expect(relate('They left Stormhaven.', 'The haven saw a storm.')).toEqual([
      'stormhaven > haven',
      'stormhaven > storm',
    ]);
  });

  it('relates each two words once, however many ways there are', () => {
    const [first, second] = [
      'A cyberattack hit and hit again.',
      'A cyber attack struck, and the attack hit.',
    ];
    const related = relate(first, second);
    expect(related).toEqual([...new Set(related)]);
    expect(related).toContain('cyberattack > attack');
  });
});
