import { describe, expect, it } from 'vitest';
import { Numbering } from '../../../../lib/comparison/numbering';
import { cutPieces } from '../../../../lib/comparison/same-text/tokens';
import { readTexts } from '../read-texts';
import { coinSentence } from './coined-words';

const cut = (...blocks: readonly string[]) => cutPieces(readTexts(blocks)[0]!, 0, new Numbering());
/** Words of each piece of a block whose sentences have so many words. */
const sizes = (...counts: readonly number[]) =>
  cut(counts.map((count, at) => coinSentence(at * 300, count)).join(' ')).map(({ tokens }) => tokens.length);

describe('a block is read in pieces', () => {
  it.each([
    ['that is short: in one', [20, 30], [50]],
    ['as long as a piece may be: in one', [60, 60], [120]],
    ['one word longer: cut between its sentences', [60, 61], [60, 61]],
    ['of many sentences: cut where the next one would be too much', [50, 50, 50, 50, 20], [100, 120]],
    ['of one sentence as long as two pieces: cut inside it', [240], [120, 120]],
    ['of one sentence that is longer still: cut, with a rest', [250], [120, 120, 10]],
  ])('%s', (_, sentences, pieces) => {
    expect(sizes(...sentences)).toEqual(pieces);
  });

  it('and each word stands in one of them, in order', () => {
    const text = `${coinSentence(0, 130)} ${coinSentence(200, 70)}`;
    const words = cut(text).flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)));
    expect(words.join(' ')).toBe(text);
  });

  it('that know their block, and none of a block without words', () => {
    expect(cut('The quarry is shut.', '* * *', 'The quarry is open.').map(({ block }) => block)).toEqual([
      0, 2,
    ]);
  });
});

describe('a word', () => {
  const tokensOf = (text: string) =>
    cut(text).flatMap(({ tokens }) =>
      tokens.map((token) => ({ ...token, text: text.slice(token.start, token.end) })),
    );

  it('tells more than a function word, and a function word more than a name, a date or a figure', () => {
    const tokens = tokensOf('Yesterday the miners of Hallin and Ada Quill carried 430 lamps.');
    const weightOf = (word: string) => tokens.find(({ text }) => text === word)?.weight ?? NaN;
    expect(weightOf('miners')).toBeGreaterThan(weightOf('the'));
    expect(weightOf('the')).toBeGreaterThan(weightOf('Quill'));
    expect(weightOf('430')).toBe(weightOf('Quill'));
    expect(weightOf('carried')).toBe(weightOf('miners'));
  });

  it('has its own place, but for the first and the last of a sentence, which reach to its edges', () => {
    expect(tokensOf('“Nobody came up,” he wrote.').map(({ text }) => text)).toEqual([
      '“Nobody',
      'came',
      'up',
      'he',
      'wrote.',
    ]);
  });

  it('is quoted between the marks, not before and not behind them', () => {
    const quoted = tokensOf('He wrote “nobody came up” and left.').filter((token) => token.quoted);
    expect(quoted.map(({ text }) => text)).toEqual(['nobody', 'came', 'up']);
  });
});
