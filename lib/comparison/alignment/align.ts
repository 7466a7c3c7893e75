// Which sentences of two articles report the same thing: every pair scored, the sure ones kept.
import type { Languages } from '../../language/language';
import type { AlignedPair, ComparedInput, RepeatedBlock, SentenceRef } from '../compared';
import { everyTwo } from '../pairs';
import { mapInSteps, type Steps } from '../steps';
import { explainPair } from './explain';
import { featureReader, type FeatureRow } from './features';
import { MODEL } from './model';
import { readVocabulary, type Unit, type Vocabulary } from './vocabulary';
import { weighTerms, type ArticlePair, type ScoredPair } from './weights';

/** What alignment found: the pairs that are shown, and every sentence with something too like it to be "only here". */
export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  readonly matched: readonly SentenceRef[];
}

/** Sentences of the same words in the same order report the same thing as surely as this, whatever stands around them. */
const SAME_SEQUENCE_SCORE = 0.98;

/**
 * Two whole reports of one event share more than one sentence. A single pair of two articles of at least so many
 * sentences is shown only when it is as sure as this. Bench: alignment, the pairs that are not one event.
 */
const WHOLE_REPORT_SENTENCES = 6;
const LONE_PAIR_FROM = 0.8;

/** Pairs of sentences of different articles with their scores; those not listed have too little in common. */
export function scoreAllPairs(
  inputs: readonly ComparedInput[],
  repeated: readonly RepeatedBlock[],
  languages: Languages,
): readonly ScoredPair[] {
  const vocabulary = readVocabulary(inputs, repeated, languages);
  const readFeatures = featureReader(vocabulary, () => true);
  return pairArticles(vocabulary).flatMap((pair) => readFeatures(pair).map(scoreRow));
}

/** Aligns the sentences of every two articles, in steps of two articles each. */
export function* alignArticles(
  inputs: readonly ComparedInput[],
  repeated: readonly RepeatedBlock[],
  languages: Languages,
): Steps<Alignment> {
  const vocabulary = readVocabulary(inputs, repeated, languages);
  const readFeatures = featureReader(vocabulary, mayMatch);
  const aligned = yield* mapInSteps(everyTwo(vocabulary.articles), ([a, b]) => {
    const pair = weighTerms(vocabulary, a, b);
    return alignTwo(pair, readFeatures(pair).map(scoreRow));
  });
  return {
    pairs: aligned.flatMap(({ pairs }) => pairs),
    matched: aligned.flatMap(({ matched }) => matched),
  };
}

function alignTwo(pair: ArticlePair, scored: readonly ScoredPair[]): Alignment {
  const shown = scored.filter(({ score }) => score >= MODEL.shownFrom);
  if (isLone(pair, shown)) return { pairs: [], matched: [] };
  const close = scored.filter(({ score }) => score >= MODEL.matchedFrom);
  return {
    pairs: shown.map((one) => explainPair(one, pair)),
    matched: close.flatMap(({ a, b }) => [a.ref, b.ref]),
  };
}

function isLone(pair: ArticlePair, shown: readonly ScoredPair[]): boolean {
  const isWhole = Math.min(pair.a.length, pair.b.length) >= WHOLE_REPORT_SENTENCES;
  return isWhole && shown.length === 1 && shown.every(({ score }) => score < LONE_PAIR_FROM);
}

/** Every two articles of the vocabulary, weighed. */
export function pairArticles(vocabulary: Vocabulary): readonly ArticlePair[] {
  return everyTwo(vocabulary.articles).map(([a, b]) => weighTerms(vocabulary, a, b));
}

/** A pair that is no match with the most that may still be found is none; the weights of what is left are positive. */
function mayMatch(most: Float64Array, a: Unit, b: Unit): boolean {
  return isSameSequence(a, b) || predict(most) >= MODEL.matchedFrom;
}

function scoreRow({ a, b, values }: FeatureRow): ScoredPair {
  const score = predict(values);
  return { a, b, score: isSameSequence(a, b) ? Math.max(score, SAME_SEQUENCE_SCORE) : score };
}

/** The probability the model gives to a pair with these features. */
function predict(values: Float64Array): number {
  let logit: number = MODEL.intercept;
  for (let column = 0; column < values.length; column += 1) {
    logit += (MODEL.weights[column] ?? 0) * (values[column] ?? 0);
  }
  return 1 / (1 + Math.exp(-logit));
}

function isSameSequence(a: Unit, b: Unit): boolean {
  const { length } = a.sequence;
  return (
    length > 0 && length === b.sequence.length && a.sequence.every((term, at) => term === b.sequence[at])
  );
}
