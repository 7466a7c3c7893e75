// The version after this one: it upgrades the library while a page of this version has it open.
import { connect, type Connection } from '../../lib/coverage/connection';
import { MIGRATIONS, type Migration } from '../../lib/coverage/migrations';

const NAME = 'collate';
const PATIENCE_MS = 3_000;

/** The connections that pages of this version hold, with their handlers. */
const held: Connection[] = [];

/** Opens the library as any page of this version does, and holds it. */
export async function holdOpen(): Promise<void> {
  held.push(await connect({ name: NAME, migrations: MIGRATIONS, patienceMs: PATIENCE_MS }));
}

/** The most a step can ask of every article without reading its text: one more index. And one more store. */
const nextStep: Migration = (database, transaction) => {
  database.createObjectStore('next');
  transaction.objectStore('entries').createIndex('next', ['site', 'publishedAt']);
};

/** Opens the library with the next version; the time in ms and how many articles it then holds. */
export async function timeUpgrade(): Promise<{ ms: number; articles: number }> {
  const start = performance.now();
  const upgraded = await connect({
    name: NAME,
    migrations: [...MIGRATIONS, nextStep],
    patienceMs: PATIENCE_MS,
  });
  const ms = performance.now() - start;
  const articles = await upgraded.read((reading) => reading.objectStore('entries').count());
  upgraded.close();
  return { ms, articles };
}
