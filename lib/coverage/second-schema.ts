// Brings the records of a library of schema 1 to schema 2: what lists, sums and same text need of each article.
import { putShingles } from './sharing/shingles';
import { describeEntry, textBytes } from './describe-entry';
import type { Counts, Entry, Writing } from './schema';
import { addUpTallies } from './tallies';

/** Entries read and written side by side: one by one each would wait for a round trip of its own. Guarded by `npm run torture -- upgrade`. */
const SIDE_BY_SIDE = 200;

/** Runs inside the upgrade; linear in the number of articles, each text is read once. */
export async function fillSecondSchema(writing: Writing): Promise<void> {
  const store = writing.objectStore('entries');
  const entries: Entry[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const batch: Entry[] = await store.getAll(range, SIDE_BY_SIDE);
    const last = batch.at(-1);
    if (last === undefined) break;
    range = IDBKeyRange.lowerBound(last.number, true);
    const filled = await Promise.all(batch.map((entry) => fillEntry(writing, entry)));
    entries.push(...filled.filter((entry) => entry !== null));
  }
  await addUpTallies(writing, entries);
  const counts = await writing.objectStore('meta').get('counts');
  if (counts !== undefined) {
    const filled: Counts = { ...counts, changes: entries.length, backedUp: 0, backupAt: null };
    await writing.objectStore('meta').put(filled, 'counts');
  }
}

/** Writes what schema 2 adds to one entry; null when its text is not there, which no released version left so. */
async function fillEntry(writing: Writing, before: Entry): Promise<Entry | null> {
  const { id, text } = before;
  const texts = await writing.objectStore('texts').getAll(IDBKeyRange.bound([id], [id, []]));
  const last = texts.find((record) => record.text === text);
  if (last === undefined) return null;
  const bytes = texts.reduce((sum, { article }) => sum + textBytes(article), 0);
  const described = describeEntry(last.article, before.addresses);
  const entry: Entry = { ...before, ...described, flags: ['reader'], texts: texts.length, bytes };
  await Promise.all([
    writing.objectStore('entries').put(entry),
    putShingles(writing, entry.number, last.article),
  ]);
  return entry;
}
