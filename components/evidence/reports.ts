// The compared reports by id: their names, times and origins as the views need them.
import type { CountKey, Text } from '../../lib/browser/text';
import type { ComparedArticle, Comparison } from '../../lib/comparison/comparison';
import { quotedAs, type Quoted } from '../direction';

/** Looking things up in one comparison, in the words of the interface. */
export interface Reports {
  readonly comparison: Comparison;
  readonly find: (id: string) => ComparedArticle | undefined;
  /** The outlet, else the host, else the title. */
  readonly name: (id: string) => string;
  /** In how many origins these reports are. */
  readonly originsOf: (ids: readonly string[]) => number;
  /** "Radio Halden" for one report, "3 reports, 2 origins" for more. */
  readonly inWords: (ids: readonly string[]) => string;
  /** The same where "in" stands before it, which changes the words of some languages. */
  readonly within: (ids: readonly string[]) => string;
  /** `lang` and `dir` for a quotation of the report. */
  readonly quoted: (id: string) => Quoted;
}

export function lookUpReports(comparison: Comparison, text: Text): Reports {
  const byId = new Map(comparison.articles.map((article) => [article.id, article]));
  const name = (id: string): string => nameOf(byId.get(id)) ?? text.say('report_without_name');
  const originsOf = (ids: readonly string[]): number =>
    comparison.origins.filter((origin) => origin.articles.some((id) => ids.includes(id))).length;
  const countOrName = (ids: readonly string[], reportsKey: CountKey, originsKey: CountKey): string => {
    const [only, ...more] = ids;
    if (only !== undefined && more.length === 0) return name(only);
    const reports = text.count(reportsKey, ids.length);
    return text.say('reports_in_origins', { reports, origins: text.count(originsKey, originsOf(ids)) });
  };
  return {
    comparison,
    find: (id) => byId.get(id),
    name,
    originsOf,
    inWords: (ids) => countOrName(ids, 'reports', 'origins'),
    within: (ids) => countOrName(ids, 'reports_within', 'origins_within'),
    quoted: (id) => quotedAs(byId.get(id)),
  };
}

/** What to call a report that may lack an outlet: the outlet, else the host, else the title, else null. */
export function nameOf(
  article: Pick<ComparedArticle, 'publisher' | 'url' | 'title'> | undefined,
): string | null {
  if (article === undefined) return null;
  return article.publisher ?? hostOf(article.url) ?? article.title;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}
