// A fresh database in memory for each test, and a way to let any of its requests fail.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { CopyStore } from '../../../lib/coverage/second-copy/copy-store';

/** Replaces the global factory: nothing of an earlier test is left. */
export function freshDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A place for second copies that holds what the browser's storage would: JSON. */
export function memoryCopy(): CopyStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    keys: () => Promise.resolve([...values.keys()]),
    get: (keys) =>
      Promise.resolve(
        Object.fromEntries(
          keys.flatMap((key) => {
            const value = values.get(key);
            return value === undefined ? [] : [[key, JSON.parse(value) as unknown]];
          }),
        ),
      ),
    set(set) {
      for (const [key, value] of Object.entries(set)) values.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
    remove(keys) {
      for (const key of keys) values.delete(key);
      return Promise.resolve();
    },
    bytes: () => Promise.resolve([...values].join('').length),
  };
}

/** A request to open a database that fails with a DOMException of this name. */
export function refused(name: string): IDBOpenDBRequest {
  const request = Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  return Object.defineProperties(request, {
    error: { value: new DOMException('Internal error opening backing store.', name) },
    addEventListener: {
      value: (type: string, tell: () => void) => void (type === 'error' && queueMicrotask(tell)),
    },
    removeEventListener: { value: () => undefined },
    onblocked: { writable: true },
    onupgradeneeded: { writable: true },
  });
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
