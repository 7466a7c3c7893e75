// Which values are held together: those with a word in common that is not all over the place, unless both articles say them.
import { describe, expect, it } from 'vitest';
import { findAgreed, isAgreed, pairAlike } from '../../../../lib/comparison/differences/alike';
import type { Context } from '../../../../lib/comparison/differences/context';

interface Value {
  readonly name: string;
  readonly kind: string;
  readonly context: Context;
}

/** A value with these words around it, all as near. */
function value(name: string, words: string, kind = 'boat'): Value {
  const weights = new Map(words.split(' ').map((word) => [word, 1]));
  return {
    name,
    kind,
    context: { weights, total: weights.size, before: [], after: [], joinedBefore: 0, joinedAfter: 0 },
  };
}

const pairsOf = (a: readonly Value[], b: readonly Value[]) =>
  pairAlike(a, b, ({ kind }) => kind).map(([one, other]) => `${one.name} ${other.name}`);

describe('values of two articles', () => {
  it('are a pair when they have a word in common, once however many they have', () => {
    const pairs = pairsOf(
      [value('a', 'storm harbour'), value('b', 'crab')],
      [value('x', 'harbour storm'), value('y', 'storm'), value('z', 'sale')],
    );
    expect(pairs).toEqual(['a x', 'a y']);
  });

  it('are no pair when they are of two kinds', () => {
    expect(pairsOf([value('a', 'storm')], [value('x', 'storm', 'buoy')])).toEqual([]);
  });

  const many = (count: number) => Array.from({ length: count }, (_, at) => value(`x${at}`, 'storm'));

  it('are found by a word around 24 values, not by one around more', () => {
    expect(pairsOf([value('a', 'storm')], many(24))).toHaveLength(24);
    expect(pairsOf([value('a', 'storm')], many(25))).toEqual([]);
  });

  it('are found by a rarer word beside one around too many', () => {
    const others = [...many(30), value('y', 'storm harbour')];
    expect(pairsOf([value('a', 'storm harbour')], others)).toEqual(['a y']);
  });
});

describe('a value that both articles say', () => {
  const a = value('four', 'storm sank pier');
  const same = value('four', 'storm sank pier');
  const less = value('four', 'storm crab sale');
  const other = value('six', 'storm sank harbour');
  const agreedOf = (...pairs: readonly (readonly [Value, Value])[]) =>
    findAgreed(pairs, (one, two) => one.name === two.name);

  it('is kept with the likeness of the surroundings, for both sides', () => {
    const agreed = agreedOf([a, same], [a, other]);
    expect([a, same, other].map((one) => agreed.get(one))).toEqual([1, 1, undefined]);
  });

  it('is kept with the greatest likeness, whichever comes first', () => {
    expect(agreedOf([a, same], [a, less]).get(a)).toBe(1);
    expect(agreedOf([a, less], [a, same]).get(a)).toBe(1);
    expect(agreedOf([a, less]).get(a)).toBeCloseTo(1 / 3);
  });

  it.each([
    ['in surroundings more alike', 0.6, 0.5, true],
    ['in surroundings as alike', 0.5, 0.5, true],
    ['in surroundings less alike', 0.4, 0.5, false],
  ])('differs from nothing when it is said %s: %d, %d', (_, said, likeness, expected) => {
    expect(isAgreed(new Map([[a, said]]), a, other, likeness)).toBe(expected);
    expect(isAgreed(new Map([[a, said]]), other, a, likeness)).toBe(expected);
  });

  it('that nobody else says may differ', () => {
    expect(isAgreed(new Map(), a, other, 0.5)).toBe(false);
  });
});
