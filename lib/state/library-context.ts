// What the parts of the library page's model share: adapters from outside, the state they write, the open library.
import type { Signal } from '@preact/signals';
import { LibraryError, type LibraryFailure } from '../coverage/coverage';
import type { OpenLibrary } from '../coverage/open-library';
import type { LibraryState } from './library-state';
import type { Stored } from './stored';

/** What the page needs from the outside; made in its entrypoint. */
export interface LibraryAdapters {
  readonly openLibrary: () => Promise<OpenLibrary>;
  /** Opens a page of the extension in a tab. */
  readonly openPage: (page: string) => Promise<void>;
  readonly openShortcuts: () => Promise<void>;
  readonly saveParts: (name: string, type: string, parts: readonly string[]) => void;
  readonly openText: (file: File) => AsyncIterable<string>;
  readonly rememberSet: (text: string) => Promise<void>;
  /** The comparison made last in this session: it holds texts. */
  readonly lastComparison: Stored<unknown>;
  /** The look of all pages; the reading mode's typography holds it. */
  readonly typography: Stored<unknown>;
  readonly singleKeys: Stored<boolean>;
  readonly keys: Stored<unknown>;
  readonly forewarning: Stored<boolean>;
  /** When the reader put the reminder to back up off; null for never. */
  readonly reminderHiddenAt: Stored<string | null>;
  /** Keeps the address in step with the view, so that a reload shows the same. */
  readonly noteView: (view: string) => void;
  readonly now: () => string;
}

/** One open library page. */
export interface LibraryContext {
  readonly adapters: LibraryAdapters;
  readonly state: Signal<LibraryState>;
  /** The library, opened or opening; null before, and again after it failed. */
  library: Promise<OpenLibrary> | null;
  /** Grows with every new list asked for: an answer to an older one is dropped. */
  asked: number;
  stop: AbortController | null;
  /** The file that was checked and waits for a yes. */
  file: File | null;
}

export function update(page: LibraryContext, change: Partial<LibraryState>): void {
  page.state.value = { ...page.state.value, ...change };
}

/** Runs `work` on the library, opened when needed; its failure is shown, and answered with null. Other errors are bugs. */
export async function withLibrary<T>(
  page: LibraryContext,
  work: (library: OpenLibrary) => Promise<T>,
): Promise<T | null> {
  try {
    page.library ??= page.adapters.openLibrary();
    return await work(await page.library);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    page.library = null;
    showTrouble(page, error.failure);
    return null;
  }
}

function showTrouble(page: LibraryContext, trouble: LibraryFailure): void {
  update(page, { trouble, status: 'ready', task: null, question: null });
}
