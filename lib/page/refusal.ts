// Whether a page is no article: a home page, a section, search results, a shop; or holds too little text.
import type { Refusal } from '../article/article';
import type { Draft } from './draft';
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
    (metadata.byline.length > 0 ? 1 : 0)
  );
}

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
    (isMostlyTeasers(draft) ? 2 : 0)
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

/** Whether most taken paragraphs stand right under a linked heading or begin as a link, as the texts of teasers do. */
function isMostlyTeasers(draft: Draft): boolean {
  const running = draft.taken().filter(isRunningText);
  const teasing = running.filter((piece) => {
    const beginsAsLink = draft.kindOf(piece) === 'list-item' && piece.runs[0]?.href !== null;
    if (beginsAsLink && piece.linkLength >= LINKED_TITLE) return true;
    const before = draft.pieces[piece.index - 1];
    return (
      before !== undefined && draft.kindOf(before) === 'heading' && before.linkLength > before.text.length / 2
    );
  });
  return running.length > 0 && teasing.length > running.length / 2;
}

/** Least units of a link that is the title of another text. */
const LINKED_TITLE = 20;
