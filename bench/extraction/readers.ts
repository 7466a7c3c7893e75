// The readers that are measured: Collate, Readability alone and defuddle, each on its own jsdom parse of the page.
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../lib/article/article';
import { readPageWith } from '../../lib/page/read-page';
import { allStages } from '../../lib/page/stages';
import { parsePage } from '../../scripts/parse-page';

/** What a reader made of a page. */
export interface Prediction {
  readonly text: string;
  readonly standfirst: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** The whole Article, where the reader makes one. */
  readonly article: Article | null;
}

export type ReaderName = 'collate' | 'readability' | 'defuddle';

/** Reads a page. `now` stands for the time of capture; `without` names stages of Collate that are left out. */
export async function readWith(
  reader: ReaderName,
  html: string,
  url: string,
  now: string,
  without: readonly string[],
): Promise<Prediction> {
  const page = parsePage(html, url);
  try {
    if (reader === 'collate') return withCollate(page, now, without);
    return reader === 'readability' ? withReadability(page) : await withDefuddle(page, url);
  } finally {
    page.window.close();
  }
}

function withCollate(page: JSDOM, now: string, without: readonly string[]): Prediction {
  const { article } = readPageWith(page.window.document, now, allStages(without));
  const textOf = (wanted: (kind: string) => boolean): string =>
    (article?.blocks ?? [])
      .filter((block) => wanted(block.kind))
      .map((block) => block.text)
      .join('\n\n');
  return {
    text: textOf((kind) => kind !== 'caption' && kind !== 'standfirst'),
    standfirst: textOf((kind) => kind === 'standfirst'),
    title: article?.title ?? null,
    authors: article?.byline ?? [],
    publishedAt: article?.publishedAt ?? null,
    publisher: article?.publisher ?? null,
    language: article?.language ?? null,
    article,
  };
}

function withReadability(page: JSDOM): Prediction {
  // The serializer hands back the element it is given.
  const reader = new Readability<Element>(page.window.document, { serializer: (node) => node as Element });
  const read = reader.parse();
  return {
    text: read?.content ? textOfBlocks(read.content) : '',
    standfirst: '',
    title: read?.title ?? null,
    authors: splitNames(read?.byline),
    publishedAt: read?.publishedTime ?? null,
    publisher: read?.siteName ?? null,
    language: read?.lang ?? null,
    article: null,
  };
}

async function withDefuddle(page: JSDOM, url: string): Promise<Prediction> {
  const read = await Defuddle(page, url);
  const content = new JSDOM(read.content, { virtualConsole: new VirtualConsole() });
  const text = textOfBlocks(content.window.document.body);
  content.window.close();
  return {
    text,
    standfirst: '',
    title: read.title || null,
    authors: splitNames(read.author),
    publishedAt: read.published || null,
    publisher: read.site || null,
    language: read.language || null,
    article: null,
  };
}

/** The peers give all authors as one text. */
function splitNames(byline: string | null | undefined): readonly string[] {
  return (byline ?? '')
    .replace(/^\s*by\s+/i, '')
    .split(/\s*,\s*|\s+(?:and|und|et|y|e)\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const BLOCKS =
  /^(?:p|div|li|h[1-6]|blockquote|td|th|tr|ul|ol|dl|dt|dd|figure|figcaption|section|table|article|pre|br)$/;

/** The text of an element with an empty line at each block border. */
function textOfBlocks(element: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const block = BLOCKS.test(node.nodeName.toLowerCase());
    if (block) parts.push('\n\n');
    for (const child of node.childNodes) visit(child);
    if (block) parts.push('\n\n');
  };
  visit(element);
  return parts.join('');
}
