// What the sentences of two articles have in common, for all pairs at once: the same words, words that belong together, words in a row.
import { kinIn, readKin } from './kin';
import { prefixesIn, readPrefixes } from './prefixes';
import { relatedMass } from './related-mass';
import { sharedMass, type SharedMass } from './shared-mass';
import { countSharedTurns } from './turns';
import type { Vocabulary } from './vocabulary';
import type { ArticlePair } from './weights';

/** By pair of sentences, in the order a x b. */
export interface Overlap {
  readonly shared: SharedMass;
  /** Weight of the words that only begin alike, and of those of like meaning. */
  readonly prefixes: Float64Array;
  readonly kin: Float64Array;
  /** The number of turns both have. */
  readonly turns: Float64Array;
}

/** Makes the reader of what two articles of the vocabulary have in common. */
export function overlapReader(vocabulary: Vocabulary): (pair: ArticlePair) => Overlap {
  const prefixes = readPrefixes(vocabulary);
  const kin = readKin(vocabulary);
  return (pair) => ({
    shared: sharedMass(pair),
    prefixes: relatedMass(pair, prefixesIn(pair, prefixes)),
    kin: relatedMass(pair, kinIn(pair, kin)),
    turns: countSharedTurns(pair.a, pair.turnRowsB, pair.b.length),
  });
}
