// Passages of the article being read that stand in kept articles of whatever event: recycled paragraphs, old quotations.
import type { Article } from '../article/article';
import type { SameTextPassage } from '../comparison/compared';
import { readInputs } from '../comparison/inputs';
import { findSameText } from '../comparison/same-text/same-text';
import type { Library, SharedText, TextFinder } from '../coverage/coverage';
import { articleLanguage } from '../language/analyse';
import { loadLanguages } from '../language/load';

/** Two places that are the same text, `own` in the article being read. */
export interface SharedPassage {
  readonly own: SameTextPassage['a'];
  readonly theirs: SameTextPassage['b'];
  readonly reuse: SameTextPassage['reuse'];
}

/** A kept article and what it shares, longest passage first. */
export interface SharingArticle {
  readonly kept: SharedText;
  readonly article: Article;
  readonly passages: readonly SharedPassage[];
}

/** Kept articles that are looked into: each costs the reading and aligning of one text. */
const MOST_LOOKED_INTO = 12;

/** Kept articles with passages of this one, the one that shares most first. Those without an aligned passage fall out. */
export async function findSharedPassages(
  article: Article,
  library: TextFinder & Library,
): Promise<readonly SharingArticle[]> {
  const found = await library.sharing(article, MOST_LOOKED_INTO);
  const shared: SharingArticle[] = [];
  for (const kept of found) {
    const [other] = await library.articles([kept.id]);
    const passages = other === undefined ? [] : await alignTwo(article, other);
    if (other !== undefined && passages.length > 0) shared.push({ kept, article: other, passages });
  }
  return shared.sort((a, b) => massOf(b) - massOf(a));
}

async function alignTwo(own: Article, other: Article): Promise<readonly SharedPassage[]> {
  const { inputs, given } = readInputs([own, other], await loadLanguages([own, other].map(articleLanguage)));
  const at = given[0];
  return findSameText(inputs)
    .passages.filter(({ a, b }) => a.article !== b.article)
    .map(({ a, b, reuse }) =>
      a.article === at ? { own: a, theirs: b, reuse } : { own: b, theirs: a, reuse },
    )
    .sort((a, b) => lengthOf(b) - lengthOf(a));
}

function lengthOf({ own }: SharedPassage): number {
  return own.end - own.start;
}

function massOf({ passages }: SharingArticle): number {
  return passages.reduce((sum, passage) => sum + lengthOf(passage), 0);
}
