// Facts over N articles: aligned pairs of sentences joined where they carry the same thing.
import type { Stretch } from '../language/analysis';
import type { AlignedPair, Place, SentenceRef } from './compared';

/** One fact: its places, one for each sentence that reports it, and the aligned pairs among them. */
export interface Cluster {
  readonly places: readonly Place[];
  readonly pairs: readonly AlignedPair[];
}

/** Two pairs that meet in a sentence are one fact when their stretches there overlap by this share of the shorter. */
const LEAST_OVERLAP = 0.5;

/** A cluster that grows: by sentence, the stretches that carry the fact there. */
interface Growing {
  readonly stretches: Map<string, readonly Stretch[]>;
  readonly pairs: AlignedPair[];
}

/**
 * Joins pairs into facts, the surest first. A pair joins the fact of one of its sentences only when it rests on the
 * same part of it; so a summary sentence with three facts stands in three clusters and joins none of them to another.
 */
export function clusterPairs(pairs: readonly AlignedPair[]): readonly Cluster[] {
  const sorted = [...pairs].sort((one, other) => other.score - one.score || compareRefs(one, other));
  const growing: Growing[] = [];
  const byName = new Map<string, Growing[]>();
  for (const pair of sorted) {
    const home = findHome(pair, byName);
    const cluster: Growing = home ?? { stretches: new Map(), pairs: [] };
    if (home === null) growing.push(cluster);
    cluster.pairs.push(pair);
    for (const [name, spans] of sidesOf(pair)) {
      if (cluster.stretches.has(name)) continue;
      cluster.stretches.set(name, spans);
      byName.set(name, [...(byName.get(name) ?? []), cluster]);
    }
  }
  return growing.map(({ pairs: own }) => ({ pairs: own, places: placesOf(own) }));
}

function findHome(pair: AlignedPair, byName: ReadonlyMap<string, readonly Growing[]>): Growing | null {
  for (const [name, spans] of sidesOf(pair)) {
    for (const cluster of byName.get(name) ?? []) {
      if (overlapShare(spans, cluster.stretches.get(name) ?? []) >= LEAST_OVERLAP) return cluster;
    }
  }
  return null;
}

function sidesOf(pair: AlignedPair): readonly (readonly [string, readonly Stretch[]])[] {
  return [
    [nameOf(pair.a), pair.spansA],
    [nameOf(pair.b), pair.spansB],
  ];
}

function nameOf(ref: SentenceRef): string {
  return `${ref.article} ${ref.block} ${ref.sentence}`;
}

function overlapShare(one: readonly Stretch[], other: readonly Stretch[]): number {
  const lengthOf = (list: readonly Stretch[]): number =>
    list.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const a of one)
    for (const b of other) common += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / Math.max(1, Math.min(lengthOf(one), lengthOf(other)));
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
