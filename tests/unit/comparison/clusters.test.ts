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

  const blocksOf = (pairs: readonly AlignedPair[]): readonly (readonly number[])[] =>
    clusterPairs(pairs).map(({ pairs: own }) => own.map(({ b }) => b.block));

  it('take a pair from two fifths in common on, of the one with fewer words', () => {
    const first = pairOf(at(0, 0), at(1, 4), [1, 2, 3, 4, 5], 0.9);
    expect(blocksOf([first, pairOf(at(0, 0), at(2, 1), [1, 2, 11, 12, 13])])).toEqual([[4, 1]]);
    expect(blocksOf([first, pairOf(at(0, 0), at(2, 1), [1, 11, 12, 13])])).toEqual([[4], [1]]);
    expect(blocksOf([first, pairOf(at(0, 0), at(2, 1), [1, 2])])).toEqual([[4, 1]]);
    expect(blocksOf([first, pairOf(at(0, 0), at(2, 1), [1, 2, 3, 4, 5, 6, 7, 8, 9])])).toEqual([[4, 1]]);
    expect(blocksOf([pairOf(at(0, 0), at(1, 4), [1, 2], 0.9), pairOf(at(0, 0), at(2, 1), [])])).toEqual([
      [4],
      [1],
    ]);
  });

  it('count heavy words for more', () => {
    const heavy = {
      ...pairOf(at(0, 0), at(1, 4), [], 0.9),
      shared: new Map([
        [1, 9],
        [2, 1],
      ]),
    };
    const one = {
      ...pairOf(at(0, 0), at(2, 1), []),
      shared: new Map([
        [1, 9],
        [7, 1],
      ]),
    };
    const other = {
      ...pairOf(at(0, 0), at(2, 2), []),
      shared: new Map([
        [2, 1],
        [7, 9],
      ]),
    };
    expect(blocksOf([heavy, one, other])).toEqual([[4, 1], [2]]);
  });

  it('are about what their surest pair has in common: later ones do not widen them', () => {
    const pairs = [
      pairOf(at(0, 0), at(1, 4), CREW!, 0.9),
      pairOf(at(0, 0), at(2, 1), [2, 3, 7], 0.8),
      pairOf(at(0, 0), at(3, 5), [7, 8], 0.7),
    ];
    expect(blocksOf(pairs)).toEqual([[4, 1], [5]]);
  });

  it('take a pair that is as much about two of them to the surer one', () => {
    const pairs = [
      pairOf(at(0, 0), at(1, 4), CREW!, 0.9),
      pairOf(at(0, 0), at(1, 5), FUEL!, 0.8),
      pairOf(at(0, 0), at(2, 1), [3, 9], 0.5),
    ];
    expect(blocksOf(pairs)).toEqual([[4, 1], [5]]);
  });

  it('are apart where the sentences are others, of one block too', () => {
    const next = { ...at(0, 0), sentence: 1 };
    expect(blocksOf([pairOf(at(0, 0), at(1, 4), CREW!), pairOf(next, at(2, 1), CREW!)])).toEqual([[4], [1]]);
  });

  it('meet through either of their sentences', () => {
    const pairs = [pairOf(at(0, 0), at(1, 4), CREW!, 0.9), pairOf(at(1, 4), at(2, 1), CREW!, 0.8)];
    expect(blocksOf(pairs)).toEqual([[4, 1]]);
    expect(blocksOf([...pairs, pairOf(at(2, 1), at(3, 7), CREW!, 0.7)])).toEqual([[4, 1, 7]]);
  });

  it('stand the surest first, and in reading order where they are equally sure', () => {
    const next = { ...at(1, 6), sentence: 1 };
    const pairs = [
      pairOf(at(1, 0), at(2, 1), CREW!),
      pairOf(at(0, 1), at(1, 7), FUEL!),
      pairOf(at(0, 0), next, [21]),
      pairOf(at(0, 0), at(1, 6), [22]),
      pairOf(at(0, 5), at(1, 9), [23], 0.9),
    ];
    expect(clusterPairs(pairs).map(({ pairs: [pair] }) => [...pair!.shared.keys()][0])).toEqual([
      23, 22, 21, 7, 1,
    ]);
  });

  it('have one place for each sentence, from the first to the last words that any pair rests on', () => {
    const pair = pairOf(at(0, 0), at(1, 4), CREW!, 0.9);
    const [fact] = clusterPairs([
      {
        ...pair,
        spansA: [
          { start: 12, end: 20 },
          { start: 30, end: 34 },
        ],
        spansB: [{ start: 5, end: 9 }],
      },
      {
        ...pairOf(at(0, 0), at(2, 2), CREW!),
        spansA: [{ start: 8, end: 14 }],
        spansB: [
          { start: 40, end: 44 },
          { start: 3, end: 7 },
        ],
      },
    ]);
    expect(fact?.places).toEqual([
      { article: 0, block: 0, start: 8, end: 34 },
      { article: 1, block: 4, start: 5, end: 9 },
      { article: 2, block: 2, start: 3, end: 44 },
    ]);
  });
});
