// Opens the library: the one door to the database for everybody else.
import type { Article } from '../article/article';
import { connect, type Connection } from './connection';
import {
  LibraryError,
  type EventShelf,
  type Finder,
  type Kept,
  type KeptBy,
  type Library,
  type Revisions,
  type TextFinder,
} from './coverage';
import { eraseArticles } from './erase';
import { exportLibrary, type ExportOptions } from './export-library';
import { importLibrary, type ImportOptions, type ImportReport } from './import-library';
import { keepMany, type IncomingArticle, type KeepManyOptions } from './keep-many';
import { keepArticle } from './keep';
import { readArticles } from './listing';
import { findNearest, lookUp } from './lookup';
import { MIGRATIONS } from './migrations';
import type { CopyStore } from './second-copy/copy-store';
import { copyingTo } from './second-copy/copying';
import { openSecondCopy, type SecondCopy } from './second-copy/restoring';
import type { AllWords, FactWords, LibrarySettings, Notes } from './reader-words';
import { correctPair, mergeInto, moveTo } from './regroup';
import { readSignature } from './read-signature';
import { readRevisions } from './revisions';
import { writeEventName } from './said/event-names';
import { openSaid } from './said/open-said';
import { findSharing } from './sharing/shingles';
import type { Shelf } from './shelf';
import { findEvent, listEvents } from './shelf/events';
import { openShelf } from './shelf/open-shelf';
import { openUpkeep } from './tidying/open-upkeep';
import type { Upkeep } from './upkeep';

export interface LibraryOptions {
  /** Name of the database; another one for tests and benchmarks. */
  readonly name?: string;
  /** How long another page may hold up an upgrade before the library says "blocked". */
  readonly patienceMs?: number;
  /** Where every change is written a second time; without one there is no second copy. */
  readonly copy?: CopyStore;
  /** Where the database is; the browser's usual place unless given. */
  readonly factory?: IDBFactory;
}

/** Long enough for a transaction under way in another page, short enough to wait for. */
const PATIENCE_MS = 3_000;

/** Everything the library can do; each use asks for the part it needs. */
export type OpenLibrary = Library &
  EventShelf &
  Finder &
  TextFinder &
  Revisions &
  Shelf &
  Notes &
  FactWords &
  AllWords &
  LibrarySettings &
  Upkeep &
  Backup & {
    /** Null without a place for one. */
    readonly secondCopy: SecondCopy | null;
  };

/** Export and import are twins: what one writes, the other reads back whole. */
export interface Backup {
  /** Writes the library as one versioned JSON file, piece by piece. */
  exportTo(options: ExportOptions): Promise<void>;
  /** Merges such a file, or says what that would do. Throws BadBackup and writes nothing when a place is wrong. */
  importFrom(options: Omit<ImportOptions, 'readSignature'>): Promise<ImportReport>;
  /** Keeps many articles out of other programs' files, or says what that would do. Neither side loses a text. */
  keepMany(articles: readonly IncomingArticle[], options: KeepManyOptions): Promise<ImportReport>;
}

/** Opens the library, creating or upgrading its database. Rejects with a LibraryError. */
export async function openLibrary(options: LibraryOptions = {}): Promise<OpenLibrary> {
  const { name = 'collate', patienceMs = PATIENCE_MS, copy = null, factory } = options;
  const database = await connect({ name, patienceMs, migrations: MIGRATIONS, ...(factory && { factory }) });
  const connection = copy === null ? database : copyingTo(copy, database);
  return {
    secondCopy: copy === null ? null : openSecondCopy(database, copy, readSignature),
    ...openReading(connection),
    ...openEvents(connection),
    ...openShelf(connection),
    ...openSaid(connection),
    ...openUpkeep(connection, copy),
    ...openBackup(connection),
  };
}

function openReading(connection: Connection): Library & Finder & TextFinder & Revisions {
  const shelf = openShelf(connection);
  return {
    keep: (article, keptAt, by = 'reader') => keep(connection, article, keptAt, by),
    async coverageOf(article) {
      const signature = await readSignature(article);
      return connection.read((reading) => lookUp(reading, article, signature));
    },
    async nearest(article, limit) {
      const signature = await readSignature(article);
      return connection.read((reading) => findNearest(reading, article, signature, limit));
    },
    sharing: (article, limit) => connection.read((reading) => findSharing(reading, article, limit)),
    revisions: (id) => connection.read((reading) => readRevisions(reading, id)),
    articles: (ids) => connection.read((reading) => readArticles(reading, ids)),
    async list(limit, search = '') {
      return (await shelf.browse({ search, order: 'kept', descending: true, offset: 0, limit })).articles;
    },
    correct: (one, other, sameEvent) =>
      connection.write((writing) => correctPair(writing, one, other, sameEvent)),
    async erase(id) {
      await connection.write((writing) => eraseArticles(writing, [id]));
    },
    close: () => connection.close(),
  };
}

function openEvents(connection: Connection): EventShelf {
  return {
    events: (query) => connection.read((reading) => listEvents(reading, query)),
    event: (id) => connection.read((reading) => findEvent(reading, id)),
    mergeEvents: (event, other) => connection.write((writing) => mergeInto(writing, event, other)),
    nameEvent: (event, name) => connection.write((writing) => writeEventName(writing, event, name)),
    moveTo: (articles, event) => connection.write((writing) => moveTo(writing, articles, event)),
  };
}

function openBackup(connection: Connection): Backup {
  return {
    exportTo: (options) => exportLibrary(connection, options),
    importFrom: (options) => importLibrary(connection, { ...options, readSignature }),
    keepMany: (articles, options) => keepMany(connection, articles, options, readSignature),
  };
}

async function keep(connection: Connection, article: Article, keptAt: string, by: KeptBy): Promise<Kept> {
  const signature = await readSignature(article);
  try {
    return await connection.write((writing) => keepArticle(writing, article, signature, keptAt, by));
  } catch (error) {
    if (error instanceof LibraryError) return { kind: 'failed', failure: error.failure };
    throw error;
  }
}
