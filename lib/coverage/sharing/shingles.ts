// Runs of words by which an article finds its copies among all kept ones: stored as postings, found without a text.
import type { Article } from '../../article/article';
import type { SharedText } from '../coverage';
import { findEntry } from '../entries';
import { addPostings, readPostings, removePostings, writeAllPostings, type Posted } from '../postings';
import type { Reading, Writing } from '../schema';
import { toSummary } from '../summary';
import { fingerprintArticle } from './fingerprints';

/** A run of words in more articles than this is a formula ("all rights reserved"): it finds nothing. */
const MOST_HOLDERS = 50;

/** The upper half of each hash names the posting list, the lower half tells the hashes of one list apart. */
const LOWER_BITS = 16;
const LOWER = 2 ** LOWER_BITS - 1;

/** Adds the runs of an article; the same in every library, so that they can be taken out again from its text. */
export async function addShingles(writing: Writing, number: number, article: Article): Promise<void> {
  const posted = postShingles(article);
  const heads = await readPostings(writing, 'shingles', [...posted.terms], 0);
  await addPostings(writing, 'shingles', number, posted, heads);
}

/** Takes out the runs of articles, given the texts they were kept with last. */
export async function removeShingles(
  writing: Writing,
  removed: readonly { readonly number: number; readonly article: Article }[],
): Promise<void> {
  const posted = removed.map(({ number, article }) => ({ number, terms: postShingles(article).terms }));
  await removePostings(writing, 'shingles', posted);
}

/** Gathers the runs of a whole library, to be written once into an empty store. */
export function indexAll(): {
  add: (number: number, article: Article) => void;
  write: (writing: Writing) => Promise<void>;
} {
  const all = new Map<number, { numbers: number[]; weights: number[] }>();
  return {
    add(number, article) {
      const { terms, weights } = postShingles(article);
      terms.forEach((term, at) => {
        const list = all.get(term) ?? { numbers: [], weights: [] };
        list.numbers.push(number);
        list.weights.push(weights[at] ?? 0);
        all.set(term, list);
      });
    },
    write: (writing) => writeAllPostings(writing, 'shingles', all),
  };
}

/** One hash a list: of two hashes with the same upper half, which hardly ever happens, the first is posted. */
function postShingles(article: Article): Posted {
  const lists = new Map<number, number>();
  for (const hash of fingerprintArticle(article)) {
    const list = hash >>> LOWER_BITS;
    if (!lists.has(list)) lists.set(list, hash & LOWER);
  }
  return { terms: Uint32Array.from(lists.keys()), weights: Uint16Array.from(lists.values()) };
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
  const { terms, weights } = postShingles(article);
  const lists = await readPostings(reading, 'shingles', [...terms]);
  const counts = new Map<number, number>();
  lists.forEach(({ parts }, at) => {
    const holders = parts.flatMap((part) =>
      [...part.numbers].filter((_, place) => part.weights[place] === weights[at]),
    );
    if (holders.length > MOST_HOLDERS) return;
    for (const number of holders) counts.set(number, (counts.get(number) ?? 0) + 1);
  });
  return counts;
}
