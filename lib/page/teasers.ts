// Which running text is a teaser: the summary under a link to another page of the same site.
import type { BlockKind } from '../article/article';
import { isRunningText } from './tree/running-text';
import type { Piece, Run } from './tree/page-tree';

/** How many lines above a teaser its linked title stands at most: a byline, a date, a price may come between. */
const FARTHEST = 3;

/** Least units of a link that is the title of another text; a heading may be shorter. */
const LINKED_TITLE = 20;

/** The share of a line that is linked in a title of another text. */
const MOSTLY = 0.5;

/** What is needed to tell teasers: all pieces of the page, their kinds, the page's own address. */
export interface TeaserContext {
  readonly pieces: readonly Piece[];
  readonly kindOf: (piece: Piece) => BlockKind;
  readonly address: string;
}

/** The share of running texts that are teasers, 0 to 1; 0 for none. */
export function shareOfTeasers(context: TeaserContext, running: readonly Piece[]): number {
  const teasers = running.filter((piece) => isTeaser(context, piece));
  return running.length === 0 ? 0 : teasers.length / running.length;
}

/** Whether the nearest line above, or the beginning of the piece itself, is the linked title of another page. */
function isTeaser(context: TeaserContext, piece: Piece): boolean {
  if (context.kindOf(piece) === 'list-item' && piece.linkLength >= LINKED_TITLE) {
    const [first] = piece.runs;
    if (first !== undefined && isOwnLink(first, context.address)) return true;
  }
  for (let step = 1; step <= FARTHEST; step += 1) {
    const above = context.pieces[piece.index - step];
    if (above === undefined || isRunningText(above)) return false;
    if (isLinkedTitle(context, above)) return true;
  }
  return false;
}

function isLinkedTitle({ kindOf, address }: TeaserContext, piece: Piece): boolean {
  if (piece.linkLength <= MOSTLY * piece.text.length) return false;
  if (kindOf(piece) !== 'heading' && piece.text.length < LINKED_TITLE) return false;
  return piece.runs.some((run) => isOwnLink(run, address));
}

/** A link within the site; lists of goods or sources link to other sites and are text of the article. */
function isOwnLink({ href }: Run, address: string): boolean {
  if (href === null || href.startsWith('#')) return false;
  if (!URL.canParse(href) || !URL.canParse(address)) return true;
  const own = siteOf(address);
  const other = siteOf(href);
  return own === '' || own === other || other.endsWith(`.${own}`) || own.endsWith(`.${other}`);
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
