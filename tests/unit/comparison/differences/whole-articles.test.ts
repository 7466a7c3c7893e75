// What only whole articles show: paragraphs that are not read, people named in the paragraph before, and what is kept of each kind.
import { describe, expect, it } from 'vitest';
import type { RepeatedBlock } from '../../../../lib/comparison/compared';
import { findDifferences } from '../../../../lib/comparison/differences/differences';
import { loadLanguages } from '../../../../lib/language/load';
import { makeArticle, readInputsOf, readTexts } from '../read-texts';

const languages = await loadLanguages(['en']);

function valuesOf(
  a: readonly string[],
  b: readonly string[],
  repeated: readonly RepeatedBlock[] = [],
): readonly string[] {
  const found = findDifferences(readTexts(a, b), repeated, languages);
  return found.map(({ values }) => values.map(({ text }) => text).join(' / '));
}

describe('a paragraph that repeats an earlier one', () => {
  const boats = (count: string) => `${count} boats were lost in the harbour of Port Salt during the storm.`;
  const [a, b] = [
    ['Nobody slept in the town.', boats('Four')],
    [boats('Six'), 'Nobody slept in the town.'],
  ] as const;
  const repeat = (article: number, block: number): RepeatedBlock => ({ article, block, of: 0, score: 1 });

  it('is not read', () => {
    expect(valuesOf(a, b)).toEqual(['Four / Six']);
    expect(valuesOf(a, b, [repeat(0, 1)])).toEqual([]);
  });

  it('does not keep the paragraph of that number in the other article from being read', () => {
    expect(valuesOf(a, b, [repeat(1, 1)])).toEqual(['Four / Six']);
  });
});

describe('"he" and "she"', () => {
  const lost = (pronoun: string, count: string) => `${pronoun} lost ${count} boats to the storm that night.`;

  it('may be anyone where nobody was named', () => {
    expect(valuesOf([lost('She', '12')], [lost('She', '20')])).toEqual(['12 / 20']);
  });

  it.each([
    ['the paragraph before', ['Ada Quill slept.'], ['Ivo Brandt slept.']],
    ['an earlier sentence of it', ['Ada Quill slept. It rained.'], ['Ivo Brandt slept. It rained.']],
    ['a paragraph further up', ['Ada Quill slept.', 'It rained.'], ['Ivo Brandt slept.', 'It rained.']],
    [
      'the last paragraph that names anyone',
      ['Lena Marsh slept.', 'Ada Quill slept.'],
      ['Lena Marsh slept.', 'Ivo Brandt slept.'],
    ],
  ])('are those of %s', (_, ada, ivo) => {
    expect(valuesOf([...ada, lost('She', '12')], [...ivo, lost('He', '20')])).toEqual([]);
    expect(valuesOf([...ada, lost('She', '12')], [...ada, lost('She', '20')])).toEqual(['12 / 20']);
  });
});

describe('reports of different times', () => {
  const differing = (a: string, b: string) => {
    const [early, late] = [
      makeArticle([a], { publishedAt: '2026-05-04T08:00:00Z' }),
      makeArticle([b], { publishedAt: '2026-05-04T18:00:00Z' }),
    ];
    return findDifferences(readInputsOf(early, late), [], languages);
  };

  it.each([
    ['a date', 'The old ferry sank on May 2 off Port Salt.', 'The old ferry sank on May 3 off Port Salt.'],
    ['a name', 'The gate was built by Bob Woodard.', 'Bob Woodward built the gate.'],
  ])('do not bring %s up to date', (_, a, b) => {
    expect(differing(a, b).map(({ maybeUpdated }) => maybeUpdated)).toEqual([false]);
  });
});

describe('a name given differently', () => {
  const differing = (a: string, b: string) =>
    findDifferences(readTexts([`There was ${a}.`], [`So came ${b}.`]), [], languages);

  it.each([
    ['the part that is the same', 'Bob Woodard', 'Bob Woodward', 'bob'],
    ['the parts that are the same', 'Ada Woodard Quill', 'Ada Woodward Quill', 'ada quill'],
    ['the family name', 'mayor Wilbur Quill', 'mayor William Quill', 'quill'],
  ])('is about %s', (_, a, b, about) => {
    expect(differing(a, b).map((one) => one.about)).toEqual([about]);
  });

  it('needs no words in common around it', () => {
    const [difference] = differing('Bob Woodard', 'Bob Woodward');
    expect(difference?.anchors).toEqual([]);
    expect(difference?.links).toEqual([[0, 1, expect.any(Number)]]);
  });
});

it('figures, dates and names of the same reports are differences of their own', () => {
  const a = [
    'Four boats were lost in the harbour of Port Salt during the storm.',
    'The gate was built by Bob Woodard.',
    'The old ferry sank on Friday in thick fog.',
  ];
  const b = [
    'The old ferry sank on Thursday in thick fog.',
    'Six boats were lost in the harbour of Port Salt during the storm.',
    'Bob Woodward built the gate.',
  ];
  expect([...valuesOf(a, b)].sort()).toEqual([
    'Bob Woodard / Bob Woodward',
    'Four / Six',
    'Friday / Thursday',
  ]);
});
