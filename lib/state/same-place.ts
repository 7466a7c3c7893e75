// Keeping the reader's place when the base is switched: the paragraph of another report that stands nearest to one of this.
import type { Comparison } from '../comparison/comparison';

/** The counterpart of the nearest paragraph that has one, at or before `block` if possible; null when there is none. */
export function samePlace(comparison: Comparison, from: string, block: number, to: string): number | null {
  const pairs = comparison.findings.flatMap((finding) => {
    const here = finding.mentions.find((mention) => mention.article === from);
    const there = finding.mentions.find((mention) => mention.article === to);
    return here === undefined || there === undefined ? [] : [{ here: here.block, there: there.block }];
  });
  const before = pairs.filter((pair) => pair.here <= block);
  const nearest = (before.length > 0 ? before : pairs).sort(
    (one, other) => Math.abs(block - one.here) - Math.abs(block - other.here) || one.there - other.there,
  )[0];
  return nearest?.there ?? null;
}
