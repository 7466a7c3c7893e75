// How aligned pairs become facts over several reports.
import { describe, expect, it } from 'vitest';
import { clusterPairs } from '../../../lib/comparison/clusters';
import type { AlignedPair, SentenceRef } from '../../../lib/comparison/compared';

const at = (article: number, block: number): SentenceRef => ({ article, block, sentence: 0 });

/** A pair that rests on the terms given, each of weight 1. */
function pairOf(a: SentenceRef, b: SentenceRef, terms: readonly number[], score = 0.8): AlignedPair {
  const spans = [{ start: 0, end: 10 }];
  return {
    a,
    b,
    score,
    spansA: spans,
    spansB: spans,
    anchors: [],
    strength: 'similar',
    shared: new Map(terms.map((term) => [term, 1])),
  };
}

const [CREW, FUEL] = [
  [1, 2, 3],
  [7, 8, 9],
];

describe('facts over several reports', () => {
  it('are one where all rest on the same words', () => {
    const facts = clusterPairs([
      pairOf(at(0, 0), at(1, 4), CREW!),
      pairOf(at(0, 0), at(2, 2), CREW!),
      pairOf(at(1, 4), at(2, 2), [1, 2]),
    ]);
    expect(facts.map(({ places }) => places.map(({ article, block }) => [article, block]))).toEqual([
      [
        [0, 0],
        [1, 4],
        [2, 2],
      ],
    ]);
  });

  it('stay two where only one sentence tells both', () => {
    const facts = clusterPairs([pairOf(at(0, 0), at(1, 4), CREW!), pairOf(at(0, 0), at(2, 5), FUEL!)]);
    expect(facts.map(({ pairs }) => pairs.length)).toEqual([1, 1]);
  });

  it('take a pair to the one it has most in common with', () => {
    const facts = clusterPairs([
      pairOf(at(0, 0), at(1, 4), CREW!, 0.9),
      pairOf(at(0, 0), at(1, 5), FUEL!, 0.9),
      pairOf(at(0, 0), at(2, 1), [3, 7, 8], 0.5),
    ]);
    expect(facts.map(({ pairs }) => pairs.map(({ b }) => b.block))).toEqual([[4], [5, 1]]);
  });

  it('are the same whatever the order of the pairs', () => {
    const pairs = [
      pairOf(at(0, 0), at(1, 4), CREW!, 0.9),
      pairOf(at(0, 0), at(2, 5), FUEL!, 0.7),
      pairOf(at(1, 4), at(2, 6), [1, 2, 3], 0.6),
    ];
    expect(clusterPairs([...pairs].reverse())).toEqual(clusterPairs(pairs));
  });
});
