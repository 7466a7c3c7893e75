// What the readers of dates share: the language's words, and the dateline.
import type { DateMention } from './analysis';
import type { Day } from './calendar';
import type { DateLexicon } from './date-lexicon';
import type { Language } from './language';
import type { Token } from './tokens';

export interface DateContext {
  readonly words: DateLexicon;
  readonly language: Language;
  /** Day of publication; null when unknown. */
  readonly dateline: Day | null;
  readonly order: DateLexicon['order'];
}

/** One date of what was read, by token indices. */
export interface DatePart {
  readonly from: number;
  readonly edge: number;
  readonly iso: string;
  readonly grain: DateMention['grain'];
  readonly relative: boolean;
}

/** What a reader found from a token on; `edge` is the index after the last token used. */
export interface DateRead {
  readonly parts: readonly DatePart[];
  readonly edge: number;
}

/** The year that four plain digits mean, null when they mean none. */
export function plainYear(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.norm)) return null;
  return Number(token.norm);
}

/** A whole number of one or two digits within bounds; null for anything else. */
export function smallNumber(token: Token | undefined, least: number, most: number): number | null {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.norm)) return null;
  const value = Number(token.norm);
  return value >= least && value <= most ? value : null;
}

/** One date, as the only part. */
export function oneDate(
  from: number,
  edge: number,
  iso: string,
  grain: DateMention['grain'],
  relative: boolean,
): DateRead {
  return { parts: [{ from, edge, iso, grain, relative }], edge };
}
