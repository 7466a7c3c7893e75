// What the panel's model needs from the outside.
import type { Span } from '../article/article';
import type { PageAnswer } from '../browser/messages';
import type { ReadTab } from '../browser/reader-pages';
import type { TabArticle } from '../browser/session';
import type { Text } from '../browser/text';
import type { Library, Revisions, TextFinder } from '../coverage/coverage';
import type { FactWords, Notes } from '../coverage/reader-words';
import type { ComparisonMemory } from './comparison-memory';

/** A stored value as the settings offer it. */
interface Stored<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
}

/** The parts of the library that the panel uses. */
export type PanelLibrary = Library & FactWords & Notes & Revisions & TextFinder;

/** What the panel needs from the outside; made in its entrypoint. */
export interface PanelAdapters {
  readonly activeTab: () => Promise<ReadTab | null>;
  readonly recall: (tabId: number) => Promise<TabArticle | null>;
  readonly watchReading: (tabId: number, tell: () => void) => () => void;
  readonly followTab: (windowId: number, tell: () => void) => () => void;
  /** Address of the page the tab's reader script stands on, null when that page has gone. */
  readonly addressOfReader: (tabId: number) => Promise<string | null>;
  readonly show: (tabId: number, blocks: readonly string[], span: Span) => Promise<PageAnswer | null>;
  readonly openLibrary: () => Promise<PanelLibrary>;
  readonly memory: ComparisonMemory;
  readonly openPage: (page: string) => Promise<void>;
  readonly saveFile: (name: string, type: string, text: string) => void;
  readonly text: Text;
  readonly now: () => string;
  readonly typography: Stored<unknown>;
  readonly singleKeys: Stored<boolean>;
  readonly keys: Stored<unknown>;
  readonly namesHidden: Stored<boolean>;
  readonly place: Stored<unknown>;
}
