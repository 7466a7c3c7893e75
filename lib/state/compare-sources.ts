// Where the articles of the side-by-side page come from: a tab's reading, the library, or an opened comparison set.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import type { TabArticle } from '../browser/session';
import type { Library } from '../coverage/coverage';
import type { CompareAddress } from './page-address';

/** What the sources need from the outside. */
export interface SourceAdapters {
  readonly recall: (tabId: number) => Promise<TabArticle | null>;
  readonly recallSet: () => Promise<string | null>;
}

export type Gathered =
  | {
      readonly kind: 'articles';
      readonly articles: readonly Article[];
      readonly hideNames: boolean;
      readonly note: string | null;
    }
  | { readonly kind: 'bad-set'; readonly problem: string };

/** The articles of an address, each once: the reading of the tab first, then kept ones in the order asked. */
export async function gatherArticles(
  { ids, tabId, fromSet }: CompareAddress,
  adapters: SourceAdapters,
  library: Library,
): Promise<Gathered> {
  const kept = ids.length === 0 ? [] : await library.articles(ids);
  if (fromSet) return gatherSet(await adapters.recallSet(), kept);
  const reading = tabId === null ? null : await adapters.recall(tabId);
  const articles = reading === null ? kept : [reading.article, ...kept];
  return { kind: 'articles', articles: eachOnce(articles), hideNames: false, note: null };
}

async function gatherSet(text: string | null, kept: readonly Article[]): Promise<Gathered> {
  const { readSet } = await import('../export/comparison-set');
  const set = readSet(text ?? '');
  if (!set.ok) return { kind: 'bad-set', problem: set.problem };
  const { articles, hideNames, note } = set.value;
  return { kind: 'articles', articles: eachOnce([...articles, ...kept]), hideNames, note };
}

function eachOnce(articles: readonly Article[]): readonly Article[] {
  return [...new Map(articles.map((article) => [articleId(article), article])).values()];
}
