// Brings the records of a library of schema 1 to schema 2: what lists, sums and same text need of each article.
import { putShingles } from './sharing/shingles';
import { describeEntry, textBytes } from './describe-entry';
import type { Counts, Entry, Writing } from './schema';
import { addUpTallies } from './tallies';

/** Runs inside the upgrade; linear in the number of articles, each text is read once. */
export async function fillSecondSchema(writing: Writing): Promise<void> {
  const store = writing.objectStore('entries');
  const entries: Entry[] = [];
  for (let cursor = await store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const { id, text } = cursor.value;
    const texts = await writing.objectStore('texts').getAll(IDBKeyRange.bound([id], [id, []]));
    const last = texts.find((record) => record.text === text);
    const bytes = texts.reduce((sum, { article }) => sum + textBytes(article), 0);
    if (last === undefined) continue;
    const described = describeEntry(last.article, cursor.value.addresses);
    const entry: Entry = { ...cursor.value, ...described, flags: ['reader'], texts: texts.length, bytes };
    await cursor.update(entry);
    await putShingles(writing, entry.number, last.article);
    entries.push(entry);
  }
  await addUpTallies(writing, entries);
  const counts = await writing.objectStore('meta').get('counts');
  if (counts !== undefined) {
    const filled: Counts = { ...counts, changes: entries.length, backedUp: 0, backupAt: null };
    await writing.objectStore('meta').put(filled, 'counts');
  }
}
