// Which origin had the shared facts first, by the times the pages give. Pure.
import type { Comparison } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';

/** One origin, named by its earliest report. */
export interface FirstRow {
  readonly article: string;
  readonly publishedAt: string;
  /** Shared facts of the base that this origin had before the others. */
  readonly facts: number;
}

interface Timed {
  readonly id: string;
  readonly publishedAt: string;
}

/**
 * Origins with a known time, earliest first; a copy counts for its origin. A plain date has no hour and cannot be put
 * in order: such reports are left out.
 */
export function whoHadItFirst(comparison: Comparison, view: View): readonly FirstRow[] {
  const timed = comparison.articles
    .flatMap(({ id, publishedAt }): readonly Timed[] =>
      publishedAt === null || publishedAt.length <= 'YYYY-MM-DD'.length ? [] : [{ id, publishedAt }],
    )
    .sort((one, other) => Date.parse(one.publishedAt) - Date.parse(other.publishedAt));
  const originOf = (id: string): string | undefined => {
    const articles = comparison.origins.find((origin) => origin.articles.includes(id))?.articles ?? [id];
    return timed.find((one) => articles.includes(one.id))?.id;
  };
  const firsts = view.shared.map((finding) => {
    const first = timed.find(({ id }) => finding.mentions.some((mention) => mention.article === id));
    return first === undefined ? undefined : originOf(first.id);
  });
  return timed
    .filter(({ id }) => originOf(id) === id)
    .map(({ id, publishedAt }) => ({
      article: id,
      publishedAt,
      facts: firsts.filter((first) => first === id).length,
    }));
}
