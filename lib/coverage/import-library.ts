// Reading a backup into the library: first the whole file is checked, then it is merged. Neither side loses a text.
import { readBackup } from './backup-format';
import type { ArticleRecord, BackupRecord } from './backup-records';
import type { Connection } from './connection';
import { inBatches } from './batches';
import { judge, mergeArticles, type ReadSignature, type Verdict } from './merge-articles';
import { mergeSaid } from './merge-said';

/** What an import would do, or has done. */
export interface ImportReport extends Readonly<Record<Verdict, number>> {
  /** Articles that were not kept. */
  readonly added: number;
  /** Articles that are kept with the same texts. */
  readonly same: number;
  /** Kept articles whose last text in the file is newer. */
  readonly newer: number;
  /** Kept articles of which the file brings older texts: they become revisions. */
  readonly older: number;
  /** The reader's words on pairs of articles and of sentences. */
  readonly corrections: number;
  readonly notes: number;
  readonly settings: number;
  /** Words and settings that say the opposite of the library's, which stand; notes that were joined to one there is. */
  readonly conflicting: number;
}

export const NOTHING_IMPORTED: ImportReport = {
  added: 0,
  same: 0,
  newer: 0,
  older: 0,
  corrections: 0,
  notes: 0,
  settings: 0,
  conflicting: 0,
};

export interface ImportOptions {
  /** Opens the file anew each time: it is read once to check it and once to merge it. */
  readonly open: () => AsyncIterable<string>;
  /** Only says what would happen. */
  readonly dryRun: boolean;
  readonly readSignature: ReadSignature;
  /** Records done of `total`; while the file is checked the total is not known yet and null. */
  readonly onProgress?: (done: number, total: number | null) => void;
  /** Stops between two batches; what was merged so far stays, and importing again goes on. */
  readonly signal?: AbortSignal;
}

/** Merges a backup. Throws BadBackup before anything is written when any place of the file is wrong. */
export async function importLibrary(connection: Connection, options: ImportOptions): Promise<ImportReport> {
  const planned = await walk(options, null, (batch) => plan(connection, batch));
  if (options.dryRun) return planned.report;
  const merged = await walk(options, planned.records, (batch) =>
    mergeRecords(connection, batch, options.readSignature),
  );
  return merged.report;
}

type Outcome = keyof ImportReport;

async function walk(
  options: ImportOptions,
  total: number | null,
  take: (batch: readonly BackupRecord[]) => Promise<readonly Outcome[]>,
): Promise<{ readonly report: ImportReport; readonly records: number }> {
  const report = { ...NOTHING_IMPORTED };
  let records = 0;
  for await (const batch of inBatches(readBackup(options.open()))) {
    options.signal?.throwIfAborted();
    for (const outcome of await take(batch)) report[outcome] += 1;
    records += batch.length;
    options.onProgress?.(records, total);
  }
  return { report, records };
}

function plan(connection: Connection, batch: readonly BackupRecord[]): Promise<readonly Outcome[]> {
  return connection.read((reading) =>
    Promise.all(
      batch.map(async (record) => {
        if (record.kind !== 'article') return mergeSaid(reading, null, record);
        return (await judge(reading, record)).verdict;
      }),
    ),
  );
}

/** Merges some records that were checked; gives what came of each. */
export async function mergeRecords(
  connection: Connection,
  batch: readonly BackupRecord[],
  readSignature: ReadSignature,
): Promise<readonly Outcome[]> {
  const articles = batch.filter((record): record is ArticleRecord => record.kind === 'article');
  const merged = articles.length === 0 ? [] : await mergeArticles(connection, articles, readSignature);
  const said = batch.filter((record) => record.kind !== 'article');
  if (said.length === 0) return merged.map(({ verdict }) => verdict);
  const outcomes = await connection.write(async (writing) => {
    const done: Outcome[] = [];
    for (const record of said) done.push(await mergeSaid(writing, writing, record));
    return done;
  });
  return [...merged.map(({ verdict }) => verdict), ...outcomes];
}
