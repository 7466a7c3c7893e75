// How pairs of values that disagree become differences: which belong together, and in which order they are shown.
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../lib/comparison/compared';
import {
  gatherDifferences,
  type PlacedValue,
  type ValueConflict,
} from '../../../../lib/comparison/differences/gather';
import type { Scene } from '../../../../lib/comparison/differences/scene';
import { scenesOf, sceneOf, stretchOf } from './read-scenes';

/** The report of one article: the boats, the rafts and, in a clause of its own, the sheds. */
const REPORT = 'The storm took four boats and ten rafts at Port Salt, and two sheds burned on the pier.';
const report = (article: number, block = 0): Scene => sceneOf(REPORT, { article, block });
const [first, second, third] = [report(0), report(1), report(2)] as const;

function valueAt(words: string, scene: Scene): PlacedValue {
  return { scene, ...stretchOf(words, scene.text) };
}

function conflict(a: PlacedValue, b: PlacedValue, fields: Partial<ValueConflict> = {}): ValueConflict {
  return { a, b, likeness: 0.5, about: 'storm', anchors: [], maybeUpdated: false, ...fields };
}

/** The values of a difference, each with the article and the text it stands in. */
function shown({ values, places }: Difference): readonly string[] {
  return values.map(({ text, mention }) => `${String(places[mention]?.article)} ${text}`);
}

describe('conflicts become one difference', () => {
  const boats = [valueAt('four', first), valueAt('four', second), valueAt('four', third)] as const;

  it('that share a value', () => {
    const [difference, ...others] = gatherDifferences([
      conflict(boats[0], boats[1]),
      conflict(boats[1], boats[2]),
    ]);
    expect(others).toEqual([]);
    expect(difference && shown(difference)).toEqual(['0 four', '1 four', '2 four']);
  });

  it('that a later one joins', () => {
    const found = gatherDifferences([
      conflict(boats[0], boats[1]),
      conflict(boats[2], valueAt('ten', first)),
      conflict(boats[1], boats[2]),
    ]);
    expect(found.map(shown)).toEqual([['0 four', '0 ten', '1 four', '2 four']]);
  });

  it('that stand in the same two clauses', () => {
    const found = gatherDifferences([
      conflict(valueAt('ten', first), valueAt('ten', second)),
      conflict(boats[0], boats[1]),
    ]);
    expect(found.map(shown)).toEqual([['0 four', '0 ten', '1 four', '1 ten']]);
    expect(found[0]?.places).toHaveLength(2);
  });

  it('but not those that share neither', () => {
    const found = gatherDifferences([
      conflict(boats[0], boats[1]),
      conflict(valueAt('two', first), valueAt('two', second)),
      conflict(valueAt('ten', first), valueAt('two', third)),
    ]);
    expect(found.map(shown)).toEqual([
      ['0 four', '1 four'],
      ['0 two', '1 two'],
      ['0 ten', '2 two'],
    ]);
  });

  it('nor those of other paragraphs with the same words', () => {
    const found = gatherDifferences([
      conflict(boats[0], boats[1]),
      conflict(valueAt('four', report(0, 1)), valueAt('four', report(1, 1))),
    ]);
    expect(found).toHaveLength(2);
  });

  it('and none become none', () => {
    expect(gatherDifferences([])).toEqual([]);
  });
});

describe('the values of a difference', () => {
  it('stand in reading order: articles, paragraphs, sentences, words', () => {
    const twice = (block: number) => scenesOf(`${REPORT} Later six boats sank.`, { block });
    const scenes = [...twice(0), ...twice(2), ...twice(10)];
    const inOrder = scenes.flatMap((scene) =>
      scene.ref.sentence === 0 ? [valueAt('four', scene), valueAt('ten', scene)] : [valueAt('six', scene)],
    );
    const mixed = [4, 0, 7, 2, 8, 1, 6, 3, 5].map((at) => inOrder[at]!);
    const hub = valueAt('four', third);
    const [difference] = gatherDifferences(mixed.map((value) => conflict(hub, value)));
    const texts = ['four', 'ten', 'six', 'four', 'ten', 'six', 'four', 'ten', 'six'];
    expect(difference && shown(difference)).toEqual([...texts.map((text) => `0 ${text}`), '2 four']);
    expect(difference?.places.map(({ article, block }) => [article, block])).toEqual([
      [0, 0],
      [0, 0],
      [0, 2],
      [0, 2],
      [0, 10],
      [0, 10],
      [2, 0],
    ]);
  });

  it('stand in the clauses that hold them', () => {
    const clauseOf = (words: string) => {
      const [difference] = gatherDifferences([conflict(valueAt(words, first), valueAt('four', second))]);
      const { start, end } = difference!.places[0]!;
      return REPORT.slice(start, end);
    };
    const [boats, sheds] = [REPORT.split(', ')[0], REPORT.split(', ')[1]];
    expect(clauseOf('four')).toBe(boats);
    expect(clauseOf('The storm')).toBe(boats);
    expect(clauseOf('Port Salt')).toBe(boats);
    expect(clauseOf('two')).toBe(sheds);
    expect(clauseOf('and two')).toBe(sheds);
    expect(clauseOf('the pier.')).toBe(sheds);
    expect(clauseOf('Port Salt, and two')).toBe(REPORT);
  });
});

describe('the links of a difference', () => {
  const [one, two, three] = [
    valueAt('four', first),
    valueAt('four', second),
    valueAt('four', third),
  ] as const;

  it('lead from the earlier place to the later one and keep how sure they are', () => {
    const [difference] = gatherDifferences([
      conflict(three, two, { likeness: 0.6 }),
      conflict(three, one, { likeness: 0.7 }),
      conflict(one, two, { likeness: 0.8 }),
    ]);
    expect(difference?.links).toEqual([
      [0, 1, 0.8],
      [0, 2, 0.7],
      [1, 2, 0.6],
    ]);
  });

  it('are in the order of their places, of the later ones where they start at one place', () => {
    const values = [0, 1, 2, 3, 4].map((article) => valueAt('four', report(article)));
    const pairs = [
      [1, 3],
      [0, 4],
      [0, 1],
      [2, 3],
      [0, 3],
      [1, 2],
      [0, 2],
    ] as const;
    const [difference] = gatherDifferences(pairs.map(([from, to]) => conflict(values[from]!, values[to]!)));
    expect(difference?.links.map(([from, to]) => `${from} ${to}`)).toEqual([
      '0 1',
      '0 2',
      '0 3',
      '0 4',
      '1 2',
      '1 3',
      '2 3',
    ]);
  });

  it('are as many as there are conflicts', () => {
    const [difference] = gatherDifferences([
      conflict(one, two),
      conflict(valueAt('ten', first), valueAt('ten', second)),
    ]);
    expect(difference?.links).toEqual([
      [0, 1, 0.5],
      [0, 1, 0.5],
    ]);
  });
});

describe('a difference', () => {
  const [one, two, three] = [
    valueAt('four', first),
    valueAt('four', second),
    valueAt('four', third),
  ] as const;
  const gather = (left: Partial<ValueConflict>, right: Partial<ValueConflict>) =>
    gatherDifferences([conflict(one, two, left), conflict(two, three, right)])[0];

  it.each([
    ['once what both are about', 'storm boats', 'storm boats', 'storm boats'],
    ['the longest of those that share a word', 'boats', 'storm boats harbour', 'storm boats harbour'],
    ['the longest wherever it stands', 'storm boats harbour', 'boats', 'storm boats harbour'],
    ['the same word in capitals', 'Storm boats', 'storm', 'Storm boats'],
    ['both where they share none', 'rafts', 'storm boats', 'storm boats; rafts'],
    ['both where only letters are the same', 'rafts', 'craft boats', 'craft boats; rafts'],
  ])('says %s', (_, left, right, expected) => {
    expect(gather({ about: left }, { about: right })?.about).toBe(expected);
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('may only be an update where all conflicts may: %s, %s', (left, right, expected) => {
    expect(gather({ maybeUpdated: left }, { maybeUpdated: right })?.maybeUpdated).toBe(expected);
  });

  it('has each anchor once', () => {
    const [boat, salt, storm] = ['boats', 'Port Salt', 'storm'].map((text) => ({
      kind: 'word' as const,
      text,
    }));
    const anchors = gather({ anchors: [boat!, salt!] }, { anchors: [salt!, storm!] })?.anchors;
    expect(anchors?.map(({ text }) => text).sort()).toEqual(['Port Salt', 'boats', 'storm']);
  });
});
