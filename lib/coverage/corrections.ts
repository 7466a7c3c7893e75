// The reader's word on pairs of articles: it stands until the reader changes it.
import type { Reading, Writing } from './schema';

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

/** Forgets what was said about an article that is erased. */
export async function eraseCorrections(writing: Writing, id: string): Promise<void> {
  const store = writing.objectStore('corrections');
  const [asOne, asOther] = await Promise.all([
    store.index('one').getAllKeys(id),
    store.index('other').getAllKeys(id),
  ]);
  await Promise.all([...asOne, ...asOther].map((key) => store.delete(key)));
}
