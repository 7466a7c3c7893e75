// Cuts what surrounds every page of a site: menus, search, the site's head and foot.
import { ancestry, type Box } from '../tree/page-tree';
import type { CutRule } from '../tree/walk-page';

const CHROME_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'menu',
  'menubar',
  'search',
  'contentinfo',
  'toolbar',
]);

const CHROME_TAGS: ReadonlySet<string> = new Set(['nav', 'menu', 'search']);

/** Elements that say by their tag or role that they are for getting around, and the head and foot of the site. */
export const cutSiteChrome: CutRule = ({ element, tag, role, box }) => {
  if (CHROME_TAGS.has(tag) || CHROME_ROLES.has(role)) return 'navigation';
  if (tag !== 'footer' && tag !== 'header') return null;
  return isOfArticle(box) || element.querySelector('h1, p ~ p ~ p') !== null ? null : 'navigation';
};

/** Whether a box lies in an article or the main part of the page. */
function isOfArticle(box: Box): boolean {
  return ancestry(box).some(({ tag, role }) => tag === 'article' || tag === 'main' || role === 'main');
}
