// Which dates are read from a sentence, and which two of them can be one day.
import { describe, expect, it } from 'vitest';
import { canBeSameDate } from '../../../../lib/comparison/differences/date-agreement';
import { datesOf } from './read-scenes';

/** The same whichever date comes first. */
function expectSame(a: string, b: string, expected: boolean): void {
  expect([canBeSameDate(a, b), canBeSameDate(b, a)]).toEqual([expected, expected]);
}

// 4 May 2026 is a Monday.
describe('two dates can be one day', () => {
  it.each([
    ['the same day', '2026-05-04', '2026-05-04'],
    ['the first day of the month', '2026-05', '2026-05-01'],
    ['the last day of the month', '2026-05', '2026-05-31'],
    ['a day of the week', '2026-W19', '2026-05-10'],
    ['a day of the year', '2026', '2026-05-04'],
    ['a year of the decade', '202X', '2026'],
    ['a week that lies in two months', '2026-W18', '2026-05'],
    ['the same weekday', 'W1', 'W1'],
    ['a weekday and a day that is one', 'W1', '2026-05-04'],
    ['a weekday and a week', 'W5', '2026-W19'],
    ['a weekday and a month', 'W5', '2026-05'],
    ['a weekday and a day without its year', 'W5', '--05-04'],
    ['a weekday and a month without its year', 'W5', '--05'],
    ['a day without its year and its month', '--07-03', '--07'],
    ['a day without and with its year', '--07-03', '2026-07-03'],
    ['a month without and with its year', '--07', '2026-07'],
    ['a day without its year and the month of a year', '--07-03', '2026-07'],
    ['a month without its year and a day', '--07', '2026-07-03'],
    ['a day without its year and a year', '--07-03', '2026'],
    ['a day without its year and a week', '--05-04', '2026-W19'],
    ['a month without its year and a decade', '--07', '202X'],
  ])('%s', (_, a, b) => {
    expectSame(a, b, true);
  });
});

describe('two dates cannot be one day', () => {
  it.each([
    ['neighbouring days', '2026-05-04', '2026-05-05'],
    ['a month and the day before it', '2026-05', '2026-04-30'],
    ['a month and the day after it', '2026-05', '2026-06-01'],
    ['neighbouring months', '2026-05', '2026-06'],
    ['a week and the day after it', '2026-W19', '2026-05-11'],
    ['a decade and a year before it', '202X', '2019'],
    ['two weekdays', 'W1', 'W2'],
    ['a weekday and a day that is another', 'W2', '2026-05-04'],
    ['a weekday and the day before it', 'W1', '2026-05-03'],
    ['days without their year', '--07-03', '--07-30'],
    ['a day without its year and another month', '--07-03', '--03'],
    ['a day without and another with its year', '--07-03', '2026-07-04'],
    ['a month without its year and a day of another', '--08', '2026-07-08'],
    ['a day without its year and another week', '--05-11', '2026-W19'],
  ])('%s', (_, a, b) => {
    expectSame(a, b, false);
  });
});

describe('the dates of a sentence that can disagree', () => {
  it.each([
    ['a day', 'The ferry sank on May 4, 2026.', ['may 4, 2026']],
    ['a weekday', 'The ferry sank on Friday.', ['friday']],
    ['a month', 'The ferry sank in June 2026.', ['june 2026']],
    ['a year', 'The ferry sank in 2015.', ['2015']],
    ['no time of day', 'The ferry sank at 5 p.m. on Friday.', ['friday']],
    ['no decade', 'The ferry was built in the 1990s.', []],
  ])('are read: %s', (_, text, expected) => {
    expect(datesOf(text).map(({ written }) => written)).toEqual(expected);
  });

  it('are no weeks, even where the day of the report tells which', () => {
    const dates = datesOf('The ferry sank last week and was raised on Friday.', '2026-05-05');
    expect(dates.map(({ written, date }) => [written, date.iso])).toEqual([['friday', '2026-05-01']]);
  });
});
