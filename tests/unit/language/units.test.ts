// Units that convert, and numbers in words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigits } from '../../../lib/language/digits';
import { loadLanguages } from '../../../lib/language/load';
import { convertUnit, dimensionOf } from '../../../lib/language/units';
import { sentencesOf } from './gold/score';

const languages = await loadLanguages(['en', 'de', 'fr', 'es', 'pt']);

describe('convertUnit', () => {
  it.each([
    [260, 'lb', 'kg', 117.93],
    [2, 'mi', 'km', 3.219],
    [12, 'm', 'ft', 39.37],
    [2, 'day', 'hour', 48],
    [1, 'year', 'month', 12],
    [-40, '°C', '°F', -40],
    [100, '°C', '°F', 212],
    [5, 'USD', 'USD', 5],
  ])('%d %s is %s: %d', (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBeCloseTo(expected, 2);
  });

  it('converts nothing between dimensions, and no currencies', () => {
    expect([convertUnit(1, 'kg', 'km'), convertUnit(1, 'USD', 'EUR'), dimensionOf('USD')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('readDigits', () => {
  it.each([
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['12,5', '.', 12.5],
    ["1'234'567", '.', 1234567],
    ['1,23,456', '.', 123456],
    ['0.125', ',', 0.125],
    ['10.0.0.1', '.', null],
    ['1.2.3', ',', null],
  ] as const)('%s with decimal "%s" is %s', (digits, decimal, value) => {
    expect(readDigits(digits, decimal)).toBe(value);
  });

  it('reads back what Intl.NumberFormat writes', () => {
    const tags = { en: '.', de: ',', es: ',', pt: ',' } as const;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.constantFrom('en', 'de', 'es', 'pt'),
        (number, tag) => {
          const value = Number(number.toFixed(2));
          const written = new Intl.NumberFormat(tag, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }).format(value);
          expect(readDigits(written, tags[tag as keyof typeof tags])).toBe(value);
        },
      ),
    );
  });
});

/** Numbers below a million in English words. */
function inWords(number: number): string {
  const ones =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (number < 20) return ones[number] ?? '';
  if (number < 100)
    return `${tens[Math.floor(number / 10) - 2]}${number % 10 === 0 ? '' : `-${ones[number % 10]}`}`;
  const [size, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = number % size;
  return `${inWords(Math.floor(number / size))} ${name}${rest === 0 ? '' : `${rest < 100 ? ' and ' : ' '}${inWords(rest)}`}`;
}

describe('numbers in words', () => {
  it('reads back every English number it is told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (number) => {
        const found = sentencesOf(`They counted ${inWords(number)} goats.`, 'en', languages);
        expect(found.flatMap(({ quantities }) => quantities.map(({ value }) => value))).toEqual([number]);
      }),
    );
  });

  it.each([
    ['de', 'zweihundertfünfzig', 250],
    ['de', 'dreitausendfünfhundert', 3500],
    ['de', 'einundzwanzig', 21],
    ['fr', 'soixante-quinze', 75],
    ['fr', 'quatre-vingts', 80],
    ['fr', 'deux cent cinquante', 250],
    ['fr', 'trois mille', 3000],
    ['es', 'ciento veintitrés', 123],
    ['es', 'tres mil quinientos', 3500],
    ['es', 'cuarenta y cinco', 45],
    ['pt', 'cento e vinte e três', 123],
    ['pt', 'quarenta e cinco', 45],
    ['pt', 'dois mil e quinhentos', 2500],
  ])('%s: %s is %d', (language, words, value) => {
    const found = sentencesOf(words, language, languages).flatMap(({ quantities }) => quantities);
    expect(found.map((quantity) => quantity.value)).toEqual([value]);
  });
});
