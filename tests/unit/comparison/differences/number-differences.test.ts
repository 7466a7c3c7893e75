// Which figures of two articles are held together as two values of one thing.
import { describe, expect, it } from 'vitest';
import { findNumberConflicts } from '../../../../lib/comparison/differences/number-differences';
import { claimsOf } from './read-scenes';

const conflictsOf = (a: string, b: string) =>
  findNumberConflicts(claimsOf(a), claimsOf(b)).map((one) => `${one.a.figure.text} / ${one.b.figure.text}`);

describe('figures that are held together', () => {
  it.each([
    [
      'the same noun is counted and nearly the same is said',
      'Divers found four boats in the harbour of Port Salt.',
      'Divers found six boats in the harbour of Port Salt.',
      ['four / six'],
    ],
    [
      'amounts of one currency without a noun',
      'The county spent $4 million on the old pier.',
      'The county spent $6 million on the old pier.',
      ['$4 million / $6 million'],
    ],
    [
      'amounts in two units of one dimension',
      'The wreck lies two miles from the pier of Port Salt.',
      'The wreck lies 7 km from the pier of Port Salt.',
      ['two miles / 7 km'],
    ],
    [
      'the same verb, where little else is the same',
      'The storm sank four boats near the old pier.',
      'Divers say it sank six boats off the coast of Marrow Bay.',
      ['four / six'],
    ],
    [
      'three names, where little else is the same',
      'In Port Salt, Ada Quill and Ivo Brandt met four divers on a wet and windy evening.',
      'Nine divers came by bus to see Ivo Brandt and, later, Ada Quill in Port Salt.',
      ['four / Nine'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(conflictsOf(a, b)).toEqual(expected);
  });
});

describe('figures that are not held together', () => {
  it.each([
    [
      'other things are counted',
      'Divers found four boats in the harbour of Port Salt.',
      'Divers found six buoys in the harbour of Port Salt.',
    ],
    [
      'nobody says what is counted',
      'In Port Salt the needle stood at 40.',
      'In Port Salt the needle stood at 50.',
    ],
    [
      'a length and a weight of one thing',
      'The yard built a 40-metre bridge over the Merle.',
      'The yard built a 90-tonne bridge over the Merle.',
    ],
    [
      'two currencies',
      'The county paid $40 for each buoy on the Merle.',
      'The county paid €60 for each buoy on the Merle.',
    ],
    [
      'amounts of which only the same verb is said',
      'The county spent $4 million on the old pier.',
      'The county spent $6 million to feed the people of Marrow Bay.',
    ],
    [
      'amounts of the same noun of which only the same verb is said',
      'The yard built a 40-metre bridge of oak for the town.',
      'The keepers of the island built a 90-metre bridge with steel ropes.',
    ],
    [
      'a count of which the other sentence says more',
      'Four boats, it turned out, lay near the old pier of the harbour.',
      'The storm sank six boats near the pier of the old harbour.',
    ],
    [
      'counts of which neither sentence says what happened to them',
      'Four boats, it turned out, lay near the old pier of the harbour.',
      'Six boats, the pilots wrote, lay with nets and oars in the mud.',
    ],
    [
      'two verbs in another order around each',
      'The storm sank and wrecked four boats near the old pier.',
      'A gale wrecked and sank six boats off the coast of Marrow Bay.',
    ],
    [
      'the same verb and a whole story between',
      'The storm sank four boats near the old pier.',
      'Ivo Brandt, who kept a hotel in Marrow Bay, told his guests of a gale that sank, one by one, six boats.',
    ],
  ])('%s', (_, a, b) => {
    expect(conflictsOf(a, b)).toEqual([]);
  });
});

describe('a figure with several that disagree with it', () => {
  const near = 'The storm sank four boats near the old pier.';
  const far = 'The storm sank six boats off the coast of Marrow Bay.';
  const nearToo = 'The storm sank nine boats near the old pier.';

  it('is held against the one in the most alike surroundings, wherever it stands', () => {
    expect(conflictsOf(near, `${far} ${nearToo}`)).toEqual(['four / nine']);
    expect(conflictsOf(near, `${nearToo} ${far}`)).toEqual(['four / nine']);
  });

  it('is held against that one from the other side too', () => {
    expect(conflictsOf(`${far} ${nearToo}`, near)).toEqual(['nine / four']);
    expect(conflictsOf(`${nearToo} ${far}`, near)).toEqual(['nine / four']);
  });

  it('is held against none when the other article says it as well', () => {
    expect(conflictsOf(near, `${near} ${nearToo}`)).toEqual([]);
  });
});
