// Marking passages of a large page: by highlights, as Collate does, beside wrapping them in elements, as highlighters usually do.
import { placePassages } from '../../lib/page/anchors/place-passages';
import { clearMarks, paintMarks } from '../../lib/page/marks';
import { median, timeOf } from '../timing';

export interface MarkTimes {
  /** Finding where the passages stand, which either way needs; then marking and laying the page out anew. Medians in ms. */
  readonly place: number;
  readonly highlight: number;
  readonly wrap: number;
  /** Changes to the document that a mutation observer saw, of all runs. */
  readonly highlightWrites: number;
  readonly wrapWrites: number;
}

const PARTS = 9;
/** Words of one inline element. */
const WORDS = 9;

/** Times `passages` marks on a page of about `nodes` elements, `runs` times each, in turn on a fresh page. */
export function timeMarks(nodes: number, passages: number, runs: number): MarkTimes {
  const paragraphs = Math.ceil(nodes / (PARTS + 1));
  const times = { place: [] as number[], highlight: [] as number[], wrap: [] as number[] };
  const writes = { highlight: 0, wrap: 0 };
  for (let run = 0; run < runs; run += 1) {
    for (const way of ['highlight', 'wrap'] as const) {
      const texts = buildPage(paragraphs);
      const spans = Array.from({ length: passages }, (_, at) => {
        const block = Math.floor((at * paragraphs) / passages);
        return { block, start: 40, end: 160 };
      });
      let ranges: readonly Range[] = [];
      times.place.push(
        timed(() => (ranges = placePassages(document, texts, spans).filter((one) => one !== null))),
      );
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      times[way].push(
        timed(() => (way === 'highlight' ? paintMarks(document, ranges) : ranges.forEach(wrap))),
      );
      writes[way] += observer.takeRecords().length;
      observer.disconnect();
      clearMarks(document);
    }
  }
  return {
    place: median(times.place),
    highlight: median(times.highlight),
    wrap: median(times.wrap),
    highlightWrites: writes.highlight,
    wrapWrites: writes.wrap,
  };
}

/** A page of paragraphs, each of inline elements; gives their texts, each one of its own. */
function buildPage(paragraphs: number): readonly string[] {
  document.body.replaceChildren();
  const texts: string[] = [];
  for (let at = 0; at < paragraphs; at += 1) {
    const paragraph = document.createElement('p');
    for (let part = 0; part < PARTS; part += 1) {
      const inline = document.createElement('span');
      inline.textContent = `${words(at * PARTS + part)} `;
      paragraph.append(inline);
    }
    document.body.append(paragraph);
    texts.push((paragraph.textContent ?? '').trim());
  }
  layOut();
  return texts;
}

/** Made-up words, others for each number, so that a passage stands in one place as it does in an article. */
function words(seed: number): string {
  const wordOf = (at: number) => (((seed * WORDS + at) * 2_654_435_761) >>> 0).toString(36).slice(0, 6);
  return Array.from({ length: WORDS }, (_, at) => wordOf(at)).join(' ');
}

/** Wraps every stretch of text in the range in an element of its own: no other way leaves the page's elements whole. */
function wrap(range: Range): void {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.currentNode as Node | null; node !== null; node = walker.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node)) nodes.push(node);
  }
  const { startContainer, startOffset, endContainer, endOffset } = range;
  for (const node of nodes) {
    const end = node === endContainer ? endOffset : node.length;
    const start = node === startContainer ? startOffset : 0;
    if (end < node.length) node.splitText(end);
    const marked = start > 0 ? node.splitText(start) : node;
    const mark = document.createElement('mark');
    marked.replaceWith(mark);
    mark.append(marked);
  }
}

/** Reading a measure makes the browser lay out what was changed. */
function layOut(): number {
  return document.body.offsetHeight;
}

/** The time of work with laying the page out anew, in ms. */
function timed(work: () => unknown): number {
  return timeOf(() => {
    work();
    layOut();
  });
}
