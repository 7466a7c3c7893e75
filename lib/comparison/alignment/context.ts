// What the pairs of sentences around a pair tell of it: its neighbours, its rivals, its place in the two articles.
import type { Likeness } from './likeness';
import { listLines } from './lines';
import type { RowWriter } from './row-writer';
import type { ArticlePair } from './weights';

/** Sentences up to this index are the lead: headline and first sentence. */
const LEAD = 1;

/** What depends on the other pairs of the two articles. */
export interface Context {
  readonly rows: number;
  readonly columns: number;
  readonly recipe: Float64Array;
  /** The scores of all pairs, upwards. */
  readonly sorted: Float64Array;
  /** By pair: the best score of another pair with one of its sentences. */
  readonly rivals: Float64Array;
  /** By sentence of each article: the sentences of the same article most like it. */
  readonly twinsA: readonly (readonly Twin[])[];
  readonly twinsB: readonly (readonly Twin[])[];
  readonly length: number;
}

interface Twin {
  readonly at: number;
  readonly like: number;
}

/** Reads the context of all pairs. */
export function readContext(pair: ArticlePair, { recipe, discountsA, discountsB }: Likeness): Context {
  const { a, b, rowsA, rowsB, weights } = pair;
  return {
    rows: a.length,
    columns: b.length,
    recipe,
    sorted: Float64Array.from(recipe).sort(),
    rivals: findRivals(recipe, a.length, b.length),
    twinsA: findTwins(a, rowsA, weights, discountsA),
    twinsB: findTwins(b, rowsB, weights, discountsB),
    length: Math.log(1 + (countTerms(a) + countTerms(b)) / Math.max(1, a.length + b.length)),
  };
}

/** Writes the features of pair i, j that come from the pairs around it. */
export function writeContext(writer: RowWriter, context: Context, i: number, j: number): void {
  const { rows, columns, recipe, rivals, length } = context;
  const score = recipe[i * columns + j] ?? 0;
  writer.put(bestNeighbour(context, i, j));
  writer.put(throughTwins(context, i, j));
  writer.put(Math.log(1 + countHigher(context.sorted, score)) - Math.log(rows * columns) / 2);
  writer.put(Math.max(i / rows, j / columns));
  writer.put(Math.abs(i / rows - j / columns));
  writer.put((i <= LEAD ? 1 : 0) + (j <= LEAD ? 1 : 0));
  writer.put(length);
  writer.put(score > 0 && score >= (rivals[i * columns + j] ?? 0) ? 1 : 0);
}

/** The best score of the pairs beside a pair: one sentence the same, the other one further or back. */
function bestNeighbour({ rows, columns, recipe }: Context, i: number, j: number): number {
  const at = i * columns + j;
  const above = i > 0 ? (recipe[at - columns] ?? 0) : 0;
  const below = i + 1 < rows ? (recipe[at + columns] ?? 0) : 0;
  const before = j > 0 ? (recipe[at - 1] ?? 0) : 0;
  const after = j + 1 < columns ? (recipe[at + 1] ?? 0) : 0;
  return Math.max(above, below, before, after);
}

function findRivals(recipe: Float64Array, rows: number, columns: number): Float64Array {
  const rivals = new Float64Array(recipe.length);
  for (const { first, step, count } of listLines(rows, columns)) {
    const end = first + step * count;
    let best = 0;
    let second = 0;
    for (let at = first; at < end; at += step) {
      const score = recipe[at] ?? 0;
      if (score > best) {
        second = best;
        best = score;
      } else if (score > second) second = score;
    }
    for (let at = first; at < end; at += step) {
      rivals[at] = Math.max(rivals[at] ?? 0, recipe[at] === best ? second : best);
    }
  }
  return rivals;
}

/** The number of values that are higher, in values sorted upwards. */
function countHigher(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return sorted.length - low;
}

/** The best detour: a sentence of one article that is like its own one and like the other article's. */
function throughTwins({ columns, recipe, twinsA, twinsB }: Context, i: number, j: number): number {
  let best = 0;
  for (const { at, like } of twinsA[i] ?? []) {
    best = Math.max(best, Math.min(like, recipe[at * columns + j] ?? 0));
  }
  for (const { at, like } of twinsB[j] ?? []) {
    best = Math.max(best, Math.min(like, recipe[i * columns + at] ?? 0));
  }
  return best;
}

/** Sentences of the same article looked at on a detour: the most alike. */
const MOST_TWINS = 3;

function findTwins(
  units: ArticlePair['a'],
  rows: ArticlePair['rowsA'],
  weights: Float64Array,
  discounts: Float64Array,
): readonly (readonly Twin[])[] {
  const shared = new Float64Array(units.length);
  return units.map((unit, own) => {
    shared.fill(0);
    for (const term of unit.terms) {
      for (const row of rows[term] ?? []) shared[row] = (shared[row] ?? 0) + (weights[term] ?? 0);
    }
    shared[own] = 0;
    const twins: Twin[] = [];
    for (let at = 0; at < shared.length; at += 1) {
      const like = (shared[at] ?? 0) / ((discounts[own] ?? 1) * (discounts[at] ?? 1));
      if (like > 0) insertTwin(twins, { at, like });
    }
    return twins;
  });
}

/** Keeps the most alike, the earlier ones first where they are as alike. */
function insertTwin(twins: Twin[], twin: Twin): void {
  if (twins.length === MOST_TWINS && twin.like <= (twins.at(-1)?.like ?? 0)) return;
  const place = twins.findIndex(({ like }) => like < twin.like);
  twins.splice(place < 0 ? twins.length : place, 0, twin);
  twins.length = Math.min(twins.length, MOST_TWINS);
}

function countTerms(units: ArticlePair['a']): number {
  return units.reduce((sum, unit) => sum + unit.sequence.length, 0);
}
