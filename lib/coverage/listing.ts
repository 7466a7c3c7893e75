// Lists of what is kept: newest first, by words of title and publisher where the reader searches.
import type { Article } from '../article/article';
import type { KeptSummary } from './coverage';
import type { Entry, Reading } from './schema';
import { searchWords } from './search-words';
import { toSummary } from './summary';

/** Summaries of the newest kept articles, at most `limit`. */
export async function listNewest(reading: Reading, limit: number): Promise<readonly KeptSummary[]> {
  const found: KeptSummary[] = [];
  let cursor = await reading.objectStore('entries').index('keptAt').openCursor(null, 'prev');
  while (cursor !== null && found.length < limit) {
    found.push(toSummary(cursor.value));
    cursor = await cursor.continue();
  }
  return found;
}

/** Summaries of the articles that hold every word of the search, the last word as a beginning; newest first. */
export async function listFound(
  reading: Reading,
  limit: number,
  search: string,
): Promise<readonly KeptSummary[]> {
  const words = searchWords(search);
  const last = words.at(-1);
  if (last === undefined) return listNewest(reading, limit);
  const index = reading.objectStore('entries').index('words');
  const holders = await Promise.all(
    words.map((word) => index.getAllKeys(word === last ? beginningWith(word) : IDBKeyRange.only(word))),
  );
  const [first = [], ...rest] = holders.map((numbers) => new Set(numbers));
  const numbers = [...first].filter((number) => rest.every((other) => other.has(number)));
  const newest = numbers.sort((a, b) => b - a).slice(0, limit);
  const entries = await Promise.all(newest.map((number) => reading.objectStore('entries').get(number)));
  return entries
    .filter((entry): entry is Entry => entry !== undefined)
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : b.number - a.number))
    .map(toSummary);
}

function beginningWith(word: string): IDBKeyRange {
  return IDBKeyRange.bound(word, `${word}\uffff`);
}

/** The texts kept last of these articles, in the order asked; unknown ids are left out. */
export async function readArticles(reading: Reading, ids: readonly string[]): Promise<readonly Article[]> {
  const records = await Promise.all(
    ids.map(async (id) => {
      const entry = await reading.objectStore('entries').index('id').get(id);
      return entry === undefined ? undefined : reading.objectStore('texts').get([id, entry.text]);
    }),
  );
  return records.flatMap((record) => (record === undefined ? [] : [record.article]));
}
