// What the other reports have and the base lacks, each with the place in the base where it would belong.
import type { Comparison, Finding, Mention } from './comparison';
import { addTo } from './lists';
import type { NotHere } from './view';

/** Facts not found in `base`, those of most origins first, then by substance. */
export function findNotHere(comparison: Comparison, base: string): readonly NotHere[] {
  const neighbours = indexNeighbours(comparison, base);
  return comparison.findings
    .filter((finding) => finding.kind === 'shared' || finding.kind === 'only-here')
    .filter((finding) => !finding.mentions.some((mention) => mention.article === base))
    .map((finding) => ({
      finding,
      after: placeInBase(finding.mentions, neighbours),
      reports: new Set(finding.mentions.map((mention) => mention.article)).size,
      origins: countOrigins(comparison, finding),
    }))
    .sort(
      (one, other) =>
        other.origins - one.origins ||
        other.finding.substance - one.finding.substance ||
        (one.finding.id < other.finding.id ? -1 : 1),
    );
}

/** In how many separate origins a finding is reported. */
export function countOrigins(comparison: Comparison, finding: Finding): number {
  return comparison.origins.filter((origin) =>
    finding.mentions.some((mention) => origin.articles.includes(mention.article)),
  ).length;
}

/** For one other article: its mentions that have a counterpart in the base, in reading order. */
type Neighbours = ReadonlyMap<string, readonly { readonly mention: Mention; readonly baseBlock: number }[]>;

function indexNeighbours(comparison: Comparison, base: string): Neighbours {
  const byArticle = new Map<string, { mention: Mention; baseBlock: number }[]>();
  for (const finding of comparison.findings) {
    const inBase = finding.mentions.find((mention) => mention.article === base);
    if (inBase === undefined) continue;
    for (const mention of finding.mentions) {
      if (mention.article === base) continue;
      addTo(byArticle, mention.article, { mention, baseBlock: inBase.block });
    }
  }
  for (const list of byArticle.values())
    list.sort((one, other) => compareMentions(one.mention, other.mention));
  return byArticle;
}

/** Behind the base block whose counterpart last precedes the fact in its own report, else before the one that follows. */
function placeInBase(mentions: readonly Mention[], neighbours: Neighbours): number {
  for (const mention of mentions) {
    const list = neighbours.get(mention.article) ?? [];
    const before = list.findLast((one) => compareMentions(one.mention, mention) <= 0);
    if (before !== undefined) return before.baseBlock;
    const behind = list[0];
    if (behind !== undefined) return behind.baseBlock - 1;
  }
  return -1;
}

function compareMentions(one: Mention, other: Mention): number {
  return one.block - other.block || one.start - other.start;
}
