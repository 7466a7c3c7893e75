// Reading whole articles: the shape of an Analysis and what holds for every text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle, articleLanguage } from '../../../lib/language/analyse';
import type { Sentence } from '../../../lib/language/analysis';
import { loadLanguages } from '../../../lib/language/load';
import { DATE_CASES } from './gold/dates';
import { QUANTITY_CASES } from './gold/quantities';
import { HOSTILE_PIECES, repeatTo } from './gold/hostile';
import { articleOf } from './gold/score';

const TAGS = ['en', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'hi', 'zh', 'ja', 'it', 'xx'] as const;
const languages = await loadLanguages(TAGS);

/** Texts of characters that rules look at: digits, marks, capitals, invisible controls, lone surrogates. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Mr.',
          'Kim',
          'U.S.',
          '3',
          '1,234.5',
          '$',
          '%',
          'million',
          'said',
          'Friday',
          'May',
          '2015',
          ' ',
          '. ',
          ', ',
          '"',
          '“',
          '”',
          '‘',
          '’',
          '«',
          '»',
          '„',
        ],
        ...[
          '-',
          '–',
          '(',
          ')',
          ':',
          '\u00AD',
          '\u200B',
          '\u202E',
          '\uD83D',
          '\uDE00',
          '\u0301',
          'é',
          '年',
          '月',
          '三十',
          '「',
          '」',
          '١٢',
          '１',
          'Й',
          'ك',
          'के',
          '\n',
          '\u00A0',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

function sentencesIn(texts: readonly string[], language: string | null): readonly (readonly Sentence[])[] {
  return analyseArticle(articleOf(texts, language), languages).blocks.map(({ sentences }) => sentences);
}

/** What a text says, without where it says it. */
function meaningOf(text: string, language: string): unknown {
  return sentencesIn([text], language)
    .flat()
    .map(({ words, quantities, dates, names }) => ({
      words: words.map(({ norm, stem, stop }) => [norm, stem, stop]),
      quantities: quantities.map(({ value, high, precision, unit, head }) => [
        value,
        high,
        precision,
        unit,
        head,
      ]),
      dates: dates.map(({ iso }) => iso),
      names: names.map(({ key }) => key),
    }));
}

describe('analyseArticle', () => {
  it('gives every block of the article its sentences, and the title its own', () => {
    const article = { ...articleOf(['It rained. 30 people left.', 'Mr. Boe stayed.'], 'en'), title: 'Rain' };
    const analysis = analyseArticle(article, languages);
    expect(analysis.blocks.map((block) => block.sentences.length)).toEqual([2, 1]);
    expect(analysis.title?.sentences.length).toBe(1);
  });

  it('reads an article without a language in the one its text looks like', () => {
    const article = articleOf(
      ['Der Müller und die Müllerin sind nicht in der Mühle, sondern auf dem Feld.'],
      null,
    );
    expect(articleLanguage(article)).toBe('de');
    expect(analyseArticle(article, languages).language).toBe('de');
  });

  it('never throws, and every span is in bounds, in order and equal to its text', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { maxLength: 3 }),
        fc.constantFrom(...TAGS, null),
        (texts, language) => {
          sentencesIn(texts, language).forEach((sentences, block) => {
            const text = texts[block] ?? '';
            let from = 0;
            for (const sentence of sentences) {
              expect(sentence.start).toBeGreaterThanOrEqual(from);
              expect(sentence.end).toBeGreaterThan(sentence.start);
              expect(sentence.end).toBeLessThanOrEqual(text.length);
              from = sentence.end;
              const { words, names, quantities, dates, quotations } = sentence;
              for (const part of [...words, ...names, ...quantities, ...dates, ...quotations]) {
                expect(part.start).toBeGreaterThanOrEqual(sentence.start);
                expect(part.end).toBeGreaterThan(part.start);
                expect(part.end).toBeLessThanOrEqual(sentence.end);
              }
              for (const part of [...words, ...names])
                expect(text.slice(part.start, part.end)).toBe(part.text);
              for (const { value, high } of quantities)
                expect([value, high ?? 0].every(Number.isFinite)).toBe(true);
            }
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(HOSTILE_PIECES)('reads 12,000 characters of %j in every rule set to their end', (piece) => {
    const text = repeatTo(piece, 12_000);
    for (const language of ['en', 'de', 'zh']) {
      const read = sentencesIn([text], language).flat();
      expect(read.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    }
  });

  it('loses no letter: every letter stands in a sentence', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('en', 'zh', 'xx'), (text, language) => {
        const covered = sentencesIn([text], language).flat();
        for (const match of text.matchAll(/\p{L}/gu)) {
          expect(covered.some(({ start, end }) => start <= match.index && match.index < end)).toBe(true);
        }
      }),
    );
  });
});

/** Sentences with numbers and dates in alphabetic scripts, where soft hyphens may stand between letters. */
const CASES = [...QUANTITY_CASES, ...DATE_CASES].map(([language, text]) => [language, text] as const);
const INDIC_DIGITS = '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669';
const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['composed letters', (text) => text.normalize('NFC')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['narrow no-break spaces', (text) => text.replaceAll(' ', '\u202F')],
  ['soft hyphens', (text) => text.replace(/(\p{Ll}{2})(?=\p{Ll}{2})/gu, '$1\u00AD')],
  ['direction controls', (text) => `\u202A${text.replaceAll(' ', ' \u200E')}\u202C`],
  [
    'fullwidth digits',
    (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
  ['Arabic-Indic digits', (text) => text.replace(/[0-9]/g, (digit) => INDIC_DIGITS.charAt(Number(digit)))],
];

describe('the written form of a text', () => {
  it.each(WRITINGS)('changes nothing that is read: %s', (_name, rewrite) => {
    for (const [language, text] of CASES)
      expect(meaningOf(rewrite(text), language)).toEqual(meaningOf(text, language));
  });
});
