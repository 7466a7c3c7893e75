// Many requests of one transaction, with one wait for all: it answers in the order asked, so the last answer is enough.
// A promise and its listeners for each request cost as much as the request. Bench library.
import { unwrap } from 'idb';
import type { LibrarySchema, Reading, StoreName, Writing } from './schema';

type Key<Name extends StoreName> = LibrarySchema[Name]['key'];
type Value<Name extends StoreName> = LibrarySchema[Name]['value'];

/** The records under these keys, in their order; undefined where there is none. */
export function getMany<Name extends StoreName>(
  reading: Reading,
  name: Name,
  keys: readonly Key<Name>[],
): Promise<readonly (Value<Name> | undefined)[]> {
  const store = storeOf(reading, name);
  return answersOf(keys.map((key) => store.get(key) as IDBRequest<Value<Name> | undefined>));
}

/** The first records of each range, in the order of the ranges. */
export function getRanges<Name extends StoreName>(
  reading: Reading,
  name: Name,
  ranges: readonly IDBKeyRange[],
  limit: number,
): Promise<readonly Value<Name>[][]> {
  const store = storeOf(reading, name);
  return answersOf(ranges.map((range) => store.getAll(range, limit) as IDBRequest<Value<Name>[]>));
}

/** What is used of a cursor. */
interface Cursor<Self> {
  advance(count: number): Promise<Self | null>;
  continue(): Promise<Self | null>;
}

/** What `take` makes of up to `limit` records along a cursor, behind the first `offset`. */
export async function takeAlong<Self extends Cursor<Self>, T>(
  opening: Promise<Self | null>,
  offset: number,
  limit: number,
  take: (cursor: Self) => T,
): Promise<readonly T[]> {
  const taken: T[] = [];
  let cursor = await opening;
  if (offset > 0) cursor = (await cursor?.advance(offset)) ?? null;
  while (cursor !== null && taken.length < limit) {
    taken.push(take(cursor));
    cursor = taken.length < limit ? await cursor.continue() : null;
  }
  return taken;
}

/**
 * Writes records over what stands under their keys, without waiting: what is asked after it sees them, and one that
 * fails undoes the transaction.
 */
export function putMany<Name extends StoreName>(
  writing: Writing,
  name: Name,
  records: readonly Value<Name>[],
): void {
  const store = storeOf(writing, name);
  for (const record of records) store.put(record);
}

function storeOf(reading: Reading, name: StoreName): IDBObjectStore {
  return unwrap(reading).objectStore(name);
}

function answersOf<T>(requests: readonly IDBRequest<T>[]): Promise<readonly T[]> {
  return new Promise((resolve, reject) => {
    const last = requests.at(-1);
    if (last === undefined) {
      resolve([]);
      return;
    }
    for (const request of requests) {
      request.onerror = () => reject(request.error ?? new DOMException('A request failed.', 'UnknownError'));
    }
    last.onsuccess = () => resolve(requests.map(({ result }) => result));
  });
}
