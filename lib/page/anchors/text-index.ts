// The text of a live page as one string without white space, and where in the page each of its units stands.
import { BEFORE_RULES } from '../stages';
import { newRange, readMember } from '../tree/unclobbered';
import { walkPage } from '../tree/walk-page';

/** White space, soft hyphens and the sign between the cells of a row: a page may change these without a change of text. */
const UNSTEADY = /[\s\u00AD|]/u;

/** What a text is compared by: without white space, soft hyphens and cell borders. */
export function steadyText(text: string): string {
  return text.replace(/[\s\u00AD|]+/gu, '');
}

/** How many units of `text.slice(0, offset)` are steady. */
export function steadyOffset(text: string, offset: number): number {
  return steadyText(text.slice(0, offset)).length;
}

export interface TextIndex {
  readonly text: string;
  /** The range from one unit of the index to another, end excluded and not equal to the start. */
  readonly rangeOf: (start: number, end: number) => Range;
}

/** Reads the same text nodes as the reading of an article does. */
export function indexText(document: Document): TextIndex {
  const nodes: Node[] = [];
  const body: HTMLElement | null = readMember(document, 'body');
  if (body !== null) {
    const rules = BEFORE_RULES.map((stage) => stage.rule);
    walkPage(document, body, rules, (node) => nodes.push(node));
  }
  const texts = nodes.map((node) => steadyText(node.nodeValue ?? ''));
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
  }
  const place = (unit: number): { node: Node; offset: number } => {
    const at = lastAtMost(starts, unit);
    const node = nodes[at];
    if (node === undefined) throw new RangeError(`There is no unit ${unit} in a text of ${length}.`);
    return { node, offset: offsetOfUnit(node.nodeValue ?? '', unit - (starts[at] ?? 0)) };
  };
  const rangeOf = (start: number, end: number): Range => {
    const range = newRange(document);
    const from = place(start);
    const to = place(end - 1);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    return range;
  };
  return { text: texts.join(''), rangeOf };
}

/** The index of the last start that is not beyond `unit`; of equal starts the last, which is the node with text. */
function lastAtMost(starts: readonly number[], unit: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the n-th steady unit of a node's text stands in it. */
function offsetOfUnit(text: string, unit: number): number {
  let left = unit;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (UNSTEADY.test(text[offset] ?? '')) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return text.length;
}
