// Places passages of an article in the live page: by their block, else by quote, prefix and suffix; never by guess.
import type { Span } from '../../article/article';
import { boundsOf, chooseByContext, findAll, placeBlocks, type Place } from './place-blocks';
import { indexText, steadyOffset, steadyText, type TextIndex } from './text-index';

/** Least steady units of a quotation that may be placed without its block when it stands only once. */
const LEAST_QUOTE = 16;

/**
 * The range of each span in the page as it is now, null where it can't be placed for sure. `blocks` are the texts of
 * the article's blocks in order. White space, wrapping elements and split text nodes make no difference.
 * Source: the TextQuoteSelector of the W3C Web Annotation Data Model (quote, prefix, suffix).
 */
export function placePassages(
  document: Document,
  blocks: readonly string[],
  spans: readonly Span[],
): (Range | null)[] {
  const index = indexText(document);
  const steady = blocks.map(steadyText);
  const places = placeBlocks(index.text, steady);
  return spans.map((span) => {
    const place = placeSpan(index, blocks, steady, places, span);
    return place === null ? null : index.rangeOf(place.start, place.end);
  });
}

function placeSpan(
  index: TextIndex,
  blocks: readonly string[],
  steady: readonly string[],
  places: readonly (Place | null)[],
  span: Span,
): Place | null {
  const text = blocks[span.block];
  const whole = steady[span.block];
  if (text === undefined || whole === undefined) return null;
  const start = steadyOffset(text, span.start);
  const end = steadyOffset(text, span.end);
  if (end <= start) return null;
  const block = places[span.block];
  if (block) return { start: block.start + start, end: block.start + end };
  return placeQuote(index.text, steady, places, { block: span.block, start, end });
}

/** Where the block itself is not on the page any more: its quotation between the places of the blocks around it. */
function placeQuote(
  page: string,
  steady: readonly string[],
  places: readonly (Place | null)[],
  { block, start, end }: Span,
): Place | null {
  const whole = steady[block] ?? '';
  const quote = whole.slice(start, end);
  const bounds = boundsOf(places, block, page.length);
  const found = findAll(page, quote).filter((at) => at >= bounds.start && at + quote.length <= bounds.end);
  const [only, second] = found;
  if (only !== undefined && second === undefined && quote.length >= LEAST_QUOTE) {
    return { start: only, end: only + quote.length };
  }
  const context = {
    before: steady.slice(0, block).join('') + whole.slice(0, start),
    after: whole.slice(end) + steady.slice(block + 1).join(''),
  };
  const chosen = chooseByContext(page, context, quote.length, found);
  return chosen === null ? null : { start: chosen, end: chosen + quote.length };
}
