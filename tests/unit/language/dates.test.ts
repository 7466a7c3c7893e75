// Dates and times, absolute and relative to the day of publication.
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/language/analyse';
import { dayRange, toIsoWeek, toDayNumber } from '../../../lib/language/calendar';
import { loadLanguages } from '../../../lib/language/load';
import { DATE_CASES } from './gold/dates';
import { articleOf, sentencesOf } from './gold/score';

const languages = await loadLanguages(DATE_CASES.map(([language]) => language));

function isoDates(texts: readonly string[], language: string, publishedAt: string | null): readonly string[] {
  const { blocks } = analyseArticle(articleOf(texts, language, publishedAt), languages);
  return blocks.flatMap(({ sentences }) => sentences.flatMap(({ dates }) => dates.map(({ iso }) => iso)));
}

describe('dates', () => {
  it.each(DATE_CASES)('%s: %s', (language, text, expected) => {
    const found = sentencesOf(text, language, languages).flatMap(({ dates }) => dates);
    expect(found.map(({ iso }) => iso)).toEqual(expected);
  });

  it('leaves a weekday and a day without a year open when the day of publication is unknown', () => {
    expect(isoDates(['It met on Friday and on May 3.'], 'en', null)).toEqual(['W5', '--05-03']);
  });

  it('takes a full date at the front of the text for the day of publication', () => {
    expect(isoDates(['OSTIN, May 15, 2024. It rained.', 'It met on Friday.'], 'en', null)).toEqual([
      '2024-05-15',
      '2024-05-10',
    ]);
  });

  it('reads 5/6 as the sixth of May in the United States and as the fifth of June elsewhere', () => {
    const text = 'It closed on 05/06/2024.';
    const inTag = (tag: string): readonly string[] => isoDates([text], tag, null);
    expect([inTag('en-US'), inTag('en-GB'), inTag('en')]).toEqual([
      ['2024-05-06'],
      ['2024-06-05'],
      ['2024-05-06'],
    ]);
  });
});

describe('dayRange', () => {
  it.each([
    ['2015-01-02', 1],
    ['2024-02', 29],
    ['2023', 365],
    ['199X', 3652],
    ['2024-W19', 7],
  ])('%s covers %i days', (iso, days) => {
    const range = dayRange(iso);
    expect(range === null ? 0 : range.last - range.first + 1).toBe(days);
  });

  it.each(['W5', '--05-03', 'T20:45', '2015-02-30', ''])('%s names no stretch of days', (iso) => {
    expect(dayRange(iso)).toBeNull();
  });

  it('puts a day into the ISO week it lies in', () => {
    expect(toIsoWeek(toDayNumber({ year: 2021, month: 1, day: 3 }))).toBe('2020-W53');
  });
});
