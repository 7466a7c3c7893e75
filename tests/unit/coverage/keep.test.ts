import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../lib/coverage/coverage';
import { openLibrary } from '../../../lib/coverage/open-library';
import { STORES } from '../../../lib/coverage/schema';
import { freshDatabases } from './databases';
import { keepIn } from './keeping';
import { chessFinal, damHerald, damMorning, edited, report } from './reports';

const MONDAY = '2031-03-10T08:00:00Z';
const TUESDAY = '2031-03-11T08:00:00Z';

let library: Library;
beforeEach(async () => {
  freshDatabases();
  library = await openLibrary();
});

/** Every record of a store, read past the library. */
async function recordsOf(store: string): Promise<unknown[]> {
  const database = await openDB('collate');
  const records: unknown[] = await database.getAll(store);
  database.close();
  return records;
}

describe('keeping an article', () => {
  it('keeps it, and gives it back as it was', async () => {
    const kept = await library.keep(damMorning, MONDAY);
    expect(kept).toMatchObject({ kind: 'kept', keptAt: MONDAY });
    expect(await library.articles(kept.kind === 'failed' ? [] : [kept.id])).toEqual([damMorning]);
  });

  it('is still there after the database is closed and opened again', async () => {
    await library.keep(damMorning, MONDAY);
    library.close();
    const again = await openLibrary();
    expect((await again.coverageOf(damMorning)).kept).toMatchObject({ keptAt: MONDAY, changed: false });
  });

  it('asks for strict durability in one transaction', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await library.keep(damMorning, MONDAY);
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ['readwrite', { durability: 'strict' }],
    ]);
    transaction.mockRestore();
  });

  it('does nothing when the same text is kept again', async () => {
    await library.keep(damMorning, MONDAY);
    const before = await recordsOf('postings');
    expect(await library.keep(damMorning, TUESDAY)).toMatchObject({ kind: 'unchanged', keptAt: MONDAY });
    expect(await library.list(10)).toHaveLength(1);
    expect(await recordsOf('postings')).toEqual(before);
  });

  it('keeps the earlier text as a revision when the text has changed', async () => {
    await library.keep(damMorning, MONDAY);
    const later = edited(damMorning, '1,300 residents', '1,450 residents');
    const updated = await library.keep(later, TUESDAY);
    expect(updated).toMatchObject({ kind: 'updated', keptAt: TUESDAY });
    expect(await library.list(10)).toHaveLength(1);
    expect(await recordsOf('texts')).toHaveLength(2);
    expect(await library.articles(updated.kind === 'failed' ? [] : [updated.id])).toEqual([later]);
  });

  it('writes no third revision when a text goes back to what it was', async () => {
    await library.keep(damMorning, MONDAY);
    await library.keep(edited(damMorning, '1,300', '1,450'), TUESDAY);
    expect(await library.keep(damMorning, '2031-03-12T08:00:00Z')).toMatchObject({ kind: 'updated' });
    expect(await recordsOf('texts')).toHaveLength(2);
    expect((await library.coverageOf(damMorning)).kept?.changed).toBe(false);
  });

  it.each([
    ['a tracking parameter', 'https://www.morning.example/2031/03/velmora-dam?utm_source=mail'],
    ['the mobile host', 'https://m.morning.example/2031/03/velmora-dam'],
    ['no encryption', 'http://www.morning.example/2031/03/velmora-dam'],
    ['a trailing slash', 'https://www.morning.example/2031/03/velmora-dam/'],
    ['the AMP page', 'https://www.morning.example/2031/03/velmora-dam/amp'],
    ['a fragment', 'https://www.morning.example/2031/03/velmora-dam#comments'],
  ])('knows the article again under %s', async (_, url) => {
    await library.keep(damMorning, MONDAY);
    expect(await library.keep({ ...damMorning, url }, TUESDAY)).toMatchObject({ kind: 'unchanged' });
  });

  it('knows an article again by its plain address when it was kept with a canonical one', async () => {
    const canonicalUrl = 'https://www.morning.example/a/77';
    const id = await keepIn(library, { ...damMorning, canonicalUrl }, MONDAY);
    const again = await library.keep(edited(damMorning, 'six', 'seven'), TUESDAY);
    expect(again).toMatchObject({ kind: 'updated', id });
  });

  it('keeps a copy on another site as another article, even when it names the original as canonical', async () => {
    await library.keep(damMorning, MONDAY);
    const copy = { ...damMorning, url: 'https://partner.example/x1', canonicalUrl: damMorning.url };
    expect(await library.keep(copy, TUESDAY)).toMatchObject({ kind: 'kept' });
    expect(await library.list(10)).toHaveLength(2);
  });

  it('keeps two texts without any address as two articles', async () => {
    await library.keep(report('A first text that nobody addressed.'), MONDAY);
    await library.keep(report('A second text that nobody addressed.'), MONDAY);
    expect(await library.list(10)).toHaveLength(2);
  });

  it('keeps an article without any words', async () => {
    expect(await library.keep(report('...'), MONDAY)).toMatchObject({ kind: 'kept' });
    expect(await library.coverageOf(report('...'))).toMatchObject({ total: 1, matches: [], nearest: null });
  });
});

describe('lists', () => {
  beforeEach(async () => {
    await library.keep(damMorning, MONDAY);
    await library.keep(chessFinal, TUESDAY);
    await library.keep(damHerald, '2031-03-09T08:00:00Z');
  });

  it('stand newest first', async () => {
    const titles = (await library.list(2)).map(({ title }) => title);
    expect(titles).toEqual([chessFinal.title, damMorning.title]);
  });

  it.each([
    ['herald', [chessFinal.title, damHerald.title]],
    ['cracked dam', [damMorning.title, damHerald.title]],
    ['DAM crac', [damMorning.title, damHerald.title]],
    ['quintero morning', []],
    ['  ', [chessFinal.title, damMorning.title, damHerald.title]],
  ])('are searched by words of title and publisher: %s', async (search, expected) => {
    expect((await library.list(10, search)).map(({ title }) => title)).toEqual(expected);
  });

  it('leave out ids that nobody knows', async () => {
    const [newest] = await library.list(1);
    expect(await library.articles(['nobody', newest!.id])).toEqual([chessFinal]);
  });
});

describe('erasing an article', () => {
  it('leaves no record of it anywhere', async () => {
    const id = await keepIn(library, damMorning, MONDAY);
    await library.keep(edited(damMorning, 'six', 'seven'), TUESDAY);
    await library.correct(id, 'another', true);
    await library.erase(id);
    for (const store of STORES.filter((name) => name !== 'meta')) expect(await recordsOf(store)).toEqual([]);
    expect((await library.coverageOf(damHerald)).total).toBe(0);
  });

  it('leaves everything of the others as if the article had never been kept', async () => {
    await library.keep(damHerald, MONDAY);
    const before = [await recordsOf('entries'), await recordsOf('postings')];
    await library.erase(await keepIn(library, damMorning, TUESDAY));
    expect([await recordsOf('entries'), await recordsOf('postings')]).toEqual(before);
  });

  it('of an unknown id does nothing', async () => {
    await library.keep(damMorning, MONDAY);
    await library.erase('nobody');
    expect(await library.list(10)).toHaveLength(1);
  });
});
