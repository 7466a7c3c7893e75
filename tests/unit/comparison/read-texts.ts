// Articles written for a test, read as compare() reads them.
import type { Article, BlockKind } from '../../../lib/article/article';
import type { ComparedInput } from '../../../lib/comparison/compared';
import { analyseArticle } from '../../../lib/language/analyse';
import { loadLanguages } from '../../../lib/language/load';

const languages = await loadLanguages(['en', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'hi', 'zh', 'ja']);

export function makeArticle(
  blocks: readonly (string | readonly [BlockKind, string])[],
  fields: Partial<Article> = {},
): Article {
  return {
    schema: 1,
    url: null,
    canonicalUrl: null,
    title: null,
    byline: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    blocks: blocks.map((block) =>
      typeof block === 'string' ? { kind: 'paragraph', text: block } : { kind: block[0], text: block[1] },
    ),
    capturedAt: null,
    reading: null,
    ...fields,
  };
}

/** Inputs in the order given, with ids a, b, c ... */
export function readInputsOf(...articles: readonly Article[]): readonly ComparedInput[] {
  return articles.map((article, at) => ({
    id: String.fromCharCode(97 + at),
    article,
    analysis: analyseArticle(article, languages),
  }));
}

/** Inputs of articles given as lists of paragraphs. */
export function readTexts(...texts: readonly (readonly string[])[]): readonly ComparedInput[] {
  return readInputsOf(...texts.map((blocks) => makeArticle(blocks)));
}
