// What the browser benches run inside a page: reading, damaging and marking it. Bundled by chromium.ts, never part of the extension.
import { Readability } from '@mozilla/readability';
import type { Span } from '../../lib/article/article';
import { placePassages } from '../../lib/page/anchors/place-passages';
import { steadyText } from '../../lib/page/anchors/text-index';
import type { Draft } from '../../lib/page/draft';
import { readPage, readPageWith } from '../../lib/page/read-page';
import { allStages } from '../../lib/page/stages';
import type { Piece } from '../../lib/page/tree/page-tree';
import { median, timeOf } from '../timing';
import { timeMarks } from './mark-times';

const NOW = '2026-11-01T00:00:00Z';

/** A generator of numbers in 0..1 that gives the same ones for the same seed (mulberry32, Tommy Ettinger, 2017). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface MarkFigures {
  readonly passages: number;
  readonly right: number;
  readonly wrong: number;
  readonly ms: number;
}

/** Reads the page, damages it, then places random passages of it: how many landed where they were read. */
function markPassages(count: number, seed: number): MarkFigures {
  const random = randomFrom(seed);
  let draft: Draft | undefined;
  const spy = { name: 'spy', run: (made: Draft) => (draft = made) };
  const stages = allStages();
  readPageWith(document, NOW, { before: stages.before, after: [...stages.after, spy] });
  const pieces = draft?.taken() ?? [];
  const offsets = offsetsIn(draft?.pieces ?? []);
  const blocks = pieces.map((piece) => piece.text);
  const spans = blocks.length === 0 ? [] : Array.from({ length: count }, () => randomSpan(blocks, random));
  damage(random);
  const from = performance.now();
  const ranges = placePassages(document, blocks, spans);
  const ms = performance.now() - from;
  const verdicts = ranges.map((range, at) =>
    range === null ? null : isRight(pieces, offsets, spans[at], range),
  );
  return {
    passages: spans.length,
    right: verdicts.filter((verdict) => verdict === true).length,
    wrong: verdicts.filter((verdict) => verdict === false).length,
    ms,
  };
}

/** From one word to a whole block. */
function randomSpan(blocks: readonly string[], random: () => number): Span {
  const block = Math.floor(random() * blocks.length);
  const text = blocks[block] ?? '';
  const words = [...text.matchAll(/\S+/g)];
  const first = Math.floor(random() * words.length);
  const last = Math.min(words.length - 1, first + Math.floor(random() * random() * 40));
  const start = words[first]?.index ?? 0;
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? text.length);
  return { block, start, end };
}

/** Splits half of the text nodes at random places and wraps a third of the parts, as other extensions and scripts do. */
function damage(random: () => number): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|TITLE)$/.test(node.parentElement?.tagName ?? '')) continue;
    for (let part = node; random() < 0.5 && part.length > 1;) {
      part = part.splitText(1 + Math.floor(random() * (part.length - 1)));
      if (random() < 0.33) wrap(part);
    }
  }
}

function wrap(part: Text): void {
  const wrapper = document.createElement('span');
  part.replaceWith(wrapper);
  wrapper.append(part);
}

/** Where in its element each piece begins at the earliest: after the pieces of the same element, or within it, before it. */
function offsetsIn(pieces: readonly Piece[]): ReadonlyMap<Piece, number> {
  const ends = new Map<Element, number>();
  const offsets = new Map<Piece, number>();
  pieces.forEach((piece, at) => {
    const { element } = piece.box;
    const before = pieces[at - 1]?.box.element;
    const from = Math.max(ends.get(element) ?? 0, before === undefined ? 0 : endWithin(element, before));
    const offset = steadyText(element.textContent ?? '').indexOf(steadyText(piece.text), from);
    offsets.set(piece, offset);
    if (offset >= 0) ends.set(element, offset + steadyText(piece.text).length);
  });
  return offsets;
}

/** Where an element inside another one ends in the other's steady text; 0 when it is not inside. */
function endWithin(outer: Element, inner: Element): number {
  if (outer === inner || !outer.contains(inner)) return 0;
  const range = document.createRange();
  range.setStart(outer, 0);
  range.setEndAfter(inner);
  return steadyText(range.toString()).length;
}

/** Whether a range holds the passage, within the element it was read from, at the right one of several places. */
function isRight(
  pieces: readonly Piece[],
  offsets: ReadonlyMap<Piece, number>,
  span: Span | undefined,
  range: Range,
): boolean {
  const piece = span === undefined ? undefined : pieces[span.block];
  if (span === undefined || piece === undefined) return false;
  const wanted = steadyText(piece.text.slice(span.start, span.end));
  const placed = steadyText(range.toString());
  const { element } = piece.box;
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return false;
  if (!placed.endsWith(wanted.slice(-8)) || !placed.startsWith(wanted.slice(0, 8))) return false;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const offset = offsets.get(piece) ?? -1;
  // Where hidden parts stand in the element its text differs from the piece's; then the ends alone are judged.
  if (offset < 0) return true;
  return steadyText(before.toString()).length === offset + steadyText(piece.text.slice(0, span.start)).length;
}

export interface AblationText {
  readonly text: string;
  readonly standfirst: string;
}

/** What is read of the page without each of these stages in turn; an unknown name leaves nothing out. */
function readWithoutEach(names: readonly string[]): readonly AblationText[] {
  return names.map((name) => {
    const blocks = readPageWith(document, NOW, allStages([name])).article?.blocks ?? [];
    const textOf = (wanted: (kind: string) => boolean): string =>
      blocks
        .filter(({ kind }) => wanted(kind))
        .map(({ text }) => text)
        .join('\n\n');
    return {
      text: textOf((kind) => kind !== 'caption' && kind !== 'standfirst'),
      standfirst: textOf((kind) => kind === 'standfirst'),
    };
  });
}

export interface SpeedFigures {
  readonly elements: number;
  readonly collate: number;
  readonly readability: number;
}

/** Median times in ms of reading the page, and of Readability alone on a clone of it; `runs` times each, in turn. */
function timeReading(runs: number): SpeedFigures {
  const collate: number[] = [];
  const readability: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    collate.push(timeOf(() => readPage(document, NOW)));
    readability.push(timeOf(readAlone));
  }
  return {
    elements: document.getElementsByTagName('*').length,
    collate: median(collate),
    readability: median(readability),
  };
}

function readAlone(): unknown {
  try {
    // A clone of a document is a document.
    return new Readability(document.cloneNode(true) as Document).parse();
  } catch (error) {
    return error;
  }
}

/**
 * Time in ms of reading a page of so many nested elements with a paragraph at the bottom, or of so many paragraphs. The
 * page is not shown: Chromium itself stands still when it lays out 10,000 nested elements.
 */
function timeExtreme(kind: 'deep' | 'wide', size: number): number {
  const extreme = document.implementation.createHTMLDocument('Extreme');
  let at: Node = extreme.body;
  for (let count = 0; count < size; count += 1) {
    const element = extreme.createElement(kind === 'deep' ? 'div' : 'p');
    at.appendChild(element);
    if (kind === 'deep') at = element;
    else
      element.textContent = `Paragraph ${count} of the endless page, which goes on, and on, and says nothing new.`;
  }
  at.appendChild(extreme.createTextNode('The council voted on the plan, and the plan was kept. '.repeat(20)));
  return timeOf(() => readPage(extreme, NOW));
}

Object.assign(globalThis, {
  bench: { markPassages, readWithoutEach, timeReading, timeExtreme, timeMarks },
});
