// Facts over N articles: aligned pairs of sentences joined where they carry the same thing.
import type { AlignedPair, Place, SentenceRef } from './compared';

/** One fact: its places, one for each sentence that reports it, and the aligned pairs among them. */
export interface Cluster {
  readonly places: readonly Place[];
  readonly pairs: readonly AlignedPair[];
}

/**
 * A pair joins a fact when what its two sentences have in common is, by this share of its weight, what the fact is
 * about. Judged on reports of one event written for the tests; a pair alone is a fact of its own.
 */
const LEAST_COMMON = 0.4;

/** A fact that grows: its sentences, and the terms it is about with their weights. */
interface Growing {
  /** How many facts began before it, surer ones all. */
  readonly rank: number;
  readonly sentences: Set<string>;
  /** Of the surest pair: later pairs join a fact, they do not widen it. */
  readonly about: ReadonlyMap<number, number>;
  readonly pairs: AlignedPair[];
}

/**
 * Joins pairs into facts, the surest first. Meeting in a sentence is not enough: a sentence that tells three things
 * stands in three facts and joins none of them to another.
 */
export function clusterPairs(pairs: readonly AlignedPair[]): readonly Cluster[] {
  const sorted = [...pairs].sort((one, other) => other.score - one.score || compareRefs(one, other));
  const growing: Growing[] = [];
  const byName = new Map<string, Set<Growing>>();
  for (const pair of sorted) {
    const names = [nameOf(pair.a), nameOf(pair.b)];
    const home = findHome(pair, new Set(names.flatMap((name) => [...(byName.get(name) ?? [])])));
    const fact: Growing = home ?? {
      rank: growing.length,
      sentences: new Set(),
      about: pair.shared,
      pairs: [],
    };
    if (home === null) growing.push(fact);
    fact.pairs.push(pair);
    for (const name of names) {
      fact.sentences.add(name);
      byName.set(name, (byName.get(name) ?? new Set()).add(fact));
    }
  }
  return growing.map(({ pairs: own }) => ({ pairs: own, places: placesOf(own) }));
}

/** Of the facts that have one of the pair's sentences the one that is most about what the pair has in common; of several the surest. */
function findHome(pair: AlignedPair, facts: ReadonlySet<Growing>): Growing | null {
  let best: Growing | null = null;
  let most = LEAST_COMMON;
  for (const fact of facts) {
    const common = commonShare(pair.shared, fact.about);
    const isSurer = common === most && (best === null || fact.rank < best.rank);
    if (common > most || isSurer) [best, most] = [fact, common];
  }
  return best;
}

/** Weight of the common terms as a share of the lighter of the two. */
function commonShare(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  const weigh = (terms: ReadonlyMap<number, number>): number =>
    [...terms.values()].reduce((sum, weight) => sum + weight, 0);
  let common = 0;
  for (const [term, weight] of one) if (other.has(term)) common += weight;
  return common / Math.max(Number.MIN_VALUE, Math.min(weigh(one), weigh(other)));
}

function nameOf(ref: SentenceRef): string {
  return `${ref.article} ${ref.block} ${ref.sentence}`;
}

/** One place for each sentence: from the first to the last stretch that any of the pairs rests on. */
function placesOf(pairs: readonly AlignedPair[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const pair of pairs) {
    for (const [ref, spans] of [
      [pair.a, pair.spansA],
      [pair.b, pair.spansB],
    ] as const) {
      const known = places.get(nameOf(ref));
      const start = Math.min(known?.start ?? Infinity, ...spans.map((span) => span.start));
      const end = Math.max(known?.end ?? 0, ...spans.map((span) => span.end));
      places.set(nameOf(ref), { article: ref.article, block: ref.block, start, end });
    }
  }
  return [...places.values()];
}

function compareRefs(one: AlignedPair, other: AlignedPair): number {
  return compareRef(one.a, other.a) || compareRef(one.b, other.b);
}

function compareRef(one: SentenceRef, other: SentenceRef): number {
  return one.article - other.article || one.block - other.block || one.sentence - other.sentence;
}
