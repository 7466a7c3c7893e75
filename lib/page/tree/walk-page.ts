// Walks the live page once, without changing it, and gives it as boxes and pieces.
import { foldSpace } from '../../article/text';
import type { LeftOutReason } from '../../article/article';
import { isDataTable } from './data-table';
import { BLOCK_TAGS, CONTROL_TAGS, TEXTLESS_TAGS } from './element-kinds';
import { InlineText } from './inline-text';
import { namesOf, signatureOf } from './names';
import { isBox, isPiece, type Box, type Cut, type PageTree, type Piece } from './page-tree';
import { attributeOf, attributeReader, tagOf, walkerOver } from './unclobbered';

/** What a cutting rule sees of one element before the walk goes into it. */
export interface Seen {
  readonly element: Element;
  readonly tag: string;
  readonly names: string;
  readonly role: string;
  /** The box it lies in. */
  readonly box: Box;
  readonly attribute: (name: string) => string | null;
}

/** Says why an element and all it holds is left out before anything is weighed, or null to go on into it. */
export type CutRule = (seen: Seen) => LeftOutReason | null;

/** Deeper boxes are not opened as boxes of their own: 20,000 nested elements must not cost 20,000 levels. */
const DEEPEST_BOX = 120;

/** Longest text kept of a part that was cut, in UTF-16 units. */
const LONGEST_CUT_TEXT = 300;

const STRONG_TAGS: ReadonlySet<string> = new Set(['b', 'strong']);

/**
 * Walks everything under `root`; elements a rule names are cut, and what they hold is remembered as a Cut. `onText` is
 * given every text node that is read, in document order.
 */
export function walkPage(
  document: Document,
  root: Element,
  rules: readonly CutRule[],
  onText: ((node: Node) => void) | null = null,
): PageTree {
  return new Walk(root, rules, onText).run(walkerOver(document, root));
}

/** An element the walk is inside of: a box of its own, an inline element, or neither (too deep, or in a row). */
interface Frame {
  readonly box: Box | null;
  readonly inline: boolean;
  readonly row: boolean;
}

class Walk {
  private readonly pieces: Piece[] = [];
  private readonly cuts: Cut[] = [];
  private readonly frames: Frame[] = [];
  private readonly text = new InlineText();
  private readonly dataTables = new Set<Box>();
  private readonly nameCache = new Map<string, string>();
  private readonly signatureCache = new Map<string, string>();
  private inRow = false;
  private box: Box;

  constructor(
    private readonly root: Element,
    private readonly rules: readonly CutRule[],
    private readonly onText: ((node: Node) => void) | null,
  ) {
    this.box = newBox(
      root,
      tagOf(root),
      { names: '', role: '', lang: attributeOf(root, 'lang'), signature: 'body' },
      null,
    );
  }

  run(walker: TreeWalker): PageTree {
    const body = this.box;
    let entered = true;
    while (this.step(walker, entered)) entered = this.enter(walker.currentNode);
    this.flush();
    sumUp(body);
    return { root: body, pieces: this.pieces, cuts: this.cuts };
  }

  /** Goes to the next node in document order, past what was not entered; false at the end of the root. */
  private step(walker: TreeWalker, entered: boolean): boolean {
    if (entered && walker.firstChild() !== null) return true;
    if (entered && walker.currentNode !== this.root) this.leave();
    while (walker.currentNode !== this.root && walker.nextSibling() === null) {
      if (walker.parentNode() === null || walker.currentNode === this.root) return false;
      this.leave();
    }
    return walker.currentNode !== this.root;
  }

  /** Reads one node; true when the walk is to go into it. */
  private enter(node: Node): boolean {
    if (node.nodeType === 3) {
      this.onText?.(node);
      this.text.add(node.nodeValue ?? '');
      return false;
    }
    // The walker shows elements and text only.
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'br') return this.enterBreak();
    if (tag === 'img' || CONTROL_TAGS.has(tag)) this.box.children.push(tag === 'img' ? 'img' : 'input');
    if (TEXTLESS_TAGS.has(tag)) return false;
    return this.enterElement(element, tag);
  }

  private enterBreak(): boolean {
    if (this.text.addBreak() && !this.inRow) this.flush();
    return false;
  }

  private enterElement(element: Element, tag: string): boolean {
    const attribute = attributeReader(element);
    const names = namesOf(attribute, this.nameCache);
    const role = attribute('role') ?? '';
    const seen: Seen = { element, tag, names, role, box: this.box, attribute };
    for (const rule of this.rules) {
      const reason = rule(seen);
      if (reason !== null) return this.cut(element, tag, reason);
    }
    const border = BLOCK_TAGS.has(tag) || (tag.includes('-') && holdsBlocks(element));
    if (!border) this.enterInline(tag, names, attribute);
    else if (this.inRow || this.box.depth >= DEEPEST_BOX) this.enterLevel();
    else {
      const signature = signatureOf(tag, attribute, this.signatureCache);
      const lang = attribute('lang') ?? this.box.lang;
      this.enterBox(newBox(element, tag, { names, role, lang, signature }, this.box));
    }
    return !this.readLeaf(element, tag);
  }

  /** Reads an element that holds text only without a step into it; false when it is to be walked. */
  private readLeaf(element: Element, tag: string): boolean {
    if (this.onText !== null || tag === 'form' || element.firstElementChild !== null) return false;
    this.text.add(element.textContent ?? '');
    this.leave();
    return true;
  }

  private enterInline(tag: string, names: string, attribute: Seen['attribute']): void {
    const href = tag === 'a' ? (attribute('href') ?? '') : null;
    this.text.enter({ names, href, strong: STRONG_TAGS.has(tag), time: tag === 'time', length: 0 });
    this.frames.push({ box: null, inline: true, row: false });
  }

  private enterLevel(): void {
    if (this.inRow) this.text.add(' | ');
    else this.flush();
    this.frames.push({ box: null, inline: false, row: false });
  }

  private enterBox(box: Box): void {
    this.flush();
    this.box.children.push(box);
    if (box.tag === 'table' && isDataTable(box.element)) this.dataTables.add(box);
    const row = box.tag === 'tr' && this.isInDataTable(box);
    this.frames.push({ box: this.box, inline: false, row });
    this.box = box;
    this.inRow = row;
  }

  private isInDataTable(row: Box): boolean {
    const table = row.parent?.tag === 'table' ? row.parent : row.parent?.parent;
    return table !== undefined && table !== null && this.dataTables.has(table);
  }

  private leave(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    if (frame.inline) return this.text.leave();
    if (frame.row) this.inRow = false;
    if (!this.inRow) this.flush(frame.row);
    if (frame.box !== null) this.box = frame.box;
  }

  /** Leaves an element out; one that is a block borders the text on either side of it all the same. */
  private cut(element: Element, tag: string, reason: LeftOutReason): false {
    if (BLOCK_TAGS.has(tag) && !this.inRow) this.flush();
    const text = foldSpace((element.textContent ?? '').slice(0, LONGEST_CUT_TEXT * 4)).slice(
      0,
      LONGEST_CUT_TEXT,
    );
    if (text !== '') this.cuts.push({ before: this.pieces.length, reason, text: text.trim() });
    return false;
  }

  private flush(row = false): void {
    const collected = this.text.take();
    if (collected === null) return;
    const text = row
      ? collected.text
          .replace(/^[| ]+/, '')
          .replace(/(?:\| )+\|/g, '|')
          .trim()
      : collected.text;
    if (text === '') return;
    const piece: Piece = { ...collected, text, index: this.pieces.length, box: this.box, row };
    this.pieces.push(piece);
    this.box.children.push(piece);
  }
}

function newBox(
  element: Element,
  tag: string,
  called: Pick<Box, 'names' | 'role' | 'lang' | 'signature'>,
  parent: Box | null,
): Box {
  return {
    ...called,
    element,
    tag,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    children: [],
    textLength: 0,
    linkLength: 0,
    images: 0,
    controls: 0,
    pieces: 0,
  };
}

/** Whether an element of an unknown kind holds block elements and so is a block itself. */
function holdsBlocks(element: Element): boolean {
  return element.querySelector('p, div, section, article, h2, ul') !== null;
}

/** Fills in the counts of a box from what it holds. Boxes are at most DEEPEST_BOX deep. */
function sumUp(box: Box): void {
  for (const child of box.children) {
    if (isBox(child)) {
      sumUp(child);
      box.textLength += child.textLength;
      box.linkLength += child.linkLength;
      box.images += child.images;
      box.controls += child.controls;
      box.pieces += child.pieces;
    } else if (isPiece(child)) {
      box.textLength += child.text.length;
      box.linkLength += child.linkLength;
      box.pieces += 1;
    } else if (child === 'img') box.images += 1;
    else box.controls += 1;
  }
}
