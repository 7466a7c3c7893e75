// What the parts of the popup's model share: adapters from outside, the state they write, what was read so far.
import type { Signal } from '@preact/signals';
import type { Article, Span } from '../article/article';
import type { ReadingItem, RepairRule } from '../article/repair';
import type { CaptureRequest } from '../browser/capture-page';
import type { PageAnswer } from '../browser/messages';
import type { Text } from '../browser/text';
import type { ReadTab, TabReading } from '../browser/reader-pages';
import type { TabArticle } from '../browser/session';
import { LibraryError, type Library, type Match, type Revisions } from '../coverage/coverage';
import type { FactWords, LibrarySettings } from '../coverage/reader-words';
import type { LibraryAnswer } from './ask-library';
import type { ComparisonMemory } from './comparison-memory';
import type { Presented } from './hidden-names';
import type { ReadAgain } from './repairs';
import type { PopupScreen, PopupState } from './popup-state';
import type { Stored } from './stored';

/** The parts of the library that the popup uses. */
export type PopupLibrary = Library & LibrarySettings & FactWords & Revisions;

/** What the popup needs from the outside; made in its entrypoint. */
export interface PopupAdapters {
  readonly readActiveTab: () => Promise<TabReading>;
  readonly paint: (
    tabId: number,
    blocks: readonly string[],
    spans: readonly Span[],
  ) => Promise<PageAnswer | null>;
  readonly clear: (tabId: number) => Promise<PageAnswer | null>;
  readonly show: (tabId: number, blocks: readonly string[], span: Span) => Promise<PageAnswer | null>;
  readonly readAgain: ReadAgain;
  readonly listReading: (
    tabId: number,
    rules: readonly RepairRule[],
  ) => Promise<readonly ReadingItem[] | null>;
  /** Opens the page "Add reports" in a tab, at one of its parts. */
  readonly openCapture: (request: Partial<CaptureRequest>) => Promise<void>;
  readonly showCount: (tabId: number, count: number) => Promise<void>;
  readonly remember: (tabId: number, reading: TabArticle) => Promise<void>;
  readonly openLibrary: () => Promise<PopupLibrary>;
  readonly memory: ComparisonMemory;
  /** What a menu entry or key asked for; taken once. */
  readonly takeIntent: () => Promise<'keep' | null>;
  readonly openPanel: (windowId: number) => Promise<void>;
  readonly loadExample: () => Promise<readonly Article[]>;
  readonly saveFile: (name: string, type: string, text: string) => void;
  /** Opens a page of the extension in a tab. */
  readonly openPage: (page: string) => Promise<void>;
  /** The words of exported files. */
  readonly text: Text;
  readonly forewarning: Stored<boolean>;
  readonly namesHidden: Stored<boolean>;
  readonly singleKeys: Stored<boolean>;
  readonly closePopup: () => void;
  readonly now: () => string;
}

/** What has been read; `tab` is null for the built-in example. */
export interface PopupReading {
  readonly tab: ReadTab | null;
  readonly article: Article;
}

/** One open popup. The fields that change are written by the step that learns them. */
export interface PopupContext {
  readonly adapters: PopupAdapters;
  readonly state: Signal<PopupState>;
  reading: PopupReading | null;
  /** What a refused page gave, for "Read it anyway". */
  setAside: PopupReading | null;
  /** Reports taken out since the popup opened, so that a slip can be undone. */
  removed: readonly Match[];
  /** The library, opened or opening; null before, and again after it failed. */
  library: Promise<PopupLibrary> | null;
  /** The comparison on the screen, and what it was made of. */
  presented: Presented | null;
}

/** Shows another screen. */
export function showScreen(popup: PopupContext, screen: PopupScreen): void {
  popup.state.value = { ...popup.state.value, screen };
}

/** Begins to open the library before it is needed. Whether it opens is told to whom needs it. */
export function openAhead(popup: PopupContext): void {
  popup.library ??= popup.adapters.openLibrary();
  popup.library.catch(() => undefined);
}

/** Runs `work` on the library, opened when needed. A failure of the library is an answer, any other error a bug. */
export async function withLibrary<T>(
  popup: PopupContext,
  work: (library: PopupLibrary) => Promise<T>,
): Promise<LibraryAnswer<T>> {
  try {
    popup.library ??= popup.adapters.openLibrary();
    return { value: await work(await popup.library) };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    popup.library = null;
    return { failure: error.failure };
  }
}
