// What the library page can show, as plain data. Views take it, the library model makes it.
import type { Article } from '../article/article';
import type { KeptEvent, LibraryFailure } from '../coverage/coverage';
import type { ImportReport } from '../coverage/import-library';
import type { FactWord, PairWord } from '../coverage/reader-words';
import type { ShelfArticle, ShelfOrder, Tally } from '../coverage/shelf';
import type { BackupState, Room, Selection } from '../coverage/upkeep';
import type { Typography } from './panel-state';
import type { KeyMap, KeyTask } from './key-map';

export const LIBRARY_VIEWS = [
  'events',
  'articles',
  'corrections',
  'storage',
  'backup',
  'settings',
  'about',
] as const;
export type LibraryView = (typeof LIBRARY_VIEWS)[number];

/** When an article was kept, and what the reader did with it: filters of the list. */
export type KeptFilter = 'any' | 'week' | 'month' | 'earlier';
export type MarkFilter = 'any' | 'noted' | 'stays' | 'rule';

/** Which articles or events are listed, and in which order. */
export interface LibraryFilter {
  readonly search: string;
  /** Host, null for all. */
  readonly site: string | null;
  readonly kept: KeptFilter;
  readonly mark: MarkFilter;
  readonly order: ShelfOrder;
  readonly descending: boolean;
}

/** An article with all the page says about it. */
export interface ArticleDetail {
  readonly kept: ShelfArticle;
  /** Its text kept last; null when it could not be read. */
  readonly article: Article | null;
  /** Null when it stands alone. */
  readonly event: KeptEvent | null;
  readonly note: string;
  /** When each text was kept, earliest first. */
  readonly texts: readonly string[];
  /** What the reader said of its sentences. */
  readonly words: readonly FactWord[];
}

/** Something that is asked before it is done. */
export type Question =
  | { readonly ask: 'erase'; readonly selection: Selection; readonly name: string; readonly count: number }
  | { readonly ask: 'move'; readonly ids: readonly string[]; readonly targets: readonly KeptEvent[] }
  | { readonly ask: 'merge'; readonly event: string; readonly targets: readonly KeptEvent[] }
  | { readonly ask: 'import'; readonly name: string; readonly report: ImportReport };

/** What was done last, said once. */
export type LibraryNotice =
  | { readonly say: 'erased' | 'brought-back' | 'moved' | 'split' | 'stopped'; readonly count: number }
  | { readonly say: 'merged' | 'note-saved' | 'event-saved' | 'word-undone'; readonly count: number }
  | { readonly say: 'exported'; readonly name: string }
  | { readonly say: 'imported'; readonly report: ImportReport }
  | { readonly say: 'bad-file'; readonly problem: string };

/** Work that takes long enough to be watched and stopped. */
export interface LongTask {
  readonly doing: 'exporting' | 'checking' | 'importing' | 'erasing';
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
}

export interface LibraryCounts {
  readonly events: number;
  readonly articles: number;
  readonly week: number;
  readonly month: number;
  readonly earlier: number;
  readonly noted: number;
}

export interface LibraryState {
  readonly status: 'working' | 'ready';
  readonly trouble: LibraryFailure | null;
  /** The browser's own words when a bug was met. */
  readonly failed: string | null;
  readonly view: LibraryView;
  readonly filter: LibraryFilter;
  readonly counts: LibraryCounts | null;
  readonly events: readonly KeptEvent[];
  readonly eventTotal: number;
  /** The articles loaded so far, by their place in the whole list. */
  readonly rows: ReadonlyMap<number, ShelfArticle>;
  readonly total: number;
  readonly sites: readonly Tally[];
  readonly room: Room | null;
  readonly backup: BackupState | null;
  /** Much was kept since the last backup, and the reader did not put off the reminder. */
  readonly backupDue: boolean;
  /** Everything the reader corrected; null until it is asked for. */
  readonly corrections: { readonly facts: readonly FactWord[]; readonly pairs: readonly PairWord[] } | null;
  /** Ids of the articles that are ticked. */
  readonly chosen: readonly string[];
  readonly detail: ArticleDetail | null;
  readonly question: Question | null;
  readonly task: LongTask | null;
  readonly notice: LibraryNotice | null;
  readonly paper: Typography['paper'];
  readonly singleKeys: boolean;
  readonly keys: KeyMap;
  readonly forewarning: boolean;
}

/** Everything a click or key on the page can do. */
export interface LibraryActions {
  readonly setView: (view: LibraryView) => void;
  readonly setFilter: (change: Partial<LibraryFilter>) => void;
  /** Loads the articles at these places of the list, end excluded. */
  readonly loadRows: (from: number, to: number) => void;
  readonly moreEvents: () => void;
  readonly choose: (ids: readonly string[], on: boolean) => void;
  readonly openArticle: (id: string | null) => void;
  readonly openEvent: (event: string) => void;
  readonly writeNote: (about: string, text: string) => void;
  /** Name and note of an event. */
  readonly describeEvent: (event: string, name: string, note: string) => void;
  readonly setStays: (ids: readonly string[], stays: boolean) => void;
  readonly unsay: (word: FactWord) => void;
  readonly unsayPair: (word: PairWord) => void;
  readonly compare: (ids: readonly string[]) => void;
  readonly askErase: (selection: Selection, name: string) => void;
  readonly askMove: (ids: readonly string[]) => void;
  readonly askMerge: (event: string) => void;
  /** Searches events to move to or merge with. */
  readonly searchTargets: (words: string) => void;
  /** Moves to an event, or with null to a new one. */
  readonly moveTo: (event: string | null) => void;
  readonly mergeWith: (event: string) => void;
  readonly erase: () => void;
  readonly cancel: () => void;
  readonly exportBackup: () => void;
  /** Puts the reminder to back up off for some days. */
  readonly hideReminder: () => void;
  /** Checks a file: a backup says what an import would do, a comparison set opens side by side. */
  readonly openFile: (file: File) => void;
  readonly importBackup: () => void;
  readonly stopTask: () => void;
  readonly setPaper: (paper: Typography['paper']) => void;
  readonly setSingleKeys: (on: boolean) => void;
  /** Gives a task the typed key; what cannot be a key changes nothing. */
  readonly setKey: (task: KeyTask, typed: string) => void;
  readonly resetKeys: () => void;
  readonly setForewarning: (on: boolean) => void;
  readonly addReports: () => void;
  readonly openSites: () => void;
  readonly openShortcuts: () => void;
  readonly tryAgain: () => void;
}
