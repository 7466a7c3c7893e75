// Erasing one article: its entry, every text of it, its postings and what the reader said about it.
import { eraseCorrections } from './corrections';
import { readCounts, writeCounts } from './entries';
import { removePostings } from './postings';
import type { Writing } from './schema';

/** Leaves no trace of an article; does nothing when it is not kept. */
export async function eraseArticle(writing: Writing, id: string): Promise<void> {
  const entries = writing.objectStore('entries');
  const entry = await entries.index('id').get(id);
  if (entry === undefined) return;
  const counts = await readCounts(writing);
  await Promise.all([
    writeCounts(writing, { ...counts, articles: counts.articles - 1 }),
    entries.delete(entry.number),
    writing.objectStore('texts').delete(IDBKeyRange.bound([id], [id, []])),
    removePostings(writing, entry.number, entry.profile),
    eraseCorrections(writing, id),
  ]);
}
