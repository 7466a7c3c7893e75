// What the side-by-side page can show, as plain data. Views take it, the compare model makes it.
import type { Comparison } from '../comparison/comparison';
import type { SaidFact } from '../comparison/said-facts';
import type { View } from '../comparison/view';
import type { KeptSummary, LibraryFailure } from '../coverage/coverage';
import type { ExportRequest } from './export-comparison';
import type { KeyMap } from './key-map';

/** Reports side by side: two as a pair, more as columns beside the base. */
export const MOST_SIDE_BY_SIDE = 6;

export type CompareScreen =
  | { readonly screen: 'working' }
  /** Fewer than two reports could be had: `found` of them. */
  | { readonly screen: 'too-few'; readonly found: number }
  /** The comparison set cannot be read; `problem` names the place. */
  | { readonly screen: 'bad-set'; readonly problem: string }
  | { readonly screen: 'library-trouble'; readonly failure: LibraryFailure }
  | { readonly screen: 'failed'; readonly detail: string }
  | {
      readonly screen: 'comparison';
      readonly comparison: Comparison;
      /** One view for each article, in the order of the columns; the first is the base. */
      readonly views: readonly View[];
      readonly bylines: readonly (readonly string[])[];
    };

export interface CompareState {
  readonly screen: CompareScreen;
  /** Only paragraphs in which something differs or stands alone. */
  readonly differencesOnly: boolean;
  /** Rows are aligned and scroll as one; false: every report scrolls by itself. */
  readonly together: boolean;
  /** The finding pointed out on both sides; its evidence is open. */
  readonly open: string | null;
  /** Outlets are called "Report A" until the reader reveals them. */
  readonly namesHidden: boolean;
  /** What the sharer of a comparison set wants to say. */
  readonly note: string | null;
  /** Kept reports to add, null while the chooser is closed. */
  readonly found: readonly KeptSummary[] | null;
  readonly singleKeys: boolean;
  readonly keys: KeyMap;
}

/** Everything a click or key on the page can do. */
export interface CompareActions {
  readonly setDifferencesOnly: (on: boolean) => void;
  readonly setTogether: (on: boolean) => void;
  readonly openFinding: (finding: string | null) => void;
  /** Moves to the next or previous finding of the base. */
  readonly step: (by: 1 | -1) => void;
  /** Puts this report first. */
  readonly makeBase: (article: string) => void;
  /** Searches kept reports to add; null closes the chooser. */
  readonly search: (words: string | null) => void;
  readonly add: (id: string) => void;
  readonly remove: (article: string) => void;
  readonly setNamesHidden: (hidden: boolean) => void;
  /** The reader's word on two sentences; it holds from then on. Not while names are hidden. */
  readonly sayFact: (said: SaidFact) => void;
  readonly exportComparison: (request: ExportRequest) => Promise<string>;
  readonly print: () => void;
  readonly openLibrary: () => void;
  readonly tryAgain: () => void;
}
