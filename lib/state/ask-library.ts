// Asking the library one thing: opened for it alone, and closed again whatever comes of it.
import { LibraryError, type LibraryFailure } from '../coverage/coverage';

export type LibraryAnswer<T> = { readonly value: T } | { readonly failure: LibraryFailure };

/** Runs `work` on the library. A failure of the library is an answer, any other error a bug. */
export async function askLibrary<L extends { close(): void }, T>(
  openLibrary: () => Promise<L>,
  work: (library: L) => Promise<T>,
): Promise<LibraryAnswer<T>> {
  try {
    const library = await openLibrary();
    try {
      return { value: await work(library) };
    } finally {
      library.close();
    }
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return { failure: error.failure };
  }
}
