// Whose a figure is: the names before it, what counts as one name, and how many names make two sentences one story.
import { describe, expect, it } from 'vitest';
import {
  hasManyNames,
  hasOtherNames,
  hasOtherOwners,
  isSameName,
  vetoes,
} from '../../../../lib/comparison/differences/vetoes';
import { claimOf, sceneOf } from './read-scenes';

describe('two names', () => {
  const name = (key: string) => ({ start: 0, end: key.length, text: key, key });

  it.each([
    ['skagit', 'skagit', true],
    ['skagit', 'skagit river', true],
    ['wilbur ross', 'mr ross', true],
    ['minister wilbur ross', 'mr ivo ross', true],
    ['port of skagit', 'skagit port', true],
    ['doug roe', 'doug poe', false],
    ['minister ross', 'ross river', false],
    ['wilbur ross', 'skagit river', false],
  ])('%s and %s are one: %s', (one, other, expected) => {
    expect(isSameName(name(one), name(other))).toBe(expected);
    expect(isSameName(name(other), name(one))).toBe(expected);
  });
});

describe('sentences that name others', () => {
  const asked = (one: string, other: string) => {
    const [a, b] = [sceneOf(one), sceneOf(other)];
    return [hasOtherNames(a, b), hasOtherNames(b, a)];
  };

  it('do so when they have no name in common', () => {
    expect(asked('In Port Salt nine boats sank.', 'In Marrow Bay 12 boats sank.')).toEqual([true, true]);
  });

  it.each([
    [
      'they have one name in common',
      'In Port Salt Ada Quill lost nine boats.',
      'Ivo Brandt lost 12 boats near Port Salt.',
    ],
    ['only one of them names anyone', 'In Port Salt nine boats sank.', 'In the harbour 12 boats sank.'],
    ['neither names anyone', 'In the bay nine boats sank.', 'In the harbour 12 boats sank.'],
  ])('do not when %s', (_, one, other) => {
    expect(asked(one, other)).toEqual([false, false]);
  });

  it('give figures of other things', () => {
    const [a, b] = [claimOf('In Port Salt nine boats sank.'), claimOf('In Marrow Bay 12 boats sank.')];
    expect(vetoes('otherNames', a, b)).toBe(true);
    expect(vetoes('otherNames', a, a)).toBe(false);
  });
});

describe('figures of other owners', () => {
  const asked = (one: string, other: string) => {
    const [a, b] = [claimOf(one), claimOf(other)];
    return [
      hasOtherOwners(a.scene, a.figure, b.scene, b.figure),
      hasOtherOwners(b.scene, b.figure, a.scene, a.figure),
    ];
  };
  const brandt = 'Ivo Brandt caught 16 crabs.';

  it.each([
    ['two names', 'Ada Quill caught 23 crabs.', brandt],
    ['a name behind it that is the owner of the other', 'Ada Quill caught 23 crabs for Ivo Brandt.', brandt],
    ['a pronoun for a name of the sentence before', 'Ada Quill came. She caught 23 crabs.', brandt],
    ['a pronoun further back', 'Ada Quill came. After dark she caught 23 crabs.', brandt],
  ])('%s', (_, one, other) => {
    expect(asked(one, other)).toEqual([true, true]);
  });

  it.each([
    ['one name', 'Brandt caught 23 crabs.', brandt],
    ['one of two names', 'With Ada Quill there, Ivo Brandt caught 23 crabs.', brandt],
    ['a name behind it', 'There were 23 crabs for Ada Quill.', brandt],
    ['no name', 'There were 23 crabs.', brandt],
    ['a name of the sentence before, and no pronoun', 'Ada Quill came. The crew caught 23 crabs.', brandt],
    ['a pronoun behind it', 'Ada Quill came. The crew caught 23 crabs for her.', brandt],
    ['a pronoun for nobody', 'She caught 23 crabs.', brandt],
    ['a pronoun for the same one', 'Ivo Brandt came. He caught 23 crabs.', brandt],
    ['a pronoun beside the same name', 'Ada Quill came. For her Ivo Brandt caught 23 crabs.', brandt],
  ])('not: %s', (_, one, other) => {
    expect(asked(one, other)).toEqual([false, false]);
  });

  it('are no two values of one thing', () => {
    const [a, b] = [claimOf('Ada Quill caught 23 crabs.'), claimOf(`${brandt} Ada Quill was there.`)];
    expect(vetoes('otherOwners', a, b)).toBe(true);
    expect(vetoes('otherOwners', a, a)).toBe(false);
  });
});

describe('many names in common', () => {
  const three = 'In Port Salt, Ada Quill greeted Ivo Brandt.';

  it.each([
    ['three', 'Ivo Brandt saw Ada Quill near Port Salt.', true],
    ['three of four', 'Ivo Brandt saw Ada Quill and Lena Ostrow near Port Salt.', true],
    ['two', 'Ivo Brandt saw Ada Quill near Marrow Bay.', false],
    ['two, one of them twice', 'Ivo Brandt saw Ada Quill, and Ada Quill saw Ivo Brandt.', false],
    ['none of three', 'Lena Ostrow saw Elias Vretos near Marrow Bay.', false],
  ])('%s', (_, other, expected) => {
    expect(hasManyNames(sceneOf(three), sceneOf(other))).toBe(expected);
    expect(hasManyNames(sceneOf(other), sceneOf(three))).toBe(expected);
  });
});
