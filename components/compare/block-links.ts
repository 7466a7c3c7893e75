// Which paragraphs of two reports belong together, from the findings that touch both. Pure.
import type { Comparison, Finding, FindingKind, Mention } from '../../lib/comparison/comparison';
import { LOUDNESS } from '../../lib/comparison/view-marks';

/** A finding that joins paragraph `a` of one report with paragraph `b` of the other. */
export interface BlockLink {
  readonly finding: Finding;
  readonly a: number;
  readonly b: number;
  /** Characters of the shorter passage: how much speaks for setting the two side by side. */
  readonly weight: number;
}

/** All links between two articles, in the order of `a`; one for each finding and pair of paragraphs. */
export function linkBlocks(comparison: Comparison, a: string, b: string): readonly BlockLink[] {
  return comparison.findings
    .flatMap((finding) => linksOf(finding, a, b))
    .sort(
      (one, other) => one.a - other.a || rank(one.finding.kind) - rank(other.finding.kind) || one.b - other.b,
    );
}

function rank(kind: FindingKind): number {
  return LOUDNESS.indexOf(kind);
}

function linksOf(finding: Finding, a: string, b: string): readonly BlockLink[] {
  const inA = finding.mentions.filter((mention) => mention.article === a);
  const inB = finding.mentions.filter((mention) => mention.article === b);
  const pairs = alignedPairs(finding, a, b);
  const [first, second] = [inA[0], inB[0]];
  const found =
    pairs.length > 0 || first === undefined || second === undefined ? pairs : [[first, second] as const];
  const links = found.map(([one, other]) => ({
    finding,
    a: one.block,
    b: other.block,
    weight: Math.min(one.text.length, other.text.length),
  }));
  return [...new Map(links.map((link) => [`${link.a} ${link.b}`, link])).values()];
}

function alignedPairs(finding: Finding, a: string, b: string): readonly (readonly [Mention, Mention])[] {
  if (finding.kind === 'only-here') return [];
  return finding.links.flatMap(([from, to]) => {
    const [one, other] = [finding.mentions[from], finding.mentions[to]];
    if (one === undefined || other === undefined) return [];
    if (one.article === a && other.article === b) return [[one, other] as const];
    return one.article === b && other.article === a ? [[other, one] as const] : [];
  });
}

/** For every paragraph of `a` its partner in `b`, as many and as weighty as can stand in one order; null for none. */
export function alignBlocks(links: readonly BlockLink[], count: number): readonly (number | null)[] {
  const weights = new Map<string, { readonly a: number; readonly b: number; weight: number }>();
  for (const { a, b, weight } of links) {
    const key = `${a} ${b}`;
    const known = weights.get(key);
    if (known === undefined) weights.set(key, { a, b, weight });
    else known.weight += weight;
  }
  const chain = heaviestChain([...weights.values()].sort((one, other) => one.a - other.a || one.b - other.b));
  const partner = new Map(chain.map(({ a, b }) => [a, b]));
  return Array.from({ length: count }, (_, block) => partner.get(block) ?? null);
}

interface Weighted {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** The heaviest chain that rises on both sides. Quadratic in the pairs, of which two reports have some dozens. */
function heaviestChain(pairs: readonly Weighted[]): readonly Weighted[] {
  const best: { total: number; before: number }[] = [];
  pairs.forEach((pair, at) => {
    let [total, before] = [pair.weight, -1];
    for (let other = 0; other < at; other += 1) {
      const [earlier, sum] = [pairs[other], best[other]?.total ?? 0];
      if (earlier === undefined || earlier.a >= pair.a || earlier.b >= pair.b) continue;
      if (sum + pair.weight > total) [total, before] = [sum + pair.weight, other];
    }
    best.push({ total, before });
  });
  const chain: Weighted[] = [];
  let at = best.reduce((top, { total }, index) => (total > (best[top]?.total ?? 0) ? index : top), 0);
  while (at >= 0) {
    const pair = pairs[at];
    if (pair === undefined) break;
    chain.unshift(pair);
    at = best[at]?.before ?? -1;
  }
  return chain;
}
