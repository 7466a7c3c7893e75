// Builds a Comparison from invented reports and findings named by quotations: small enough to write by hand, true to the types.
import type { Block, BlockKind } from '../../../lib/article/article';
import type {
  Anchor,
  ComparedArticle,
  Comparison,
  DiffersFinding,
  Fidelity,
  Finding,
  Link,
  Mention,
  OnlyHereFinding,
  Origin,
  Reuse,
  SameTextFinding,
  SharedFinding,
  SharedQuotation,
  Strength,
  Unread,
} from '../../../lib/comparison/comparison';
import { diffWording } from '../../../lib/comparison/word-diff';

/** A report: paragraphs as text, other blocks as [kind, text]. */
export interface ReportSketch {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly blocks: readonly (string | readonly [BlockKind, string])[];
}

/** Where something stands: report and the words there. */
export type Quote = readonly [report: string, words: string];

export function report(sketch: ReportSketch): ComparedArticle {
  const { id, title, publisher, publishedAt } = sketch;
  return {
    id,
    title,
    publisher,
    publishedAt,
    url: sketch.url === undefined ? `https://${id}.example/story` : sketch.url,
    language: sketch.language === undefined ? 'en' : sketch.language,
    blocks: sketch.blocks.map((one) => {
      const block: Block =
        typeof one === 'string' ? { kind: 'paragraph', text: one } : { kind: one[0], text: one[1] };
      return { ...block, sentences: cutSentences(block.text) };
    }),
  };
}

/** Good enough for invented text: a sentence ends at . ! ? with closing quotes and a space behind. */
function cutSentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?؟][”’»]?\s+/gu)) {
    sentences.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  return [...sentences, { start, end: text.length }];
}

/** Finds quotations in reports; throws when the words are not there, so that a slip in the data cannot hide. */
export function locator(articles: readonly ComparedArticle[]) {
  return ([id, words]: Quote): Mention => {
    const article = articles.find((one) => one.id === id);
    const block = article?.blocks.findIndex((one) => one.text.includes(words)) ?? -1;
    const start = article?.blocks[block]?.text.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`${id} does not say: ${words}`);
    return { article: id, block, start, end: start + words.length, text: words };
  };
}

type Anchors = readonly (readonly [Anchor['kind'], string])[];

/** Makes findings over these reports. */
export function findingMaker(articles: readonly ComparedArticle[]) {
  const find = locator(articles);
  let count = 0;
  const common = (quotes: readonly Quote[], anchors: Anchors) => {
    count += 1;
    return {
      id: `f${count}`,
      mentions: quotes.map(find),
      anchors: anchors.map(([kind, text]): Anchor => ({ kind, text })),
      substance: 1 - count / 100,
    };
  };
  return {
    shared: (strength: Strength, quotes: readonly Quote[], anchors: Anchors = []): SharedFinding => ({
      ...common(quotes, anchors),
      kind: 'shared',
      strength,
      links: linksOf(quotes.length),
    }),
    differs: (
      about: string,
      quotes: readonly (readonly [...Quote, value: string])[],
      anchors: Anchors = [],
      maybeUpdated = false,
    ): DiffersFinding => ({
      ...common(
        quotes.map(([id, words]): Quote => [id, words]),
        anchors,
      ),
      kind: 'differs',
      strength: 'close',
      links: linksOf(quotes.length),
      about,
      maybeUpdated,
      values: quotes.map(([, , text], mention) => ({ mention, text })),
    }),
    onlyHere: (quote: Quote, anchors: Anchors = []): OnlyHereFinding => ({
      ...common([quote], anchors),
      kind: 'only-here',
      strength: null,
    }),
    sameText: (reuse: Reuse, quotes: readonly Quote[]): SameTextFinding => ({
      ...common(quotes, []),
      kind: 'same-text',
      strength: 'same wording',
      links: linksOf(quotes.length),
      reuse,
    }),
  };
}

function linksOf(count: number): readonly Link[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, index): Link => [0, index + 1, 0.8]);
}

export function comparison(
  articles: readonly ComparedArticle[],
  findings: readonly Finding[],
  origins: readonly Origin[],
  unread: readonly Unread[] = [],
  quotations: readonly SharedQuotation[] = [],
): Comparison {
  return { schema: 1, articles, origins, findings, quotations, unread };
}

/** A quotation in these reports; the first use is the fullest. */
export function quotation(
  articles: readonly ComparedArticle[],
  uses: readonly (readonly [...Quote, speaker: string | null, fidelity: Fidelity])[],
  attributedOtherwise: boolean,
): SharedQuotation {
  const find = locator(articles);
  const whole = uses[0]?.[1] ?? '';
  return {
    uses: uses.map(([id, words, speaker, fidelity]) => ({
      mention: find([id, words]),
      speaker,
      fidelity,
      wording: diffWording(whole, words),
    })),
    fullest: 0,
    attributedOtherwise,
  };
}
