// What is known of a pair of sentences: the numbers from which the model tells whether they report the same thing.
import { bestWindow, nearTerms } from './closeness';
import { addPrefixMatches } from './prefixes';
import { sharedMass, type SharedMass } from './shared-mass';
import { readTurns, shareTurns } from './turns';
import type { Vocabulary } from './vocabulary';
import { massOf, type ArticlePair } from './weights';

/** Names of the features in the order of the columns. docs/comparison.md tells what each brings. */
export const FEATURES = [
  'words',
  'names',
  'numbers',
  'prefixes',
  'cosine',
  'sameValues',
  'otherValues',
  'once',
  'few',
  'some',
  'many',
  'near',
  'window',
  'neighbours',
  'through',
  'rank',
  'latest',
  'apart',
  'leads',
  'length',
  'mutual',
  'turns',
] as const;

/** The features of the pairs that may be one fact. Rows follow `pairs`, columns FEATURES. */
export interface FeatureTable {
  /** Pairs i * b.length + j, ascending. */
  readonly pairs: Int32Array;
  readonly values: Float64Array;
}

/** Pairs looked at for each sentence: those with most in common. Keeps long articles from costing their square. */
const MOST_CANDIDATES = 16;
/** Lengths are discounted by this power of both masses: between raw mass (0) and cosine (0.5). Bench: alignment. */
const LENGTH_EXPONENT = 0.25;
/** A word matched by its beginning counts half. */
const PREFIX_SHARE = 0.5;
/** Sentences up to this index are the lead: headline and first sentence. */
const LEAD = 1;

/** The features of the pairs of sentences of two articles that have something in common. */
export function readFeatures(vocabulary: Vocabulary, pair: ArticlePair): FeatureTable {
  const { a, b, weights } = pair;
  const shared = sharedMass(vocabulary, pair);
  const prefixes = addPrefixMatches(vocabulary, pair, shared);
  const massesA = a.map((unit) => massOf(unit.terms, weights) || 1);
  const massesB = b.map((unit) => massOf(unit.terms, weights) || 1);
  const columns = b.length;
  const recipe = new Float64Array(a.length * columns);
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      const at = i * columns + j;
      const mass = (shared.all[at] ?? 0) + PREFIX_SHARE * (prefixes[at] ?? 0);
      recipe[at] = mass / ((massesA[i] ?? 1) * (massesB[j] ?? 1)) ** LENGTH_EXPONENT;
    }
  }
  const context: Context = {
    recipe,
    ranks: rankAll(recipe),
    through: throughTwins(pair, recipe, massesA, massesB),
    length: Math.log(1 + (countTerms(a) + countTerms(b)) / Math.max(1, a.length + columns)),
    rivals: findRivals(recipe, a.length, columns),
  };
  const [turnsA, turnsB] = [a.map(readTurns), b.map(readTurns)];
  const pairs = chooseCandidates(recipe, a.length, columns);
  const values = new Float64Array(pairs.length * FEATURES.length);
  pairs.forEach((at, row) => {
    const [i, j] = [Math.floor(at / columns), at % columns];
    const scale = Math.sqrt((massesA[i] ?? 1) * (massesB[j] ?? 1));
    const features = [
      ...lexical(shared, prefixes, at, scale),
      ...describeValues(pair, i, j),
      ...frequencies(shared, at),
      Math.log(1 + nearTerms(vocabulary, pair, i, j)),
      bestWindow(pair, i, j),
      ...surroundings(context, i, j, a.length, columns),
      shareTurns(turnsA[i] ?? NO_TURNS, turnsB[j] ?? NO_TURNS),
    ];
    values.set(features, row * FEATURES.length);
  });
  return { pairs, values };
}

function chooseCandidates(recipe: Float64Array, rows: number, columns: number): Int32Array {
  const chosen = new Set<number>();
  for (const line of listLines(rows, columns)) {
    const open = line.filter((at) => (recipe[at] ?? 0) > 0);
    if (open.length > MOST_CANDIDATES) open.sort((one, other) => (recipe[other] ?? 0) - (recipe[one] ?? 0));
    for (const at of open.slice(0, MOST_CANDIDATES)) chosen.add(at);
  }
  return Int32Array.from(chosen).sort();
}

/** The pairs of each sentence of A, then of each sentence of B. */
function listLines(rows: number, columns: number): readonly number[][] {
  return [
    ...Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => i * columns + j)),
    ...Array.from({ length: columns }, (_, j) => Array.from({ length: rows }, (__, i) => i * columns + j)),
  ];
}

const NO_TURNS: ReadonlySet<string> = new Set();

/** What depends on the other pairs of the two articles. */
interface Context {
  readonly recipe: Float64Array;
  readonly ranks: Float64Array;
  readonly through: Float64Array;
  readonly length: number;
  /** Best other score in the row or column of each pair. */
  readonly rivals: Float64Array;
}

function lexical(shared: SharedMass, prefixes: Float64Array, at: number, scale: number): readonly number[] {
  const [words, names, numbers, prefix] = [shared.words, shared.names, shared.numbers, prefixes].map(
    (mass) => mass[at] ?? 0,
  );
  return [
    Math.log(1 + (words ?? 0)),
    Math.log(1 + (names ?? 0)),
    Math.log(1 + (numbers ?? 0)),
    Math.log(1 + (prefix ?? 0)),
    ((shared.all[at] ?? 0) + PREFIX_SHARE * (prefix ?? 0)) / scale,
  ];
}

/** Values both have, and values of one thing that differ. */
function describeValues(pair: ArticlePair, i: number, j: number): readonly [number, number] {
  const [a, b] = [pair.a[i], pair.b[j]];
  if (a === undefined || b === undefined) return [0, 0];
  let same = 0;
  for (const value of a.values) if (b.values.has(value)) same += 1;
  let about = 0;
  for (const thing of a.measured) if (b.measured.has(thing)) about += 1;
  return [Math.log(1 + same), Math.log(1 + Math.max(0, about - same))];
}

/** Shared terms by how many sentences have them: once in each article tells most. */
function frequencies(shared: SharedMass, at: number): readonly number[] {
  return shared.byFrequency.map((count) => Math.log(1 + (count[at] ?? 0)));
}

function surroundings(
  context: Context,
  i: number,
  j: number,
  rows: number,
  columns: number,
): readonly number[] {
  const { recipe, ranks, through, length } = context;
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
