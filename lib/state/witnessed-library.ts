// Notices when the browser gave back less of the library than it held, and brings it back: browsers put an empty database,
// without a word, in the place of one whose files are damaged. Guarded by `npm run torture -- damage` and `kills`.
import { LibraryError } from '../coverage/coverage';
import type { LibraryOptions, OpenLibrary } from '../coverage/open-library';
import type { CopyStore } from '../coverage/second-copy/copy-store';
import type { Stored } from './stored';

export interface WitnessAdapters {
  readonly openLibrary: (options: LibraryOptions) => Promise<OpenLibrary>;
  /** Apart from the database. */
  readonly copy: CopyStore;
  /** Whether the library was looked through in this browser session. */
  readonly lookedThrough: Stored<boolean>;
  /** The place of the database; null for the browser's usual one. */
  readonly factory: () => Promise<IDBFactory | null>;
  /** Goes to a new, empty place for good; false where the browser has only one. */
  readonly moveOn: () => Promise<boolean>;
  /** Whether the reader has just pressed something in this page. */
  readonly isPressed: () => boolean;
  /** Runs the task when no other page of the extension runs one. */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
  /** Runs the task once in a browser session, when there is nothing else to do. */
  readonly oncePerSession: (task: () => Promise<void>) => void;
}

/**
 * A way to open the library that first brings back from the second copy what is missing of what was there before. It rejects
 * with "lost" when that does not bring back everything; once a page has told so and the reader presses on, what is there counts
 * as the library. In the worker nobody presses: it goes on refusing.
 */
export function witnessedLibrary(adapters: WitnessAdapters): () => Promise<OpenLibrary> {
  const { lookedThrough, isPressed, alone, oncePerSession } = adapters;
  const open = openSomewhere(adapters);
  let isTold = false;
  return async () => {
    // Asked before anything is waited for: the browser forgets a press within seconds, and filling a library takes minutes.
    const pressed = isPressed();
    const [library, isKnown] = await Promise.all([open(pressed), lookedThrough.getValue()]);
    const { secondCopy } = library;
    if (secondCopy === null) return library;
    const isThere = async () => (await secondCopy.stand(true)) !== 'less' || secondCopy.restore();
    // The browser reads its files when it starts. What it finds damaged later, it throws away whole: that is seen at once.
    const standing = await secondCopy.stand(!isKnown);
    if (standing === 'less' && !(await alone(isThere))) {
      if (!isTold || !pressed) {
        isTold = true;
        library.close();
        throw new LibraryError('lost');
      }
      await secondCopy.accept();
    }
    if (!isKnown) await lookedThrough.setValue(true);
    // At once, before the next change lets both have the same numbers again.
    if (standing === 'behind') void alone(() => secondCopy.reconcile()).catch(() => undefined);
    else oncePerSession(() => secondCopy.reconcile());
    return library;
  };
}

/**
 * Opens the database where it is. One that cannot be opened any more, which has been told, is left behind when the reader presses on:
 * the new one is empty, and is filled as any that the browser has emptied.
 */
function openSomewhere(adapters: WitnessAdapters): (pressed: boolean) => Promise<OpenLibrary> {
  const { openLibrary, copy, factory, moveOn } = adapters;
  const openHere = async (): Promise<OpenLibrary> => {
    const place = await factory();
    return openLibrary({ copy, ...(place !== null && { factory: place }) });
  };
  let isTold = false;
  return async (pressed) => {
    try {
      return await openHere();
    } catch (error) {
      if (!(error instanceof LibraryError && error.failure === 'damaged')) throw error;
      const mayMove = isTold && pressed;
      isTold = true;
      if (!mayMove || !(await moveOn())) throw error;
      return openHere();
    }
  };
}
