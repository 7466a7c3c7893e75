// Small questions about one finding: where it stands in the base, who else has it, what to call it in a line.
import type { Finding, Mention } from '../../lib/comparison/comparison';

/** Its first mention in the base, in reading order; undefined when the base lacks it. */
export function mentionIn(finding: Finding, article: string): Mention | undefined {
  return finding.mentions
    .filter((mention) => mention.article === article)
    .sort((one, other) => one.block - other.block || one.start - other.start)[0];
}

/** The ids of the other reports that have the finding, each once. */
export function othersOf(finding: Finding, base: string): readonly string[] {
  return [...new Set(finding.mentions.map((mention) => mention.article))].filter((id) => id !== base);
}

/** The words that stand for the finding: the base's own, else those of the first report that has it. */
export function quotationOf(finding: Finding, base: string): Mention | undefined {
  return mentionIn(finding, base) ?? finding.mentions[0];
}
