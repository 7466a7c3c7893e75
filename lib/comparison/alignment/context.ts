// What the pairs of sentences around a pair tell of it: its neighbours, its rivals, its place in the two articles.
import type { ArticlePair } from './weights';

/** Lengths are discounted by this power of both masses: between raw mass (0) and cosine (0.5). Bench: alignment. */
export const LENGTH_EXPONENT = 0.25;
/** Sentences up to this index are the lead: headline and first sentence. */
const LEAD = 1;

/** What depends on the other pairs of the two articles. */
export interface Context {
  readonly rows: number;
  readonly columns: number;
  readonly recipe: Float64Array;
  readonly ranks: Float64Array;
  readonly through: Float64Array;
  readonly length: number;
  /** Best other score in the row or column of each pair. */
  readonly rivals: Float64Array;
}

/** Reads the context of all pairs. `recipe` is the likeness of every pair, `masses` the weight of each sentence. */
export function readContext(
  pair: ArticlePair,
  recipe: Float64Array,
  massesA: readonly number[],
  massesB: readonly number[],
): Context {
  const { a, b } = pair;
  return {
    rows: a.length,
    columns: b.length,
    recipe,
    ranks: rankAll(recipe),
    through: throughTwins(pair, recipe, massesA, massesB),
    length: Math.log(1 + (countTerms(a) + countTerms(b)) / Math.max(1, a.length + b.length)),
    rivals: findRivals(recipe, a.length, b.length),
  };
}

/** The features of pair i, j that come from the pairs around it. */
export function describeContext(context: Context, i: number, j: number): readonly number[] {
  const { rows, columns, recipe, ranks, through, length } = context;
  const score = (row: number, column: number): number =>
    row < 0 || column < 0 || row >= rows || column >= columns ? 0 : (recipe[row * columns + column] ?? 0);
  const at = i * columns + j;
  return [
    Math.max(score(i - 1, j), score(i + 1, j), score(i, j - 1), score(i, j + 1)),
    through[at] ?? 0,
    Math.log(1 + (ranks[at] ?? 0)) - Math.log(rows * columns) / 2,
    Math.max(i / rows, j / columns),
    Math.abs(i / rows - j / columns),
    (i <= LEAD ? 1 : 0) + (j <= LEAD ? 1 : 0),
    length,
    (recipe[at] ?? 0) > 0 && (recipe[at] ?? 0) >= (context.rivals[at] ?? 0) ? 1 : 0,
  ];
}

/** The pairs of each sentence of A, then of each sentence of B. */
export function listLines(rows: number, columns: number): readonly number[][] {
  return [
    ...Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => i * columns + j)),
    ...Array.from({ length: columns }, (_, j) => Array.from({ length: rows }, (__, i) => i * columns + j)),
  ];
}

/** For each pair the best score of another pair with one of its sentences. */
function findRivals(recipe: Float64Array, rows: number, columns: number): Float64Array {
  const rivals = new Float64Array(recipe.length);
  for (const line of listLines(rows, columns)) {
    let [best, second] = [0, 0];
    for (const at of line) {
      const score = recipe[at] ?? 0;
      if (score > best) [best, second] = [score, best];
      else if (score > second) second = score;
    }
    for (const at of line) {
      rivals[at] = Math.max(rivals[at] ?? 0, recipe[at] === best ? second : best);
    }
  }
  return rivals;
}

/** For each pair the number of pairs with a higher value. */
function rankAll(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    return sorted.length - low;
  });
}

/** For each pair the best detour: a sentence of one article that is like its own one and like the other article's. */
function throughTwins(
  pair: ArticlePair,
  recipe: Float64Array,
  massesA: readonly number[],
  massesB: readonly number[],
): Float64Array {
  const columns = pair.b.length;
  const likeA = likeness(pair.a, pair.weights, massesA);
  const likeB = likeness(pair.b, pair.weights, massesB);
  const through = new Float64Array(recipe.length);
  for (let i = 0; i < pair.a.length; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      let best = 0;
      for (const [k, like] of likeA[i] ?? [])
        best = Math.max(best, Math.min(like, recipe[k * columns + j] ?? 0));
      for (const [k, like] of likeB[j] ?? [])
        best = Math.max(best, Math.min(like, recipe[i * columns + k] ?? 0));
      through[i * columns + j] = best;
    }
  }
  return through;
}

/** Sentences of the same article looked at on a detour: the most alike. */
const MOST_TWINS = 3;

function likeness(
  units: ArticlePair['a'],
  weights: Float64Array,
  masses: readonly number[],
): readonly (readonly (readonly [number, number])[])[] {
  return units.map((unit, i) =>
    units
      .map((other, k): readonly [number, number] => {
        if (k === i) return [k, 0];
        let mass = 0;
        for (const term of unit.terms) if (other.hasTerm.has(term)) mass += weights[term] ?? 0;
        return [k, mass / ((masses[i] ?? 1) * (masses[k] ?? 1)) ** LENGTH_EXPONENT];
      })
      .filter(([, like]) => like > 0)
      .sort((one, other) => other[1] - one[1] || one[0] - other[0])
      .slice(0, MOST_TWINS),
  );
}

function countTerms(units: ArticlePair['a']): number {
  return units.reduce((sum, unit) => sum + unit.sequence.length, 0);
}
