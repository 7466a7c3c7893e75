// Writing the library into a backup, batch by batch, while it can be used.
import { writeEnd, writeHeader, writeRecord } from './backup-format';
import type { ArticleRecord, BackupRecord } from './backup-records';
import type { Connection } from './connection';
import { readCounts } from './entries';
import type { Entry, Reading } from './schema';
import type { LongWork } from './upkeep';

/** Articles read in one transaction. */
const BATCH = 50;

/** `onProgress` counts articles; `signal` stops between two batches with its reason. */
export interface ExportOptions extends LongWork {
  /** Takes the next piece of the file; the next one waits until it is done. */
  readonly write: (piece: string) => Promise<void> | void;
  readonly exportedAt: string;
}

/** Writes everything the reader could lose: every text of every article, events, pins, words, notes and settings. */
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
  const said = await connection.read(readSaid);
  await options.write(said.map(writeRecord).join(''));
  await options.write(writeEnd(done + said.length));
}

async function readBatch(
  reading: Reading,
  after: number,
): Promise<{ readonly records: readonly ArticleRecord[]; readonly last: number }> {
  const range = IDBKeyRange.lowerBound(after, true);
  const entries = await reading.objectStore('entries').getAll(range, BATCH);
  const records = await Promise.all(entries.map((entry) => readArticleRecord(reading, entry)));
  return { records, last: entries.at(-1)?.number ?? after };
}

/** An article with every text of it. */
export async function readArticleRecord(
  reading: Reading,
  { id, keptAt, text, event, pinned, flags }: Entry,
): Promise<ArticleRecord> {
  const texts = await reading.objectStore('texts').getAll(IDBKeyRange.bound([id], [id, []]));
  const kept = texts.map((record) => ({ keptAt: record.keptAt, article: record.article }));
  return { kind: 'article', id, keptAt, text, event, pinned, flags, texts: kept };
}

/** What the reader said: small, whatever the number of articles. */
export async function readSaid(reading: Reading): Promise<readonly BackupRecord[]> {
  const [corrections, facts, notes, settings] = await Promise.all([
    reading.objectStore('corrections').getAll(),
    reading.objectStore('facts').getAll(),
    reading.objectStore('notes').getAll(),
    reading.objectStore('settings').getAll(),
  ]);
  return [
    ...corrections.map((one) => ({ kind: 'correction', ...one }) as const),
    ...facts.map((one) => ({ kind: 'fact', ...one }) as const),
    ...notes.map((one) => ({ kind: 'note', ...one }) as const),
    ...settings.map((one) => ({ kind: 'setting', ...one }) as const),
  ];
}
