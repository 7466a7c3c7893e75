// What the parts of the capture model share: adapters from outside, the state they write, and the lines of work.
import type { Signal } from '@preact/signals';
import type { Article } from '../article/article';
import type { CapturePart, CaptureRequest } from '../browser/capture-page';
import type { Grant } from '../browser/grants';
import type { OpenTab } from '../browser/open-tabs';
import type { ReadTab, TabReading } from '../browser/reader-pages';
import type { SavedPages } from '../capture/read-file';
import { LibraryError, type Library } from '../coverage/coverage';
import type { Backup } from '../coverage/open-library';
import type { LibrarySettings } from '../coverage/reader-words';
import type { Upkeep } from '../coverage/upkeep';
import type { ReadAgain } from './repairs';
import type { CaptureOutcome, CaptureState } from './capture-state';

/** What the page needs from the outside; made in its entrypoint. */
export interface CaptureAdapters {
  readonly takeRequest: () => Promise<CaptureRequest | null>;
  readonly askFor: (grant: Grant) => Promise<boolean>;
  readonly isGranted: (grant: Grant) => Promise<boolean>;
  readonly giveBack: (grant: Grant) => Promise<boolean>;
  readonly listOpenTabs: () => Promise<readonly OpenTab[]>;
  readonly readTab: (tab: ReadTab) => Promise<TabReading>;
  readonly readAgain: ReadAgain;
  readonly openInBackground: (url: string) => Promise<ReadTab>;
  readonly closeTab: (tabId: number) => Promise<void>;
  readonly showPopupOn: (tab: ReadTab) => Promise<void>;
  readonly savedPages: SavedPages;
  readonly openLibrary: () => Promise<CaptureLibrary>;
  readonly now: () => string;
}

/** The parts of the library the page works with. */
export type CaptureLibrary = Library & Upkeep & LibrarySettings & Pick<Backup, 'keepMany'>;

/** One open page. The fields that change are written by the step that learns them. */
export interface CaptureContext {
  readonly adapters: CaptureAdapters;
  readonly state: Signal<CaptureState>;
  /** What refused pages gave, by the key of their line, for "Keep it anyway". */
  readonly setAside: Map<number, Article>;
  /** The tab a link was found in. */
  from: ReadTab | null;
  library: CaptureLibrary | null;
}

/** Changes a part of the state. */
export function change(capture: CaptureContext, part: Partial<CaptureState>): void {
  capture.state.value = { ...capture.state.value, ...part };
}

/** Adds a line of work and gives its key. */
export function addLine(
  capture: CaptureContext,
  part: CapturePart,
  name: string,
  outcome: CaptureOutcome,
): number {
  const { lines } = capture.state.value;
  const key = lines.length;
  change(capture, { lines: [...lines, { key, part, name, outcome }] });
  return key;
}

export function setOutcome(capture: CaptureContext, key: number, outcome: CaptureOutcome): void {
  const lines = capture.state.value.lines.map((line) => (line.key === key ? { ...line, outcome } : line));
  change(capture, { lines });
}

/** Runs one piece of work at a time; what is clicked meanwhile does nothing. */
export async function whileBusy(
  capture: CaptureContext,
  part: CapturePart,
  work: () => Promise<void>,
): Promise<void> {
  if (capture.state.value.busy !== null) return;
  change(capture, { busy: part });
  try {
    await work();
  } finally {
    change(capture, { busy: null });
  }
}

/** Runs `work` on the library, opened when needed; null when the library does not answer, which the state then says. */
export async function withLibrary<T>(
  capture: CaptureContext,
  work: (library: CaptureLibrary) => Promise<T>,
): Promise<T | null> {
  try {
    capture.library ??= await capture.adapters.openLibrary();
    const value = await work(capture.library);
    change(capture, { failure: null });
    return value;
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    capture.library = null;
    change(capture, { failure: error.failure });
    return null;
  }
}
