import { describe, expect, it } from 'vitest';
import { readSignature } from '../../../lib/coverage/read-signature';
import { dayOf, daysApart, timeFactor, type Times } from '../../../lib/coverage/times';
import { report } from './reports';

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
    ['on 2031-03-04', null],
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

  it.each([
    ['published the same day', times('2031-03-04'), times('2031-03-04'), 1.5],
    ['published two weeks apart', times('2031-03-04'), times('2031-03-18'), 1 + 0.5 / Math.E],
    [
      'that name the same day, one undated',
      times(null, ['2031-03-04']),
      times('2031-01-01', ['2031-03-04']),
      1.5,
    ],
    ['that name the same weekdays', times(null, [], [0, 2]), times(null, [], [2, 0]), 1 + 0.3 * 0.65],
    [
      'that name one weekday of two',
      times(null, [], [0]),
      times(null, [], [0, 2]),
      1 + 0.3 * (Math.SQRT1_2 - 0.35),
    ],
    ['that name other weekdays', times(null, [], [0]), times(null, [], [6]), 1 - 0.3 * 0.35],
    ['of which one names no weekday', times(null, [], [0]), times(null), 1],
  ])('of two reports %s', (_, one, other, factor) => {
    expect(timeFactor(one, other)).toBeCloseTo(factor);
  });

  it('falls from three months on, by half at most', () => {
    const apart = (days: number) => timeFactor(times('1970-01-01'), { ...times(null), published: days });
    expect(apart(90)).toBeCloseTo(1 + 0.5 * Math.exp(-90 / 14));
    expect(apart(120)).toBeCloseTo(1 - 0.5 * (1 - 1 / Math.E), 3);
    expect(apart(4_000)).toBeCloseTo(0.5);
  });
});

describe('the times of an article', () => {
  const timesOf = async (text: string, title: string | null = null) =>
    (await readSignature(report(text, { title, publishedAt: '2031-03-06T08:00:00Z' }))).times;
  const days = (...named: readonly string[]) => Int32Array.from(named, (day) => dayOf(day) ?? 0);

  it('are the days it names, most named first, the earlier of equals first', async () => {
    const text =
      'It was shut on 2 March 2031.\nIt was built in May 1931.\nIt opened on 4 March 2031 and on 1 March 2031. On 4 March 2031 it rained.';
    expect(await timesOf(text)).toMatchObject({
      published: dayOf('2031-03-06'),
      days: days('2031-03-04', '2031-03-01', '2031-03-02'),
    });
  });

  it('are at most sixteen days', async () => {
    const text = Array.from({ length: 20 }, (_, at) => `It rained on ${at + 1} March 2030.`).join('\n');
    expect((await timesOf(text)).days).toHaveLength(16);
  });

  it('count weekdays that are meant, twice near the top, and none of a full date', async () => {
    const filler = 'It rained.\n'.repeat(4);
    // 6 March 2031 is a Thursday.
    expect([...(await timesOf('It cracked on Tuesday.')).weekdays]).toEqual([0, 2, 0, 0, 0, 0, 0]);
    expect([...(await timesOf('It rained.', 'It cracked yesterday')).weekdays]).toEqual([
      0, 0, 2, 0, 0, 0, 0,
    ]);
    expect([...(await timesOf(`${filler}It cracked on Tuesday.`)).weekdays]).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect([...(await timesOf('It cracked on 4 March 2031.')).weekdays]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('count weekdays of a report without a date, and no months', async () => {
    const text = 'It cracked on Tuesday.\nIt was built in May 1931, in 1931.';
    const { published, days: named, weekdays } = await readSignature(report(text)).then(({ times }) => times);
    expect([published, [...named], [...weekdays]]).toEqual([null, [], [0, 2, 0, 0, 0, 0, 0]]);
  });
});
