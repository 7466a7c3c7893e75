// Whether a page is no article: a home page, a section, search results, a shop; or holds too little text.
import type { Refusal } from '../article/article';
import type { Draft } from './draft';
import { shareOfTeasers } from './teasers';
import { isRunningText } from './tree/running-text';

/** Less running text than this, in UTF-16 units, is no article; dense scripts say the same in fewer signs. */
const LEAST_TEXT = 250;
const LEAST_DENSE_TEXT = 90;

/** Running text that only articles have, and that short articles have, in UTF-16 units. */
const LONG_TEXT = 1_500;
const SOME_TEXT = 600;

/** How many linked headings a page of teasers has at least. */
const MANY_TEASERS = 12;

const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const ARTICLE_TYPE = /(?:article|liveblogposting|blogposting|^report|^review|socialmediaposting)$/;
const INDEX_TYPE =
  /^(?:collectionpage|searchresultspage|itemlist|product|productgroup|offercatalog|profilepage|og:product.*)$/;

/** Why this reading is no article, null when it is one. */
export function refusalOf(draft: Draft): Refusal | null {
  if (isIndexPage(draft)) return 'not-an-article';
  const text = draft
    .taken()
    .map((piece) => piece.text)
    .join(' ');
  return text.length < (DENSE_SCRIPT.test(text) ? LEAST_DENSE_TEXT : LEAST_TEXT) ? 'too-little-text' : null;
}

/** Whether the signs of a page of links or goods outweigh the signs of an article. */
export function isIndexPage(draft: Draft): boolean {
  return signsOfArticle(draft) < signsOfIndex(draft);
}

function signsOfArticle(draft: Draft): number {
  const { metadata } = draft;
  const length = draft
    .taken()
    .filter(isRunningText)
    .reduce((sum, piece) => sum + piece.text.length, 0);
  const weighed = DENSE_SCRIPT.test(metadata.title ?? '') ? length * 2 : length;
  return (
    (declares(draft, ARTICLE_TYPE) ? 3 : 0) +
    (weighed >= LONG_TEXT ? 2 : weighed >= SOME_TEXT ? 1 : 0) +
    (metadata.publishedAt !== null ? 1 : 0) +
    (metadata.byline.length > 0 ? 1 : 0) +
    (hasUnbrokenText(draft) ? 1 : 0)
  );
}

/** Paragraphs that follow each other without anything between: lists of teasers have titles between them. */
function hasUnbrokenText(draft: Draft): boolean {
  let run = 0;
  for (const piece of draft.pieces) {
    run = draft.isTaken(piece) && isRunningText(piece) && draft.kindOf(piece) === 'paragraph' ? run + 1 : 0;
    if (run >= UNBROKEN) return true;
  }
  return false;
}

/** How many paragraphs in a row only articles have. */
const UNBROKEN = 5;

function signsOfIndex(draft: Draft): number {
  const { pieces, metadata } = draft;
  const teasers = pieces.filter(
    (piece) => draft.kindOf(piece) === 'heading' && piece.linkLength > piece.text.length / 2,
  );
  return (
    (isRootAddress(metadata.address) ? 3 : 0) +
    (declares(draft, INDEX_TYPE) && !declares(draft, ARTICLE_TYPE) ? 3 : 0) +
    (metadata.declaredTypes.has('og:website') ? 1 : 0) +
    (teasers.length >= MANY_TEASERS ? 1 : 0) +
    weighTeasers(draft)
  );
}

function declares(draft: Draft, type: RegExp): boolean {
  return [...draft.metadata.declaredTypes].some((one) => type.test(one));
}

/** The address of a whole site: no path, or only a language. */
function isRootAddress(address: string): boolean {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname) && !/\d{3}/.test(search);
}

/** How strongly the taken paragraphs look like the texts of teasers: 0, 2, or 4 where nearly all of many do. */
function weighTeasers(draft: Draft): number {
  const running = draft.taken().filter(isRunningText);
  const share = shareOfTeasers(draft.teaserContext(), running);
  if (share > NEARLY_ALL && running.length >= SOME_TEASERS) return 4;
  return share > MOST ? 2 : 0;
}

/** The shares of teasers among the paragraphs, and how many of them show a page to be nothing but teasers. */
const MOST = 0.5;
const NEARLY_ALL = 0.7;
const SOME_TEASERS = 6;
