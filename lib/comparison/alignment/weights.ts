// How much each term tells when both sentences of a pair have it: rare terms of the two articles tell most.
import type { TermedArticle, TermKind, Unit, Vocabulary } from './vocabulary';

/** Two articles under alignment, with the weights of their terms. Nothing of a third article enters. */
export interface ArticlePair {
  readonly a: readonly Unit[];
  readonly b: readonly Unit[];
  /** By term: ln(1 + sentences of both articles / sentences that have it); 0 for terms of neither. */
  readonly weights: Float64Array;
  /** By term: the indices of the sentences of each article that have it. */
  readonly rowsA: TermedArticle['rows'];
  readonly rowsB: TermedArticle['rows'];
  readonly turnRowsB: TermedArticle['turnRows'];
  /** By term: its kind in the two articles. */
  readonly kinds: readonly (TermKind | undefined)[];
}

/** A pair of sentences of two articles. `score` is a probability in 0..1. */
export interface ScoredPair {
  readonly a: Unit;
  readonly b: Unit;
  readonly score: number;
}

/** Weighs the terms of two articles of the vocabulary. */
export function weighTerms({ stems }: Vocabulary, a: TermedArticle, b: TermedArticle): ArticlePair {
  const weights = new Float64Array(stems.length);
  const sentences = a.units.length + b.units.length;
  for (let term = 0; term < weights.length; term += 1) {
    const count = countOf(a.rows, term) + countOf(b.rows, term);
    if (count > 0) weights[term] = Math.log(1 + sentences / count);
  }
  const kinds = a.kinds.map((kind, term) => kindInBoth(kind, b.kinds[term]));
  const [rowsA, rowsB, turnRowsB] = [a.rows, b.rows, b.turnRows];
  return { a: a.units, b: b.units, weights, rowsA, rowsB, turnRowsB, kinds };
}

/** What a term is that is one thing in one article and another in the other: a name first, whichever article is called A. */
function kindInBoth(one: TermKind | undefined, other: TermKind | undefined): TermKind | undefined {
  return KINDS.find((kind) => kind === one || kind === other);
}

const KINDS: readonly TermKind[] = ['name', 'word', 'number', 'date'];

/** The number of sentences that have a term. */
export function countOf(rows: TermedArticle['rows'], term: number): number {
  return rows[term]?.length ?? 0;
}

/** Sum of the weights of different terms. */
export function massOf(terms: readonly number[], weights: Float64Array): number {
  let mass = 0;
  for (const term of terms) mass += weights[term] ?? 0;
  return mass;
}
