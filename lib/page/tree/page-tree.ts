// The page as data: boxes (block elements) and pieces (runs of text between block borders), in reading order.
import type { LeftOutReason } from '../../article/article';

/** One block element of the page. `names` are the words of its class, id and test names, each between spaces. */
export interface Box {
  readonly tag: string;
  readonly names: string;
  readonly role: string;
  /** What the page declares as the language of its text, on it or around it; as written, null where nothing is. */
  readonly lang: string | null;
  /** Its tag and classes without numbers: boxes that a template repeats have the same. */
  readonly signature: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly children: (Box | Piece | Leaf)[];
  readonly element: Element;
  /** Text units in and under this box, and how many of them are links. Filled when the walk leaves it. */
  textLength: number;
  linkLength: number;
  /** Number of images, form controls and pieces in and under this box. */
  images: number;
  controls: number;
  pieces: number;
}

/** What Readability weighs beside text: an image or a form control. */
export type Leaf = 'img' | 'input';

/** A stretch of a piece's text with what it is: plain or linked. */
export interface Run {
  readonly text: string;
  readonly href: string | null;
}

/** A run of text between block borders: what may become a block of the article. */
export interface Piece {
  readonly index: number;
  readonly box: Box;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly linkLength: number;
  readonly strongLength: number;
  /** Names of inline elements that hold nearly all of the text, each word between spaces. */
  readonly names: string;
  readonly timeLength: number;
  /** True for the row of a table of data, its cells joined by ` | `. */
  readonly row: boolean;
}

/** A part of the page that was not walked, and why. `before` is the index of the piece that follows. */
export interface Cut {
  readonly before: number;
  readonly reason: LeftOutReason;
  readonly text: string;
}

/** The whole walked page. */
export interface PageTree {
  readonly root: Box;
  readonly pieces: readonly Piece[];
  readonly cuts: readonly Cut[];
}

/** Whether a child of a box is a box. */
export function isBox(child: Box | Piece | Leaf): child is Box {
  return typeof child === 'object' && 'children' in child;
}

/** Whether a child of a box is a piece. */
export function isPiece(child: Box | Piece | Leaf): child is Piece {
  return typeof child === 'object' && 'runs' in child;
}

/** The box and its ancestors, nearest first. */
export function ancestry(box: Box | null): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = box; at !== null; at = at.parent) boxes.push(at);
  return boxes;
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: Box, outer: Box): boolean {
  for (const box of ancestry(inner)) if (box === outer) return true;
  return false;
}
