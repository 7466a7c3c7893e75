// Sees what a transaction writes of that which the second copy holds, whoever writes it.
import { unwrap } from 'idb';
import type { StoreName, Writing } from '../schema';

/** What was written so far. */
export interface Touched {
  /** Ids of articles that were kept, changed or erased. */
  readonly articles: ReadonlySet<string>;
  /** The reader's words, notes or settings changed. */
  readonly isSaid: boolean;
}

/** The stores of articles, and of what the reader said. The others can be made again from them. */
const OF_ARTICLES: readonly StoreName[] = ['entries', 'texts'];
const OF_WORDS: readonly StoreName[] = ['corrections', 'facts', 'notes', 'settings'];

/** What is written in a transaction from now on; it grows until the transaction ends. */
export function watchWrites(writing: Writing): Touched {
  const touched = { articles: new Set<string>(), isSaid: false };
  for (const name of OF_ARTICLES) {
    watchStore(writing, name, (what) => {
      const id = idIn(what);
      if (id !== null) touched.articles.add(id);
    });
  }
  for (const name of OF_WORDS) watchStore(writing, name, () => (touched.isSaid = true));
  return touched;
}

/**
 * A transaction gives the same object for a store each time it is asked (Indexed Database API, `objectStore()`), so what
 * is set on it holds for whoever writes in this transaction, and for no other.
 */
function watchStore(writing: Writing, name: StoreName, note: (what: unknown) => unknown): void {
  const store = unwrap(writing.objectStore(name));
  for (const method of ['put', 'add', 'delete'] as const) {
    const original = store[method].bind(store) as (...of: unknown[]) => unknown;
    const noting = (...of: unknown[]): unknown => {
      note(of[0]);
      return original(...of);
    };
    Object.assign(store, { [method]: noting });
  }
}

/**
 * The article that a record or a range of texts belongs to. The key of an entry says nothing: its texts go in the same
 * transaction.
 */
function idIn(what: unknown): string | null {
  if (typeof what !== 'object' || what === null) return null;
  if ('id' in what && typeof what.id === 'string') return what.id;
  const lower: unknown = 'lower' in what ? what.lower : null;
  return Array.isArray(lower) && typeof lower[0] === 'string' ? lower[0] : null;
}
