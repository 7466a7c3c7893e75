// The connection to the database: opened when needed, given up when a newer version asks, one transaction per action.
import { wrap } from 'idb';
import { LibraryError } from './coverage';
import { toLibraryError } from './failures';
import type { Migration } from './migrations';
import { STORES, type LibraryDatabase, type Reading, type Writing } from './schema';

export interface ConnectionOptions {
  readonly name: string;
  /** Step n brings the database from version n to n + 1; their number is the version. */
  readonly migrations: readonly Migration[];
  /** How long an upgrade may be held up by another page before that is told. */
  readonly patienceMs: number;
  /** Where the database is; the browser's usual place unless given. */
  readonly factory?: IDBFactory;
}

export interface Connection {
  /** Runs `work` in one read-only transaction. Rejects with a LibraryError. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction with strict durability: when the promise resolves, everything is on disk; when it
   * rejects, nothing was written.
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  close(): void;
}

/** Opens the database, creating or upgrading it. Rejects with a LibraryError. */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  let current: LibraryDatabase | null = null;
  let isClosed = false;

  const open = async (): Promise<LibraryDatabase> => {
    if (isClosed) throw new LibraryError('unavailable');
    current ??= await openOnce(options, () => (current = null));
    return current;
  };
  const run = async <T>(use: (database: LibraryDatabase) => Promise<T>): Promise<T> => {
    try {
      return await use(await open());
    } catch (error) {
      throw toLibraryError(error);
    }
  };
  await run(() => Promise.resolve());

  return {
    read: (work) => run((database) => settle(database.transaction([...STORES], 'readonly'), work)),
    write: (work) =>
      run((database) =>
        settle(database.transaction([...STORES], 'readwrite', { durability: 'strict' }), work),
      ),
    close() {
      isClosed = true;
      current?.close();
      current = null;
    },
  };
}

/** Runs the work of one transaction to its end; a failure anywhere undoes all of it. Reading is done when it has read. */
async function settle<T, Tx extends Reading>(
  transaction: Tx,
  work: (transaction: Tx) => Promise<T>,
): Promise<T> {
  // Attached at once: when a request fails, `done` rejects before anybody awaits it.
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    const result = await work(transaction);
    const failure = transaction.mode === 'readonly' ? null : await ended;
    if (failure !== null) throw failure;
    return result;
  } catch (error) {
    abort(transaction);
    await ended;
    // The transaction knows what happened first; the work may only have seen that it was over.
    throw transaction.error ?? error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already: that is what was wanted.
    return;
  }
}

/**
 * Chromium may refuse the first opening after it was killed, and by then has put its files in order or an empty database in their
 * place: the next opening answers. Guarded by `npm run torture -- kills`.
 */
const WAITS_MS = [100, 400];

async function openOnce(options: ConnectionOptions, forget: () => void): Promise<LibraryDatabase> {
  for (const wait of WAITS_MS) {
    try {
      return await request(options, forget);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'UnknownError')) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return request(options, forget);
}

async function request(options: ConnectionOptions, forget: () => void): Promise<LibraryDatabase> {
  // A browser with storage switched off has no factory.
  const factory = options.factory ?? (globalThis.indexedDB as IDBFactory | undefined);
  if (factory === undefined) throw new LibraryError('unavailable');
  let isGivenUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = factory.open(options.name, options.migrations.length);
  // Opened at the version of the last step, it has the stores of the schema.
  const opened = wrap(opening) as unknown as Promise<LibraryDatabase>;
  const blocked = new Promise<never>((_, reject) => {
    opening.onblocked = () => {
      timer = setTimeout(() => reject(new LibraryError('blocked')), options.patienceMs);
    };
  });
  opening.onupgradeneeded = ({ oldVersion }) => void upgrade(opening, options.migrations.slice(oldVersion));
  void opened.then(
    (database) => {
      // Opened after all, but nobody waits any more: a connection left open would block the next upgrade.
      if (isGivenUp) database.close();
      // A newer version wants to upgrade: holding on would block it for ever.
      opening.result.onversionchange = () => {
        opening.result.close();
        forget();
      };
      opening.result.onclose = forget;
    },
    () => undefined,
  );
  try {
    return await Promise.race([opened, blocked]);
  } catch (error) {
    isGivenUp = true;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Goes the steps inside of the upgrade's own transaction. */
async function upgrade(opening: IDBOpenDBRequest, steps: readonly Migration[]): Promise<void> {
  const database = wrap(opening.result);
  // As long as the upgrade lasts, there is one of this kind.
  const transaction = wrap(opening.transaction as IDBTransaction) as unknown as Parameters<Migration>[1];
  // An upgrade that fails is told by opening; here it is only heard.
  transaction.done.catch(() => undefined);
  try {
    for (const step of steps) await step(database, transaction);
  } catch {
    // Whatever went wrong, nothing of the upgrade stands; opening then fails with the reason.
    abort(transaction);
  }
}
