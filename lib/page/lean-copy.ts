// Writes the walked page as a small document of its own for Readability: no scripts, no form names, no inline markup.
import { isBox, isPiece, type Box, type Leaf, type PageTree, type Piece } from './tree/page-tree';
import { attributeOf } from './tree/unclobbered';

/** The attribute that carries a piece's index through Readability. */
export const PIECE_ATTRIBUTE = 'data-piece';

/** Boxes that can carry a piece themselves when it is all they hold. */
const CARRIERS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li dd dt figcaption caption blockquote pre div'.split(' '),
);

/** Attributes that Readability weighs. */
const WEIGHED_ATTRIBUTES = ['class', 'id', 'role'] as const;

/** A document that holds the tree's boxes and pieces and nothing else. */
export function writeLeanCopy(
  document: Document,
  tree: PageTree,
  title: string,
  language: string | null,
): Document {
  const copy = document.implementation.createHTMLDocument(title);
  if (language !== null) copy.documentElement.setAttribute('lang', language);
  writeChildren(copy, copy.body, tree.root.children);
  return copy;
}

function writeChildren(copy: Document, into: Element, children: readonly (Box | Piece | Leaf)[]): void {
  for (const child of children) {
    if (isBox(child)) into.append(writeBox(copy, child));
    else if (isPiece(child)) into.append(writePiece(copy.createElement('p'), child));
    else into.append(copy.createElement(child));
  }
}

function writeBox(copy: Document, box: Box): Element {
  const element = copy.createElement(copyTag(box.tag));
  for (const name of WEIGHED_ATTRIBUTES) {
    const value = attributeOf(box.element, name);
    if (value !== null) element.setAttribute(name, value);
  }
  const [first, second] = box.children;
  const sole = second === undefined && first !== undefined && isPiece(first) && CARRIERS.has(box.tag);
  if (sole) writePiece(element, first);
  else writeChildren(copy, element, box.children);
  return element;
}

/** Elements that the copy can hold as they are; everything else becomes a div. */
function copyTag(tag: string): string {
  return tag.includes('-') || tag === 'body' || tag === 'form' ? 'div' : tag;
}

function writePiece(element: Element, piece: Piece): Element {
  element.setAttribute(PIECE_ATTRIBUTE, String(piece.index));
  for (const run of piece.runs) {
    if (run.href === null) element.append(run.text);
    else {
      const link = element.ownerDocument.createElement('a');
      link.setAttribute('href', run.href.startsWith('#') ? '#top' : '');
      link.textContent = run.text;
      element.append(link);
    }
  }
  return element;
}
