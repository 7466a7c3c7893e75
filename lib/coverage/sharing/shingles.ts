// Runs of words by which an article finds its copies among all kept ones: stored as hashes, found without a text.
import type { Article } from '../../article/article';
import type { SharedText } from '../coverage';
import { findEntry } from '../entries';
import type { Reading, Writing } from '../schema';
import { toSummary } from '../summary';
import { fingerprintArticle } from './fingerprints';

/** A run of words in more articles than this is a formula ("all rights reserved"): it finds nothing. */
const MOST_HOLDERS = 50;

/**
 * Writes the runs of an article over earlier ones: one record, whose hashes the browser indexes by itself. So keeping
 * costs one request and the same time however many articles there are. Rejected: a record for each hash, and posting
 * lists, which cost a hundred requests and more.
 */
export async function putShingles(writing: Writing, number: number, article: Article): Promise<void> {
  await writing.objectStore('shingles').put({ number, hashes: [...fingerprintArticle(article)] });
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
  const index = reading.objectStore('shingles').index('hashes');
  const holders = await Promise.all(
    [...fingerprintArticle(article)].map((hash) => index.getAllKeys(hash, MOST_HOLDERS + 1)),
  );
  const counts = new Map<number, number>();
  for (const numbers of holders.filter(({ length }) => length <= MOST_HOLDERS)) {
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}
