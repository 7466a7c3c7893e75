// What the library takes up, from the sums of sites and events.
import type { Connection } from '../connection';
import { readCounts } from '../entries';
import { takeAlong } from '../requests';
import type { CopyStore } from '../second-copy/copy-store';
import type { Reading, TallyKind, TallyRecord } from '../schema';
import type { Tally } from '../shelf';
import type { Room } from '../upkeep';

/** Events named, of which there may be thousands. */
const MOST_EVENTS = 100;

/** Sums of the library and what the browser says of this extension's storage, the second copy included. */
export async function measureRoom(connection: Connection, copy: CopyStore | null): Promise<Room> {
  const [sums, { usedBytes, quotaBytes }, copied] = await Promise.all([
    connection.read(readSums),
    estimateStorage(),
    copy?.bytes() ?? 0,
  ]);
  return { ...sums, usedBytes: usedBytes === null ? null : usedBytes + copied, quotaBytes };
}

async function readSums(reading: Reading): Promise<Omit<Room, 'usedBytes' | 'quotaBytes'>> {
  const [{ articles }, sites, events] = await Promise.all([
    readCounts(reading),
    readLargest(reading, 'site', Number.POSITIVE_INFINITY),
    readLargest(reading, 'event', MOST_EVENTS),
  ]);
  return { articles, textBytes: sites.reduce((sum, { bytes }) => sum + bytes, 0), sites, events };
}

/** Sums of one kind, most bytes first, at most `limit`. */
export async function readLargest(
  reading: Reading,
  kind: TallyKind,
  limit: number,
): Promise<readonly Tally[]> {
  const range = IDBKeyRange.bound([kind], [kind, []]);
  const largest = reading.objectStore('tallies').index('bytes').openCursor(range, 'prev');
  return takeAlong(largest, 0, limit, (cursor) => toTally(cursor.value));
}

function toTally({ name, articles, bytes, newestAt }: TallyRecord): Tally {
  return { name, articles, bytes, newestAt };
}

async function estimateStorage(): Promise<Pick<Room, 'usedBytes' | 'quotaBytes'>> {
  // Not every place that has a database tells its size.
  const storage = (globalThis.navigator as Navigator | undefined)?.storage as StorageManager | undefined;
  const { usage, quota } = (await storage?.estimate()) ?? {};
  return { usedBytes: usage ?? null, quotaBytes: quota ?? null };
}
