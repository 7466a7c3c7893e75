import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutShort,
  plainLine,
  QUOTE_CHARACTERS,
  QUOTE_WORDS,
  quoteShortly,
} from '../../../lib/export/plain-line';
import { hostileText } from './reports';

describe('a plain line', () => {
  it.each([
    ['breaks of every kind', 'a\r\nb\u0085c\u2028d\u2029e\u000Bf\tg', 'a b c d e f g'],
    ['control characters', '\u0000a\u0007b\u007Fc', 'a b c'],
    ['direction overrides and isolates', 'a\u202Eb\u202C \u2067c\u2069', 'ab c'],
    ['half of a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
    ['whole surrogate pairs', '🧵 \u{20000}', '🧵 \u{20000}'],
    ['direction marks and joiners', 'می\u200Cشود\u200F', 'می\u200Cشود\u200F'],
  ])('minds %s', (_, text, line) => {
    expect(plainLine(text)).toBe(line);
  });

  it('stays as it is at a second pass', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plainLine(plainLine(text))).toBe(plainLine(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a short quotation', () => {
  it('is the whole passage when that is short', () => {
    expect(cutShort('The gate is shut.')).toEqual({ text: 'The gate is shut.', cut: false });
  });

  it('ends behind a word, with an ellipsis', () => {
    expect(quoteShortly('One two three four five', 3)).toBe('One two three …');
    const long = 'waterworks '.repeat(40);
    expect(quoteShortly(long)).toMatch(/^(waterworks )+…$/);
  });

  it('is cut by characters where no spaces are', () => {
    const { text, cut } = cutShort('水'.repeat(QUOTE_CHARACTERS + 1));
    expect([text, cut]).toEqual(['水'.repeat(QUOTE_CHARACTERS), true]);
    expect([...cutShort('🧵'.repeat(QUOTE_CHARACTERS + 1)).text]).toHaveLength(QUOTE_CHARACTERS);
  });

  it('is a beginning of the passage and never longer than the limits', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 30 }), (texts) => {
        const passage = plainLine(texts.join(' '));
        const { text, cut } = cutShort(passage);
        expect(passage.startsWith(text)).toBe(true);
        expect(cut).toBe(text !== passage);
        expect(text.split(' ').length).toBeLessThanOrEqual(QUOTE_WORDS);
        expect([...text].length).toBeLessThanOrEqual(QUOTE_CHARACTERS);
      }),
      { numRuns: 1000 },
    );
  });
});
