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
});
