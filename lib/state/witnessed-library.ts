// Notices when the browser gave back less of the library than it held, and brings it back: browsers put an empty database,
// without a word, in the place of one whose files are damaged. Guarded by `npm run torture -- damage` and `kills`.
import { LibraryError } from '../coverage/coverage';
import type { LibraryOptions, OpenLibrary } from '../coverage/open-library';
import type { CopyStore } from '../coverage/second-copy/copy-store';

export interface WitnessAdapters {
  readonly openLibrary: (options: LibraryOptions) => Promise<OpenLibrary>;
  /** Apart from the database. */
  readonly copy: CopyStore;
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
  const { openLibrary, copy, isPressed, alone, oncePerSession } = adapters;
  let isTold = false;
  return async () => {
    const library = await openLibrary({ copy });
    const { secondCopy } = library;
    if (secondCopy === null) return library;
    const isThere = async () => (await secondCopy.isWhole()) || secondCopy.restore();
    if (!(await secondCopy.isWhole()) && !(await alone(isThere))) {
      if (!isTold || !isPressed()) {
        isTold = true;
        library.close();
        throw new LibraryError('lost');
      }
      await secondCopy.accept();
    }
    oncePerSession(() => secondCopy.reconcile());
    return library;
  };
}
