// What is known of a pair of sentences: the numbers from which the model tells whether they report the same thing.
import { chooseCandidates } from './candidates';
import { mostCloseness, readCloseness, type Closeness } from './closeness';
import { pushContext, readContext, type Context } from './context';
import { readLikeness, type Likeness } from './likeness';
import { overlapReader, type Overlap } from './overlap';
import type { Unit, Vocabulary } from './vocabulary';
import type { ArticlePair } from './weights';

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

/** The features of a pair of sentences, in the order of FEATURES. */
export interface FeatureRow {
  readonly a: Unit;
  readonly b: Unit;
  readonly values: readonly number[];
}

/** Whether a pair is worth a closer look; `most` are its features with the most that "near" and "window" can be. */
export type IsWorth = (most: readonly number[], a: Unit, b: Unit) => boolean;

/**
 * Makes the reader of the features of those pairs of sentences of two articles that have something in common and are worth
 * it. How close together the shared words stand takes longest to read, and few pairs need it.
 */
export function featureReader(
  vocabulary: Vocabulary,
  isWorth: IsWorth,
): (pair: ArticlePair) => readonly FeatureRow[] {
  const readOverlap = overlapReader(vocabulary);
  return (pair) => {
    const overlap = readOverlap(pair);
    const likeness = readLikeness(pair, overlap);
    const known: Known = { pair, overlap, likeness, context: readContext(pair, likeness) };
    return readRows(known, isWorth);
  };
}

/** What is known of all pairs of sentences of two articles. */
interface Known {
  readonly pair: ArticlePair;
  readonly overlap: Overlap;
  readonly likeness: Likeness;
  readonly context: Context;
}

function readRows(known: Known, isWorth: IsWorth): readonly FeatureRow[] {
  const { pair, overlap, likeness } = known;
  const columns = pair.b.length;
  const rows: FeatureRow[] = [];
  for (const at of chooseCandidates(likeness.recipe, pair.a.length, columns)) {
    const [i, j] = [Math.floor(at / columns), at % columns];
    const [a, b] = [pair.a[i], pair.b[j]];
    if (a === undefined || b === undefined) continue;
    const most = mostCloseness(a, b, overlap.shared.all[at] ?? 0);
    if (!isWorth(listFeatures(known, a, b, i, j, most), a, b)) continue;
    rows.push({ a, b, values: listFeatures(known, a, b, i, j, readCloseness(a, b, pair)) });
  }
  return rows;
}

/** In the order of FEATURES. */
function listFeatures(
  { overlap, likeness, context }: Known,
  a: Unit,
  b: Unit,
  i: number,
  j: number,
  { near, window }: Closeness,
): readonly number[] {
  const at = i * context.columns + j;
  const values: number[] = [];
  pushWords(values, overlap, at);
  values.push(likeness.cosineOf(i, j));
  pushValues(values, a, b);
  for (const count of overlap.shared.byFrequency) values.push(Math.log(1 + (count[at] ?? 0)));
  values.push(Math.log(1 + near), window);
  pushContext(values, context, i, j);
  const fewerTurns = Math.max(1, Math.min(a.turns.size, b.turns.size));
  values.push((overlap.turns[at] ?? 0) / fewerTurns, Math.log(1 + (overlap.kin[at] ?? 0)));
  return values;
}

function pushWords(values: number[], { shared, prefixes }: Overlap, at: number): void {
  for (const mass of [shared.words, shared.names, shared.numbers, prefixes]) {
    values.push(Math.log(1 + (mass[at] ?? 0)));
  }
}

/** Values both have, and values of one thing that differ. */
function pushValues(values: number[], a: Unit, b: Unit): void {
  let same = 0;
  for (const value of a.values) if (b.values.has(value)) same += 1;
  let about = 0;
  for (const thing of a.measured) if (b.measured.has(thing)) about += 1;
  values.push(Math.log(1 + same), Math.log(1 + Math.max(0, about - same)));
}
