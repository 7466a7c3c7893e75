// Opens the library: the one door to the database for everybody else.
import type { Article } from '../article/article';
import { analyseArticle, articleLanguage } from '../language/analyse';
import { loadLanguages } from '../language/load';
import { connect, type Connection } from './connection';
import {
  LibraryError,
  type EventShelf,
  type Finder,
  type Kept,
  type Library,
  type Revisions,
  type TextFinder,
} from './coverage';
import { eraseArticle } from './erase';
import { listEvents } from './events';
import { exportLibrary, type ExportOptions } from './export-library';
import { importLibrary, type ImportOptions, type ImportReport } from './import-library';
import type { IncomingArticle, KeepManyOptions } from './keep-many';
import { keepArticle } from './keep';
import { listFound, listNewest, readArticles } from './listing';
import { findNearest, lookUp } from './lookup';
import { correctPair, mergeInto, moveTo } from './regroup';
import { pending } from './pending';
import type { FactWords, LibrarySettings, Notes } from './reader-words';
import { readRevisions } from './revisions';
import type { Shelf } from './shelf';
import type { Upkeep } from './upkeep';
import { MIGRATIONS } from './schema';
import { makeSignature, type Signature } from './signature';

export interface LibraryOptions {
  /** Name of the database; another one for tests and benchmarks. */
  readonly name?: string;
  /** How long another page may hold up an upgrade before the library says "blocked". */
  readonly patienceMs?: number;
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
  LibrarySettings &
  Upkeep &
  Backup;

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
  const { name = 'collate', patienceMs = PATIENCE_MS } = options;
  return makeLibrary(await connect({ name, patienceMs, migrations: MIGRATIONS }));
}

function makeLibrary(connection: Connection): OpenLibrary {
  return {
    keep: (article, keptAt) => keep(connection, article, keptAt),
    event: pending,
    sharing: pending,
    browse: pending,
    shelfArticle: pending,
    sites: pending,
    notes: pending,
    writeNote: pending,
    factWords: pending,
    sayFact: pending,
    unsayFact: pending,
    setting: pending,
    settings: pending,
    setSetting: pending,
    room: pending,
    siteRules: pending,
    siteRule: pending,
    setSiteRule: pending,
    eraseSiteRule: pending,
    setStays: pending,
    overdue: pending,
    tidy: pending,
    countSelected: pending,
    eraseSelected: pending,
    backupState: pending,
    noteBackup: pending,
    keepMany: pending,
    async coverageOf(article) {
      const signature = await readSignature(article);
      return connection.read((reading) => lookUp(reading, article, signature));
    },
    async nearest(article, limit) {
      const signature = await readSignature(article);
      return connection.read((reading) => findNearest(reading, article, signature, limit));
    },
    async events({ offset, limit }) {
      const events = await connection.read((reading) => listEvents(reading, offset + limit));
      return { total: events.length, events: events.slice(offset) };
    },
    mergeEvents: (event, other) => connection.write((writing) => mergeInto(writing, event, other)),
    moveTo: (articles, event) => connection.write((writing) => moveTo(writing, articles, event)),
    revisions: (id) => connection.read((reading) => readRevisions(reading, id)),
    exportTo: (options) => exportLibrary(connection, options),
    importFrom: (options) => importLibrary(connection, { ...options, readSignature }),
    articles: (ids) => connection.read((reading) => readArticles(reading, ids)),
    list: (limit, search) =>
      connection.read((reading) =>
        search === undefined ? listNewest(reading, limit) : listFound(reading, limit, search),
      ),
    correct: (one, other, sameEvent) =>
      connection.write((writing) => correctPair(writing, one, other, sameEvent)),
    erase: (id) => connection.write((writing) => eraseArticle(writing, id)),
    close: () => connection.close(),
  };
}

async function keep(connection: Connection, article: Article, keptAt: string): Promise<Kept> {
  // Read before the transaction: a transaction ends as soon as it has nothing to do.
  const signature = await readSignature(article);
  try {
    return await connection.write((writing) => keepArticle(writing, article, signature, keptAt));
  } catch (error) {
    if (error instanceof LibraryError) return { kind: 'failed', failure: error.failure };
    throw error;
  }
}

async function readSignature(article: Article): Promise<Signature> {
  const tag = articleLanguage(article);
  const languages = await loadLanguages([tag]);
  return makeSignature(article, analyseArticle(article, languages), languages.of(tag));
}
