// How the pages of the extension open the library: fetched on demand, and compared with its second copy.
import { libraryFactory, moveLibrary } from '../browser/library-place';
import { isPressed } from '../browser/pressed';
import { alone, lookedThrough, oncePerSession, secondCopyStore } from '../browser/second-copy';
import type { LibraryOptions, OpenLibrary } from '../coverage/open-library';
import { witnessedLibrary } from './witnessed-library';

type Opener = (options: LibraryOptions) => Promise<OpenLibrary>;

/** Fetches the code of the library, which no page needs before its first view. */
export async function fetchLibrary(): Promise<Opener> {
  return (await import('../coverage/open-library')).openLibrary;
}

/** A way to open the library with a given opener: the worker, which may not fetch on demand, brings its own. */
export function libraryOpener(openLibrary: Opener): () => Promise<OpenLibrary> {
  return witnessedLibrary({
    openLibrary,
    copy: secondCopyStore,
    lookedThrough,
    factory: libraryFactory,
    moveOn: moveLibrary,
    isPressed,
    alone,
    oncePerSession,
  });
}

const open = libraryOpener(async (options) => (await fetchLibrary())(options));

/** Opens the library. Rejects with a LibraryError. */
export function openPageLibrary(): Promise<OpenLibrary> {
  // Fetched while the browser is asked where the library is. When it cannot be, opening tells.
  fetchLibrary().catch(() => undefined);
  return open();
}
