// What is read of a sentence before its figures, dates and names are held against those of another report.
import { describe, expect, it } from 'vitest';
import type { Name } from '../../../../lib/language/analysis';
import { overlaps } from '../../../../lib/comparison/differences/scene';
import { scenesOf, sceneOf } from './read-scenes';

const keysOf = (names: readonly Name[]) => names.map(({ key }) => key);

describe('the words of a sentence', () => {
  it('leave out its figures and dates', () => {
    const { words } = sceneOf('Forty boats burned at the pier on May 4, 2026.');
    expect(words.map(({ norm }) => norm)).toEqual(['boats', 'burned', 'at', 'the', 'pier', 'on']);
  });

  it('say something or only join others', () => {
    const { words, stems } = sceneOf('Nearly 40 boats and sheds burned, officials told reporters.');
    const norms = (filtered: typeof words) => filtered.map(({ norm }) => norm);
    expect(norms(words.filter(({ stop }) => stop))).toEqual(['nearly', 'and', 'told']);
    expect(norms(words.filter(({ joiner }) => joiner))).toEqual(['and']);
    expect([...stems]).toEqual(['boat', 'shed', 'burn', 'offici', 'report']);
  });

  it('know which of them are names, cues and counted groups', () => {
    const { words } = sceneOf('With Ada Quill, the customers gained hope.');
    expect(words.filter(({ named }) => named).map(({ norm }) => norm)).toEqual(['ada', 'quill']);
    expect(words.filter(({ group }) => group !== null).map(({ norm }) => norm)).toEqual(['customers']);
    expect(words.flatMap(({ norm, cues }) => [...cues].map((cue) => `${norm} ${cue}`))).toEqual([
      'with having',
      'gained rise',
    ]);
  });
});

describe('the figures of a sentence', () => {
  it.each([
    ['counts', 'About 40 boats and 1,200 sheds burned.', ['40', '1,200']],
    ['amounts with their units', 'The mast of 1850 feet cost $2,015.', ['1850 feet', '$2,015']],
    ['an amount that looks like a year', 'The cannery paid 1950 euros for the boat.', ['1950 euros']],
    ['a count that looks like a year', 'The cannery sold 1950 boats.', ['1950']],
    ['no places in an order', 'The 12th boat came in.', []],
    ['no year', 'The hall was built by 1850.', []],
    ['no bare number that may be a year', 'The hall by the pier holds 1850.', []],
    ['nor one of this century', 'At least 2015 came.', []],
    ['a bare number before all years', 'The hall by the pier holds 1750.', ['1750']],
    ['a bare number after all years', 'The hall by the pier holds 2150.', ['2150']],
    ['a bare number of five digits', 'The hall by the pier holds 18500.', ['18500']],
    ['another bare number of five digits', 'The hall by the pier holds 21850.', ['21850']],
  ])('are %s', (_, text, expected) => {
    expect(sceneOf(text).figures.map((figure) => figure.text)).toEqual(expected);
  });

  it('keep how exactly they are written', () => {
    const { figures } = sceneOf('The yard built 14,000 boats and 14,320 sheds.');
    expect(figures.map(({ step }) => step)).toEqual([1000, 10]);
  });
});

describe('who reports it', () => {
  const attributions = (text: string) => {
    const scene = sceneOf(text);
    return scene.attributions.map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    [
      'a clause of saying',
      'The pier fell on Friday, the mayor of Port Salt said.',
      ['the mayor of Port Salt said.'],
    ],
    [
      'all up to the verb where a figure follows',
      'The harbour office in Port Salt said 12 boats were lost.',
      ['The harbour office in Port Salt said'],
    ],
    [
      'all up to the verb where a date follows',
      'The mayor of Port Salt said on Friday he saw it.',
      ['The mayor of Port Salt said'],
    ],
    [
      'only the clause of saying where others have figures',
      'The pier held 12 boats, and the mayor of Port Salt said nothing of it.',
      ['and the mayor of Port Salt said nothing of it.'],
    ],
    [
      'no one where a figure stands before the verb',
      '12 boats of Port Salt sank the mayor said on Friday.',
      [],
    ],
    ['no one where nothing is said', 'The pier of Port Salt fell on Friday.', []],
  ])('is %s', (_, text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });

  it('names no one that it is about', () => {
    const about = (text: string) => keysOf(sceneOf(text).names);
    expect(about('The harbour office in Port Salt said 12 boats of Marrow Bay were lost.')).toEqual([
      'marrow bay',
    ]);
    expect(about('12 boats of Port Salt sank the mayor said on Friday.')).toEqual(['port salt']);
  });
});

describe('a time zone', () => {
  it.each([
    [
      'behind a time names no one',
      'The siren sounded at 17:45 Central European Time in Port Salt.',
      ['port salt'],
    ],
    [
      'behind a weekday may be a name',
      'The siren sounded on Monday Central European Time in Port Salt.',
      ['central european time', 'port salt'],
    ],
    ['does not hide the names before it', 'In Port Salt at 17:45 the siren sounded.', ['port salt']],
    ['does not hide the names further on', 'At 17:45 in Port Salt the siren sounded.', ['port salt']],
  ])('%s', (_, text, expected) => {
    expect(keysOf(sceneOf(text).names)).toEqual(expected);
  });
});

describe('a paragraph', () => {
  const text = 'Ada Quill came. It rained. She left with Ivo Brandt. They slept.';

  it('knows for each sentence whom a pronoun may stand for', () => {
    expect(scenesOf(text).map(({ namesBefore }) => keysOf(namesBefore))).toEqual([
      [],
      ['ada quill'],
      ['ada quill'],
      ['ivo brandt'],
    ]);
  });

  it('starts with the names of the paragraph before it', () => {
    const before = sceneOf('The pier of Marrow Bay fell.').names;
    const known = scenesOf('It rained. She met Ada Quill. They slept.', { lastNames: before });
    expect(known.map(({ namesBefore }) => keysOf(namesBefore))).toEqual([
      ['marrow bay'],
      ['marrow bay'],
      ['ada quill'],
    ]);
  });

  it('numbers its sentences', () => {
    expect(scenesOf(text, { article: 3, block: 2 }).map(({ ref }) => ref)).toEqual(
      [0, 1, 2, 3].map((sentence) => ({ article: 3, block: 2, sentence })),
    );
  });

  it('that quotes a market anywhere does so in all its sentences', () => {
    const market = (words: string) => scenesOf(words).map((scene) => scene.market);
    expect(market('Shares of Larkline fell. Ada Quill bought a boat.')).toEqual([true, true]);
    expect(market('Boats of Larkline sank. Ada Quill bought a boat.')).toEqual([false, false]);
  });
});

it('stretches that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 9 })).toBe(false);
  expect(overlaps({ start: 4, end: 9 }, { start: 0, end: 4 })).toBe(false);
  expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 9 })).toBe(true);
  expect(overlaps({ start: 5, end: 6 }, { start: 4, end: 9 })).toBe(true);
});
