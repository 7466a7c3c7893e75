import { describe, expect, it } from 'vitest';
import type { SameTextPassage } from '../../../../lib/comparison/compared';
import { gatherRuns } from '../../../../lib/comparison/same-text/runs';

/** A whole block of one article that stands in it again. */
const again = (first: number, second: number, article = 0): SameTextPassage => ({
  a: { article, block: first, start: 0, end: 50 },
  b: { article, block: second, start: 0, end: 50 },
  reuse: 'repeated',
  score: 1,
});
const copied = (from: number, to: number): SameTextPassage => ({
  ...again(from, to),
  b: { article: 1, block: to, start: 0, end: 50 },
  reuse: 'exact',
});
const runs = (...passages: readonly SameTextPassage[]) =>
  gatherRuns(passages).map((run) => run.map(({ a, b }) => `${a.block}>${b.block}`).join(' '));

describe('paragraphs that stand again', () => {
  it('are one run when they follow each other in both places, in whatever order they were found', () => {
    expect(runs(again(0, 4), again(1, 5), again(2, 6))).toEqual(['0>4 1>5 2>6']);
    expect(runs(again(2, 6), again(0, 4), again(1, 5))).toEqual(['0>4 1>5 2>6']);
  });

  it.each([
    ['a paragraph between them is new in the first place', again(2, 5)],
    ['a paragraph between them is new in the second place', again(1, 6)],
    ['the second comes before the first in the second place', again(1, 3)],
    ['they stand in two articles', again(1, 5, 1)],
    ['the second is a copy of another article', copied(1, 5)],
  ])('are two runs when %s', (_, second) => {
    expect(runs(again(0, 4), second)).toHaveLength(2);
  });

  it('are two runs when the first is a copy of another article', () => {
    expect(runs(copied(0, 4), again(1, 5))).toHaveLength(2);
  });

  it('are two runs when both are copies of another article', () => {
    expect(runs(copied(0, 4), copied(1, 5))).toHaveLength(2);
  });

  it('are two runs side by side when the body stands three times', () => {
    expect(runs(again(0, 2), again(0, 4), again(1, 3), again(1, 5))).toEqual(['0>2 1>3', '0>4 1>5']);
  });

  it('are none when nothing stands again', () => {
    expect(runs()).toEqual([]);
  });
});
