// Numbers with unit, precision, range and what they count.
import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../lib/language/load';
import { QUANTITY_CASES } from './gold/quantities';
import { describeExpected, describeQuantity, sentencesOf } from './gold/score';

const languages = await loadLanguages(QUANTITY_CASES.map(([language]) => language));

describe('quantities', () => {
  it.each(QUANTITY_CASES)('%s: %s', (language, text, expected) => {
    const found = sentencesOf(text, language, languages).flatMap(({ quantities }) => quantities);
    const wanted = expected.map((quantity, index) =>
      describeExpected(quantity, found[index], (word) => languages.of(language).stem(word)),
    );
    expect(found.map(describeQuantity)).toEqual(wanted);
  });

  it('covers the number, its sign and its unit, but not the words before', () => {
    const text = 'More than $1.2 billion in a 10-hour vote.';
    const found = sentencesOf(text, 'en', languages).flatMap(({ quantities }) => quantities);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['$1.2 billion', '10-hour']);
  });
});
