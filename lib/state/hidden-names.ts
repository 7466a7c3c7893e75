// Comparisons without the names of their outlets, for teaching: what is compared and shown is then without them as well.
import type { Article } from '../article/article';
import type { Text } from '../browser/text';
import { compareWith } from './compare-with';
import type { Compared } from './view-compared';

/** A comparison with the names of its outlets, and the one that is shown: the same, or one without them. */
export interface Presented {
  readonly named: Compared;
  /** Its reports stand in the order of `named`, and so do their blocks; ids and offsets are others without names. */
  readonly shown: Compared;
  /** Takes the names out of a text of the report at this place; null while names are shown. */
  readonly conceal: Conceal | null;
}

/** Gives the article as "Report A", "Report B", ... by its place: no outlet, author or address, and no outlet's name in any text. */
export type Conceal = (article: Article, at: number) => Article;

/** The comparison as it is shown, with the names of the outlets or without them. */
export async function present(named: Compared, namesHidden: boolean, text: Text): Promise<Presented> {
  if (!namesHidden) return { named, shown: named, conceal: null };
  const conceal = await makeConceal(named.articles, text);
  const [base, ...others] = named.articles.map(conceal);
  const shown = base === undefined ? named : await compareWith(base, others);
  return { named, shown, conceal };
}

/** What takes the names of these articles' outlets out of their texts. */
async function makeConceal(articles: readonly Article[], text: Text): Promise<Conceal> {
  const [{ describeCaptures }, { labelReport, makeNameHider }, { exportWords }] = await Promise.all([
    import('../export/report'),
    import('../export/teaching/hide-names'),
    import('./export-words'),
  ]);
  const words = exportWords(text);
  const sources = describeCaptures({ articles, digests: {} });
  const hide = makeNameHider(sources, words);
  return (article, at) => {
    const source = sources[at];
    return {
      ...article,
      url: null,
      // The identity of copies must stay apart; no view shows this address.
      canonicalUrl: `https://report-${at + 1}.invalid/text`,
      publisher: source === undefined ? null : labelReport(source, words),
      byline: [],
      title: article.title === null ? null : hide(article.title),
      blocks: article.blocks.map((block) => ({ ...block, text: hide(block.text) })),
      reading: article.reading === null ? null : { ...article.reading, leftOut: [] },
    };
  };
}
