// How the pages of the extension open the library: fetched on demand, and held against its witness.
import { isPressed } from '../browser/pressed';
import { libraryWitness } from '../browser/settings';
import type { OpenLibrary } from '../coverage/open-library';
import { witnessedLibrary } from './witnessed-library';

/** Fetches the code of the library, which no page needs before its first view. */
export async function fetchLibrary(): Promise<() => Promise<OpenLibrary>> {
  return (await import('../coverage/open-library')).openLibrary;
}

/** A way to open the library with a given opener: the worker, which may not fetch on demand, brings its own. */
export function libraryOpener(openLibrary: () => Promise<OpenLibrary>): () => Promise<OpenLibrary> {
  return witnessedLibrary({ openLibrary, witness: libraryWitness, isPressed });
}

/** Opens the library. Rejects with a LibraryError. */
export const openPageLibrary = libraryOpener(async () => (await fetchLibrary())());
