// The shape of the database: its stores, what a record of each holds, and the numbered steps that made it so.
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Article } from '../article/article';
import type { Profile } from './profile';

/** The one mutable record of an article: what lists and matching need, without its text. */
export interface Entry {
  /** Number in the order of keeping; postings name an article by it. */
  readonly number: number;
  readonly id: string;
  /** Normalised addresses under which the article has been seen. */
  readonly addresses: readonly string[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly keptAt: string;
  /** Fingerprint of the text kept last; with `id` the key of its record in `texts`. */
  readonly text: string;
  /** Words of title and publisher, for the search of lists. */
  readonly words: readonly string[];
  readonly profile: Profile;
  /** The event it belongs to; an article alone is an event of its own. */
  readonly event: string;
  /** The reader put it into its event: the machine leaves it there. */
  readonly pinned: boolean;
  /** The reader said something about it and another article: there are corrections to read. */
  readonly corrected: boolean;
}

/** One captured text of an article. Never changed once written: a new capture with other words is a new record. */
export interface TextRecord {
  readonly id: string;
  readonly text: string;
  readonly keptAt: string;
  readonly article: Article;
}

/** Some postings of one term: pairs of article number and weight, in order of keeping. */
export interface PostingPart {
  readonly term: number;
  /** 0 is the head, which grows; full parts count down from PART_LIMIT, so that newer parts come first. */
  readonly part: number;
  /** Only in the head: how many articles hold the term, and how many full parts there are. */
  readonly articles: number;
  readonly parts: number;
  readonly numbers: Uint32Array;
  /** Weight of the term in each article, as in its profile. */
  readonly weights: Uint16Array;
}

/** The reader's last word on two articles. `one` is the smaller id. */
export interface Correction {
  readonly one: string;
  readonly other: string;
  readonly sameEvent: boolean;
}

export interface Counts {
  readonly articles: number;
  readonly nextNumber: number;
  readonly nextEvent: number;
}

export interface LibrarySchema extends DBSchema {
  /** One record, under the key "counts". */
  meta: { key: string; value: Counts };
  entries: {
    key: number;
    value: Entry;
    indexes: { id: string; addresses: string; keptAt: string; words: string; event: string };
  };
  texts: { key: [string, string]; value: TextRecord };
  postings: { key: [number, number]; value: PostingPart };
  corrections: { key: [string, string]; value: Correction; indexes: { one: string; other: string } };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type StoreName = 'meta' | 'entries' | 'texts' | 'postings' | 'corrections';
export const STORES: StoreName[] = ['meta', 'entries', 'texts', 'postings', 'corrections'];
export type Reading = IDBPTransaction<LibrarySchema, StoreName[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;

/** One step of an upgrade; runs inside the upgrade's transaction. */
export type Migration = (database: LibraryDatabase) => void;

/** Step n brings a database of version n to version n + 1. Steps that were released are never changed. */
export const MIGRATIONS: readonly Migration[] = [createFirstStores];

function createFirstStores(database: LibraryDatabase): void {
  database.createObjectStore('meta');
  const entries = database.createObjectStore('entries', { keyPath: 'number' });
  entries.createIndex('id', 'id', { unique: true });
  entries.createIndex('addresses', 'addresses', { multiEntry: true });
  entries.createIndex('keptAt', 'keptAt');
  entries.createIndex('event', 'event');
  entries.createIndex('words', 'words', { multiEntry: true });
  database.createObjectStore('texts', { keyPath: ['id', 'text'] });
  database.createObjectStore('postings', { keyPath: ['term', 'part'] });
  const corrections = database.createObjectStore('corrections', { keyPath: ['one', 'other'] });
  corrections.createIndex('one', 'one');
  corrections.createIndex('other', 'other');
}
