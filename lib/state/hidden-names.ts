// Articles without the names of their outlets, for teaching: what is compared and shown is then without them as well.
import type { Article } from '../article/article';
import type { Text } from '../browser/text';

/** The articles as "Report A", "Report B", ...: no outlet, author or address, and no outlet's name in any text. */
export async function hideNames(articles: readonly Article[], text: Text): Promise<readonly Article[]> {
  const [{ describeCaptures }, { labelReport, makeNameHider }, { exportWords }] = await Promise.all([
    import('../export/report'),
    import('../export/teaching/hide-names'),
    import('./export-words'),
  ]);
  const words = exportWords(text);
  const sources = describeCaptures({ articles, digests: {} });
  const hide = makeNameHider(sources, words);
  return articles.map((article, at) => {
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
  });
}
