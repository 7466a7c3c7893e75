// Cuts the comments of readers: their words are not the article's.
import { namePattern } from '../tree/names';
import type { CutRule } from '../tree/walk-page';

/** Words by which makers of pages name the place of comments, as the whole of a name or its beginning. */
const COMMENTS_NAMES = namePattern([
  'comments',
  'comments? (?:area|list|section|thread|wrap\\p{L}*|container|box|body|form|respond|template)',
  'commentlist',
  'disqus(?: thread)?',
  'respond',
  'livefyre*',
  'coral (?:talk|container|thread)*',
  'kommentare',
  'commentaires',
  'comentarios',
  'commenti',
  'reacties',
]);

const CONTAINER_TAGS: ReadonlySet<string> = new Set(['div', 'section', 'ol', 'ul', 'aside']);

/** A container named after comments that holds no main heading of its own. */
export const cutComments: CutRule = ({ element, tag, names }) =>
  CONTAINER_TAGS.has(tag) && COMMENTS_NAMES.test(names) && element.querySelector('h1, article p ~ p') === null
    ? 'comments'
    : null;
