// What stands around a figure or a date: which words, how heavy each of them is, and how alike two surroundings are.
import { describe, expect, it } from 'vitest';
import { compareContexts, readContext, type Context } from '../../../../lib/comparison/differences/context';
import { sceneOf, stretchOf } from './read-scenes';

function contextOf(text: string, value: string): Context {
  return readContext(sceneOf(text), stretchOf(value, text));
}

/** The words before the value and behind it, nearest first; those that nothing separates from it in capitals. */
function around(text: string, value: string): readonly [string, string] {
  const { before, after, joinedBefore, joinedAfter } = contextOf(text, value);
  const show = (words: Context['before'], joined: number) =>
    words.map(({ norm }, at) => (at < joined ? norm.toUpperCase() : norm)).join(' ');
  return [show(before, joinedBefore), show(after, joinedAfter)];
}

/** The weight of a word given as its stem. */
function weightOf(stem: string, text: string, value: string): number {
  return contextOf(text, value).weights.get(stem) ?? 0;
}

describe('the words around a value', () => {
  it.each([
    [
      'are content words, nearest first',
      'In the fog a boat sank on Friday near the old pier.',
      ['SANK BOAT FOG', 'NEAR OLD PIER'],
    ],
    [
      'are joined up to a comma',
      'In thick fog, a boat sank on Friday near Marrow, say divers.',
      ['SANK BOAT fog thick', 'NEAR MARROW divers'],
    ],
    [
      'are separated by a comma right before the value',
      'A boat sank, Friday brought fog.',
      ['sank boat', 'BROUGHT FOG'],
    ],
    ['are separated by a comma right behind it', 'A boat sank Friday, fog came.', ['SANK BOAT', 'fog came']],
    [
      'are separated by "and"',
      'A boat burned and sank on Friday and fog came.',
      ['SANK burned boat', 'fog came'],
    ],
    ['are separated by a dash', 'A boat – red – sank on Friday -- fog came.', ['SANK red boat', 'fog came']],
    ['are not separated by a hyphen', 'A blood-red boat sank Friday.', ['SANK BOAT RED BLOOD', '']],
    [
      'are not those in brackets before the value',
      'A boat (red, of oak) sank on Friday near Marrow.',
      ['SANK BOAT', 'NEAR MARROW'],
    ],
    [
      'are not those in brackets behind the value',
      'A boat sank on Friday (in fog, at dusk) near Marrow.',
      ['SANK BOAT', 'NEAR MARROW'],
    ],
    ['are not those in square brackets', 'A boat [red, of oak] sank on Friday.', ['SANK BOAT', '']],
    [
      'are those in the brackets the value stands in, and around them',
      'A boat sank (in fog, on Friday near Marrow) with sheep.',
      ['fog sank boat', 'NEAR MARROW SHEEP'],
    ],
    [
      'are those after a bracket that never closes',
      'A boat sank Friday (near old Marrow.',
      ['SANK BOAT', 'NEAR OLD MARROW'],
    ],
    ['are those before a bracket that never opened', 'A red boat) sank on Friday.', ['SANK BOAT RED', '']],
    [
      'are those behind who reports it',
      'A boat sank on Friday, police of Marrow said at dusk, near the old pier of Kestrin.',
      ['SANK BOAT', 'near old pier kestrin'],
    ],
    ['are not those of who reports it', 'Police of Marrow said on Friday a boat sank.', ['', 'BOAT SANK']],
    [
      'are not those of a clause of saying',
      'A red boat sank on Friday, the old mayor said.',
      ['SANK BOAT RED', ''],
    ],
  ])('%s', (_, text, expected) => {
    expect(around(text, 'Friday')).toEqual(expected);
  });
});

describe('the weight of a word', () => {
  it('falls with its distance on both sides', () => {
    const text = 'In the fog a boat sank on Friday near the old pier.';
    const weights = (stems: readonly string[]) => stems.map((stem) => weightOf(stem, text, 'Friday'));
    for (const side of [weights(['sink', 'boat', 'fog']), weights(['near', 'old', 'pier'])]) {
      expect(side).toEqual(side.toSorted((one, other) => other - one));
      expect(new Set(side).size).toBe(side.length);
    }
  });

  it('falls with each comma between, by the same share for every word behind it', () => {
    const share = (stem: string, text: string) => {
      const plain = text.replaceAll(',', '');
      return weightOf(stem, text, 'Friday') / weightOf(stem, plain, 'Friday');
    };
    const text = 'Divers wept, boats burned, sheep ran Friday';
    const [none, one, sameOne, two] = ['sheep', 'burn', 'boat', 'diver'].map((stem) => share(stem, text));
    expect(none).toBe(1);
    expect(one).toBeLessThan(1);
    expect(sameOne).toBeCloseTo(one ?? 0);
    expect(two).toBeCloseTo((one ?? 0) ** 2);
    const after = 'Friday sheep ran, boats burned, divers wept';
    expect(['sheep', 'burn', 'boat', 'diver'].map((stem) => share(stem, after))).toEqual([
      1,
      expect.closeTo(one ?? 0),
      expect.closeTo(one ?? 0),
      expect.closeTo(two ?? 0),
    ]);
  });

  it('is that of its nearest place and counts once', () => {
    const twice = contextOf('The boat of boat builders sank on Friday.', 'Friday');
    const once = contextOf('The yard of boat builders sank on Friday.', 'Friday');
    expect(twice.weights.get('boat')).toBe(once.weights.get('boat'));
    expect(twice.total).toBeLessThan(once.total);
    expect(twice.total).toBeCloseTo([...twice.weights.values()].reduce((sum, weight) => sum + weight));
  });
});

describe('two surroundings', () => {
  const likeness = (a: string, b: string) =>
    compareContexts(contextOf(`${a} Friday.`, 'Friday'), contextOf(`${b} Friday.`, 'Friday'));

  it('are wholly alike, partly alike or not alike', () => {
    expect(likeness('The old boat sank', 'The old boat sank')).toBeCloseTo(1);
    expect(likeness('The old boat sank', 'The old boat burned')).toBeGreaterThan(0.4);
    expect(likeness('The old boat sank', 'The old boat burned')).toBeLessThan(0.8);
    expect(likeness('The old boat sank', 'A new pier burned')).toBe(0);
  });

  it('are as alike in one order as in the other', () => {
    const [a, b] = ['The old red boat of the Merle sank', 'The boat sank'] as const;
    expect(likeness(a, b)).toBeCloseTo(likeness(b, a));
  });

  it('are not alike where nothing stands around', () => {
    expect(likeness('On', 'The old boat sank')).toBe(0);
    expect(likeness('On', 'On')).toBe(0);
  });
});
