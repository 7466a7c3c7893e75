// The reader's word on pairs of articles: it stands until the reader changes it.
import { readEntry } from './entries';
import type { PairWord } from './reader-words';
import type { Reading, Writing } from './schema';
import { toSummary } from './summary';

/** Everything the reader said about one article: the other's id, and whether both cover one event. */
export async function readCorrections(reading: Reading, id: string): Promise<ReadonlyMap<string, boolean>> {
  const store = reading.objectStore('corrections');
  const [asOne, asOther] = await Promise.all([
    store.index('one').getAll(id),
    store.index('other').getAll(id),
  ]);
  return new Map([
    ...asOne.map(({ other, sameEvent }) => [other, sameEvent] as const),
    ...asOther.map(({ one, sameEvent }) => [one, sameEvent] as const),
  ]);
}

/** Writes the reader's word on two articles over an earlier one. */
export async function writeCorrection(
  writing: Writing,
  a: string,
  b: string,
  sameEvent: boolean,
): Promise<void> {
  const [one, other] = a < b ? [a, b] : [b, a];
  await writing.objectStore('corrections').put({ one, other, sameEvent });
}

/** All of the reader's words on pairs of articles. */
export async function readAllCorrections(reading: Reading): Promise<readonly PairWord[]> {
  const all = await reading.objectStore('corrections').getAll();
  return Promise.all(
    all.map(async ({ one, other, sameEvent }) => ({
      one: await describe(reading, one),
      other: await describe(reading, other),
      sameEvent,
    })),
  );
}

/** A correction may name an article that is not kept (yet): then there is no more than its id. */
async function describe(reading: Reading, id: string): Promise<PairWord['one']> {
  const entry = await readEntry(reading, id);
  return entry === null ? { id, title: null, publisher: null, url: null } : toSummary(entry);
}

/** Takes the word on two articles back; their events stay as they are until the reader changes them. */
export async function eraseCorrection(writing: Writing, a: string, b: string): Promise<void> {
  await writing.objectStore('corrections').delete(a < b ? [a, b] : [b, a]);
}

/** Forgets what was said about an article that is erased. */
export async function eraseCorrections(writing: Writing, id: string): Promise<void> {
  const store = writing.objectStore('corrections');
  const [asOne, asOther] = await Promise.all([
    store.index('one').getAllKeys(id),
    store.index('other').getAllKeys(id),
  ]);
  await Promise.all([...asOne, ...asOther].map((key) => store.delete(key)));
}
