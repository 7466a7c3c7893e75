// What goes wrong in a database, in the closed reasons of the library.
import { LibraryError, type LibraryFailure } from './coverage';

/** Names of DOMExceptions by what the reader can do about them; every other name means a damaged database. */
const FAILURE_OF: Readonly<Record<string, LibraryFailure>> = {
  QuotaExceededError: 'no-room',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  // The connection was closed under us, or the stored version is newer than this code: another page took over.
  InvalidStateError: 'unavailable',
  VersionError: 'unavailable',
  MissingAPIError: 'unavailable',
  TransactionInactiveError: 'unavailable',
};

/** The reason behind whatever a database call threw. An error that no database threw is a bug and passes through. */
export function toLibraryError(error: unknown): unknown {
  if (error instanceof LibraryError) return error;
  if (!isDatabaseError(error)) return error;
  return new LibraryError(FAILURE_OF[error.name] ?? 'damaged');
}

function isDatabaseError(error: unknown): error is Error {
  return (
    error instanceof DOMException ||
    (error instanceof Error && /^[A-Z]\w+Error$/.test(error.name) && !isOrdinary(error))
  );
}

/** Errors of the language itself: a TypeError from our own code must never be shown as a damaged database. */
function isOrdinary(error: Error): boolean {
  return ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'].includes(error.name);
}
