// Reading the entries and the counts of the library.
import type { Article } from '../article/article';
import { articleAddresses, articleId } from '../article/identity';
import type { Counts, Entry, Reading, Writing } from './schema';

const COUNTS = 'counts';

/** How many articles are kept, and the number the next one gets. */
export async function readCounts(reading: Reading): Promise<Counts> {
  return (await reading.objectStore('meta').get(COUNTS)) ?? { articles: 0, nextNumber: 1, nextEvent: 1 };
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
