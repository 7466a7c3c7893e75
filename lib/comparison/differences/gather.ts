// Conflicts between pairs of values gathered into differences over all articles: one for each thing said differently.
import type { Stretch } from '../../language/analysis';
import type { Difference, Place } from '../compared';
import type { Anchor, Link } from '../comparison';
import type { Scene } from './scene';

/** A value at its place, and the sentence it stands in. */
export interface PlacedValue extends Stretch {
  readonly scene: Scene;
}

/** Two values of two articles that disagree. */
export interface ValueConflict {
  readonly a: PlacedValue;
  readonly b: PlacedValue;
  /** How sure it is that both are about the same thing, in 0..1. */
  readonly likeness: number;
  /** What they are about, in words of the text. */
  readonly about: string;
  readonly anchors: readonly Anchor[];
  /** True when the later report may only bring the earlier one up to date. */
  readonly maybeUpdated: boolean;
}

/** Makes one difference of all conflicts that share a value or the very same places. */
export function gatherDifferences(conflicts: readonly ValueConflict[]): readonly Difference[] {
  const groups = new Map<string, Set<ValueConflict>>();
  for (const conflict of conflicts) {
    const keys = [
      keyOf(conflict.a),
      keyOf(conflict.b),
      keyOf(placeOf(conflict.a)) + keyOf(placeOf(conflict.b)),
    ];
    const joined = new Set([conflict, ...keys.flatMap((key) => [...(groups.get(key) ?? [])])]);
    const own = [...joined].flatMap(({ a, b }) => [
      keyOf(a),
      keyOf(b),
      keyOf(placeOf(a)) + keyOf(placeOf(b)),
    ]);
    for (const key of own) groups.set(key, joined);
  }
  return [...new Set(groups.values())].map((group) => toDifference([...group]));
}

function keyOf(stretch: PlacedValue | Place): string {
  const { article, block } = 'scene' in stretch ? stretch.scene.ref : stretch;
  return `${article}:${block}:${stretch.start}-${stretch.end} `;
}

/** The longest first; one that has a word of another names the same thing in other words. */
function joinAbouts(abouts: readonly string[]): string {
  const kept: string[] = [];
  const wordsOf = (about: string): readonly string[] => about.toLowerCase().split(' ');
  const longestFirst = [...abouts].sort((one, other) => wordsOf(other).length - wordsOf(one).length);
  for (const about of longestFirst) {
    const isSaid = kept.some((other) => wordsOf(about).some((word) => wordsOf(other).includes(word)));
    if (!isSaid) kept.push(about);
  }
  return kept.join('; ');
}

function toDifference(conflicts: readonly ValueConflict[]): Difference {
  const values = distinct(
    conflicts.flatMap(({ a, b }) => [a, b]),
    keyOf,
  ).sort((one, other) => compareRefs(one, other) || one.start - other.start);
  const places = distinct(values.map(placeOf), keyOf);
  const indexOf = (value: PlacedValue) => places.findIndex((place) => keyOf(place) === keyOf(placeOf(value)));
  const links = conflicts.map(({ a, b, likeness }): Link => {
    const [from, to] = [indexOf(a), indexOf(b)].sort((one, other) => one - other);
    return [from ?? 0, to ?? 0, likeness];
  });
  return {
    about: joinAbouts(conflicts.map(({ about }) => about)),
    places,
    links: links.sort((one, other) => one[0] - other[0] || one[1] - other[1]),
    values: values.map((value) => ({
      mention: indexOf(value),
      text: value.scene.text.slice(value.start, value.end),
    })),
    maybeUpdated: conflicts.every(({ maybeUpdated }) => maybeUpdated),
    anchors: distinct(
      conflicts.flatMap(({ anchors }) => anchors),
      ({ text }) => text,
    ),
  };
}

/** The clause that holds a value. */
function placeOf({ scene, start, end }: PlacedValue): Place {
  const { article, block } = scene.ref;
  const clause = scene.clauses.find((one) => one.start <= start && one.end >= end) ?? scene.sentence;
  return { article, block, start: clause.start, end: clause.end };
}

function compareRefs(one: PlacedValue, other: PlacedValue): number {
  const [left, right] = [one.scene.ref, other.scene.ref];
  return left.article - right.article || left.block - right.block || left.sentence - right.sentence;
}

function distinct<T>(items: readonly T[], keyOfItem: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOfItem(item), item])).values()];
}
