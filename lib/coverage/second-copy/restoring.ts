// Brings back from the second copy what the database lost, and the copy into step with the database.
import { readRecord, type ArticleRecord, type BackupRecord, type Fields } from '../backup-records';
import { BadBackup } from '../bad-backup';
import { inBatches } from '../batches';
import type { Connection } from '../connection';
import { readEntry } from '../entries';
import { mergeRecords } from '../import-library';
import type { ReadSignature } from '../merge-articles';
import { browse } from '../shelf/browse';
import { countMissing, isLess, isSameStock, readStock, toCount, toStock, type Stock } from '../stock';
import { ARTICLE, copyArticles, SAID, STOCK } from './copying';
import type { CopyStore } from './copy-store';

/** Articles read from the copy at once: a few hundred KB. */
const READ_AT_ONCE = 50;

/** What was kept last: as many as one action keeps at most. */
const LATEST = { order: 'kept', descending: true, offset: 0, limit: READ_AT_ONCE } as const;

/** Key of how many articles were brought back and not told of yet. */
const RESTORED = 'restored';
/** Key of how many articles the reader has given up: counted, and not there. */
const GIVEN_UP = 'givenUp';

/**
 * How the library stands to its second copy: it holds `less` than when it was written last; the copy is `behind`, for a kill or a
 * full disk came between the two writes; or they are the `same`, as far as numbers tell.
 */
export type Standing = 'same' | 'behind' | 'less';

/** The library and its second copy. All reject with a LibraryError, or as the copy does. */
export interface SecondCopy {
  /** Holds the numbers of both against each other; `thoroughly` looks for every entry and text as well. */
  stand(thoroughly: boolean): Promise<Standing>;
  /** Brings back what is missing. True when all is there again. Stopped in its midst, it goes on the next time. */
  restore(): Promise<boolean>;
  /** How many articles were brought back since this was asked last. */
  takeRestored(): Promise<number>;
  /** Lets what is there count as the whole library. */
  accept(): Promise<void>;
  /** Adds to the copy what it misses and what was kept last, and takes out what is not kept any more. */
  reconcile(): Promise<void>;
}

/** `connection` must not write to the copy by itself: what comes from there is there. */
export function openSecondCopy(
  connection: Connection,
  copy: CopyStore,
  readSignature: ReadSignature,
): SecondCopy {
  const known = async (): Promise<Stock> => toStock((await copy.get([STOCK]))[STOCK]);
  const held = (): Promise<Stock> => connection.read(readStock);
  const missing = (): Promise<number> => connection.read(countMissing);
  const isMoreMissing = async (): Promise<boolean> =>
    (await missing()) > toCount((await copy.get([GIVEN_UP]))[GIVEN_UP]);
  const accept = async (): Promise<void> => copy.set({ [STOCK]: await held(), [GIVEN_UP]: await missing() });
  return {
    accept,
    async stand(thoroughly) {
      const [now, before] = await Promise.all([held(), known()]);
      if (isLess(now, before) || (thoroughly && (await isMoreMissing()))) return 'less';
      return isSameStock(now, before) ? 'same' : 'behind';
    },
    async restore() {
      // Before the articles, which then are pinned as they were: a new note pins what its event holds by then.
      await mergeRecords(connection, await readWords(copy), readSignature);
      for await (const batch of inBatches(readCopiedArticles(copy))) {
        const missing = await selectMissing(connection, batch);
        if (missing.length === 0) continue;
        await mergeRecords(connection, missing, readSignature);
        await copy.set({ [RESTORED]: (await readRestored(copy)) + missing.length });
      }
      const [now, before] = await Promise.all([held(), known()]);
      const isAllThere = now.articles >= before.articles && !(await isMoreMissing());
      if (isAllThere) await accept();
      return isAllThere;
    },
    async takeRestored() {
      const restored = await readRestored(copy);
      if (restored > 0) await copy.remove([RESTORED]);
      return restored;
    },
    reconcile: () => reconcile(connection, copy),
  };
}

async function readRestored(copy: CopyStore): Promise<number> {
  const restored = (await copy.get([RESTORED]))[RESTORED];
  return typeof restored === 'number' ? restored : 0;
}

/** What the reader said. */
async function readWords(copy: CopyStore): Promise<readonly BackupRecord[]> {
  const said = (await copy.get([SAID]))[SAID];
  return toRecords(Array.isArray(said) ? said : []);
}

async function* readCopiedArticles(copy: CopyStore): AsyncGenerator<ArticleRecord> {
  const keys = (await copy.keys()).filter((key) => key.startsWith(ARTICLE));
  for (let at = 0; at < keys.length; at += READ_AT_ONCE) {
    const records = toRecords(Object.values(await copy.get(keys.slice(at, at + READ_AT_ONCE))));
    yield* records.filter((record) => record.kind === 'article');
  }
}

/** The records among what is stored. One that the disk damaged is left out: the others are worth having. */
function toRecords(stored: readonly unknown[]): readonly BackupRecord[] {
  return stored.flatMap((data, at) => {
    if (typeof data !== 'object' || data === null) return [];
    try {
      return [readRecord(data as Fields, at)];
    } catch (error) {
      if (error instanceof BadBackup) return [];
      throw error;
    }
  });
}

/** Without the articles that are there with the very text: merging reads every word of an article. */
async function selectMissing(
  connection: Connection,
  batch: readonly ArticleRecord[],
): Promise<readonly ArticleRecord[]> {
  return connection.read(async (reading) => {
    const isThere = async ({ id, text }: ArticleRecord): Promise<boolean> =>
      (await readEntry(reading, id))?.text === text &&
      (await reading.objectStore('texts').getKey([id, text])) !== undefined;
    const there = await Promise.all(batch.map(isThere));
    return batch.filter((_, at) => there[at] === false);
  });
}

async function reconcile(connection: Connection, copy: CopyStore): Promise<void> {
  const [keys, texts, latest] = await Promise.all([
    copy.keys(),
    connection.read((reading) => reading.objectStore('texts').getAllKeys()),
    connection.read((reading) => browse(reading, LATEST)),
  ]);
  const kept = new Set(texts.map(([id]) => id));
  const copied = new Set(
    keys.filter((key) => key.startsWith(ARTICLE)).map((key) => key.slice(ARTICLE.length)),
  );
  const differing = [...new Set([...kept, ...copied])].filter((id) => !kept.has(id) || !copied.has(id));
  for await (const ids of inBatches(differing)) await copyArticles(connection, copy, ids);
  // What has a new text under its old id, what the reader said, and the stock.
  await copyArticles(
    connection,
    copy,
    latest.articles.map(({ id }) => id),
  );
}
