// What the page "Add reports" can show, as plain data. Views take it, the capture model makes it.
import type { Refusal } from '../article/article';
import type { CapturePart } from '../browser/capture-page';
import type { FileProblem } from '../capture/read-file';
import type { PastedFields, PastedProblem } from '../capture/pasted';
import type { LibraryFailure } from '../coverage/coverage';
import type { ImportReport } from '../coverage/import-library';
import type { SiteRule } from '../coverage/upkeep';
import type { ImportedLink, ImportFormat } from '../import/imported';
import type { PageTrouble } from './popup-state';

/** What came of one tab, link, file or text. */
export type CaptureOutcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  /** On disk; `others` are the kept reports that are surely of its event. */
  | {
      readonly kind: 'kept' | 'updated' | 'unchanged';
      readonly title: string | null;
      readonly others: number;
    }
  /** `canGoOn`: some text was read, "Keep it anyway" makes sense. */
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly canGoOn: boolean }
  | { readonly kind: 'trouble'; readonly trouble: PageTrouble | 'asleep' }
  | { readonly kind: 'unreadable'; readonly problem: FileProblem }
  /** An export of another program: what came of its articles, and its entries without a text. */
  | {
      readonly kind: 'imported';
      readonly format: ImportFormat;
      readonly report: ImportReport;
      readonly links: readonly ImportedLink[];
    }
  | { readonly kind: 'damaged'; readonly format: ImportFormat; readonly place: string }
  /** A file of our own that holds no report to keep here. */
  | { readonly kind: 'own'; readonly file: 'library' | 'set' | 'annotations' }
  | { readonly kind: 'library'; readonly failure: LibraryFailure };

/** One line of the list of what was done, newest work last. */
export interface CaptureLine {
  readonly key: number;
  /** Where on the page it was begun, and is told. */
  readonly part: CapturePart;
  /** Title of the tab, name of the file, address of the link. */
  readonly name: string;
  readonly outcome: CaptureOutcome;
}

/** One open tab to choose. */
export interface TabChoice {
  readonly tabId: number;
  readonly windowId: number;
  readonly title: string | null;
  readonly url: string;
  readonly host: string;
  readonly asleep: boolean;
  readonly chosen: boolean;
}

/** Open tabs: their titles are seen only once the reader allowed it. */
export type TabsPart =
  | { readonly kind: 'closed'; readonly refused: boolean }
  | { readonly kind: 'open'; readonly choices: readonly TabChoice[]; readonly refused: boolean };

/** A link. `from`: it was found on a page it is to be compared with; `done`: it now is. */
export interface LinkPart {
  readonly address: string;
  readonly problem: 'bad-address' | 'refused' | null;
  readonly from: boolean;
  readonly done: boolean;
}

export interface PastePart {
  readonly fields: PastedFields;
  readonly problem: PastedProblem | null;
}

export interface SitesPart {
  readonly rules: readonly SiteRule[];
  readonly host: string;
  readonly problem: 'bad-host' | 'refused' | null;
}

export interface CaptureState {
  /** The part the page was opened for. */
  readonly part: CapturePart;
  readonly tabs: TabsPart;
  readonly link: LinkPart;
  readonly paste: PastePart;
  readonly sites: SitesPart;
  readonly lines: readonly CaptureLine[];
  /** Where something is being read; nothing else is begun meanwhile. */
  readonly busy: CapturePart | null;
  /** The library does not answer; nothing can be kept until it does. */
  readonly failure: LibraryFailure | null;
  /** The browser's words for an error nobody expected. */
  readonly failed: string | null;
}

/** Everything a click on the page can do. */
export interface CaptureActions {
  /** Asks to see the open tabs and lists them. */
  readonly showTabs: () => void;
  readonly chooseTab: (tabId: number, chosen: boolean) => void;
  readonly chooseAllTabs: (chosen: boolean) => void;
  /** Asks for the hosts of the chosen tabs, reads and keeps them one after the other. */
  readonly keepTabs: () => void;
  readonly setLink: (address: string) => void;
  readonly keepLink: () => void;
  /** Goes back to the tab the link was found in, where the comparison is. */
  readonly showComparison: () => void;
  readonly keepFiles: (files: readonly File[]) => void;
  readonly setField: (field: keyof PastedFields, value: string) => void;
  readonly keepPasted: () => void;
  /** Keeps what a refused page gave. */
  readonly keepAnyway: (key: number) => void;
  readonly setHost: (host: string) => void;
  readonly addSite: () => void;
  readonly setKeepDays: (site: string, days: number | null) => void;
  readonly removeSite: (site: string) => void;
}
