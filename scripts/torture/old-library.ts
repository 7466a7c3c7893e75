// Libraries as released versions left them, and pages of those versions that are still open during an upgrade.
import { openDB } from 'idb';
import { connect, type Connection } from '../../lib/coverage/connection';
import { MIGRATIONS } from '../../lib/coverage/migrations';
import { openLibrary } from '../../lib/coverage/open-library';

const PATIENCE_MS = 3_000;
const NAME = 'collate';
/** Records of one copying transaction. */
const BATCH = 500;

/** Stores of schema 1; later ones are left out, and what later schemas added to its records stays unread. */
const FIRST_STORES = ['meta', 'entries', 'texts', 'postings', 'corrections'] as const;

/** Turns the library of this version into one of schema 1 with the same articles. */
export async function makeFirstSchema(): Promise<void> {
  const from = await openDB(NAME);
  const copy = await copyOf(from.name, `${NAME}-first`);
  from.close();
  indexedDB.deleteDatabase(NAME);
  await copyOf(copy, NAME);
  indexedDB.deleteDatabase(copy);
}

async function copyOf(name: string, to: string): Promise<string> {
  const from = await openDB(name);
  const connection = await connect({ name: to, migrations: MIGRATIONS.slice(0, 1), patienceMs: PATIENCE_MS });
  connection.close();
  const into = await openDB(to, 1);
  for (const store of FIRST_STORES) {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
        from.getAllKeys(store, after, BATCH),
        from.getAll(store, after, BATCH),
      ]);
      const last = keys.at(-1);
      if (last === undefined) break;
      after = IDBKeyRange.lowerBound(last, true);
      const writing = into.transaction(store, 'readwrite');
      await Promise.all(
        values.map((value, at) =>
          store === 'meta' ? writing.store.put(value, keys[at]) : writing.store.put(older(value)),
        ),
      );
      await writing.done;
    }
  }
  from.close();
  into.close();
  return to;
}

/** A record without the fields that schema 2 brought. */
function older(record: unknown): unknown {
  const { site, flags, texts, bytes, order, ...rest } = record as Readonly<Record<string, unknown>>;
  // Named only to be left out.
  void [site, flags, texts, bytes, order];
  return rest;
}

/** The connections that a page of version `schema` holds, with that version's handlers. */
const held: Connection[] = [];

/** Opens the library as a page of an older version has it open, and holds it. */
export async function openAsOldPage(schema: number): Promise<void> {
  const migrations = MIGRATIONS.slice(0, schema);
  held.push(await connect({ name: NAME, migrations, patienceMs: PATIENCE_MS }));
}

/** Opens the library with this version, upgrading it; the time in ms and how many articles it then holds. */
export async function timeUpgrade(): Promise<{ ms: number; articles: number }> {
  const start = performance.now();
  const library = await openLibrary();
  const ms = performance.now() - start;
  const { articles } = await library.room();
  library.close();
  return { ms, articles };
}
