import { describe, expect, it } from 'vitest';
import { joinNeighbours } from '../../../../lib/comparison/same-text/neighbours';
import type { Passage } from '../../../../lib/comparison/same-text/passages';

type Stretch = readonly [block: number, start: number, end: number];

const passage = (a: Stretch, b: Stretch, fields: Partial<Passage> = {}): Passage => ({
  a: { article: 0, block: a[0], start: a[1], end: a[2] },
  b: { article: 1, block: b[0], start: b[1], end: b[2] },
  reuse: 'exact',
  score: 1,
  words: 10,
  ...fields,
});
const placesOf = (...passages: readonly Passage[]) =>
  joinNeighbours(passages).map(({ a, b }) => [
    [a.block, a.start, a.end],
    [b.block, b.start, b.end],
  ]);

describe('two passages that follow each other', () => {
  it.each([
    ['directly', [0, 40, 90], [0, 10, 60]],
    ['after a space', [0, 41, 90], [0, 11, 60]],
    ['after a quotation mark and a space', [0, 42, 90], [0, 12, 60]],
  ] as const)('%s are one', (_, a, b) => {
    const joined = [
      [
        [0, 0, 90],
        [0, 0, 60],
      ],
    ];
    expect(placesOf(passage([0, 0, 40], [0, 0, 10]), passage(a, b))).toEqual(joined);
    expect(placesOf(passage(a, b), passage([0, 0, 40], [0, 0, 10]))).toEqual(joined);
  });

  it.each([
    ['a word stands between them on one side', [0, 41, 90], [0, 14, 60]],
    ['a word stands between them on the other side', [0, 44, 90], [0, 11, 60]],
    ['they overlap', [0, 39, 90], [0, 11, 60]],
    ['they stand in two blocks of one article', [1, 41, 90], [0, 11, 60]],
    ['they stand in two blocks of the other article', [0, 41, 90], [1, 11, 60]],
    ['they stand in the other order', [0, 41, 90], [0, 90, 99]],
  ] as const)('are two when %s', (_, a, b) => {
    expect(placesOf(passage([0, 0, 40], [0, 0, 10]), passage(a, b))).toHaveLength(2);
  });

  it('go on being one over a third passage', () => {
    const parts = [0, 50, 100].map((start) => passage([0, start, start + 49], [0, start, start + 49]));
    const whole = [
      [
        [0, 0, 149],
        [0, 0, 149],
      ],
    ];
    expect(placesOf(...parts)).toEqual(whole);
    expect(placesOf(parts[2]!, parts[0]!, parts[1]!)).toEqual(whole);
  });

  it('are found though another passage begins between them', () => {
    const other = passage([0, 20, 30], [1, 0, 10]);
    expect(placesOf(passage([0, 0, 40], [0, 0, 40]), other, passage([0, 41, 90], [0, 41, 90]))).toHaveLength(
      2,
    );
  });

  it('have the words of both, and a score to which the longer one adds more', () => {
    const [joined] = joinNeighbours([
      passage([0, 0, 40], [0, 0, 40], { words: 10, score: 1 }),
      passage([0, 41, 90], [0, 41, 90], { words: 30, score: 0.8 }),
    ]);
    expect(joined?.words).toBe(40);
    expect(joined?.score).toBeCloseTo(0.85);
  });

  it.each([
    ['exact', 'exact', 'exact'],
    ['contained', 'contained', 'contained'],
    ['repeated', 'repeated', 'repeated'],
    ['exact', 'contained', 'edited'],
  ] as const)('are, being %s and %s, as one %s', (first, second, whole) => {
    const [joined] = joinNeighbours([
      passage([0, 0, 40], [0, 0, 40], { reuse: first }),
      passage([0, 41, 90], [0, 41, 90], { reuse: second }),
    ]);
    expect(joined?.reuse).toBe(whole);
  });
});

it('passages come in the order of the first article, then of the second', () => {
  const ordered = [
    passage([0, 0, 40], [1, 0, 40]),
    passage([0, 0, 40], [3, 0, 40]),
    passage([0, 0, 40], [3, 60, 90]),
    passage([0, 60, 90], [3, 60, 90]),
    passage([2, 0, 40], [0, 0, 40]),
  ];
  const inTurn = ordered.map((_, at) => [...ordered.slice(at), ...ordered.slice(0, at)]);
  for (const found of [...inTurn, [...ordered].reverse()]) expect(joinNeighbours(found)).toEqual(ordered);
});
