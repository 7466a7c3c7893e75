import { describe, expect, it } from 'vitest';
import { dayOf, daysApart, timeFactor, type Times } from '../../../lib/coverage/times';

function times(
  published: string | null,
  days: readonly string[] = [],
  weekdays: readonly number[] = [],
): Times {
  const counts = new Uint8Array(7);
  for (const weekday of weekdays) counts[weekday] = (counts[weekday] ?? 0) + 1;
  return {
    published: dayOf(published),
    days: Int32Array.from(days.map((day) => dayOf(day) ?? 0)),
    weekdays: counts,
  };
}

describe('days', () => {
  it.each([
    ['1970-01-02', 1],
    ['2031-03-04', 22_342],
    ['2031-03-04T23:59:00-11:00', 22_342],
    ['2031', null],
    ['soon', null],
    [null, null],
  ])('of %s', (iso, day) => {
    expect(dayOf(iso)).toBe(day);
  });

  it('between two articles are unknown when one has no date', () => {
    expect(daysApart(times('2031-03-04'), times(null))).toBeNull();
    expect(daysApart(times('2031-03-04'), times('2031-03-01'))).toBe(3);
  });
});

describe('what times say about one event', () => {
  const day = times('2031-03-04');

  it('is nothing when no time is known', () => {
    expect(timeFactor(times(null), times(null))).toBe(1);
    expect(timeFactor(day, times(null))).toBe(1);
  });

  it('falls with the days between', () => {
    const factors = ['2031-03-04', '2031-03-06', '2031-03-30', '2031-09-30', '2033-03-04'].map((other) =>
      timeFactor(day, times(other)),
    );
    expect([...factors].sort((a, b) => b - a)).toEqual(factors);
    expect(factors[0]).toBeGreaterThan(1);
    expect(factors.at(-1)).toBeLessThan(0.6);
  });

  it('sees a day that one article names and the other was published on', () => {
    expect(timeFactor(times('2031-06-30', ['2031-03-04']), day)).toBeGreaterThan(
      timeFactor(times('2031-06-30'), day),
    );
  });

  it('grows with the same weekdays and falls with others', () => {
    const monday = times(null, [], [0]);
    expect(timeFactor(monday, times(null, [], [0]))).toBeGreaterThan(1);
    expect(timeFactor(monday, times(null, [], [4]))).toBeLessThan(1);
  });

  it('is the same both ways', () => {
    const one = times('2031-03-04', ['2031-03-01', '2031-02-11'], [0, 0, 3]);
    const other = times('2031-03-09', ['2031-03-02'], [3]);
    expect(timeFactor(one, other)).toBe(timeFactor(other, one));
  });
});
