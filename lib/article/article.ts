// The vocabulary of the whole house: what an Article is. Text only, never HTML.

/** What a block of text is on the page it was read from. */
export const BLOCK_KINDS = [
  'standfirst',
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'table-row',
  'caption',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One unit of an article in reading order: plain text, white space folded, never empty. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** BCP 47 tag, only where the page says that this block is in another language than the article. */
  readonly language?: string;
}

export type Direction = 'ltr' | 'rtl';

/**
 * One captured report: metadata and ordered text blocks. Unknown values are null, never guessed.
 * Times are ISO 8601 with an offset, or a plain date where the page gives no time. Languages are BCP 47 tags.
 */
export interface Article {
  readonly schema: 1;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly direction: Direction | null;
  readonly blocks: readonly Block[];
  readonly capturedAt: string | null;
  readonly reading: Reading | null;
}

/** Why a piece of the page's text is not among the blocks. */
export const LEFT_OUT_REASONS = [
  'navigation',
  'advertisement',
  'call',
  'related',
  'caption',
  'byline',
  'repeated-title',
  'comments',
  'consent',
  'hidden',
  'other-article',
  'boilerplate',
  'outside-body',
  'by-reader',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A piece of page text that was not taken. `after` is the index of the block it follows, -1 for before the first. */
export interface LeftOut {
  readonly after: number;
  readonly reason: LeftOutReason;
  readonly text: string;
}

/** What makes the reading uncertain. */
export const DOUBTS = [
  'paywalled',
  'live-blog',
  'video-or-gallery',
  'index-page',
  'shorter-than-declared',
  'few-paragraphs',
  'no-title',
  'no-date',
  'truncated',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** The metadata fields whose origin on the page is recorded. */
export type SourcedField =
  | 'title'
  | 'byline'
  | 'publisher'
  | 'publishedAt'
  | 'modifiedAt'
  | 'language'
  | 'canonicalUrl'
  | 'standfirst';

/**
 * The reading report: `taken` of `found` paragraphs of running text on the page became blocks, what was left out
 * and why, what is doubtful, and where each metadata value came from ("json-ld", "og", "meta", "time", "text", ...).
 */
export interface Reading {
  readonly taken: number;
  readonly found: number;
  readonly leftOut: readonly LeftOut[];
  readonly doubts: readonly Doubt[];
  readonly sources: Readonly<Partial<Record<SourcedField, string>>>;
}

/** Why a page gave no article. */
export const REFUSALS = ['not-an-article', 'too-little-text', 'too-large', 'not-html', 'no-text'] as const;
export type Refusal = (typeof REFUSALS)[number];

/**
 * What reading a page yields. A refusal still carries what could be read, so that the reader may go on anyway;
 * null where there was nothing at all.
 */
export type ReadOutcome =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly article: Article | null };

/** A span of a block: `start` and `end` in UTF-16 units, end excluded. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}
