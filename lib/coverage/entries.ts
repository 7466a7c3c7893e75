// Reading the entries and the counts of the library.
import type { Article } from '../article/article';
import { articleAddresses, articleId } from '../article/identity';
import type { Counts, Entry, Reading, Writing } from './schema';

const COUNTS = 'counts';
const NOTHING_YET: Counts = {
  articles: 0,
  nextNumber: 1,
  nextEvent: 1,
  changes: 0,
  backedUp: 0,
  backupAt: null,
};

/** How many articles are kept, and the number the next one gets. */
export async function readCounts(reading: Reading): Promise<Counts> {
  return (await reading.objectStore('meta').get(COUNTS)) ?? NOTHING_YET;
}

export async function writeCounts(writing: Writing, counts: Counts): Promise<void> {
  await writing.objectStore('meta').put(counts, COUNTS);
}

/** The entry of an id, null when it is not kept. */
export async function readEntry(reading: Reading, id: string): Promise<Entry | null> {
  return (await reading.objectStore('entries').index('id').get(id)) ?? null;
}

/** The entry under which an article is kept already: by id, else by any of its addresses. */
export async function findEntry(reading: Reading, article: Article): Promise<Entry | null> {
  const byAddress = reading.objectStore('entries').index('addresses');
  const [byId, ...found] = await Promise.all([
    readEntry(reading, articleId(article)),
    ...articleAddresses(article).map((address) => byAddress.get(address)),
  ]);
  return byId ?? found.find((entry) => entry !== undefined) ?? null;
}

/** The entries of these ids, in the order asked; unknown ids are left out. */
export async function readEntries(reading: Reading, ids: readonly string[]): Promise<readonly Entry[]> {
  const entries = await Promise.all(ids.map((id) => readEntry(reading, id)));
  return entries.filter((entry) => entry !== null);
}

/** The entries of an event, in order of keeping. */
export function readMembers(reading: Reading, event: string): Promise<Entry[]> {
  return reading
    .objectStore('entries')
    .index('eventKept')
    .getAll(IDBKeyRange.bound([event], [event, []]));
}
