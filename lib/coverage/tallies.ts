// Writes entries, and keeps the sums of sites and events in step with them: the only door to the store of entries.
import { EVENT_NAME } from './said/event-name-key';
import type { Entry, TallyKind, TallyRecord, Writing } from './schema';

/** An entry as it was and as it is to be; null where it was not or is no more. */
export interface EntryChange {
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** Writes the changes in order. The same entry must not be changed twice in one call. */
export async function writeEntries(writing: Writing, changes: readonly EntryChange[]): Promise<void> {
  const store = writing.objectStore('entries');
  await Promise.all(
    changes.map(({ before, after }) => {
      if (after !== null) return store.put(after);
      return before === null ? undefined : store.delete(before.number);
    }),
  );
  await Promise.all([...sumUp(changes).values()].map((sum) => applySum(writing, sum)));
}

interface Sum {
  readonly kind: TallyKind;
  readonly name: string;
  articles: number;
  bytes: number;
  /** Newest time that came in; "" for none. */
  came: string;
  /** Newest time that went out. */
  went: string;
}

function sumUp(changes: readonly EntryChange[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  const sumOf = (kind: TallyKind, name: string): Sum => {
    const key = `${kind} ${name}`;
    const sum = sums.get(key) ?? { kind, name, articles: 0, bytes: 0, came: '', went: '' };
    sums.set(key, sum);
    return sum;
  };
  for (const { before, after } of changes) {
    for (const sum of before === null ? [] : [sumOf('site', before.site), sumOf('event', before.event)]) {
      sum.articles -= 1;
      sum.bytes -= before?.bytes ?? 0;
      sum.went = later(sum.went, before?.keptAt ?? '');
    }
    for (const sum of after === null ? [] : [sumOf('site', after.site), sumOf('event', after.event)]) {
      sum.articles += 1;
      sum.bytes += after?.bytes ?? 0;
      sum.came = later(sum.came, after?.keptAt ?? '');
    }
  }
  return sums;
}

async function applySum(writing: Writing, sum: Sum): Promise<void> {
  const { kind, name } = sum;
  const store = writing.objectStore('tallies');
  const before = await store.get([kind, name]);
  const articles = (before?.articles ?? 0) + sum.articles;
  if (articles <= 0) {
    await store.delete([kind, name]);
    if (kind === 'event') {
      await writing.objectStore('notes').delete(name);
      await writing.objectStore('settings').delete(EVENT_NAME + name);
    }
    return;
  }
  // The newest one went: the entries, which are written already, know which one is the newest now.
  const isNewestGone = before !== undefined && sum.went >= before.newestAt;
  const newest = isNewestGone
    ? await readNewest(writing, kind, name)
    : later(before?.newestAt ?? '', sum.came);
  const tally: TallyRecord = {
    kind,
    name,
    articles,
    bytes: (before?.bytes ?? 0) + sum.bytes,
    newestAt: newest,
    many: articles > 1 ? 1 : 0,
  };
  await store.put(tally);
}

async function readNewest(writing: Writing, kind: TallyKind, name: string): Promise<string> {
  const index = writing.objectStore('entries').index(kind === 'site' ? 'siteKept' : 'eventKept');
  const cursor = await index.openKeyCursor(IDBKeyRange.bound([name], [name, []]), 'prev');
  return cursor?.key[1] ?? '';
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
