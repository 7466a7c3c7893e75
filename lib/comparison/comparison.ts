// What a comparison is: plain data, the same for popup, panel, page, exports, headless command and benchmarks.
import type { Block, Span } from '../article/article';
import type { WordingPart } from './word-diff';

export const FINDING_KINDS = ['shared', 'differs', 'only-here', 'same-text'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** How near the wording is; said in words, never as a percentage. */
export type Strength = 'same wording' | 'close' | 'similar';

/** What two claims have in common, kept so that the reader sees why they were paired. */
export interface Anchor {
  readonly kind: 'name' | 'number' | 'date' | 'quotation' | 'word';
  readonly text: string;
}

/** A passage of one compared article: the slice of that block equals `text`. */
export interface Mention extends Span {
  /** Id of the article. */
  readonly article: string;
  readonly text: string;
}

/** One value of a difference: `mention` is an index into the finding's mentions, `text` the words as written. */
export interface DifferingValue {
  readonly mention: number;
  readonly text: string;
}

/** Two aligned mentions, by index into `mentions`, with a score in 0..1 by which a ranking can be judged. */
export type Link = readonly [from: number, to: number, score: number];

interface FindingBase {
  /** Stable for the same evidence, whatever the order of the articles. */
  readonly id: string;
  readonly anchors: readonly Anchor[];
  readonly mentions: readonly Mention[];
  /** How much the finding carries (numbers, names, quotations, position): higher is shown first. In 0..1. */
  readonly substance: number;
}

/** Claims of two or more articles that report the same thing. */
export interface SharedFinding extends FindingBase {
  readonly kind: 'shared';
  readonly strength: Strength;
  readonly links: readonly Link[];
}

/** Claims about the same thing whose number, date, name or quotation disagree. */
export interface DiffersFinding extends FindingBase {
  readonly kind: 'differs';
  readonly strength: Strength;
  readonly links: readonly Link[];
  /** What the values are about, in the words of the text: "length of the crack". */
  readonly about: string;
  readonly values: readonly DifferingValue[];
  /** True when the later report most likely brings the figure up to date: "differs, maybe updated". */
  readonly maybeUpdated: boolean;
}

/** A claim of one article with no counterpart in the others. One mention. */
export interface OnlyHereFinding extends FindingBase {
  readonly kind: 'only-here';
  readonly strength: null;
}

/** How two passages are the same text. */
export type Reuse = 'exact' | 'edited' | 'contained' | 'same-quotation' | 'repeated';

/** A passage that stands verbatim or nearly so in another article, or again in the same one (`repeated`). */
export interface SameTextFinding extends FindingBase {
  readonly kind: 'same-text';
  readonly strength: Strength;
  readonly links: readonly Link[];
  readonly reuse: Reuse;
}

export type Finding = SharedFinding | DiffersFinding | OnlyHereFinding | SameTextFinding;

/**
 * How a use of a quotation stands to the fullest one: word for word; one run of its words; several of its runs run
 * together as one; or with words that the fullest one does not have.
 */
export type Fidelity = 'same' | 'trimmed' | 'merged' | 'reworded';

/** A quotation as one article gives it; the mention is without quotation marks. */
export interface QuotationUse {
  readonly mention: Mention;
  /** The words for the speaker, null when it is not clear who speaks. */
  readonly speaker: string | null;
  readonly fidelity: Fidelity;
  /** From the fullest use to this one. */
  readonly wording: readonly WordingPart[];
}

/** One quotation that stands in two or more articles. Data to be shown, no finding: it is counted nowhere. */
export interface SharedQuotation {
  /** In reading order over the articles; the fullest use is `same` as itself. */
  readonly uses: readonly QuotationUse[];
  /** Index into `uses`. */
  readonly fullest: number;
  /** True when two uses name speakers that have no name in common. An unclear speaker contradicts nobody. */
  readonly attributedOtherwise: boolean;
}

/** Why articles count as one origin. */
export type OriginReason =
  | { readonly kind: 'alone' }
  /** Share of the smaller article's words, in 0..1, that stand in the other too. */
  | { readonly kind: 'same-text'; readonly share: number }
  /** A wire credit such as "(AP)" in each of them. */
  | { readonly kind: 'credit'; readonly credit: string };

/** Articles that stand on the same text count as one origin. */
export interface Origin {
  readonly articles: readonly string[];
  readonly reason: OriginReason;
}

export interface ComparedBlock extends Block {
  /** Sentences as spans of the block's text, in UTF-16 units. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** Index of the earlier block of the same article that this one repeats; such a block is counted nowhere else. */
  readonly repeats?: number;
}

export interface ComparedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly blocks: readonly ComparedBlock[];
}

/** How much of an article was compared. */
export interface Unread {
  readonly article: string;
  readonly taken: number;
  readonly found: number;
}

/** The comparison of two to eight articles. Symmetrical: a view of it has a base, it has none. */
export interface Comparison {
  readonly schema: 1;
  readonly articles: readonly ComparedArticle[];
  readonly origins: readonly Origin[];
  readonly findings: readonly Finding[];
  readonly quotations: readonly SharedQuotation[];
  readonly unread: readonly Unread[];
}
