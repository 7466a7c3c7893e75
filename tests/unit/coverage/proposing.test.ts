import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeEvents, type PairWord, type Placed } from '../../../lib/coverage/proposing';

const NEAR = 0.8;

/** A table in which the listed pairs are near and all others are not. */
function table(size: number, near: readonly (readonly [number, number])[]): Float32Array[] {
  const rows = Array.from({ length: size }, () => new Float32Array(size));
  for (const [a, b] of near) {
    rows[a]![b] = NEAR;
    rows[b]![a] = NEAR;
  }
  return rows;
}

function placed(...events: readonly (string | null)[]): Placed[] {
  return events.map((event) => ({
    event: event?.replace('!', '') ?? null,
    pinned: event?.endsWith('!') ?? false,
  }));
}

function propose(
  near: readonly (readonly [number, number])[],
  articles: Placed[],
  words: PairWord[] = [],
): string[] {
  let made = 0;
  return [...proposeEvents(table(articles.length, near), articles, words, () => `new${++made}`)];
}

describe('proposing the event of a new article', () => {
  it('founds an event when nothing is near', () => {
    expect(propose([], placed(null, 'a', 'b'))).toEqual(['new1', 'a', 'b']);
  });

  it('joins the event that is near', () => {
    expect(propose([[0, 1]], placed(null, 'a', 'b'))).toEqual(['a', 'a', 'b']);
  });

  it('brings two events together when it shows that they are one', () => {
    const near = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    expect(propose(near, placed(null, 'a', 'b'))).toEqual(['a', 'a', 'a']);
  });

  it('takes an event apart when its articles are no longer near', () => {
    expect(propose([[0, 1]], placed(null, 'a', 'a'))).toEqual(['a', 'a', 'new1']);
  });

  it('lets an article that is kept again leave its event to the others', () => {
    expect(propose([[0, 2]], placed('a', 'a', 'b'))).toEqual(['b', 'a', 'b']);
    expect(propose([], placed('a', 'a'))).toEqual(['new1', 'a']);
    expect(propose([[0, 1]], placed('a', 'b'))).toEqual(['b', 'b']);
    expect(propose([], placed('a', 'b'))).toEqual(['a', 'b']);
  });

  it('leaves events alone that it does not touch', () => {
    expect(propose([[0, 1]], placed(null, 'a', 'b', 'b'))).toEqual(['a', 'a', 'b', 'b']);
  });

  it('never moves what the reader pinned, and never joins two pinned events', () => {
    const near = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    const events = propose(near, placed(null, 'a!', 'b!'));
    expect(events.slice(1)).toEqual(['a', 'b']);
  });

  it('keeps a pinned event together however far apart its articles are', () => {
    expect(propose([[0, 1]], placed(null, 'a!', 'a!')).slice(1)).toEqual(['a', 'a']);
  });

  it('does not put two articles into one event that the reader took apart', () => {
    const near = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    const [own, , other] = propose(near, placed(null, 'a', 'b'), [{ one: 0, other: 2, sameEvent: false }]);
    expect(own).not.toBe(other);
  });

  it('puts two articles into one event that the reader put together', () => {
    const events = propose([], placed(null, 'a', 'b'), [{ one: 0, other: 2, sameEvent: true }]);
    expect(events).toEqual(['b', 'a', 'b']);
  });

  it('keeps every correction whatever the nearness', () => {
    const cases = fc.integer({ min: 2, max: 9 }).chain((size) =>
      fc.record({
        values: fc.array(fc.float({ min: 0, max: 2, noNaN: true }), {
          minLength: size * size,
          maxLength: size * size,
        }),
        articles: fc.array(fc.record({ event: fc.constantFrom('a', 'b', 'c'), pinned: fc.boolean() }), {
          minLength: size - 1,
          maxLength: size - 1,
        }),
        apart: fc.integer({ min: 1, max: size - 1 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ values, articles, apart }) => {
        const size = articles.length + 1;
        const rows = Array.from({ length: size }, (_, i) =>
          Float32Array.from({ length: size }, (__, j) => values[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
        );
        let made = 0;
        const all: Placed[] = [{ event: null, pinned: false }, ...articles];
        const events = proposeEvents(
          rows,
          all,
          [{ one: 0, other: apart, sameEvent: false }],
          () => `new${++made}`,
        );
        expect(events[0]).not.toBe('');
        expect(events[0]).not.toBe(events[apart]);
        articles.forEach((one, at) => one.pinned && expect(events[at + 1]).toBe(one.event));
      }),
      { numRuns: 500 },
    );
  });
});
