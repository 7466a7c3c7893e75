// How much each term tells when both sentences of a pair have it: rare terms of the two articles tell most.
import type { TermKind, Unit, Vocabulary } from './vocabulary';

/** Two articles under alignment, with the weights of their terms. Nothing of a third article enters. */
export interface ArticlePair {
  readonly a: readonly Unit[];
  readonly b: readonly Unit[];
  /** By term: ln(1 + sentences of both articles / sentences that have it); 0 for terms of neither. */
  readonly weights: Float64Array;
  /** By term: the number of sentences of each article that have it. */
  readonly countsA: Int32Array;
  readonly countsB: Int32Array;
  /** By term: its kind where it first stands in the two articles. */
  readonly kinds: readonly (TermKind | undefined)[];
}

/** A pair of sentences of two articles. `score` is a probability in 0..1. */
export interface ScoredPair {
  readonly a: Unit;
  readonly b: Unit;
  readonly score: number;
}

/** Weighs the terms of two articles of the vocabulary. */
export function weighTerms(vocabulary: Vocabulary, a: readonly Unit[], b: readonly Unit[]): ArticlePair {
  const countsA = countSentences(vocabulary, a);
  const countsB = countSentences(vocabulary, b);
  const weights = new Float64Array(vocabulary.stems.length);
  const sentences = a.length + b.length;
  for (let term = 0; term < weights.length; term += 1) {
    const count = (countsA[term] ?? 0) + (countsB[term] ?? 0);
    if (count > 0) weights[term] = Math.log(1 + sentences / count);
  }
  return { a, b, weights, countsA, countsB, kinds: firstKinds(vocabulary, [...a, ...b]) };
}

function firstKinds(vocabulary: Vocabulary, units: readonly Unit[]): readonly (TermKind | undefined)[] {
  const kinds = new Array<TermKind | undefined>(vocabulary.stems.length).fill(undefined);
  for (const unit of units) unit.sequence.forEach((term, at) => (kinds[term] ??= unit.kinds[at]));
  return kinds;
}

function countSentences(vocabulary: Vocabulary, units: readonly Unit[]): Int32Array {
  const counts = new Int32Array(vocabulary.stems.length);
  for (const unit of units) for (const term of unit.terms) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

/** Sum of the weights of different terms. */
export function massOf(terms: readonly number[], weights: Float64Array): number {
  let mass = 0;
  for (const term of terms) mass += weights[term] ?? 0;
  return mass;
}
