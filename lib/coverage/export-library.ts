// Writing the library into a backup, batch by batch, while it can be used.
import { writeEnd, writeHeader, writeRecord, type ArticleRecord } from './backup-format';
import type { Connection } from './connection';
import { readCounts } from './entries';
import type { Reading } from './schema';

/** Articles read in one transaction. */
const BATCH = 50;

export interface ExportOptions {
  /** Takes the next piece of the file; the next one waits until it is done. */
  readonly write: (piece: string) => Promise<void> | void;
  readonly exportedAt: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two batches with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** Writes everything the reader could lose: every text of every article, events, pins and corrections. */
export async function exportLibrary(connection: Connection, options: ExportOptions): Promise<void> {
  const { articles: total } = await connection.read(readCounts);
  await options.write(writeHeader(options.exportedAt));
  let [done, after] = [0, 0];
  for (;;) {
    options.signal?.throwIfAborted();
    const batch = await connection.read((reading) => readBatch(reading, after));
    if (batch.records.length === 0) break;
    await options.write(batch.records.map(writeRecord).join(''));
    after = batch.last;
    done += batch.records.length;
    options.onProgress?.(done, Math.max(done, total));
  }
  const corrections = await connection.read((reading) => reading.objectStore('corrections').getAll());
  for (const { one, other, sameEvent } of corrections) {
    await options.write(writeRecord({ kind: 'correction', one, other, sameEvent }));
  }
  await options.write(writeEnd(done + corrections.length));
}

async function readBatch(
  reading: Reading,
  after: number,
): Promise<{ readonly records: readonly ArticleRecord[]; readonly last: number }> {
  const range = IDBKeyRange.lowerBound(after, true);
  const entries = await reading.objectStore('entries').getAll(range, BATCH);
  const records = await Promise.all(
    entries.map(async ({ id, keptAt, text, event, pinned }): Promise<ArticleRecord> => {
      const texts = await reading.objectStore('texts').getAll(IDBKeyRange.bound([id], [id, []]));
      return {
        kind: 'article',
        id,
        keptAt,
        text,
        event,
        pinned,
        texts: texts.map((record) => ({ keptAt: record.keptAt, article: record.article })),
      };
    }),
  );
  return { records, last: entries.at(-1)?.number ?? after };
}
