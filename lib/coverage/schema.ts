// The shape of the database: its stores and what a record of each holds. How it came about is told in migrations.ts.
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Article } from '../article/article';
import type { KeptBy } from './coverage';
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
  /** Host of its first address, "" without one. */
  readonly site: string;
  /** For filters: how it was kept, and "stays" when retention must leave it alone. */
  readonly flags: readonly EntryFlag[];
  /** Number of its kept texts, and their UTF-8 bytes. */
  readonly texts: number;
  readonly bytes: number;
  /** What lists are sorted by, "" where unknown: UTC time of publication, folded title and publisher. */
  readonly order: { readonly published: string; readonly title: string; readonly publisher: string };
}

export type EntryFlag = KeptBy | 'stays';

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

/** How many articles hold each common term; the terms ascending, the counts about right (common-terms.ts). */
export interface CommonTerms {
  readonly terms: Uint32Array;
  readonly articles: Uint32Array;
}

/** The runs of words of an article's last text, as 32-bit hashes (sharing/fingerprints.ts). */
export interface ShingleRecord {
  readonly number: number;
  readonly hashes: readonly number[];
}

/** The reader's last word on two articles. `one` is the smaller id. */
export interface Correction {
  readonly one: string;
  readonly other: string;
  readonly sameEvent: boolean;
}

/** The reader's last word on two sentences; the sides in the order of their ids and texts. */
export interface FactRecord {
  readonly one: string;
  readonly oneText: string;
  readonly other: string;
  readonly otherText: string;
  readonly sameFact: boolean;
  readonly saidAt: string;
}

export interface NoteRecord {
  readonly about: string;
  readonly text: string;
  readonly changedAt: string;
}

/** What one site or event sums up to; kept in step with the entries by `writeEntries`. */
export interface TallyRecord {
  readonly kind: TallyKind;
  readonly name: string;
  readonly articles: number;
  readonly bytes: number;
  readonly newestAt: string;
  /** 1 when there is more than one article. */
  readonly many: 0 | 1;
}

export type TallyKind = 'site' | 'event';

export interface Counts {
  readonly articles: number;
  readonly nextNumber: number;
  readonly nextEvent: number;
  /** Articles kept or changed so far, and how many of them the last backup held. */
  readonly changes: number;
  readonly backedUp: number;
  /** Time of the last backup. */
  readonly backupAt: string | null;
}

export interface LibrarySchema extends DBSchema {
  /** One record, under the key "counts". */
  meta: { key: string; value: Counts };
  entries: {
    key: number;
    value: Entry;
    indexes: {
      id: string;
      addresses: string;
      keptAt: string;
      words: string;
      eventKept: [string, string];
      siteKept: [string, string];
      flags: string;
      published: string;
      title: string;
      publisher: string;
    };
  };
  texts: { key: [string, string]; value: TextRecord };
  postings: { key: [number, number]; value: PostingPart };
  /** One record, under the key "all". */
  commonTerms: { key: string; value: CommonTerms };
  shingles: { key: number; value: ShingleRecord; indexes: { hashes: number } };
  corrections: { key: [string, string]; value: Correction; indexes: { one: string; other: string } };
  facts: {
    key: [string, string, string, string];
    value: FactRecord;
    indexes: { one: string; other: string };
  };
  notes: { key: string; value: NoteRecord };
  settings: { key: string; value: { readonly key: string; readonly value: unknown } };
  tallies: {
    key: [TallyKind, string];
    value: TallyRecord;
    indexes: { newest: [TallyKind, number, string]; bytes: [TallyKind, number] };
  };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export const STORES = [
  'meta',
  'entries',
  'texts',
  'postings',
  'commonTerms',
  'shingles',
  'corrections',
  'facts',
  'notes',
  'settings',
  'tallies',
] as const;
export type StoreName = (typeof STORES)[number];
export type Reading = IDBPTransaction<LibrarySchema, StoreName[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;
