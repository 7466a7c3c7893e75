// From an article to its signature: loads its language and analyses it. The part of a look-up that asks no database.
import type { Article } from '../article/article';
import { analyseArticle, articleLanguage } from '../language/analyse';
import { loadLanguages } from '../language/load';
import { makeSignature, type Signature } from './signature';

/** Reads the signature off an article. To be called before a transaction, which ends when it has nothing to do. */
export async function readSignature(article: Article): Promise<Signature> {
  const tag = articleLanguage(article);
  const languages = await loadLanguages([tag]);
  return makeSignature(article, analyseArticle(article, languages), languages.of(tag));
}
