// The values of a difference, grouped by what they say: the base's first, then by how many reports have them.
import type { DiffersFinding } from '../../lib/comparison/comparison';

/** One value and the reports that give it. `text` is as first written. */
export interface ValueGroup {
  readonly text: string;
  /** The base gives this value. */
  readonly here: boolean;
  /** The other reports that give it, in the order of the mentions. */
  readonly others: readonly string[];
  /** The article the words of `text` are from. */
  readonly from: string;
}

/** Values written alike (case and white space apart) stand together. */
export function groupValues(finding: DiffersFinding, base: string): readonly ValueGroup[] {
  const groups = new Map<string, { text: string; from: string; articles: Set<string> }>();
  for (const value of finding.values) {
    const article = finding.mentions[value.mention]?.article;
    if (article === undefined) continue;
    const key = foldValue(value.text);
    const group = groups.get(key) ?? { text: value.text, from: article, articles: new Set() };
    group.articles.add(article);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ text, from, articles }) => ({
      text,
      from,
      here: articles.has(base),
      others: [...articles].filter((id) => id !== base),
    }))
    .sort((one, other) => Number(other.here) - Number(one.here) || other.others.length - one.others.length);
}

/** What one set of reports gives as value: the groups with at least one of them. */
export function valuesIn(groups: readonly ValueGroup[], articles: readonly string[]): readonly ValueGroup[] {
  return groups.filter((group) => group.others.some((id) => articles.includes(id)));
}

function foldValue(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
