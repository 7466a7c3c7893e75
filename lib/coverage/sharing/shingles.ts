// Runs of words by which an article finds its copies among all kept ones: stored as keys, found without a text.
import type { Article } from '../../article/article';
import type { SharedText } from '../coverage';
import { findEntry } from '../entries';
import type { Reading, Writing } from '../schema';
import { toSummary } from '../summary';
import { fingerprintArticle } from './fingerprints';

/** A run of words in more articles than this is a formula ("all rights reserved"): it finds nothing. */
const MOST_HOLDERS = 50;

/** Room for the number of an article beside a 32-bit hash in the 53 exact bits of a number. */
const NUMBERS = 2 ** 21;

/**
 * Adds the runs of an article: one key each, hash and number in one. Nothing is read, so that it takes the same time
 * however many articles there are. They follow from the text alone, and so are found again to be taken out.
 */
export async function addShingles(writing: Writing, number: number, article: Article): Promise<void> {
  const store = writing.objectStore('shingles');
  await Promise.all(keysOf(number, article).map((key) => store.put(0, key)));
}

/** Takes out the runs of an article, given the text it was kept with last. */
export async function removeShingles(writing: Writing, number: number, article: Article): Promise<void> {
  const store = writing.objectStore('shingles');
  await Promise.all(keysOf(number, article).map((key) => store.delete(key)));
}

function keysOf(number: number, article: Article): readonly number[] {
  return [...fingerprintArticle(article)].map((hash) => hash * NUMBERS + number);
}

/** The kept articles that hold most of the runs of this one, itself left out, at most `limit`. */
export async function findSharing(
  reading: Reading,
  article: Article,
  limit: number,
): Promise<readonly SharedText[]> {
  const own = await findEntry(reading, article);
  const counts = await countShared(reading, article);
  if (own !== null) counts.delete(own.number);
  const most = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, limit);
  const store = reading.objectStore('entries');
  const entries = await Promise.all(most.map(([number]) => store.get(number)));
  return entries.flatMap((entry, at) =>
    entry === undefined ? [] : [{ ...toSummary(entry), event: entry.event, shared: most[at]?.[1] ?? 0 }],
  );
}

async function countShared(reading: Reading, article: Article): Promise<Map<number, number>> {
  const store = reading.objectStore('shingles');
  const holders = await Promise.all(
    [...fingerprintArticle(article)].map((hash) =>
      store.getAllKeys(
        IDBKeyRange.bound(hash * NUMBERS, (hash + 1) * NUMBERS, false, true),
        MOST_HOLDERS + 1,
      ),
    ),
  );
  const counts = new Map<number, number>();
  for (const keys of holders.filter(({ length }) => length <= MOST_HOLDERS)) {
    for (const key of keys) counts.set(key % NUMBERS, (counts.get(key % NUMBERS) ?? 0) + 1);
  }
  return counts;
}
