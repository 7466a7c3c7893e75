// What the library holds in numbers, to be compared with what it held before.
import { readCounts } from './entries';
import type { Reading } from './schema';

export interface Stock {
  /** How many articles have ever been kept; erasing does not lessen it. */
  readonly keptEver: number;
  /** How many are kept. */
  readonly articles: number;
  /** Articles that the library counts and does not hold, or not with a text. */
  readonly missing: number;
}

export const NO_STOCK: Stock = { keptEver: 0, articles: 0, missing: 0 };

export async function readStock(reading: Reading): Promise<Stock> {
  const [{ nextNumber, articles }, entries, texts] = await Promise.all([
    readCounts(reading),
    reading.objectStore('entries').count(),
    reading.objectStore('texts').count(),
  ]);
  return {
    keptEver: nextNumber - 1,
    articles,
    missing: Math.max(0, articles - Math.min(entries, texts)),
  };
}

/** Whether something is gone of what was known. */
export function isLess(held: Stock, known: Stock): boolean {
  return held.keptEver < known.keptEver || held.missing > known.missing;
}

/** Reads a stock from unknown data; what is none is one of nothing: then every library will do. */
export function toStock(data: unknown): Stock {
  if (typeof data !== 'object' || data === null) return NO_STOCK;
  const { keptEver, articles, missing } = data as Readonly<Record<string, unknown>>; // Read field by field below.
  return isCount(keptEver) && isCount(articles) && isCount(missing)
    ? { keptEver, articles, missing }
    : NO_STOCK;
}

function isCount(data: unknown): data is number {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0;
}
