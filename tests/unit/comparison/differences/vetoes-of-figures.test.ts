// Reasons in the figures themselves why two of them are no two values of one thing. Each pair is asked both ways round.
import { describe, expect, it } from 'vitest';
import { always, asked, never } from './ask-veto';

describe('figures far apart', () => {
  it.each([
    ['four times as many', '10 boats sank.', '40 boats sank.', never],
    ['more than four times as many', '10 boats sank.', '41 boats sank.', always],
    ['none and some', '0 boats sank.', '2 boats sank.', always],
    ['in two units', 'It drifted 900 metres.', 'It drifted 2 km.', never],
    ['in two units, far apart', 'It drifted 400 metres.', 'It drifted 2 km.', always],
    [
      'a fall and a rise of like size',
      'The index stands at -3 points.',
      'The index stands at 4 points.',
      never,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(asked('farApart', one, other)).toEqual(expected);
  });
});

describe('a figure that stands in the other sentence too', () => {
  it.each([
    ['among others', '12 boats sank.', 'From 9 boats it rose to 12 boats and then 20 boats.', always],
    ['rounded', '14,600 boats sank.', 'From 9,000 boats it rose to 15,000 boats.', always],
    ['without its unit', 'The pier is 40 metres long.', 'The pier is 90 metres long and 40 wide.', always],
    [
      'with a unit only there',
      'The pier is 40 long.',
      'The pier is 90 long, its ramp has 40 metres.',
      always,
    ],
    [
      'in a unit of another kind',
      'The pier is 40 metres long.',
      'The pier is 90 metres long and weighs 40 tonnes.',
      never,
    ],
    ['in neither', '12 boats sank.', 'From 9 boats it rose to 20 boats.', never],
    [
      'as a number of something else',
      'The pier is 40 metres long.',
      'The pier is 90 metres long and 50 wide.',
      never,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(asked('saidThere', one, other)).toEqual(expected);
  });
});

describe('figures that add up', () => {
  it.each([
    ['parts and their sum', '30 boats sank.', '12 boats sank in the east and 18 boats in the west.', always],
    [
      'parts that do not say again what they count',
      '30 boats sank.',
      '12 boats sank in the east, and in the west 18.',
      always,
    ],
    ['an increase and its ends', '3 boats sank.', 'From 12 boats it rose to 15 boats.', always],
    ['an end and the rest of the way', '12 boats sank.', 'It rose by 3 boats to 15 boats.', always],
    ['two of three parts', '30 boats sank.', '12 boats sank here, 18 boats there, 40 boats at sea.', always],
    ['one off the sum', '31 boats sank.', '12 boats sank in the east and 18 boats in the west.', never],
    ['one off the difference', '4 boats sank.', 'From 12 boats it rose to 15 boats.', never],
    ['twice the one part', '24 boats sank.', '12 boats sank in the east.', never],
    ['a sum of other things', '30 boats sank.', '12 boats sank and 18 buoys were lost.', never],
    ['a sum over two kinds of figure', '30 boats sank.', '12 boats sank within 18 km.', never],
    [
      'a sum with a rounded part, as exact as the other',
      '126 boats sank.',
      '100 boats sank here and 23 boats there.',
      never,
    ],
    ['a round sum', 'About 1,000 boats sank.', '480 boats sank here and 500 boats there.', always],
    ['a round difference', 'About 1,000 boats sank.', 'From 1,480 boats it fell to 500 boats.', always],
    ['a round sum too far off', 'About 1,000 boats sank.', '470 boats sank here and 500 boats there.', never],
    [
      'an exact sum as far off as a round one may be',
      '1,240 boats sank.',
      '820 boats sank here and 410 boats there.',
      never,
    ],
    [
      'the same, said to be round',
      'About 1,240 boats sank.',
      '820 boats sank here and 410 boats there.',
      always,
    ],
    [
      'a round figure of another size',
      'About 62 boats sank.',
      '12 boats sank here and 18 boats there.',
      never,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(asked('addsUp', one, other)).toEqual(expected);
  });
});

describe('a share and the rest of the whole', () => {
  it.each([
    ['80 and 20 percent', 'The county pays 80 percent.', 'Drivers pay 20 percent.', always],
    ['79.6 and 20 percent', 'The county pays 79.6 percent.', 'Drivers pay 20 percent.', always],
    ['80 and 22 percent', 'The county pays 80 percent.', 'Drivers pay 22 percent.', never],
    ['80 percent and 0.2 km', 'The county pays 80 percent.', 'Drivers go 0.2 km.', never],
    ['0.8 and 0.2 km', 'Pilots go 0.8 km.', 'Drivers go 0.2 km.', never],
  ])('%s', (_, one, other, expected) => {
    expect(asked('complement', one, other)).toEqual(expected);
  });
});

describe('counts that are narrowed', () => {
  it.each([
    ['on one side', 'Nine road deaths were counted.', '36 deaths were counted.', always],
    ['in two ways', 'Nine road deaths were counted.', '12 drug deaths were counted.', always],
    ['further on one side', 'Nine young road deaths were counted.', '12 road deaths were counted.', always],
    ['in the same way', 'Nine road deaths were counted.', '12 road deaths were counted.', never],
    ['not at all', 'Nine deaths were counted.', '12 deaths were counted.', never],
    ['by a name', 'Nine Varnholm ferries were counted.', '12 ferries were counted.', never],
  ])('%s', (_, one, other, expected) => {
    expect(asked('narrowed', one, other)).toEqual(expected);
  });
});

it('a veto that nobody knows forbids nothing', () => {
  expect(asked('unheard', 'Nine boats sank.', '40 boats sank.')).toEqual(never);
});
