// Paints passages in the page through the CSS Custom Highlight API: no element of the page is touched.
import { readMember } from './tree/unclobbered';

/**
 * The one name under which the page could see that something is marked. It says nothing of what, why, or how many
 * kinds there are: pages can read the names and ranges of highlights.
 */
const HIGHLIGHT_NAME = 'mark';

const STYLE = `::highlight(${HIGHLIGHT_NAME}) { background-color: rgb(255 226 122 / 0.65); color: inherit; }`;

/** The style sheets this room added, by document: each is added once and taken away with the marks. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Shows these ranges as marked, in place of those marked before. False where the browser can't. */
export function paintMarks(document: Document, ranges: readonly Range[]): boolean {
  if (!canHighlight()) return false;
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  addStyle(document);
  return true;
}

/** Takes every mark and the style of marks away. */
export function clearMarks(document: Document): void {
  if (canHighlight()) CSS.highlights.delete(HIGHLIGHT_NAME);
  const sheet = sheets.get(document);
  if (sheet === undefined) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheets.delete(document);
}

/** Brings a passage to the middle of the window, and marks it where nothing is marked yet. */
export function showRange(document: Document, range: Range): void {
  const view = readMember(document, 'defaultView');
  const element = range.startContainer.parentElement;
  if (view === null || element === null) return;
  if (!sheets.has(document)) paintMarks(document, [range]);
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/**
 * A constructed style sheet: the page's content security policy does not apply to it. A style sheet more makes the browser
 * work out the style of every element anew, so it stays while there are marks, unless the page has taken it away.
 */
function addStyle(document: Document): void {
  const known = sheets.get(document);
  if (known !== undefined && document.adoptedStyleSheets.includes(known)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  sheets.set(document, sheet);
}
