// The seams inside this room: what the steps of compare() hand to each other. Data only; indices instead of ids.
import type { Article, Span } from '../article/article';
import type { Analysis, Stretch } from '../language/analysis';
import type { Anchor, DifferingValue, Link, Reuse, Strength } from './comparison';

/**
 * One article under comparison. Every step gets the same list, in the order of `id` (unique in the list), so that
 * no step has to care about the order in which the caller gave the articles.
 */
export interface ComparedInput {
  readonly id: string;
  readonly article: Article;
  readonly analysis: Analysis;
}

/** A stretch of a block of an article; `article` is an index into the list of inputs. */
export interface Place extends Span {
  readonly article: number;
}

/** One sentence: indices into inputs, `analysis.blocks` and `sentences`. */
export interface SentenceRef {
  readonly article: number;
  readonly block: number;
  readonly sentence: number;
}

/** Two sentences of two articles that report the same thing. `a.article` is smaller than `b.article`. */
export interface AlignedPair {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  /** Probability-like, in 0..1. */
  readonly score: number;
  /** The stretches of the block's text that carry what both say, in reading order. */
  readonly spansA: readonly Stretch[];
  readonly spansB: readonly Stretch[];
  readonly anchors: readonly Anchor[];
  readonly strength: Strength;
  /** Weight of each term both sentences have; terms are numbered over all inputs. */
  readonly shared: ReadonlyMap<number, number>;
}

/** A block that stands earlier in the same article already (`of`): no later step reads it. */
export interface RepeatedBlock {
  readonly article: number;
  readonly block: number;
  readonly of: number;
  /** Share of the block's words that stand in the earlier one, in 0..1. */
  readonly score: number;
}

/** Two passages that are the same text; both in one article only for `repeated`. */
export interface SameTextPassage {
  readonly a: Place;
  readonly b: Place;
  readonly reuse: Reuse;
  /** Share of the shorter passage that stands in the other, in 0..1. */
  readonly score: number;
}

/** What `findSameText(inputs)` yields. */
export interface SameText {
  readonly passages: readonly SameTextPassage[];
  readonly repeated: readonly RepeatedBlock[];
}

/** What `findDifferences(inputs, repeated, languages)` yields for each difference; compare() adds id and substance. */
export interface Difference {
  readonly about: string;
  /** The claims: whole sentences or the clauses that hold the values. */
  readonly places: readonly Place[];
  /** Pairs of places that disagree, by index into `places`. */
  readonly links: readonly Link[];
  /** `mention` is an index into `places`. */
  readonly values: readonly DifferingValue[];
  readonly maybeUpdated: boolean;
  readonly anchors: readonly Anchor[];
}
