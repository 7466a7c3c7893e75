// Kept reports outside of the comparison that share passages with the article being read, in the words they share.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import type { KeptSummary, Library, TextFinder } from '../coverage/coverage';
import { findSharedPassages } from './shared-passages';

/** A kept report and the passages of the article being read that stand in it, longest first. */
export interface SharedElsewhere {
  readonly report: KeptSummary;
  readonly passages: readonly string[];
}

/** Looks through the whole library; `compared` are the articles whose shared passages the comparison shows itself. */
export async function readSharedElsewhere(
  article: Article,
  compared: readonly Article[],
  library: TextFinder & Library,
): Promise<readonly SharedElsewhere[]> {
  const shown = new Set(compared.map(articleId));
  const found = await findSharedPassages(article, library);
  return found
    .filter((one) => !shown.has(articleId(one.article)))
    .map(({ kept, passages }) => ({
      report: kept,
      passages: passages.map(({ own }) => article.blocks[own.block]?.text.slice(own.start, own.end) ?? ''),
    }));
}
