// What the popup can show: one screen at a time, as plain data. Views take it, the popup model makes it.
import type { Refusal } from '../article/article';
import type { ReadingItem } from '../article/repair';
import type { CapturePart } from '../browser/capture-page';
import type { Comparison, FindingKind } from '../comparison/comparison';
import type { View } from '../comparison/view';
import type { LibraryFailure, Match } from '../coverage/coverage';
import type { ExportRequest } from './export-comparison';
import type { KeepState } from './keep-state';

/** The page under the popup, as the top bar and the foot name it. Nulls are unknown. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Paragraphs read, and paragraphs found on the page. */
  readonly taken: number;
  readonly found: number;
  /** What was not read, in reading order, for the disclosure "4 not read". */
  readonly notRead: readonly { readonly reason: string; readonly text: string }[];
}

/** Where "Mark in page" stands. `missing` passages could not be placed and are said, never misplaced. */
export type MarkState =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly placed: number; readonly missing: number }
  | { readonly kind: 'unavailable' };

/** One report in the comparison or offered for it. */
export interface ReportChoice {
  readonly match: Match;
  readonly included: boolean;
}

/** What to mark in the page: everything found in this report, or one kind of it. */
export type MarkChoice = FindingKind | 'all';

export type WorkStep = 'reading' | 'finding' | 'comparing';

/** Why nothing could be read at all. */
export type PageTrouble = 'restricted' | 'hangs' | 'failed';

export type PopupScreen =
  | {
      readonly screen: 'working';
      readonly step: WorkStep;
      readonly page: PageFacts | null;
      readonly reports: number;
      /** Of the reports, the one that comparing has come to; 0 before. */
      readonly at: number;
    }
  | { readonly screen: 'page-trouble'; readonly trouble: PageTrouble; readonly detail: string | null }
  /** `canGoOn`: some text was read, "Read it anyway" makes sense. */
  | {
      readonly screen: 'refused';
      readonly reason: Refusal;
      readonly page: PageFacts | null;
      readonly canGoOn: boolean;
    }
  | { readonly screen: 'nothing-kept'; readonly page: PageFacts; readonly keep: KeepState }
  /** Articles are kept, none surely on this event: `choices` are the perhaps ones and the nearest. */
  | {
      readonly screen: 'no-match';
      readonly page: PageFacts;
      readonly keep: KeepState;
      readonly total: number;
      readonly nearest: Match | null;
      readonly choices: readonly ReportChoice[];
    }
  | {
      readonly screen: 'comparison';
      readonly page: PageFacts;
      readonly keep: KeepState;
      readonly marks: MarkState;
      readonly comparison: Comparison;
      readonly view: View;
      readonly choices: readonly ReportChoice[];
      /** Set for the built-in example: there is no page to mark, no panel to open and nothing to keep. */
      readonly example?: true;
    }
  | { readonly screen: 'library-trouble'; readonly failure: LibraryFailure; readonly page: PageFacts | null };

/** Everything a click in the popup can do. */
export interface PopupActions {
  readonly keep: () => void;
  /** Marks this in the page in place of what was marked; null takes the marks away. */
  readonly mark: (what: MarkChoice | null) => void;
  /** Opens the side panel; with a finding, there. */
  readonly openPanel: (finding?: string) => void;
  /** Opens the side panel at what changed since the article was kept. */
  readonly openChanges: () => void;
  readonly readAnyway: () => void;
  readonly tryAgain: () => void;
  /** Takes a kept article into the comparison, or out of it; remembered. */
  readonly include: (id: string, included: boolean) => void;
  /** Lists kept articles for "Choose reports": all, or those matching the words. */
  readonly search: (words: string) => void;
  /** Scrolls the page to a paragraph of the article. */
  readonly goToBlock: (block: number) => void;
  /** Saves a file of the comparison; gives its name. */
  readonly exportComparison: (request: ExportRequest) => Promise<string>;
  /** Opens the comparison side by side in a tab. */
  readonly openComparePage: () => void;
  readonly openLibraryPage: () => void;
  /** Lists what was taken of the page and what was left out. */
  readonly openRepair: () => void;
  /** Takes an item of that list into the article, or leaves it out; remembered for the site. */
  readonly turnOver: (item: number) => void;
  /** Opens the page "Add reports" at one of its parts. */
  readonly addReports: (part: CapturePart) => void;
  readonly dismissForewarning: () => void;
  readonly showExample: () => void;
  /** Leaves the example for the page under the popup. */
  readonly leaveExample: () => void;
  /** Shows the names of the outlets again; remembered. */
  readonly showNames: () => void;
}

/** The popup as a whole. */
export interface PopupState {
  readonly screen: PopupScreen;
  readonly forewarning: boolean;
  /** Whether single keys act; turned off in the panel or the library. */
  readonly singleKeys: boolean;
  /** Whether a comparison is shown without the names of its outlets. */
  readonly namesHidden: boolean;
  /** Kept articles found by `search`, null while the chooser is closed. */
  readonly found: readonly Match[] | null;
  /** What of the page can be turned over, null while that list is closed, "gone" when the page is. */
  readonly repair: readonly ReadingItem[] | 'gone' | null;
}
