// Which two words are one name misspelt, which are one name in two customary spellings, and which are two names.
import { describe, expect, it } from 'vitest';
import { isNearMiss } from '../../../../lib/comparison/differences/spelling';

/** The same whichever report comes first. */
function expectNearMiss(a: string, b: string, titled: boolean, expected: boolean): void {
  expect([isNearMiss(a, b, titled), isNearMiss(b, a, titled)]).toEqual([expected, expected]);
}

describe('one letter off', () => {
  it.each([
    ['a letter left out', 'woodward', 'woodard'],
    ['a letter left out in front', 'browland', 'rowland'],
    ['another letter', 'barton', 'baston'],
    ['another last letter', 'kestrin', 'kestril'],
    ['two letters exchanged', 'brandt', 'bradnt'],
    ['the first two letters exchanged', 'dvorak', 'vdorak'],
    ['the last two letters exchanged', 'petrosk', 'petroks'],
    ['two letters exchanged that look like an ending', 'potrek', 'poterk'],
    ['a letter more that is heard', 'marlan', 'maralan'],
    ['a letter that is only silent at the start', 'sargin', 'sarin'],
    ['words just long enough', 'marsh', 'varsh'],
  ])('is a near miss: %s', (_, a, b) => {
    expectNearMiss(a, b, false, true);
  });

  it.each([
    ['words too short', 'rowe', 'rome'],
    ['one word too short', 'blane', 'lane'],
    ['a plural', 'republican', 'republicans'],
    ['the name of a model with a number', 'type45b', 'type45d'],
    ['one word with a number', 'osprey2', 'osproy'],
    ['the same word', 'woodward', 'woodward'],
  ])('is none: %s', (_, a, b) => {
    expectNearMiss(a, b, false, false);
    expectNearMiss(a, b, true, false);
  });
});

describe('two letters off', () => {
  it.each([
    ['in a word of ten letters', 'vandermeer', 'vanderbeek', true],
    ['in a word of ten letters with nine on the other side', 'vandermolk', 'vanderolt', true],
    ['in a word of nine letters', 'vandermol', 'vanderbot', false],
    ['in a short word', 'hofeller', 'hoffler', false],
    ['another letter and two exchanged', 'barlik', 'marlki', false],
    ['neighbours of which one only moved', 'barlow', 'balkow', false],
  ])('without a title: %s', (_, a, b, expected) => {
    expectNearMiss(a, b, false, expected);
  });

  it.each([
    ['in words of one length', 'marlik', 'mastik', true],
    ['two letters left out', 'hofeller', 'hofler', true],
    ['one left out and one another', 'ostrov', 'oston', true],
    ['a third of six letters', 'tardin', 'valdin', true],
    ['more than a third of five letters', 'tardo', 'valdo', false],
    ['a longer form of one word', 'norman', 'normanes', false],
  ])('under one title: %s', (_, a, b, expected) => {
    expectNearMiss(a, b, true, expected);
  });
});

describe('three letters off', () => {
  it.each([
    ['in words of one length', 'vandermeer', 'vantelmoor'],
    ['in the middle', 'kastelberg', 'kaspolterg'],
    ['an ending of three letters', 'marlik', 'marlikson'],
    ['two in front and one at the end', 'almarik', 'marit'],
  ])('is no near miss under any title: %s', (_, a, b) => {
    expectNearMiss(a, b, true, false);
  });
});

describe('customary spellings of one name', () => {
  it.each([
    ['centre', 'center'],
    ['centres', 'centers'],
    ['betty', 'bettie'],
    ['müller', 'muller'],
    ["o'brien", 'obrien'],
    ['giorgos', 'iorgos'],
    ['kulian', 'ulian'],
    ['giannis', 'yannis'],
    ['stephan', 'stefan'],
    ['khaled', 'haled'],
    ['akhmed', 'ahmed'],
    ['thomas', 'tomas'],
    ['carlson', 'karlson'],
    ['qasimi', 'kasimi'],
    ['suarez', 'suares'],
    ['hoffler', 'hofler'],
    ['kosszan', 'koszan'],
    ['mikhail', 'mihayil'],
  ])('are no near miss: %s, %s', (a, b) => {
    expectNearMiss(a, b, false, false);
    expectNearMiss(a, b, true, false);
  });
});
