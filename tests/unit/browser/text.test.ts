import { describe, expect, it } from 'vitest';
import { createText, type Text } from '../../../lib/browser/text';

const MESSAGES: Readonly<Record<string, string>> = {
  kept: 'Kept by {who}: {n} of {most}',
  reports_one: '{n} report',
  reports_other: '{n} reports',
};

function textOf(locale: string): Text {
  return createText((key) => MESSAGES[key] ?? '', locale, '2026-03-13T12:00:00Z');
}

describe('the words of the interface', () => {
  it('fills named values, numbers in the manner of the language, and leaves unknown names alone', () => {
    const say = textOf('de').say as (key: string, values: Record<string, string | number>) => string;
    expect(say('kept', { who: '{most}', n: 1234 })).toBe('Kept by {most}: 1.234 of {most}');
  });

  it.each([
    [0, '0 reports'],
    [1, '1 report'],
    [1200, '1,200 reports'],
  ])('counts %d', (count, said) => {
    const { count: say } = textOf('en') as unknown as { count: (key: string, count: number) => string };
    expect(say('reports', count)).toBe(said);
  });

  it.each([
    [0, '+0 min'],
    [45, '+45 min'],
    [-170, '−2 h 50'],
    [125, '+2 h 05'],
    [180, '+3 h'],
    [-4321, '−3 d'],
  ])('says an offset of %d minutes as %s', (minutes, said) => {
    expect(textOf('en').offset(minutes)).toBe(said);
  });

  it('says an offset in the units of the language, and its sign before the number where text runs from the right', () => {
    expect(textOf('de').offset(-4321)).toBe('−3 T');
    expect(textOf('fr').offset(-4321)).toBe('−3 j');
    expect(textOf('ar').offset(-170)).toBe('\u2066−2\u2069 س 50');
  });

  it('sets words apart that run against the language, and leaves the others as they are', () => {
    const say = (locale: string, who: string): string =>
      (textOf(locale).say as (key: string, values: Record<string, string | number>) => string)('kept', {
        who,
        n: 1,
        most: 2,
      });
    expect(say('ar', 'Radio Halden')).toBe('Kept by \u2068Radio Halden\u2069: 1 of 2');
    expect(say('en', 'وكالة الشمال')).toBe('Kept by \u2068وكالة الشمال\u2069: 1 of 2');
    expect(say('en', 'Radio Halden')).toBe('Kept by Radio Halden: 1 of 2');
    expect(say('ar', textOf('ar').list(['Radio Halden', '340']))).toBe(
      'Kept by \u2068Radio Halden\u2069 و340: 1 of 2',
    );
  });

  it('puts things in a row with the comma of the language', () => {
    expect(textOf('fr').series(['05:50', '−2 h'])).toBe('05:50, −2 h');
    expect(textOf('ar').series(['أ', 'Radio Halden'])).toBe('أ، \u2068Radio Halden\u2069');
  });

  it('writes no nought before the hour where the day has twice twelve', () => {
    const afternoon = new Date(2026, 2, 13, 15, 5).toISOString();
    expect(textOf('en-US').time(afternoon)).toBe('3:05 PM');
    expect(textOf('en-US').moment(afternoon)).toBe('Fri, Mar 13, 3:05 PM');
    expect(textOf('de').time(new Date(2026, 2, 13, 8, 5).toISOString())).toBe('08:05');
  });

  it('gives the year only when it is another one, and no hour to a plain date', () => {
    const text = textOf('en-GB');
    expect(text.moment('2026-03-01')).toBe('Sun 1 Mar');
    expect(text.moment('2015-01-02')).toBe('Fri, 2 Jan 2015');
    expect(text.moment('2026-03-01T08:40:00Z')).toMatch(/^Sun,? 1 Mar, \d\d:40$/);
    expect(text.moment(null)).toBe('');
    expect(text.moment('soon')).toBe('');
  });

  it('knows which way a language runs', () => {
    expect(textOf('ar').direction).toBe('rtl');
    expect(textOf('en').direction).toBe('ltr');
  });
});
