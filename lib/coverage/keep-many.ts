// Keeping many articles at once, as they come out of other programs' files.
import type { Article } from '../article/article';
import { articleId, textFingerprint } from '../article/identity';
import { inBatches } from './batches';
import type { Connection } from './connection';
import { NOTHING_IMPORTED, type ImportReport } from './import-library';
import { judge, mergeArticles, type Incoming, type ReadSignature } from './merge-articles';
import { joinNote } from './said/notes';
import type { LongWork } from './upkeep';

/** An article to be kept, as the other program had it. */
export interface IncomingArticle {
  readonly article: Article;
  /** When it was saved there; the articles without such a time are kept now. */
  readonly savedAt: string | null;
  /** Becomes a note, joined to one there is. */
  readonly note: string | null;
}

export interface KeepManyOptions extends LongWork {
  /** Only says what would happen. */
  readonly dryRun: boolean;
  readonly now: string;
}

/** Keeps the articles, or says what that would do. One that is kept already gets a revision, never a second entry. */
export async function keepMany(
  connection: Connection,
  articles: readonly IncomingArticle[],
  options: KeepManyOptions,
  readSignature: ReadSignature,
): Promise<ImportReport> {
  const report = { ...NOTHING_IMPORTED };
  let done = 0;
  for await (const batch of inBatches(articles)) {
    options.signal?.throwIfAborted();
    const incoming = batch.map((one) => toIncoming(one, options.now));
    const merged = options.dryRun
      ? await connection.read((reading) => Promise.all(incoming.map((one) => judge(reading, one))))
      : await mergeBatch(connection, batch, incoming, options.now, readSignature);
    for (const { verdict } of merged) report[verdict] += 1;
    report.notes += batch.filter(({ note }) => note !== null).length;
    done += batch.length;
    options.onProgress?.(done, articles.length);
  }
  return report;
}

async function mergeBatch(
  connection: Connection,
  batch: readonly IncomingArticle[],
  incoming: readonly Incoming[],
  now: string,
  readSignature: ReadSignature,
): ReturnType<typeof mergeArticles> {
  const merged = await mergeArticles(connection, incoming, readSignature);
  const notes = batch.flatMap(({ note: text }, at) => {
    const about = merged[at]?.id;
    return text === null || about === undefined ? [] : [{ about, text, changedAt: now }];
  });
  if (notes.length === 0) return merged;
  await connection.write(async (writing) => {
    for (const note of notes) await joinNote(writing, note);
  });
  return merged;
}

function toIncoming({ article, savedAt }: IncomingArticle, now: string): Incoming {
  const keptAt = savedAt ?? now;
  const text = textFingerprint(article);
  const texts = [{ keptAt, article }];
  return { id: articleId(article), keptAt, text, event: null, pinned: false, flags: ['reader'], texts };
}
