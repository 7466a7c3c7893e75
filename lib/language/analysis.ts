// What the language layer finds in a text: sentences, words, quantities, dates, names, quotations. Data only.
// All offsets are UTF-16 units in the text of the block; `end` is excluded.

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One word as written, with its comparison forms. */
export interface Word extends Stretch {
  readonly text: string;
  /** Lower case, NFC, quotes and digits normalised. */
  readonly norm: string;
  /** Stem in the article's language; equals `norm` where the language has no stemmer. */
  readonly stem: string;
  /** True for function and reporting words, which carry no event. */
  readonly stop: boolean;
}

/** "exactly 10", "about 10", "at least 10", "at most 10". */
export type Precision = 'exact' | 'about' | 'at-least' | 'at-most';

/** A number with what it counts: "about 430 households", "$1.2 billion", "three-quarters", "10-hour". */
export interface Quantity extends Stretch {
  /** In base units: 1.2 billion = 1.2e9, three-quarters = 0.75, 75 % = 0.75 with unit "%". A range has `high`. */
  readonly value: number;
  readonly high: number | null;
  readonly precision: Precision;
  /** Canonical unit or currency ("%", "USD", "km", "hour", "USD/year"), null for a plain count. See units.ts. */
  readonly unit: string | null;
  /** Stem of the noun counted ("household"), "age" for the age of a person, null when unclear. */
  readonly head: string | null;
  /** An ordinal ("third", "12th") names a place, it counts nothing. */
  readonly ordinal: boolean;
}

/** A date or time as far as the text gives it, resolved against the dateline where it is relative. */
export interface DateMention extends Stretch {
  /**
   * "2015-01-02", "2015-W01", "2015-01", "2015", "199X" (decade), "T20:45", "--01-02" or "--01" (no year), "W5" (weekday
   * that could not be resolved). `dayRange` in calendar.ts gives the days it covers.
   */
  readonly iso: string;
  readonly grain: 'day' | 'week' | 'month' | 'year' | 'weekday' | 'decade' | 'time';
  /** True when it was worked out from a relative expression ("Friday", "last week"). */
  readonly relative: boolean;
}

/** A name as a span with a key that its other forms share within the document ("R.G.B." = "Reconnaissance General Bureau"). */
export interface Name extends Stretch {
  readonly text: string;
  readonly key: string;
}

/** A quotation without its quotation marks; one that spans sentences has a part in each of them. */
export interface Quotation extends Stretch {
  /** The speaker's name in its fullest form within the article, or the words for one ("a spokesman"); null when unclear. */
  readonly speaker: string | null;
}

export interface Sentence extends Stretch {
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
}

/** One block of an article, read. The index equals the block's index in the article. */
export interface AnalysedBlock {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** An article, read in one language. */
export interface Analysis {
  /** BCP 47 primary tag, null when unknown. */
  readonly language: string | null;
  readonly title: AnalysedBlock | null;
  readonly blocks: readonly AnalysedBlock[];
}
