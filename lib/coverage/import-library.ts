// Reading a backup into the library: first the whole file is checked, then it is merged. Neither side loses a text.
import type { Article } from '../article/article';
import { textFingerprint } from '../article/identity';
import { readBackup, type ArticleRecord, type CorrectionRecord } from './backup-format';
import type { Connection } from './connection';
import { findEntry, readEntry } from './entries';
import { addText, storeEntry } from './keep';
import type { Entry, Reading, Writing } from './schema';
import type { Signature } from './signature';

/** What an import would do, or has done. */
export interface ImportReport {
  /** Articles that were not kept. */
  readonly added: number;
  /** Articles that are kept with the same texts. */
  readonly same: number;
  /** Kept articles whose last text in the file is newer. */
  readonly newer: number;
  /** Kept articles of which the file brings older texts: they become revisions. */
  readonly older: number;
  readonly corrections: number;
  /** Corrections that say the opposite of those in the library; the library's stand. */
  readonly conflicting: number;
}

export interface ImportOptions {
  /** Opens the file anew each time: it is read once to check it and once to merge it. */
  readonly open: () => AsyncIterable<string>;
  /** Only says what would happen. */
  readonly dryRun: boolean;
  readonly readSignature: (article: Article) => Promise<Signature>;
  readonly onProgress?: (done: number) => void;
  /** Stops between two records; what was merged so far stays, and importing again goes on. */
  readonly signal?: AbortSignal;
}

type Verdict = keyof Omit<ImportReport, 'corrections'>;

/** Merges a backup. Throws BadBackup before anything is written when any place of the file is wrong. */
export async function importLibrary(connection: Connection, options: ImportOptions): Promise<ImportReport> {
  const planned = await walk(connection, options, true);
  return options.dryRun ? planned : walk(connection, options, false);
}

async function walk(connection: Connection, options: ImportOptions, dryRun: boolean): Promise<ImportReport> {
  const report = { added: 0, same: 0, newer: 0, older: 0, corrections: 0, conflicting: 0 };
  let done = 0;
  for await (const record of readBackup(options.open())) {
    options.signal?.throwIfAborted();
    if (record.kind === 'article') {
      report[await takeArticle(connection, record, options, dryRun)] += 1;
    } else {
      const isConflict = await takeCorrection(connection, record, dryRun);
      report[isConflict ? 'conflicting' : 'corrections'] += 1;
    }
    done += 1;
    if (!dryRun) options.onProgress?.(done);
  }
  return report;
}

async function takeArticle(
  connection: Connection,
  record: ArticleRecord,
  options: ImportOptions,
  dryRun: boolean,
): Promise<Verdict> {
  // Every record holds its last text: readBackup has checked it.
  const article = lastTextOf(record) as Article;
  if (dryRun) return connection.read(async (reading) => (await judge(reading, record, article)).verdict);
  const signature = await options.readSignature(article);
  return connection.write(async (writing) => {
    const { verdict, before } = await judge(writing, record, article);
    const id = before?.id ?? record.id;
    for (const { keptAt, article: text } of record.texts) {
      await addText(writing, { id, text: textFingerprint(text), keptAt, article: text });
    }
    if (verdict === 'added' || verdict === 'newer') {
      const { keptAt, event, pinned } = record;
      const placement = before === null ? { event, pinned } : null;
      await storeEntry(writing, { id, before, article, signature, keptAt, placement });
    }
    return verdict;
  });
}

function lastTextOf(record: ArticleRecord): Article | undefined {
  return record.texts.find(({ article }) => textFingerprint(article) === record.text)?.article;
}

async function judge(
  reading: Reading,
  record: ArticleRecord,
  article: Article,
): Promise<{ readonly verdict: Verdict; readonly before: Entry | null }> {
  const before = (await readEntry(reading, record.id)) ?? (await findEntry(reading, article));
  if (before === null) return { verdict: 'added', before };
  if (before.text !== record.text && Date.parse(record.keptAt) > Date.parse(before.keptAt)) {
    return { verdict: 'newer', before };
  }
  const known = await Promise.all(
    record.texts.map(({ article: text }) =>
      reading.objectStore('texts').getKey([before.id, textFingerprint(text)]),
    ),
  );
  return { verdict: known.includes(undefined) ? 'older' : 'same', before };
}

/** True when the library says the opposite. */
async function takeCorrection(
  connection: Connection,
  { one, other, sameEvent }: CorrectionRecord,
  dryRun: boolean,
): Promise<boolean> {
  const work = async (reading: Reading): Promise<boolean | null> => {
    const known = await reading.objectStore('corrections').get([one, other]);
    return known === undefined ? null : known.sameEvent !== sameEvent;
  };
  if (dryRun) return (await connection.read(work)) ?? false;
  return connection.write(async (writing) => {
    const conflict = await work(writing);
    if (conflict === null) await addCorrection(writing, one, other, sameEvent);
    return conflict ?? false;
  });
}

async function addCorrection(
  writing: Writing,
  one: string,
  other: string,
  sameEvent: boolean,
): Promise<void> {
  await writing.objectStore('corrections').put({ one, other, sameEvent });
  for (const id of [one, other]) {
    const entry = await readEntry(writing, id);
    if (entry !== null) await writing.objectStore('entries').put({ ...entry, corrected: true });
  }
}
