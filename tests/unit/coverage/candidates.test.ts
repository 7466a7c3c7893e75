import { describe, expect, it } from 'vitest';
import { pickCandidates } from '../../../lib/coverage/candidates';
import type { Postings } from '../../../lib/coverage/postings';
import type { Profile } from '../../../lib/coverage/profile';

const TERMS = [10, 20, 30];
const asked: Profile = {
  terms: Uint32Array.from(TERMS),
  weights: Uint16Array.from(TERMS, () => 30_000),
  published: null,
  days: new Int32Array(),
  weekdays: new Uint8Array(7),
};

/** The postings of a term: weights by article number, in the order of the list. */
function postingsOf(term: number, held: readonly (readonly [number, number])[]): Postings {
  const numbers = Uint32Array.from(held, ([number]) => number);
  const weights = Uint16Array.from(held, ([, weight]) => weight);
  const part = { term, part: 0, articles: held.length, parts: 0, numbers, weights };
  return { term, articles: held.length, parts: [part] };
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);
/** Twenty articles, each sharing a little less than the one before it. */
const falling = (step: number) => [
  postingsOf(
    10,
    upTo(20).map((n) => [n, 50_000 - step * n] as const),
  ),
];

describe('the candidates', () => {
  it('are the 40 that share most, best first, the first kept of equals', () => {
    const postings = [
      postingsOf(
        10,
        upTo(60).map((n) => [n, n === 50 ? 9_000 : 8_000] as const),
      ),
    ];
    const { near } = pickCandidates(asked, postings, new Set(), 'proposal');
    expect(near).toEqual([50, ...upTo(39)]);
  });

  it('add up over the terms, wherever in a list an article stands', () => {
    const postings = [
      postingsOf(10, [
        [900, 5_000],
        [3, 5_000],
      ]),
      postingsOf(20, [[3, 5_000]]),
    ];
    expect(pickCandidates(asked, postings, new Set(), 'look-up').near).toEqual([3, 900]);
  });

  it('leave out the articles that are given', () => {
    const { near } = pickCandidates(asked, falling(1), new Set([2, 4]), 'proposal');
    expect(near.slice(0, 3)).toEqual([1, 3, 5]);
  });

  it('are all read when they share about as much', () => {
    expect(pickCandidates(asked, falling(1), new Set(), 'look-up')).toEqual({ near: upTo(20), far: [] });
  });

  it('that share little are seen from afar, and not at all when they share next to nothing', () => {
    const held = upTo(20).map((n) => [n, n <= 8 ? 50_000 : n <= 15 ? 5_000 : 500] as const);
    const postings = [postingsOf(20, held), postingsOf(10, [[9, 1_000]])];
    const { near, far } = pickCandidates(asked, postings, new Set(), 'look-up');
    expect(near).toEqual(upTo(8));
    expect(far).toHaveLength(7);
    expect(far[0]).toMatchObject({
      terms: Uint32Array.of(10, 20),
      weights: Uint16Array.of(1_000, 5_000),
      published: null,
    });
    expect(pickCandidates(asked, postings, new Set(), 'proposal').near).toHaveLength(20);
  });

  it('are none where nothing is shared', () => {
    expect(pickCandidates(asked, [], new Set(), 'look-up')).toEqual({ near: [], far: [] });
  });
});
