// Sees what a transaction writes of that which the second copy holds, whoever writes it.
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

/** The transaction to work with, and what is written through it. */
export function watchWrites(writing: Writing): { readonly writing: Writing; readonly touched: Touched } {
  const touched = { articles: new Set<string>(), isSaid: false };
  const note = (store: StoreName, what: unknown): void => {
    if (OF_WORDS.includes(store)) touched.isSaid = true;
    const id = OF_ARTICLES.includes(store) ? idIn(what) : null;
    if (id !== null) touched.articles.add(id);
  };
  const watched = overriding(writing, 'objectStore', (name: StoreName) => {
    const store = writing.objectStore(name);
    return OF_ARTICLES.includes(name) || OF_WORDS.includes(name)
      ? watchStore(store, (what) => note(name, what))
      : store;
  });
  return { writing: watched, touched };
}

function watchStore<Store extends object>(store: Store, note: (what: unknown) => void): Store {
  return ['put', 'add', 'delete'].reduce((watched, method) => {
    const original = Reflect.get(store, method) as (...of: unknown[]) => unknown;
    return overriding(watched, method, (...of: unknown[]) => {
      note(of[0]);
      return original.apply(store, of);
    });
  }, store);
}

/** What stands behind each watched object. */
const ORIGINALS = new WeakMap<object, object>();

/** The transaction behind a watched one, for requests of stores that nobody watches; any other as it is. */
export function unwatched<T extends object>(transaction: T): T {
  return (ORIGINALS.get(transaction) as T | undefined) ?? transaction; // Of the same type by `overriding`.
}

/** The object with one method in another's place; its other methods are called on itself. */
function overriding<T extends object>(object: T, method: string, instead: (...of: never[]) => unknown): T {
  const watched = new Proxy(object, {
    get(target, property) {
      if (property === method) return instead;
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  ORIGINALS.set(watched, object);
  return watched;
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
