import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../lib/coverage/connection';
import { MIGRATIONS } from '../../../lib/coverage/migrations';
import { openLibrary } from '../../../lib/coverage/open-library';
import { STORES } from '../../../lib/coverage/schema';
import { freshDatabases } from './databases';
import { chessFinal, chessMorning, damHerald, damMorning, damWire, edited, strike } from './reports';

/** The records of a database as a released version wrote them; typed arrays stand as {"u32": [...]} and the like. */
function readFixture(schema: number): Record<string, unknown[]> {
  const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'library');
  const text = readFileSync(join(folder, `schema-${schema}.json`), 'utf8');
  return JSON.parse(text, (_, value: unknown) => {
    const { u32, u16, i32, u8 } = (value ?? {}) as Record<string, number[] | undefined>;
    if (u32) return Uint32Array.from(u32);
    if (u16) return Uint16Array.from(u16);
    if (i32) return Int32Array.from(i32);
    return u8 ? Uint8Array.from(u8) : value;
  }) as Record<string, unknown[]>;
}

/** Stores whose records do not hold their keys. */
const KEYS_OUTSIDE: ReadonlySet<string> = new Set(['meta', 'commonTerms']);

/** A database of that schema with the records of its fixture. */
async function restore(schema: number): Promise<void> {
  const migrations = MIGRATIONS.slice(0, schema);
  (await connect({ name: 'collate', migrations, patienceMs: 1 })).close();
  const database = await openDB('collate', schema);
  for (const [store, records] of Object.entries(readFixture(schema))) {
    for (const record of records) {
      const { key, value } = record as { key: string; value: unknown };
      await (KEYS_OUTSIDE.has(store) ? database.put(store, value, key) : database.put(store, record));
    }
  }
  database.close();
}

async function recordsOf(store: string): Promise<unknown[]> {
  const database = await openDB('collate');
  const records: unknown[] = await database.getAll(store);
  database.close();
  return records;
}

/** What was done to the library of the fixture. */
async function repeat(): Promise<void> {
  const library = await openLibrary();
  const at = (n: number) => `2031-03-1${n}T08:00:00Z`;
  const ids: string[] = [];
  for (const [n, article] of [damHerald, damMorning, chessFinal, strike, chessMorning].entries()) {
    const kept = await library.keep(article, at(n));
    ids.push(kept.kind === 'failed' ? '' : kept.id);
  }
  await library.keep(edited(damHerald, '1,300', '1,450'), at(6));
  await library.correct(ids[0]!, ids[2]!, false);
  await library.moveTo([ids[3]!], null);
  library.close();
}

describe.each([1])('a library of schema %i', (schema) => {
  beforeEach(freshDatabases);

  it('is brought to the present one as if it had been kept with it', async () => {
    await restore(schema);
    (await openLibrary()).close();
    const upgraded = await Promise.all(STORES.map(recordsOf));
    freshDatabases();
    await repeat();
    const afresh = await Promise.all(STORES.map(recordsOf));
    for (const [at, store] of STORES.entries()) {
      expect([store, upgraded[at]]).toEqual([store, afresh[at]]);
    }
  });

  it('answers and keeps as before', async () => {
    await restore(schema);
    const library = await openLibrary();
    const { total, matches } = await library.coverageOf(damWire);
    expect(total).toBe(5);
    expect(matches.map(({ title }) => title).sort()).toEqual([damHerald.title, damMorning.title].sort());
    expect(await library.keep(damWire, '2031-03-17T08:00:00Z')).toMatchObject({ kind: 'kept' });
    expect(await library.backupState()).toEqual({ lastAt: null, changesSince: 7 });
    expect((await library.revisions(matches[0]?.id ?? '')).length).toBeGreaterThan(0);
  });

  it('stays as it was when the upgrade fails half-way', async () => {
    await restore(schema);
    const failing = [...MIGRATIONS, () => Promise.reject(new Error('half-way'))];
    await expect(connect({ name: 'collate', migrations: failing, patienceMs: 1 })).rejects.toMatchObject({
      failure: 'damaged',
    });
    const database = await openDB('collate');
    expect([database.version, await database.count('entries')]).toEqual([schema, 5]);
    database.close();
  });
});
