// Erasing articles: their entries, every text of them, their postings and what the reader said about them.
import { eraseCorrections } from './corrections';
import { readCounts, readEntries, writeCounts } from './entries';
import { removePostings } from './postings';
import { eraseFactWordsOf } from './said/fact-words';
import type { Writing } from './schema';
import { writeEntries } from './tallies';

/** Leaves no trace of these articles; ids that are not kept are passed over. Gives how many were erased. */
export async function eraseArticles(writing: Writing, ids: readonly string[]): Promise<number> {
  const entries = await readEntries(writing, [...new Set(ids)]);
  if (entries.length === 0) return 0;
  await removePostings(writing, entries);
  const counts = await readCounts(writing);
  await writeCounts(writing, { ...counts, articles: counts.articles - entries.length });
  await writeEntries(
    writing,
    entries.map((before) => ({ before, after: null })),
  );
  await Promise.all(
    entries.flatMap(({ id, number }) => [
      writing.objectStore('shingles').delete(number),
      writing.objectStore('texts').delete(IDBKeyRange.bound([id], [id, []])),
      writing.objectStore('notes').delete(id),
      eraseCorrections(writing, id),
      eraseFactWordsOf(writing, id),
    ]),
  );
  return entries.length;
}
