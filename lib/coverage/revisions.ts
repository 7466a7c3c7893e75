// The texts of one article over time, as they were captured.
import type { KeptText } from './coverage';
import { readEntry } from './entries';
import type { Reading } from './schema';

/** Every kept text of an article, in order of capture; empty when it is not kept. */
export async function readRevisions(reading: Reading, id: string): Promise<readonly KeptText[]> {
  const entry = await readEntry(reading, id);
  if (entry === null) return [];
  const texts = await reading.objectStore('texts').getAll(IDBKeyRange.bound([id], [id, []]));
  return texts
    .map(({ keptAt, text, article }) => ({ keptAt, isLast: text === entry.text, article }))
    .sort((a, b) => Date.parse(a.keptAt) - Date.parse(b.keptAt));
}
