// What is known of a pair of sentences: the numbers from which the model tells whether they report the same thing.
import { chooseCandidates } from './candidates';
import { mostCloseness, readCloseness, type Closeness } from './closeness';
import { readContext, writeContext, type Context } from './context';
import { readLikeness, type Likeness } from './likeness';
import { overlapReader, type Overlap } from './overlap';
import { RowWriter } from './row-writer';
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
  readonly values: Float64Array;
}

/** Whether a pair is worth a closer look; `most` are its features with the most that "near" and "window" can be. */
export type IsWorth = (most: Float64Array, a: Unit, b: Unit) => boolean;

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
  const writer = new RowWriter(FEATURES.length);
  const rows: FeatureRow[] = [];
  for (const at of chooseCandidates(likeness.recipe, pair.a.length, columns)) {
    const [i, j] = [Math.floor(at / columns), at % columns];
    const [a, b] = [pair.a[i], pair.b[j]];
    if (a === undefined || b === undefined) continue;
    writeFeatures(writer, known, a, b, i, j, mostCloseness(a, b, overlap.shared.all[at] ?? 0));
    if (!isWorth(writer.row, a, b)) continue;
    writeFeatures(writer, known, a, b, i, j, readCloseness(a, b, pair));
    rows.push({ a, b, values: writer.row.slice() });
  }
  return rows;
}

/** In the order of FEATURES. */
function writeFeatures(
  writer: RowWriter,
  { overlap, likeness, context }: Known,
  a: Unit,
  b: Unit,
  i: number,
  j: number,
  { near, window }: Closeness,
): void {
  const { shared, prefixes, kin, turns } = overlap;
  const at = i * context.columns + j;
  writer.begin();
  writer.putLog(shared.words[at] ?? 0);
  writer.putLog(shared.names[at] ?? 0);
  writer.putLog(shared.numbers[at] ?? 0);
  writer.putLog(prefixes[at] ?? 0);
  writer.put(likeness.cosineOf(i, j));
  writeValues(writer, a, b);
  for (const count of shared.byFrequency) writer.putLog(count[at] ?? 0);
  writer.putLog(near);
  writer.put(window);
  writeContext(writer, context, i, j);
  writer.put((turns[at] ?? 0) / Math.max(1, Math.min(a.turns.size, b.turns.size)));
  writer.putLog(kin[at] ?? 0);
}

/** Values both have, and values of one thing that differ. */
function writeValues(writer: RowWriter, a: Unit, b: Unit): void {
  const same = countCommon(a.values, b.values);
  const about = countCommon(a.measured, b.measured);
  writer.putLog(same);
  writer.putLog(Math.max(0, about - same));
}

function countCommon(ones: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  if (others.size > 0) for (const one of ones) if (others.has(one)) common += 1;
  return common;
}
