// A fresh database in memory for each test, and a way to let any of its requests fail.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';

/** Replaces the global factory: nothing of an earlier test is left. */
export function freshDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

interface Request {
  readonly source: unknown;
  operation: () => unknown;
}

/**
 * Lets the k-th database request from now on fail with a DOMException of this name, and counts the requests until
 * `restore` is called. A k of 0 fails none.
 */
export function failRequest(
  k: number,
  errorName: string,
): { readonly count: () => number; restore: () => void } {
  // The one place through which every request of fake-indexeddb passes; it is not in its types.
  const prototype = IDBTransaction.prototype as unknown as {
    _execRequestAsync: (request: Request) => unknown;
  };
  const original = prototype._execRequestAsync;
  let count = 0;
  prototype._execRequestAsync = function (request) {
    count += 1;
    const fails = count === k;
    return original.call(
      this,
      fails
        ? {
            ...request,
            operation: () => {
              throw new DOMException('injected', errorName);
            },
          }
        : request,
    );
  };
  return { count: () => count, restore: () => (prototype._execRequestAsync = original) };
}
