// What is known of a pair of sentences: the numbers from which the model tells whether they report the same thing.
import { bestWindow, nearTerms } from './closeness';
import { LENGTH_EXPONENT, describeContext, listLines, readContext } from './context';
import { findKin } from './kin';
import { findPrefixes } from './prefixes';
import { relatedMass } from './related-mass';
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
  'kin',
] as const;

/** The features of the pairs that may be one fact. Rows follow `pairs`, columns FEATURES. */
export interface FeatureTable {
  /** Pairs i * b.length + j, ascending. */
  readonly pairs: Int32Array;
  readonly values: Float64Array;
}

/** Pairs looked at for each sentence: those with most in common. Keeps long articles from costing their square. */
const MOST_CANDIDATES = 16;
/** A word matched by its beginning counts half. */
const PREFIX_SHARE = 0.5;
/** A word of like meaning counts this much; 0.15 to 0.5 gave the same figures within 0.4. Bench: alignment. */
const KIN_SHARE = 0.25;

/** The features of the pairs of sentences of two articles that have something in common. */
export function readFeatures(vocabulary: Vocabulary, pair: ArticlePair): FeatureTable {
  const { a, b, weights } = pair;
  const shared = sharedMass(vocabulary, pair);
  const prefixes = relatedMass(pair, findPrefixes(vocabulary, pair));
  const kin = relatedMass(pair, findKin(vocabulary, pair));
  const massesA = a.map((unit) => massOf(unit.terms, weights) || 1);
  const massesB = b.map((unit) => massOf(unit.terms, weights) || 1);
  const columns = b.length;
  const recipe = new Float64Array(a.length * columns);
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      const at = i * columns + j;
      const mass = (shared.all[at] ?? 0) + PREFIX_SHARE * (prefixes[at] ?? 0) + KIN_SHARE * (kin[at] ?? 0);
      recipe[at] = mass / ((massesA[i] ?? 1) * (massesB[j] ?? 1)) ** LENGTH_EXPONENT;
    }
  }
  const context = readContext(pair, recipe, massesA, massesB);
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
      ...describeContext(context, i, j),
      shareTurns(turnsA[i] ?? NO_TURNS, turnsB[j] ?? NO_TURNS),
      Math.log(1 + (kin[at] ?? 0)),
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

const NO_TURNS: ReadonlySet<string> = new Set();

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
