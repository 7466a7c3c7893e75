// What a value is about: the content words around it, the nearer the heavier, and what it counts.
import type { Stretch } from '../../language/analysis';
import type { Scene, SceneWord } from './scene';

/** What stands around a value in its sentence. */
export interface Context {
  /** Weight of each content stem. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Content words before the value, nearest first, and after it. */
  readonly before: readonly SceneWord[];
  readonly after: readonly SceneWord[];
  /** How many of them no comma, dash or "and" separates from the value. */
  readonly joinedBefore: number;
  readonly joinedAfter: number;
}

/** A word this many words away weighs half. In words; tried 3 to 8, guarded by bench `differences`. */
const HALF_DISTANCE = 5;

/** What each comma, dash or semicolon between a word and the value takes off its weight. Tried 0.4 to 1. */
const CLAUSE_FACTOR = 0.6;

const SEPARATOR = /[,;:\u2013\u2014"\u201C\u201D\u201E\u00AB\u00BB\u060C\u061B\u3001\uFF0C\uFF1B\uFF1A]|--/;

/** A remark in brackets comments the sentence: its words are passed over and it separates nothing. */
const BRACKETS = /[([\uFF08][^()[\]\uFF08\uFF09]{0,100}[)\]\uFF09]/g;

/** Reads the context of a value of a scene; who reports it and what stands in brackets is left out. */
export function readContext(scene: Scene, value: Stretch): Context {
  const asides = [...scene.text.matchAll(BRACKETS)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((aside) => !(value.start >= aside.start && value.end <= aside.end));
  const words = scene.words.filter(
    (word) =>
      ![...asides, ...scene.attributions].some((left) => word.start >= left.start && word.end <= left.end),
  );
  const between = (start: number, end: number) => scene.text.slice(start, end).replace(BRACKETS, '');
  const left = words.filter((word) => word.end <= value.start).reverse();
  const right = words.filter((word) => word.start >= value.end);
  const before = walk(left, (from, to) => between(to.end, from?.start ?? value.start));
  const after = walk(right, (from, to) => between(from?.end ?? value.end, to.start));
  const weights = new Map<string, number>();
  for (const { word, weight } of [...before, ...after])
    weights.set(word.stem, Math.max(weights.get(word.stem) ?? 0, weight));
  return {
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    before: before.map(({ word }) => word),
    after: after.map(({ word }) => word),
    joinedBefore: before.filter(({ joined }) => joined).length,
    joinedAfter: after.filter(({ joined }) => joined).length,
  };
}

interface Step {
  readonly word: SceneWord;
  readonly weight: number;
  readonly joined: boolean;
}

/** The content words of one side, nearest first; function words count as distance. */
function walk(
  side: readonly SceneWord[],
  gap: (from: SceneWord | null, to: SceneWord) => string,
): readonly Step[] {
  let separators = 0;
  let together = true;
  return side.flatMap((word, distance) => {
    if (SEPARATOR.test(gap(side[distance - 1] ?? null, word))) separators += 1;
    if (separators > 0 || word.joiner) together = false;
    const weight = CLAUSE_FACTOR ** separators / (1 + distance / HALF_DISTANCE);
    return word.stop ? [] : [{ word, weight, joined: together }];
  });
}

/** How alike two contexts are, in 0..1: the weight both have, over the mean of what each has (Dice). */
export function compareContexts(a: Context, b: Context): number {
  let common = 0;
  for (const [stem, weight] of a.weights) common += Math.min(weight, b.weights.get(stem) ?? 0);
  return (2 * common) / (a.total + b.total || 1);
}
