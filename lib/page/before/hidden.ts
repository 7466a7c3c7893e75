// Cuts what the page's own markup hides from readers: templates, closed dialogs, hidden copies.
import type { CutRule } from '../tree/walk-page';

/** A style attribute that hides its element. */
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Least text of a hidden part, in UTF-16 units, that may be an article still being streamed in. */
const STREAMED_TEXT = 500;

/** Fewest paragraphs of a hidden part that may be an article still being streamed in. */
const STREAMED_PARAGRAPHS = 3;

/** Hidden by attribute, by inline style, from assistive technology, or as a dialog that is not open. */
export const cutHidden: CutRule = ({ element, tag, attribute }) => {
  const hidden = attribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return isStreamedBody(element) ? null : 'hidden';
  if (attribute('aria-hidden') === 'true' && !isShownText(element, tag)) return 'hidden';
  if (tag === 'dialog' && attribute('open') === null) return 'hidden';
  const style = attribute('style');
  return style !== null && HIDING_STYLE.test(style) ? 'hidden' : null;
};

/** Least text of a paragraph that readers see although it is kept from assistive technology, in UTF-16 units. */
const SHOWN_TEXT = 80;

/** `aria-hidden` hides nothing from sight: pages put it on paragraphs behind a wall, and on the whole page behind a dialog. */
function isShownText(element: Element, tag: string): boolean {
  if (tag === 'body' || tag === 'main' || tag === 'article') return true;
  return tag === 'p' && (element.textContent ?? '').length >= SHOWN_TEXT;
}

/**
 * Server-streamed pages send parts in `<div hidden>` and move them into place by script. Where that never happened
 * (a saved page), the hidden part is the article: it holds paragraphs of running text.
 */
function isStreamedBody(element: Element): boolean {
  if ((element.textContent ?? '').length < STREAMED_TEXT) return false;
  return element.querySelectorAll('p').length >= STREAMED_PARAGRAPHS;
}
