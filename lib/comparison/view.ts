// A comparison seen from one of its articles, the base: what popup and panel show. Pure data.
import type {
  DiffersFinding,
  FindingKind,
  OnlyHereFinding,
  SharedFinding,
  SameTextFinding,
} from './comparison';

/** A stretch of the base article to be marked. Marks of a view never overlap; the loudest kind wins a stretch. */
export interface Mark {
  readonly finding: string;
  readonly kind: FindingKind;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** One cell of the article strip: a paragraph of the base, its loudest kind and its findings. */
export interface StripCell {
  /** Index of the block, or null for a piece of the page that was not read. */
  readonly block: number | null;
  /** Length in characters: the width of the cell. */
  readonly weight: number;
  readonly kind: FindingKind | 'unread' | null;
  readonly findings: readonly string[];
  readonly text: string;
}

/** One fact of the base as another report has it. */
export type Tick = 'said' | 'differs' | 'not-found';

/** One origin among the other reports: its first article in front, copies folded behind it. */
export interface SourceRow {
  readonly article: string;
  readonly copies: readonly string[];
  /** Minutes after (negative: before) the base was published, null when either time is unknown. */
  readonly offsetMinutes: number | null;
  /** True when the base itself belongs to this origin. */
  readonly sameOriginAsBase: boolean;
  /** One tick per fact of the base, in the same order in every row. */
  readonly ticks: readonly Tick[];
}

/** A fact that other reports have and the base lacks. `after` is the base block it belongs behind, -1 for the start. */
export interface NotHere {
  readonly finding: SharedFinding | OnlyHereFinding;
  readonly after: number;
  readonly reports: number;
  readonly origins: number;
}

/** What to look at first: at most three, at most two of one sort. */
export type LookFirst =
  | { readonly sort: 'differs'; readonly finding: DiffersFinding }
  | { readonly sort: 'not-here'; readonly notHere: NotHere }
  | { readonly sort: 'only-here'; readonly finding: OnlyHereFinding };

export interface View {
  readonly base: string;
  /** Other reports, and origins among them that are not the base's own. */
  readonly reports: number;
  readonly origins: number;
  /** Findings that touch the base, each list in reading order. Their lengths are the counts shown. */
  readonly shared: readonly SharedFinding[];
  readonly differs: readonly DiffersFinding[];
  readonly onlyHere: readonly OnlyHereFinding[];
  readonly sameText: readonly SameTextFinding[];
  readonly notHere: readonly NotHere[];
  readonly marks: readonly Mark[];
  readonly strip: readonly StripCell[];
  readonly lookFirst: readonly LookFirst[];
  readonly sources: readonly SourceRow[];
}
