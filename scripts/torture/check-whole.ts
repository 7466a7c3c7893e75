// Looks at the stores of the library with its own eyes: is every article there that should be, and is each one whole?
import { wrap, type IDBPDatabase } from 'idb';
import { libraryFactory } from '../../lib/browser/library-place';
import { STORES, type LibrarySchema } from '../../lib/coverage/schema';

/** What is wrong with a library; all zero when nothing is. */
export interface Damage {
  /** Articles that were acknowledged and are not there with the very text that was kept. */
  readonly lost: number;
  /** Records that belong together and of which one is missing, and sums that are not the sums. */
  readonly torn: number;
  readonly articles: number;
}

/** An article that must be there, with the fingerprint of its text. */
export interface Expected {
  readonly number: number;
  readonly text: string;
}

/** How many articles are in the database; 0 when there is none, which asking must not make, or none that the browser can open. */
export async function countEntries(): Promise<number> {
  const databases = await (await whereItIs()).databases().catch(() => []);
  if (!databases.some(({ name }) => name === 'collate')) return 0;
  const database = await openRaw();
  const count = await database.count('entries');
  database.close();
  return count;
}

async function whereItIs(): Promise<IDBFactory> {
  return (await libraryFactory()) ?? indexedDB;
}

async function openRaw(): Promise<IDBPDatabase<LibrarySchema>> {
  // The product has made it of this schema.
  return wrap((await whereItIs()).open('collate')) as unknown as Promise<IDBPDatabase<LibrarySchema>>;
}

/** Compares the stores with what must be there and with each other. */
export async function checkWhole(expected: readonly Expected[]): Promise<Damage> {
  const database = await openRaw();
  const reading = database.transaction([...STORES]);
  const entries = await reading.objectStore('entries').getAll();
  const [texts, shingles, counts, tallies, heads] = await Promise.all([
    reading.objectStore('texts').getAllKeys(),
    reading.objectStore('shingles').getAllKeys(),
    reading.objectStore('meta').get('counts'),
    reading.objectStore('tallies').getAll(),
    reading.objectStore('postings').getAll(),
  ]);
  const hasText = new Set(texts.map(String));
  const hasShingles = new Set(shingles);
  const posted = new Set(heads.flatMap(({ numbers }) => [...numbers]));
  const ofAddress = new Map(entries.flatMap((entry) => entry.addresses.map((one) => [one, entry] as const)));
  const sumOf = (kind: string) =>
    tallies.reduce((sum, tally) => sum + (tally.kind === kind ? tally.articles : 0), 0);
  const torn =
    entries.filter(
      ({ id, text, number }) =>
        !hasText.has(String([id, text])) || !hasShingles.has(number) || !posted.has(number),
    ).length +
    Math.abs(hasText.size - entries.length) +
    [counts?.articles ?? 0, sumOf('site'), sumOf('event')].filter((sum) => sum !== entries.length).length;
  database.close();
  const lost = expected.filter(
    ({ number, text }) => ofAddress.get(`made.example/${number}`)?.text !== text,
  ).length;
  return { lost, torn, articles: entries.length };
}
