// Lists of the library page: filters and sorting by the keys of indexes, records only for the part that is shown.
import type { Entry, Reading } from '../schema';
import { searchWords } from '../search-words';
import type { ShelfArticle, ShelfOrder, ShelfPage, ShelfQuery } from '../shelf';
import { toSummary } from '../summary';

/** One part of a list. Reads keys of all articles at most, entries of one page. */
export async function browse(reading: Reading, query: ShelfQuery): Promise<ShelfPage> {
  const { order, descending, offset, limit } = query;
  const [filters, sorted] = await Promise.all([
    readFilters(reading, query),
    readOrder(reading, order, descending),
  ]);
  const numbers = sorted.filter((number) => filters.every((filter) => filter.has(number)));
  const page = numbers.slice(offset, offset + limit);
  const entries = await Promise.all(page.map((number) => reading.objectStore('entries').get(number)));
  const articles = entries.filter((entry) => entry !== undefined).map(toShelfArticle);
  return { total: numbers.length, articles };
}

/** An entry as the library page shows it. */
export function toShelfArticle(entry: Entry): ShelfArticle {
  const { site, event, flags, texts, bytes } = entry;
  return {
    ...toSummary(entry),
    site: site === '' ? null : site,
    event,
    keptBy: flags.includes('rule') ? 'rule' : 'reader',
    stays: flags.includes('stays'),
    texts,
    bytes,
  };
}

/** Numbers of all articles in this order. What has no key to sort by comes last, whichever way the list runs. */
async function readOrder(
  reading: Reading,
  order: ShelfOrder,
  descending: boolean,
): Promise<readonly number[]> {
  const index = reading.objectStore('entries').index(order === 'kept' ? 'keptAt' : order);
  const [known, unknown] = await Promise.all([
    index.getAllKeys(IDBKeyRange.lowerBound('', true)),
    index.getAllKeys(IDBKeyRange.only('')),
  ]);
  return [...(descending ? known.reverse() : known), ...unknown];
}

type Filter = ReadonlySet<number>;

/** The numbers each given filter lets through. */
async function readFilters(reading: Reading, query: ShelfQuery): Promise<readonly Filter[]> {
  const entries = reading.objectStore('entries');
  const both = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);
  const keys: Promise<readonly number[]>[] = [];
  if (query.site !== undefined) keys.push(entries.index('siteKept').getAllKeys(both(query.site)));
  if (query.event !== undefined) keys.push(entries.index('eventKept').getAllKeys(both(query.event)));
  if (query.keptBy !== undefined) keys.push(entries.index('flags').getAllKeys(query.keptBy));
  if (query.stays) keys.push(entries.index('flags').getAllKeys('stays'));
  if (query.noted) keys.push(readNoted(reading));
  if (query.keptFrom !== undefined || query.keptBefore !== undefined) {
    const range = IDBKeyRange.bound(query.keptFrom ?? '', query.keptBefore ?? '\uffff', false, true);
    keys.push(entries.index('keptAt').getAllKeys(range));
  }
  const filters = (await Promise.all(keys)).map((numbers) => new Set(numbers));
  return [...filters, ...(await readFound(reading, query.search ?? ''))];
}

/** For each word of a search the articles that hold it, the last word as a beginning. */
export async function readFound(reading: Reading, search: string): Promise<readonly Filter[]> {
  const words = searchWords(search);
  const index = reading.objectStore('entries').index('words');
  const holders = await Promise.all(
    words.map((word, at) =>
      index.getAllKeys(at === words.length - 1 ? beginningWith(word) : IDBKeyRange.only(word)),
    ),
  );
  return holders.map((numbers) => new Set(numbers));
}

function beginningWith(word: string): IDBKeyRange {
  return IDBKeyRange.bound(word, `${word}\uffff`);
}

async function readNoted(reading: Reading): Promise<readonly number[]> {
  const about = await reading.objectStore('notes').getAllKeys();
  const index = reading.objectStore('entries').index('id');
  const numbers = await Promise.all(about.map((id) => index.getKey(id)));
  return numbers.filter((number) => number !== undefined);
}
