// Keeps the second copy of the library: what a transaction changed is written there before the action counts as done.
import type { ArticleRecord, BackupRecord } from '../backup-records';
import type { Connection } from '../connection';
import { readEntry } from '../entries';
import { readArticleRecord, readSaid } from '../export-library';
import type { Reading } from '../schema';
import { readStock, type Stock } from '../stock';
import type { CopyStore } from './copy-store';
import { watchWrites, type Touched } from './touched';

/** Key of what the library held when it was written last. */
export const STOCK = 'stock';
/** Key of everything the reader said, as a list of records. */
export const SAID = 'said';
/** Before the id of an article, the key of its record. */
export const ARTICLE = 'article:';

interface Changes {
  /** By id; null when the article is not kept any more. */
  readonly articles: ReadonlyMap<string, ArticleRecord | null>;
  /** All the reader said, null when nothing of it changed. */
  readonly said: readonly BackupRecord[] | null;
  readonly stock: Stock;
}

/** The connection, writing every change into the copy as well. A copy that takes nothing stops nobody from keeping. */
export function copyingTo(copy: CopyStore, connection: Connection): Connection {
  return {
    ...connection,
    async write(work) {
      const { result, changes } = await connection.write(async (writing) => {
        const touched = watchWrites(writing);
        const result = await work(writing);
        return { result, changes: await readChanges(writing, touched) };
      });
      // What is missing there is added when the copy is compared with the library (restoring.ts).
      await writeChanges(copy, changes).catch(() => undefined);
      return result;
    },
  };
}

async function readChanges(reading: Reading, { articles, isSaid }: Touched): Promise<Changes> {
  const [records, said, stock] = await Promise.all([
    readRecords(reading, [...articles]),
    isSaid ? readSaid(reading) : null,
    readStock(reading),
  ]);
  return { articles: records, said, stock };
}

async function readRecords(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleRecord | null>> {
  const records = ids.map(async (id) => {
    const entry = await readEntry(reading, id);
    return [id, entry === null ? null : await readArticleRecord(reading, entry)] as const;
  });
  return new Map(await Promise.all(records));
}

async function writeChanges(copy: CopyStore, { articles, said, stock }: Changes): Promise<void> {
  const gone = [...articles].filter(([, record]) => record === null).map(([id]) => ARTICLE + id);
  if (gone.length > 0) await copy.remove(gone);
  const kept = [...articles].filter(([, record]) => record !== null);
  await copy.set({
    [STOCK]: stock,
    ...(said !== null && { [SAID]: said }),
    ...Object.fromEntries(kept.map(([id, record]) => [ARTICLE + id, record])),
  });
}

/** Writes the records of these articles and the stock into the copy. */
export async function copyArticles(
  connection: Connection,
  copy: CopyStore,
  ids: readonly string[],
): Promise<void> {
  const touched = { articles: new Set(ids), isSaid: true };
  await writeChanges(copy, await connection.read((reading) => readChanges(reading, touched)));
}
