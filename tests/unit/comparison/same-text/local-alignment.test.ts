import { describe, expect, it } from 'vitest';
import { alignLocally } from '../../../../lib/comparison/same-text/local-alignment';

/** Each letter is a word that weighs 1. */
const letters = (text: string) =>
  Array.from(text, (letter, at) => ({
    id: letter.codePointAt(0)! - 97,
    weight: 1,
    start: at,
    end: at + 1,
    quoted: false,
  }));
const align = (a: string, b: string, usedA: readonly number[] = [], usedB: readonly number[] = []) =>
  alignLocally(letters(a), letters(b), new Set(usedA), new Set(usedB));
const scoreOf = (a: string, b: string) => align(a, b)?.score ?? 0;
/** The words of each side that are aligned, as letters. */
const common = (a: string, b: string) => {
  const pairs = align(a, b)?.pairs ?? [];
  return [pairs.map(([at]) => a[at]).join(''), pairs.map(([, bt]) => b[bt]).join('')];
};

describe('the best local alignment', () => {
  it.each([
    ['of equal texts', 'abcdef', 'abcdef', 'abcdef'],
    ['inside other words', 'xxabcdef', 'abcdefyyy', 'abcdef'],
    ['over a substituted word', 'abcxef', 'abcyef', 'abcef'],
    ['over a word put in', 'abcdef', 'abcxdef', 'abcdef'],
    ['over a word left out', 'abcxdef', 'abcdef', 'abcdef'],
    ['over two words put in and one left out', 'abcdefzghi', 'abcxydefghi', 'abcdefghi'],
    ['not over a stretch of other words', 'abcdxxxxxxxxxxef', 'abcdyyef', 'abcd'],
  ])('is found %s', (_, a, b, words) => {
    expect(common(a, b)).toEqual([words, words]);
  });

  it('is none when no word is common', () => {
    expect(align('abc', 'xyz')).toBeNull();
    expect(align('', 'abc')).toBeNull();
  });

  it('costs nothing for what stands before and after it', () => {
    expect(scoreOf('xxxxabc', 'yyyyabc')).toBe(scoreOf('abc', 'abc'));
    expect(scoreOf('abcxxxx', 'abcyyyy')).toBe(scoreOf('abc', 'abc'));
  });

  it('costs less for an exchanged word than for one left out or put in', () => {
    const exchanged = scoreOf('abcxdef', 'abcydef');
    expect(exchanged).toBeLessThan(6);
    expect(scoreOf('abcxdef', 'abcdef')).toBeLessThan(exchanged);
    expect(scoreOf('abcdef', 'abcxdef')).toBeLessThan(exchanged);
    expect(scoreOf('abcdef', 'abcxdef')).toBeGreaterThan(scoreOf('abc', 'abc'));
  });

  it('is the longer of two stretches that changed places, from its first word on', () => {
    expect(align('uvwabcd', 'abcduvw')?.pairs).toEqual([
      [3, 0],
      [4, 1],
      [5, 2],
      [6, 3],
    ]);
  });

  it('is the first of two that are as good', () => {
    expect(align('abc', 'abcxxxxxxxxxabc')?.pairs).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('leaves out words that another alignment has used already', () => {
    expect(align('bcd', 'bcd', [0, 1, 2])).toBeNull();
    expect(align('bcd', 'bcd', [], [0, 1, 2])).toBeNull();
    expect(align('bcdx', 'bcdx', [0, 1, 2], [0, 1, 2])?.pairs).toEqual([[3, 3]]);
    expect(align('abab', 'ab', [0, 1])?.pairs).toEqual([
      [2, 0],
      [3, 1],
    ]);
  });
});
