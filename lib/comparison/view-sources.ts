// The other reports as rows: one per origin, its earliest article in front, copies folded behind it.
import type { ComparedArticle, Comparison, Finding } from './comparison';
import type { SourceRow, Tick } from './view';

const MS_A_MINUTE = 60_000;

/** One row per origin that has an article besides the base, the base's own origin last, else by time. */
export function listSources(
  comparison: Comparison,
  base: string,
  facts: readonly Finding[],
): readonly SourceRow[] {
  const articles = new Map(comparison.articles.map((article) => [article.id, article]));
  const baseTime = toTime(articles.get(base));
  const rows = comparison.origins.flatMap((origin): readonly SourceRow[] => {
    const others = origin.articles
      .filter((id) => id !== base)
      .sort((one, other) => sortableTime(articles.get(one)) - sortableTime(articles.get(other)));
    const [first, ...copies] = others;
    if (first === undefined) return [];
    const time = toTime(articles.get(first));
    const offsetMinutes =
      time === null || baseTime === null ? null : Math.round((time - baseTime) / MS_A_MINUTE);
    const ticks = facts.map((fact) => tickOf(fact, base, others));
    return [
      { article: first, copies, offsetMinutes, sameOriginAsBase: origin.articles.includes(base), ticks },
    ];
  });
  return rows.sort(
    (one, other) =>
      Number(one.sameOriginAsBase) - Number(other.sameOriginAsBase) ||
      (one.offsetMinutes ?? Infinity) - (other.offsetMinutes ?? Infinity) ||
      (one.article < other.article ? -1 : 1),
  );
}

function tickOf(fact: Finding, base: string, articles: readonly string[]): Tick {
  const at = fact.mentions.findIndex((mention) => articles.includes(mention.article));
  if (at < 0) return 'not-found';
  if (fact.kind !== 'differs') return 'said';
  const valueOf = (whose: (article: string) => boolean): string | undefined =>
    fact.values.find(({ mention }) => whose(fact.mentions[mention]?.article ?? ''))?.text;
  const here = valueOf((article) => article === base);
  const there = valueOf((article) => articles.includes(article));
  return here !== undefined && there !== undefined && here !== there ? 'differs' : 'said';
}

/** Milliseconds since 1970, or null: a plain date has no hour, so no offset in minutes can be told from it. */
function toTime(article: ComparedArticle | undefined): number | null {
  const iso = article?.publishedAt ?? null;
  return iso === null || iso.length <= 'YYYY-MM-DD'.length ? null : Date.parse(iso);
}

function sortableTime(article: ComparedArticle | undefined): number {
  const iso = article?.publishedAt ?? null;
  return iso === null ? Number.MAX_SAFE_INTEGER : Date.parse(iso);
}
