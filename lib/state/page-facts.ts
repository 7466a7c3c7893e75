// What the popup's top bar and foot say about the page that was read.
import type { Article } from '../article/article';
import type { PageFacts } from './popup-state';

/** The facts of a reading; without a reading report every block counts as a paragraph read. */
export function factsOf(article: Article): PageFacts {
  const { reading } = article;
  return {
    title: article.title,
    publisher: article.publisher ?? hostOf(article.url),
    publishedAt: article.publishedAt,
    taken: reading?.taken ?? article.blocks.length,
    found: reading?.found ?? article.blocks.length,
    notRead: reading?.leftOut.map(({ reason, text }) => ({ reason, text })) ?? [],
  };
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
