// What two reports say an owner has, held together although their sentences share nothing else.
import { describe, expect, it } from 'vitest';
import { findHoldingConflicts } from '../../../../lib/comparison/differences/holdings';
import { claimsOf } from './read-scenes';

/** The conflicting figures of two paragraphs as "one / other"; the same whichever report comes first. */
function conflictsOf(a: string, b = 'With 75 million members, Larkline leads.'): readonly string[] {
  const [left, right] = [claimsOf(a), claimsOf(b)];
  const found = findHoldingConflicts(left, right).map((one) => `${one.a.figure.text} / ${one.b.figure.text}`);
  const turned = findHoldingConflicts(right, left).map(
    (one) => `${one.b.figure.text} / ${one.a.figure.text}`,
  );
  expect(turned).toEqual(found);
  return found;
}

describe('what an owner has', () => {
  it.each([
    ['the same people in another word', 'Cable firm Larkline has 70 million subscribers.', '70 million'],
    ['having three words before', 'Cable firm Larkline has by now 60 million subscribers.', '60 million'],
    ['a pronoun of having', 'At Larkline, proud of its 70 million users, nobody spoke.', '70 million'],
    ['the last name before the figure', 'Unlike Cedarnet, Larkline has 70 million users.', '70 million'],
    [
      'another name behind the figure',
      'Cable firm Larkline has 70 million users, as Cedarnet did.',
      '70 million',
    ],
    ['a larger figure', 'Cable firm Larkline has 80 million subscribers.', '80 million'],
    ['a figure half as large again', 'Cable firm Larkline has 50 million subscribers.', '50 million'],
    [
      'a forecast for something else',
      'Cable firm Larkline has 70 million users. It expects rain.',
      '70 million',
    ],
  ])('differs: %s', (_, text, expected) => {
    expect(conflictsOf(text)).toEqual([`${expected} / 75 million`]);
  });

  it('is as sure in every wording', () => {
    const [found, ...others] = findHoldingConflicts(
      claimsOf('Cable firm Larkline has 70 million subscribers.'),
      claimsOf('With 75 million members, Larkline leads.'),
    );
    expect(others).toEqual([]);
    expect(found?.likeness).toBeGreaterThan(0.5);
    expect(found?.likeness).toBeLessThan(1);
  });

  it.each([
    ['other people', 'Cable firm Larkline has 70 million employees.'],
    ['another owner', 'Cable firm Cedarnet has 70 million subscribers.'],
    ['another owner, named later', 'Cable firm Cedarnet has 70 million subscribers, as Larkline knows.'],
    ['nobody named', 'The firm has 70 million subscribers.'],
    ['not had but lost', 'Cable firm Larkline lost 70 million subscribers.'],
    ['having too far in front', 'Cable firm Larkline has in towns and villages 70 million subscribers.'],
    ['having behind the figure', 'Cable firm Larkline lost 70 million subscribers, as rivals have.'],
    ['a figure more than half as large again', 'Cable firm Larkline has 49 million subscribers.'],
    ['the same figure, rounded', 'Cable firm Larkline has nearly 75 million subscribers.'],
    ['another unit', 'Cable firm Larkline has 70 km of members.'],
    ['a forecast', 'Cable firm Larkline has 70 million subscribers as expected.'],
    ['a part', 'Cable firm Larkline has 70 million other subscribers.'],
    ['a mean', 'Cable firm Larkline has on average 70 million subscribers.'],
    ['a total', 'Cable firm Larkline has in total 70 million subscribers.'],
    ['a market', 'Investors say Larkline has 70 million subscribers.'],
  ])('does not differ: %s', (_, text) => {
    expect(conflictsOf(text)).toEqual([]);
  });

  it('does not differ in another year', () => {
    const a = 'In 2015 cable firm Larkline has 70 million subscribers.';
    expect(conflictsOf(a, 'With 75 million members in 2016, Larkline leads.')).toEqual([]);
    expect(conflictsOf(a, 'With 75 million members in 2015, Larkline leads.')).toHaveLength(1);
  });

  it('is not compared where no group of nouns tells that the same is counted', () => {
    const a = 'Cable firm Larkline has 70 boats.';
    expect(conflictsOf(a, 'With 75 boats, Larkline leads.')).toEqual([]);
  });
});

describe('an owner of whom one report says two figures', () => {
  const two = (second: string) =>
    `Cable firm Larkline has 70 million subscribers. Cable firm Larkline has ${second}.`;

  it('differs from none', () => {
    expect(conflictsOf(two('72 million users'))).toEqual([]);
  });

  it('differs twice where both are the same figure', () => {
    expect(conflictsOf(two('70 million users'))).toEqual([
      '70 million / 75 million',
      '70 million / 75 million',
    ]);
  });

  it('still differs where the second counts something else', () => {
    expect(conflictsOf(two('72 million employees'))).toEqual(['70 million / 75 million']);
  });
});
