// Lists of the library page: filters and sorting by the keys of indexes, records only for the part that is shown.
import { getMany, takeAlong } from '../requests';
import type { Entry, Reading } from '../schema';
import { searchWords } from '../search-words';
import type { ShelfArticle, ShelfOrder, ShelfPage, ShelfQuery } from '../shelf';
import { toSummary } from '../summary';

/** One part of a list. Reads entries of that part, and beside them keys of all articles at most. */
export async function browse(reading: Reading, query: ShelfQuery): Promise<ShelfPage> {
  const filters = await readFilters(reading, query);
  const { total, entries } = await (filters.length === 0
    ? walk(reading, query)
    : pick(reading, query, filters));
  return { total, articles: entries.map(toShelfArticle) };
}

interface Part {
  readonly total: number;
  readonly entries: readonly Entry[];
}

/** A part of all articles: the index is walked to its place, from whichever end the list begins: counting its keys takes longer. */
async function walk(reading: Reading, { order, descending, offset, limit }: ShelfQuery): Promise<Part> {
  const index = indexOf(reading, order);
  const direction = descending ? 'prev' : 'next';
  const [total, first] = await Promise.all([
    reading.objectStore('entries').count(),
    readAlong(index, known(), direction, offset, limit),
  ]);
  if (first.length === limit) return { total, entries: first };
  const placed = first.length > 0 ? offset + first.length : await index.count(known());
  const after = Math.max(0, offset - placed);
  const rest = await readAlong(index, unknown(), 'next', after, limit - first.length);
  return { total, entries: [...first, ...rest] };
}

/** Up to `limit` entries behind the first `offset`. */
function readAlong(
  index: OrderIndex,
  range: IDBKeyRange,
  direction: 'next' | 'prev',
  offset: number,
  limit: number,
): Promise<readonly Entry[]> {
  return takeAlong(index.openCursor(range, direction), offset, limit, (cursor) => cursor.value);
}

/** A part of the articles that all filters let through. */
async function pick(
  reading: Reading,
  { order, descending, offset, limit }: ShelfQuery,
  filters: readonly Filter[],
): Promise<Part> {
  // To count them, any order will do.
  const sorted = limit === 0 ? [...(filters[0] ?? [])] : await readOrder(reading, order, descending);
  const numbers = sorted.filter((number) => filters.every((filter) => filter.has(number)));
  const entries = await getMany(reading, 'entries', numbers.slice(offset, offset + limit));
  return { total: numbers.length, entries: entries.filter((entry) => entry !== undefined) };
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

/** What has no key to sort by comes last, whichever way the list runs. */
const known = (): IDBKeyRange => IDBKeyRange.lowerBound('', true);
const unknown = (): IDBKeyRange => IDBKeyRange.only('');

type OrderIndex = ReturnType<typeof indexOf>;

function indexOf(reading: Reading, order: ShelfOrder) {
  return reading.objectStore('entries').index(order === 'kept' ? 'keptAt' : order);
}

/** Numbers of all articles in this order. */
async function readOrder(
  reading: Reading,
  order: ShelfOrder,
  descending: boolean,
): Promise<readonly number[]> {
  const index = indexOf(reading, order);
  const [first, last] = await Promise.all([index.getAllKeys(known()), index.getAllKeys(unknown())]);
  return [...(descending ? first.reverse() : first), ...last];
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
