// What the side panel can show, as plain data. Views take it, the panel model makes it.
import type { Comparison, Finding, FindingKind } from '../comparison/comparison';
import type { View } from '../comparison/view';
import type { SaidFact } from '../comparison/said-facts';
import type { LibraryFailure } from '../coverage/coverage';
import type { Changes } from './changes';
import type { ExportRequest } from './export-comparison';
import type { KeepState } from './keep-state';
import type { KeyMap } from './key-map';
import type { SharedElsewhere } from './shared-elsewhere';

export const PANEL_TABS = ['read', 'facts', 'sources', 'changes'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** How many marks the text carries: all four kinds, only shared facts and differences, or none. */
export const DENSITIES = ['all', 'facts', 'off'] as const;
export type Density = (typeof DENSITIES)[number];

/** How the reading mode looks; remembered. */
export interface Typography {
  /** Text size in px at a 16 px root. */
  readonly size: 15 | 16 | 17 | 19 | 22;
  readonly width: 'narrow' | 'medium' | 'wide';
  readonly face: 'serif' | 'sans';
  readonly paper: 'auto' | 'light' | 'sepia' | 'dark';
}

export type PanelScreen =
  /** Nothing was read in this tab since the panel knows it: "Click the Collate button to read this page." */
  | { readonly screen: 'waiting' }
  | { readonly screen: 'working' }
  /** Read, but nothing kept is on this event. The article is shown without marks. */
  | { readonly screen: 'alone'; readonly comparison: Comparison; readonly view: View }
  | { readonly screen: 'comparison'; readonly comparison: Comparison; readonly view: View }
  | { readonly screen: 'library-trouble'; readonly failure: LibraryFailure }
  | { readonly screen: 'failed'; readonly detail: string };

export interface PanelState {
  readonly screen: PanelScreen;
  readonly tab: PanelTab;
  readonly density: Density;
  readonly typography: Typography;
  /** Kinds that are shown; empty means all. */
  readonly kinds: readonly FindingKind[];
  /** The findings N and P step through, in reading order, and the one reached (-1: none yet). */
  readonly steps: readonly Finding[];
  readonly at: number;
  /** The finding whose evidence drawer is open. */
  readonly open: string | null;
  /** Words typed into the filter of the Facts list. */
  readonly filter: string;
  /** Passages of the base that the page could not place when asked to show them. */
  readonly missing: boolean;
  /** Whether the page of the base is still there to show passages in. */
  readonly canShowInPage: boolean;
  readonly singleKeys: boolean;
  readonly keys: KeyMap;
  /** Whether the article of the tab is kept, and what keeping it from here did. */
  readonly keep: KeepState;
  /** Whether the reports are shown without the names of their outlets. */
  readonly namesHidden: boolean;
  /** What the base said before; read when its tab is opened. */
  readonly changes: Changes;
  /** Kept reports outside of the comparison with passages of the base; looked for when the Sources tab is opened. */
  readonly elsewhere: readonly SharedElsewhere[];
  /** The reader's notes by compared article, empty for none yet; only on what is kept, and read with the Sources tab. */
  readonly notes: Readonly<Record<string, string>>;
  /** Who wrote each compared report, as its page names them; nobody while names are hidden. */
  readonly bylines: Readonly<Record<string, readonly string[]>>;
  /** The paragraph the text begins at when it is shown anew; null for its head. */
  readonly startBlock: number | null;
}

/** Everything a click or key in the panel can do. */
export interface PanelActions {
  readonly setTab: (tab: PanelTab) => void;
  /** Keeps the article of the tab. */
  readonly keep: () => void;
  readonly setBase: (article: string) => void;
  readonly setDensity: (density: Density) => void;
  readonly setTypography: (typography: Typography) => void;
  readonly toggleKind: (kind: FindingKind) => void;
  readonly setFilter: (words: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** Opens the evidence of a finding (and makes it the current one), or closes it. */
  readonly openFinding: (finding: string | null) => void;
  /** Shows a passage of the base in its page. */
  readonly showPassage: (block: number, start: number, end: number) => void;
  /** Reads from another article at the counterpart of a mention. */
  readonly readFrom: (article: string, finding: string) => void;
  /** Reads from another article (or goes on in this one) at one of its paragraphs. */
  readonly readAt: (article: string, block: number) => void;
  /** The reader's word on two sentences; it holds from then on. */
  readonly sayFact: (said: SaidFact) => void;
  /** Writes the note on a compared report over an earlier one; a blank text erases it. */
  readonly writeNote: (article: string, text: string) => void;
  /** Remembers the first paragraph in sight. */
  readonly noteBlock: (block: number) => void;
  /** Saves a file of the comparison; gives its name. */
  readonly exportComparison: (request: ExportRequest) => Promise<string>;
  readonly openComparePage: () => void;
  readonly openLibraryPage: () => void;
  readonly setSingleKeys: (on: boolean) => void;
  /** Shows the reports without the names of their outlets, or with them; remembered. */
  readonly setNamesHidden: (hidden: boolean) => void;
  readonly tryAgain: () => void;
}
