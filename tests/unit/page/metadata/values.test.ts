// Single metadata values: what is read from what pages write, and what is refused.
import { describe, expect, it } from 'vitest';
import { readTime } from '../../../../lib/page/metadata/dates';
import { readLanguage } from '../../../../lib/page/metadata/language';
import { splitByline } from '../../../../lib/page/metadata/people';
import { cutSiteName, siteNameIn } from '../../../../lib/page/metadata/title';
import { findWrittenDate } from '../../../../lib/page/metadata/written-dates';

const NOW = '2025-06-01T08:00:00Z';

describe('a time', () => {
  it.each([
    ['2025-05-12T09:30:00+02:00', '2025-05-12T09:30:00+02:00'],
    ['2025-05-12T09:30:00.000Z', '2025-05-12T09:30:00Z'],
    ['2025-05-12T09:30+0200', '2025-05-12T09:30:00+02:00'],
    ['2025-05-12 09:30:00', '2025-05-12'],
    ['2025-05-12', '2025-05-12'],
    ['20250512', '2025-05-12'],
    ['12.05.2025', '2025-05-12'],
    ['1747035000', '2025-05-12T07:30:00.000Z'],
    ['Mon, 12 May 2025 07:30:00 GMT', '2025-05-12T07:30:00.000Z'],
  ])('%s is read as %s', (text, time) => expect(readTime(text, NOW)).toBe(time));

  it.each(['', 'yesterday', '2025-02-30', '0001-01-01', '2093-01-01T00:00:00Z', '{{date}}', '1969-12-31'])(
    '%s is refused',
    (text) => expect(readTime(text, NOW)).toBeNull(),
  );
});

describe('a date in words', () => {
  it.each([
    ['Jan. 2, 2015', 'en', '2015-01-02'],
    ['Published 2 January 2015 at 9am', 'en', '2015-01-02'],
    ['2. Januar 2015, 10:30 Uhr', 'de', '2015-01-02'],
    ['2 de enero de 2015', 'es', '2015-01-02'],
    ['le 2 janvier 2015', 'fr', '2015-01-02'],
    ['2015年1月2日', 'ja', '2015-01-02'],
    ['2 stycznia 2015', 'pl', '2015-01-02'],
    ['02.01.2015', 'de', '2015-01-02'],
  ])('%s (%s) is %s', (text, language, date) => expect(findWrittenDate(text, language)).toBe(date));

  it.each(['May he rest', 'Friday', 'March on the capital', '2015', '45 January 2015'])(
    '%s is none',
    (text) => expect(findWrittenDate(text, 'en')).toBeNull(),
  );
});

describe('a byline', () => {
  it.each([
    ['By Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['Von Ann Lee, Bo Ek und Cy Dahl', ['Ann Lee', 'Bo Ek', 'Cy Dahl']],
    ['By Ann Lee 12.05.2025', ['Ann Lee']],
    ['Ann Lee (text) and Bo Ek (pictures)', ['Ann Lee', 'Bo Ek']],
    ['By', []],
    ['admin', []],
    ['desk@bayledger.example', []],
    ['https://bayledger.example/ann-lee', []],
    ['{{author}}', []],
  ])('%s names %j', (text, names) => expect(splitByline(text)).toEqual(names));
});

describe('a title', () => {
  it.each([
    ['Pier to be rebuilt | The Bay Ledger', ['The Bay Ledger'], [], 'Pier to be rebuilt'],
    ['Pier to be rebuilt - News - The Bay Ledger', [], ['Pier to be rebuilt'], 'Pier to be rebuilt'],
    ['The Bay Ledger: Pier to be rebuilt', [], [], 'The Bay Ledger: Pier to be rebuilt'],
    ['Pier - a history', ['The Bay Ledger'], [], 'Pier - a history'],
  ])('%s', (text, sites, headings, title) => expect(cutSiteName(text, sites, headings)).toBe(title));

  it('gives the name of the site that stands after it', () => {
    expect(siteNameIn('Pier to be rebuilt - The Bay Ledger', 'Pier to be rebuilt')).toBe('The Bay Ledger');
    expect(siteNameIn('Pier - a history', 'Pier - a history')).toBeNull();
  });
});

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['EN_us', 'en-US'],
    ['de-DE, en', 'de-DE'],
  ])('%s is %s', (text, language) => expect(readLanguage(text)).toBe(language));

  it.each(['', '{{lang}}', 'english language', '<script>', null])('%s is refused', (text) =>
    expect(readLanguage(text)).toBeNull(),
  );
});
