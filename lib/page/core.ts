// Asks Readability which pieces of the page are the article's.
import { Readability } from '@mozilla/readability';
import { PIECE_ATTRIBUTE, writeLeanCopy } from './lean-copy';
import type { PageTree } from './tree/page-tree';

/**
 * The indices of the pieces Readability keeps: all that stand in its result. Empty when it finds nothing or fails.
 * Source: @mozilla/readability 0.6 run on the lean copy, never on the page.
 */
export function findCore(
  document: Document,
  tree: PageTree,
  title: string,
  language: string | null,
): ReadonlySet<number> {
  const copy = writeLeanCopy(document, tree, title, language);
  const content = runReadability(copy);
  if (content === null) return new Set();
  const kept = content.querySelectorAll(`[${PIECE_ATTRIBUTE}]`);
  return new Set(Array.from(kept, (element) => Number(element.getAttribute(PIECE_ATTRIBUTE))));
}

function runReadability(copy: Document): Element | null {
  // The serializer hands back the very node it is given: always the element of the article.
  const reader = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch (error) {
    // Readability throws on some malformed trees (mozilla/readability issues); the page then has no core.
    if (error instanceof Error) return null;
    throw error;
  }
}
