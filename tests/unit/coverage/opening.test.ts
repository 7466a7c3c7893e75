import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../lib/coverage/connection';
import { toLibraryError } from '../../../lib/coverage/failures';
import { openLibrary } from '../../../lib/coverage/open-library';
import { MIGRATIONS, type Migration } from '../../../lib/coverage/migrations';
import { freshDatabases, refused } from './databases';
import { damMorning } from './reports';

const NOW = '2031-03-10T08:00:00Z';

beforeEach(freshDatabases);

describe('opening the library', () => {
  it('gives way to a newer version at once, and says so afterwards', async () => {
    const library = await openLibrary();
    await library.keep(damMorning, NOW);
    const newer = await openDB('collate', MIGRATIONS.length + 1);
    expect(newer.version).toBe(MIGRATIONS.length + 1);
    await expect(library.list(1)).rejects.toMatchObject({ failure: 'unavailable' });
    expect(await library.keep(damMorning, NOW)).toEqual({ kind: 'failed', failure: 'unavailable' });
  });

  it('goes on by itself when the connection had to be given up for a moment', async () => {
    const library = await openLibrary();
    await deleteDB('collate');
    expect(await library.keep(damMorning, NOW)).toMatchObject({ kind: 'kept' });
  });

  it('says "blocked" when another page does not let go, and works once it does', async () => {
    const stubborn = await openDB('collate', 1);
    const options = { name: 'collate', migrations: [() => undefined, ...MIGRATIONS], patienceMs: 1 };
    await expect(connect(options)).rejects.toMatchObject({ failure: 'blocked' });
    stubborn.close();
    const connection = await connect(options);
    expect(await connection.read((reading) => reading.objectStore('entries').count())).toBe(0);
  });

  it('goes through all the steps from the version that is there', async () => {
    const steps: number[] = [];
    const step =
      (n: number): Migration =>
      (database, transaction) => {
        steps.push(n);
        if (n === 1) return MIGRATIONS[0]?.(database, transaction);
      };
    const open = async (count: number): Promise<void> => {
      const migrations = [1, 2, 3].slice(0, count).map(step);
      (await connect({ name: 'collate', migrations, patienceMs: 1 })).close();
    };
    await open(1);
    await open(3);
    await open(3);
    expect(steps).toEqual([1, 2, 3]);
  });

  it.each([
    [1, 'answers all the same'],
    [Infinity, 'is damaged'],
  ])('that the browser refuses for a reason of its own %d times %s', async (times) => {
    let refusals = 0;
    const factory = {
      open: (name: string, version: number) =>
        (refusals += 1) <= times ? refused('UnknownError') : indexedDB.open(name, version),
    } as IDBFactory;
    const opening = openLibrary({ factory });
    if (times === Infinity) await expect(opening).rejects.toMatchObject({ failure: 'damaged' });
    else expect(await (await opening).keep(damMorning, NOW)).toMatchObject({ kind: 'kept' });
  });

  it('says "unavailable" where there is no database at all', async () => {
    const factory = globalThis.indexedDB;
    // A browser with storage switched off has no factory.
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await expect(openLibrary()).rejects.toMatchObject({ failure: 'unavailable' });
    globalThis.indexedDB = factory;
  });

  it('answers nothing after it was closed', async () => {
    const library = await openLibrary();
    library.close();
    await expect(library.list(1)).rejects.toMatchObject({ failure: 'unavailable' });
  });

  it.each([
    new TypeError('our own'),
    new RangeError('our own'),
    new ReferenceError('our own'),
    new SyntaxError('our own'),
    new Error('our own'),
    Object.assign(new Error('our own'), { name: 'BadBackup' }),
    Object.assign(new Error('our own'), { name: 'myError' }),
    'a word',
  ])('passes a bug through as a bug: %s', (bug) => {
    expect(toLibraryError(bug)).toBe(bug);
  });

  it.each([
    ['QuotaExceededError', 'no-room'],
    ['SecurityError', 'unavailable'],
    ['NotAllowedError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['VersionError', 'unavailable'],
    ['MissingAPIError', 'unavailable'],
    ['TransactionInactiveError', 'unavailable'],
    ['UnknownError', 'damaged'],
    ['DataError', 'damaged'],
  ])('gives a reason for %s, whoever throws it', (name, failure) => {
    expect(toLibraryError(new DOMException('x', name))).toMatchObject({ failure });
    expect(toLibraryError(Object.assign(new Error('x'), { name }))).toMatchObject({ failure });
  });
});
