// Which articles a selection or an overdue rule holds, as ids, and erasing them some at a time.
import type { Connection } from '../connection';
import type { KeptSummary } from '../coverage';
import { readEntries } from '../entries';
import { eraseArticles } from '../erase';
import type { Entry, Reading } from '../schema';
import { readSiteRules } from '../said/settings';
import { toSummary } from '../summary';
import type { LongWork, Selection, SiteRule } from '../upkeep';

/** Articles erased in one transaction: their common posting lists are read once. */
const BATCH = 25;

const DAY_MS = 86_400_000;

/** The ids of the selected articles. */
export async function selectIds(reading: Reading, selection: Selection): Promise<readonly string[]> {
  const store = reading.objectStore('entries');
  const idsOf = async (numbers: Promise<readonly number[]>): Promise<readonly string[]> => {
    const entries = await Promise.all((await numbers).map((number) => store.get(number)));
    return entries.flatMap((entry) => (entry === undefined ? [] : [entry.id]));
  };
  switch (selection.kind) {
    case 'articles':
      return (await readEntries(reading, [...new Set(selection.ids)])).map(({ id }) => id);
    case 'site':
      return idsOf(store.index('siteKept').getAllKeys(allOf(selection.site)));
    case 'event':
      return idsOf(store.index('eventKept').getAllKeys(allOf(selection.event)));
    case 'kept-before':
      return idsOf(store.index('keptAt').getAllKeys(IDBKeyRange.upperBound(selection.at, true)));
    case 'kept-since':
      return idsOf(store.index('keptAt').getAllKeys(IDBKeyRange.lowerBound(selection.at)));
    case 'all':
      return idsOf(store.getAllKeys());
  }
}

function allOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

/** Articles kept by their site's rule whose time is over at `now`. */
export async function findOverdue(reading: Reading, now: string): Promise<readonly KeptSummary[]> {
  const rules = await readSiteRules(reading);
  const found = await Promise.all(rules.map((rule) => findOverdueOf(reading, rule, now)));
  return found.flat().map(toSummary);
}

async function findOverdueOf(reading: Reading, rule: SiteRule, now: string): Promise<readonly Entry[]> {
  if (rule.keepDays === null) return [];
  const before = new Date(Date.parse(now) - rule.keepDays * DAY_MS).toISOString();
  const range = IDBKeyRange.bound([rule.site], [rule.site, before], false, true);
  const entries = await reading.objectStore('entries').index('siteKept').getAll(range);
  return entries.filter(({ flags }) => flags.includes('rule') && !flags.includes('stays'));
}

/** Erases articles by id, some in each transaction; gives how many. */
export async function eraseIds(
  connection: Connection,
  ids: readonly string[],
  { onProgress, signal }: LongWork,
): Promise<number> {
  let erased = 0;
  for (let at = 0; at < ids.length; at += BATCH) {
    signal?.throwIfAborted();
    const batch = ids.slice(at, at + BATCH);
    erased += await connection.write((writing) => eraseArticles(writing, batch));
    onProgress?.(Math.min(at + BATCH, ids.length), ids.length);
  }
  return erased;
}
