// Which words count as alike by their beginning.
import { describe, expect, it } from 'vitest';
import { pairArticles } from '../../../../lib/comparison/alignment/align';
import { prefixesIn, readPrefixes } from '../../../../lib/comparison/alignment/prefixes';
import { readVocabulary } from '../../../../lib/comparison/alignment/vocabulary';
import { loadLanguages } from '../../../../lib/language/load';
import { readTexts } from '../read-texts';

const languages = await loadLanguages(['en']);

/** The stems of the first report with those of the second that begin like them: "of the first > of the second". */
function relate(first: string, second: string): readonly string[] {
  const vocabulary = readVocabulary(readTexts([first], [second]), [], languages);
  const [pair] = pairArticles(vocabulary);
  if (pair === undefined) return [];
  const stemOf = (term: number): string => vocabulary.stems[term] ?? '';
  return [...prefixesIn(pair, readPrefixes(vocabulary))]
    .flatMap(([one, others]) => others.map((other) => `${stemOf(one)} > ${stemOf(other)}`))
    .sort();
}

describe('words that begin alike', () => {
  it.each([
    ['a longer form', 'The bank fell.', 'The banker fell.', ['bank > banker']],
    ['the same way back', 'The banker fell.', 'The bank fell.', ['banker > bank']],
    ['six letters of ten', 'The custom fell.', 'The customhouse fell.', ['custom > customhous']],
    ['several', 'The bank fell.', 'The banker met bankers of a banking house.', ['bank > banker']],
    ['names with other forms of them', 'They met in Korea.', 'They met the Korean.', ['korea > korean']],
  ])('are related: %s', (_, first, second, expected) => {
    expect(relate(first, second)).toEqual(expected);
  });

  it.each([
    ['three letters', 'The dam fell.', 'The damper fell.'],
    ['less than six tenths of the longer one', 'The port fell.', 'The portfolio fell.'],
    ['a beginning that parts too early', 'The station fell.', 'The statue fell.'],
    ['the same letters behind another beginning', 'The banker fell.', 'The hanker fell.'],
    ['the very same word', 'The banker fell.', 'The banker fell.'],
    ['numbers', 'It cost 12345.', 'It cost 12346.'],
    ['a number and a word', 'It cost 1234.', 'It cost 1234x and more.'],
    ['words of one report only', 'The bank met the banker.', 'The wall fell.'],
  ])('are not related: %s', (_, first, second) => {
    expect(relate(first, second)).toEqual([]);
    expect(relate(second, first)).toEqual([]);
  });
});
