// Parts of the library whose interfaces stand and whose work is not there yet: each says so.
import { LibraryError } from './coverage';

/** Rejects as a library that cannot answer. */
export function pending(): Promise<never> {
  return Promise.reject(new LibraryError('unavailable'));
}
