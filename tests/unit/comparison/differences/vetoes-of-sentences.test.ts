// Reasons in the words around two figures why they are no two values of one thing. Each pair is asked both ways round.
import { describe, expect, it } from 'vitest';
import { always, asked, never } from './ask-veto';

describe('sentences of other dates', () => {
  it.each([
    ['two days', 'On May 4, 2026 nine boats sank.', 'On May 9, 2026 12 boats sank.', always],
    ['two months', 'In May 2026 nine boats sank.', 'In July 2026 12 boats sank.', always],
    ['two years', 'In 2019 nine boats sank.', 'In 2024 12 boats sank.', always],
    ['a day and its month', 'On May 4, 2026 nine boats sank.', 'In May 2026 12 boats sank.', never],
    ['a day and another year', 'On May 4, 2026 nine boats sank.', 'In 2024 12 boats sank.', always],
    ['a date on one side', 'On May 4, 2026 nine boats sank.', '12 boats sank.', never],
    [
      'one date in common',
      'On May 9, 2026 nine boats sank, as on May 4, 2026.',
      'On May 9, 2026 12 boats sank, as on May 6, 2026.',
      never,
    ],
    ['weekdays of weeks that nobody knows', 'On Friday nine boats sank.', 'On Monday 12 boats sank.', never],
    ['times of day', 'At 8:45 nine boats sank.', 'At 11:30 12 boats sank.', never],
  ])('%s', (_, one, other, expected) => {
    expect(asked('otherDates', one, other)).toEqual(expected);
  });
});

describe('sentences of other periods', () => {
  it.each([
    [
      'numbered on one side',
      'Nine boats sank in the first quarter.',
      '12 boats sank in the quarter.',
      always,
    ],
    [
      'numbered otherwise',
      'Nine boats sank in the first quarter.',
      '12 boats sank in the second quarter.',
      always,
    ],
    ['numbered alike', 'Nine boats sank in the first quarter.', '12 boats sank in the first quarter.', never],
    [
      'something else numbered alike',
      'Nine boats sank in the first quarter.',
      '12 boats sank in the quarter of the first storm.',
      always,
    ],
    [
      'one of two numbered alike',
      'Nine boats sank in the first quarter.',
      '12 boats sank in the first quarter of the second war.',
      never,
    ],
    ['named on one side only', 'Nine boats sank in the first quarter.', '12 boats sank in winter.', never],
    ['not numbered', 'Nine boats sank in the quarter.', '12 boats sank in the quarter.', never],
  ])('%s', (_, one, other, expected) => {
    expect(asked('otherPeriods', one, other)).toEqual(expected);
  });

  it.each([
    ['a season on one side', 'Nine boats sank this season.', '12 boats sank.', always],
    ['two seasons', 'Nine boats sank this season.', '12 boats sank in the season.', never],
    [
      'two periods in another order',
      'Nine boats won a match this season.',
      '12 boats had a good season and a match.',
      never,
    ],
    ['one of two periods', 'Nine boats won a match this season.', '12 boats had a good season.', always],
  ])('%s', (_, one, other, expected) => {
    expect(asked('otherScope', one, other)).toEqual(expected);
  });
});

describe('sentences with another verb', () => {
  it.each([
    ['two verbs', 'The islanders needed nine votes.', 'The islanders won 20 votes.', always],
    ['one verb', 'The islanders won nine votes.', 'The islanders won 20 votes.', never],
    [
      'two verbs around both',
      'The islanders sought and won nine votes.',
      'The islanders won and sought 20 votes.',
      never,
    ],
    [
      'two verbs around one',
      'The islanders sought and won nine votes.',
      'The islanders sought 20 votes.',
      always,
    ],
    ['amounts', 'The islanders raised $9 million.', 'The islanders paid $20 million.', never],
    ['nothing said on one side', 'Nine votes.', 'The islanders won 20 votes.', never],
    [
      'three names in common',
      'Ada Quill and Ivo Brandt from Port Salt needed nine votes.',
      'In Port Salt, Ivo Brandt and Ada Quill won 20 votes.',
      never,
    ],
    [
      'two names in common',
      'Ada Quill and her brother from Port Salt needed nine votes.',
      'In Port Salt, her brother and Ada Quill won 20 votes.',
      always,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(asked('otherVerb', one, other)).toEqual(expected);
  });
});

describe('sentences in which a word changes what a figure means', () => {
  it.each([
    ['market', 'Shares cost 9 crowns.', 'The net cost 12 crowns.', always],
    ['market', 'Bread cost 9 crowns.', 'The net cost 12 crowns.', never],
    ['forecast', 'The yard is expected to build nine boats.', 'The yard built 12 boats.', always],
    [
      'forecast',
      'The yard plans and is expected to build nine boats.',
      'The yard is expected to build 12 boats.',
      never,
    ],
    ['part', 'Another nine boats sank.', '12 boats sank.', always],
    ['part', 'Another nine boats sank.', 'More boats sank, another 12.', never],
    ['total', 'A total of nine boats sank.', '12 boats sank.', always],
    ['total', 'A total of nine boats sank.', '12 boats sank altogether.', never],
    ['each', 'Each yard built nine boats.', 'The yard built 12 boats.', always],
    ['each', 'Each yard built nine boats.', 'The yards built 12 boats apiece.', never],
    ['direction', 'Prices rose 9 percent.', 'Prices fell 12 percent.', always],
    ['direction', 'Prices rose 9 percent.', 'Prices climbed 12 percent.', never],
    ['direction', 'Prices slipped 9 percent.', 'Prices fell 12 percent.', never],
    ['direction', 'Prices rose 9 percent.', 'Prices were at 12 percent.', never],
    ['direction', 'Prices fell 9 percent.', 'Prices were at 12 percent.', never],
    ['direction', 'Prices rose 9 percent after a fall.', 'Prices fell 12 percent.', never],
    ['direction', 'Prices rose 9 percent.', 'Prices fell 12 percent after a jump.', never],
  ])('%s: %s / %s', (veto, one, other, expected) => {
    expect(asked(veto, one, other)).toEqual(expected);
  });

  it.each([
    ['six words before it', 'Others in the old harbour saw nine boats.', always],
    ['seven words before it', 'Others in the very old harbour saw nine boats.', never],
    ['six words behind it', 'Nine boats lay in the harbour among nets.', always],
    ['seven words behind it', 'Nine boats lay in the old harbour among nets.', never],
  ])('do so only near the figure: %s', (_, one, expected) => {
    expect(asked('part', one, 'We saw 12 boats.')).toEqual(expected);
  });
});
