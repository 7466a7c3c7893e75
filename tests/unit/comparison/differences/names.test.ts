// Which names of two reports are shown as one name given differently, and how the names of a report are read for that.
import { describe, expect, it } from 'vitest';
import { findNameConflicts } from '../../../../lib/comparison/differences/name-differences';
import { listNamed } from '../../../../lib/comparison/differences/named';
import { scenesOf } from './read-scenes';

const namesOf = (text: string) => listNamed(scenesOf(text));

/** The conflicting names of two paragraphs as "one / other"; the same whichever report comes first. */
function conflictsOf(a: string, b: string): readonly string[] {
  const [left, right] = [namesOf(a), namesOf(b)];
  const found = findNameConflicts(left, right).map((one) => `${one.a.name.text} / ${one.b.name.text}`);
  const turned = findNameConflicts(right, left).map((one) => `${one.b.name.text} / ${one.a.name.text}`);
  expect([...turned].sort()).toEqual([...found].sort());
  return found;
}

describe('a misspelt name', () => {
  const built = (name: string) => `The gate was built by ${name}.`;

  it.each([
    ['a family name', 'Bob Woodard', 'Bob Woodward'],
    ['a first name', 'Martin Quill', 'Marvin Quill'],
    ['the middle of three', 'Ada Woodard Quill', 'Ada Woodward Quill'],
    ['a place', 'Port Kestril', 'Port Kestrin'],
  ])('differs: %s', (_, a, b) => {
    expect(conflictsOf(built(a), built(b))).toEqual([`${a} / ${b}`]);
  });

  it('differs by two letters only under one title', () => {
    const a = 'It was shown to inspector Ada Hofeller.';
    expect(conflictsOf(a, 'It was shown by inspector Ada Hoffler.')).toEqual(['Ada Hofeller / Ada Hoffler']);
    expect(conflictsOf(a, 'It was shown by Ada Hoffler.')).toEqual([]);
  });

  it('differs from each of two spellings', () => {
    const two = 'The gate was built by Bob Woodward and Bob Woodart.';
    expect(conflictsOf(built('Bob Woodard'), two)).toEqual([
      'Bob Woodard / Bob Woodward',
      'Bob Woodard / Bob Woodart',
    ]);
  });

  it.each([
    ['two parts differ', 'Marlan Woodard Quill', 'Marlar Brandt Quill'],
    ['a part is added', 'Bob Woodard', 'Bob Woodward Marsh'],
    ['a part is added in front', 'Bob Woodard', 'Ada Bob Woodard'],
    ['it is another family name', 'Bob Woodard', 'Bob Marsh'],
    ['it is another first name', 'Bob Woodard', 'Ada Woodard'],
    ['only the family names are given', 'Woodard', 'Woodward'],
    ['the other spelling stands there too', 'Bob Woodard', 'Bob Woodward for Bob Woodard'],
  ])('does not differ where %s', (_, a, b) => {
    expect(conflictsOf(built(a), built(b))).toEqual([]);
  });
});

describe('another first name under one title', () => {
  it.each([
    ['harbour minister Wilbur Quill', 'harbour minister William Quill'],
    ['harbour minister Wilbur Quill', 'the minister William Quill'],
    ['harbour minister Wilma Quill', 'harbour minister Walter Quill'],
    ['mayor Wilbur Quill, with Peter Marsh', 'mayor William Quill'],
    ['mayor Wilbur Quill, with Quill Bay behind him', 'mayor William Quill'],
    ['mayor Wilbur Quill. Then it was Quill who spoke', 'mayor William Quill'],
  ])('differs: %s, %s', (a, b) => {
    expect(conflictsOf(`There was ${a}.`, `So came ${b}.`)).toHaveLength(1);
  });

  it.each([
    ['no title', 'Wilbur Quill', 'William Quill'],
    ['a title on one side', 'mayor Wilbur Quill', 'William Quill'],
    ['other titles', 'harbour minister Wilbur Quill', 'captain William Quill'],
    ['another initial', 'mayor Oskar Quill', 'mayor William Quill'],
    ['a short form', 'mayor Wes Quill', 'mayor Walter Quill'],
    ['a short form of four letters', 'mayor Walt Quill', 'mayor Wilbur Quill'],
    ['a name that starts alike', 'mayor Alexis Quill', 'mayor Alexandros Quill'],
    ['another family name', 'mayor Martin Quill', 'mayor Marius Martin'],
    ['a third part', 'mayor William Quill', 'mayor Wilbur Quill Marsh'],
    ['three parts', 'mayor William Lee Quill', 'mayor Wilbur Lee Quill'],
    ['a relative', 'mayor Wilbur Quill with Peter Quill', 'mayor William Quill'],
    ['a relative of three names', 'mayor Wilbur Quill with Peter Lee Quill', 'mayor William Quill'],
  ])('does not differ with %s', (_, a, b) => {
    expect(conflictsOf(`There was ${a}.`, `So came ${b}.`)).toEqual([]);
  });
});

describe('the names of a report', () => {
  const rolesOf = (text: string) => [...(namesOf(text).get('wilbur quill')?.roles ?? [])].sort();

  it.each([
    ['the two words before it', 'Former harbour minister Wilbur Quill came.', ['harbour', 'minist']],
    [
      'wherever it stands',
      'The mayor Wilbur Quill came. The captain Wilbur Quill left.',
      ['captain', 'mayor'],
    ],
    ['nothing before a comma', 'The captain, Wilbur Quill, spoke.', []],
    ['nothing before a function word', 'The minister for Wilbur Quill came.', []],
    ['nothing behind it', 'There Wilbur Quill, minister of Marrow, came.', []],
  ])('are introduced by %s', (_, text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it.each([
    ['the fullest form', 'They met Woodard there. He is Bob Woodard, and Woodard left.', 'Bob Woodard', 30],
    ['the first of equal forms', 'They met Bob Woodard there. He is Bob Woodard.', 'Bob Woodard', 9],
  ])('are shown in %s', (_, text, expected, start) => {
    const named = namesOf(text).get('bob woodard');
    expect([named?.name.text, named?.name.start]).toEqual([expected, start]);
    expect(named?.scene.text.slice(named.name.start, named.name.end)).toBe(expected);
  });
});
