// The numbered steps that made the database what it is. A step that was released is never changed.
import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** One step of an upgrade; runs inside the upgrade's transaction, and may wait for its requests only. */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** Step n brings a database of version n to version n + 1. Their number is the version. */
export const MIGRATIONS: readonly Migration[] = [createStores];

/** The stores of the first release. */
function createStores(database: IDBPDatabase<unknown>): void {
  database.createObjectStore('meta');
  const entries = database.createObjectStore('entries', { keyPath: 'number' });
  entries.createIndex('id', 'id', { unique: true });
  entries.createIndex('addresses', 'addresses', { multiEntry: true });
  entries.createIndex('words', 'words', { multiEntry: true });
  entries.createIndex('flags', 'flags', { multiEntry: true });
  entries.createIndex('keptAt', 'keptAt');
  entries.createIndex('eventKept', ['event', 'keptAt']);
  entries.createIndex('siteKept', ['site', 'keptAt']);
  entries.createIndex('published', 'order.published');
  entries.createIndex('title', 'order.title');
  entries.createIndex('publisher', 'order.publisher');
  database.createObjectStore('texts', { keyPath: ['id', 'text'] });
  database.createObjectStore('postings', { keyPath: ['term', 'part'] });
  database.createObjectStore('commonTerms');
  const shingles = database.createObjectStore('shingles', { keyPath: 'number' });
  shingles.createIndex('hashes', 'hashes', { multiEntry: true });
  const corrections = database.createObjectStore('corrections', { keyPath: ['one', 'other'] });
  corrections.createIndex('one', 'one');
  corrections.createIndex('other', 'other');
  const facts = database.createObjectStore('facts', { keyPath: ['one', 'oneText', 'other', 'otherText'] });
  facts.createIndex('one', 'one');
  facts.createIndex('other', 'other');
  database.createObjectStore('notes', { keyPath: 'about' });
  database.createObjectStore('settings', { keyPath: 'key' });
  const tallies = database.createObjectStore('tallies', { keyPath: ['kind', 'name'] });
  tallies.createIndex('newest', ['kind', 'many', 'newestAt']);
  tallies.createIndex('bytes', ['kind', 'bytes']);
}
