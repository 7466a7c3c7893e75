// Plain text or Markdown becomes blocks: paragraphs apart by empty lines, the marks of Markdown tell their kinds.
import type { Article, Block } from '../article/article';
import { foldSpace } from '../article/text';

/** A line longer than this, in UTF-16 units, was not broken to fit a page: it is a whole paragraph. */
const LONGEST_WRAPPED_LINE = 120;

/** The paragraphs of a text as blocks; an empty list when it holds none. */
export function blocksOfText(text: string): readonly Block[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .flatMap(splitLongLines)
    .map(toBlock)
    .filter((block) => block.text !== '');
}

/** Text copied from a page has one line a paragraph; text broken to a width has lines that belong together. */
function splitLongLines(part: string): readonly string[] {
  const lines = part.split(/\r?\n/);
  return lines.some((line) => line.length > LONGEST_WRAPPED_LINE) ? lines : [part];
}

function toBlock(paragraph: string): Block {
  const text = paragraph.trim();
  if (/^#{1,6}\s/.test(text)) return { kind: 'heading', text: foldSpace(text.replace(/^#+/, '')) };
  if (/^>\s?/.test(text)) return { kind: 'quote', text: foldSpace(text.replace(/^>\s?/gm, '')) };
  if (/^(?:[-*+]|\d+\.)\s/.test(text))
    return { kind: 'list-item', text: foldSpace(text.replace(/^\S+\s/, '')) };
  return { kind: 'paragraph', text: foldSpace(text) };
}

/** What is known of a text beside its words. */
export type TextFacts = Partial<
  Pick<Article, 'title' | 'publisher' | 'publishedAt' | 'url' | 'language' | 'direction' | 'capturedAt'>
>;

/** The article of a text; a first line that is a heading is its title. Null when there is no text under the title. */
export function articleOfText(text: string, facts: TextFacts = {}): Article | null {
  const all = blocksOfText(text);
  const heading = all[0]?.kind === 'heading' ? all[0].text : null;
  const blocks = heading === null ? all : all.slice(1);
  if (blocks.length === 0) return null;
  return {
    schema: 1,
    url: null,
    canonicalUrl: null,
    byline: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    direction: null,
    capturedAt: null,
    reading: null,
    ...facts,
    title: facts.title ?? heading,
    blocks,
  };
}
