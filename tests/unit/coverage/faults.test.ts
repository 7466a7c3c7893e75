import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryError } from '../../../lib/coverage/coverage';
import { openLibrary, type OpenLibrary } from '../../../lib/coverage/open-library';
import { STORES } from '../../../lib/coverage/schema';
import { failRequest, freshDatabases } from './databases';
import { damHerald, damMorning, damWire, edited, report } from './reports';

const NOW = '2031-03-10T08:00:00Z';
const ERRORS = [
  ['QuotaExceededError', 'no-room'],
  ['UnknownError', 'damaged'],
  ['DataError', 'damaged'],
  ['InvalidStateError', 'unavailable'],
  ['AbortError', 'damaged'],
] as const;

async function everything(): Promise<unknown[]> {
  const database = await openDB('collate');
  const records = await Promise.all(STORES.map((store) => database.getAll(store)));
  database.close();
  return records;
}

/** Short, so that there are few requests to fail. */
const first = report('Velmora dam cracked, 1,300 leave Oskarheim.', {
  url: 'https://a.example/1',
  title: 'Dam',
});
const second = report('Oskarheim evacuated below Velmora dam.', { url: 'https://b.example/2' });
const third = report('Crack in Velmora dam grows: Oskarheim waits.', { url: 'https://c.example/3' });

/** A library with two reports of one event. */
async function filledLibrary(): Promise<OpenLibrary> {
  freshDatabases();
  const library = await openLibrary();
  await library.keep(first, NOW);
  await library.keep(second, NOW);
  return library;
}

const ACTIONS: Record<string, (library: OpenLibrary) => Promise<unknown>> = {
  'keeping a new article': (library) => library.keep(third, NOW),
  'keeping a changed text': (library) => library.keep(edited(first, '1,300', '1,450'), NOW),
  erasing: async (library) => library.erase((await library.list(1))[0]?.id ?? ''),
  correcting: (library) => library.correct('one', 'other', false),
  'moving into a new event': async (library) => library.moveTo([(await library.list(1))[0]?.id ?? ''], null),
  'writing a note': async (library) => {
    const [event] = (await library.events({ offset: 0, limit: 1 })).events;
    await library.writeNote({ about: event?.id ?? '', text: 'a note', changedAt: NOW });
  },
};

/** The failure an action told, whether as a value or as a rejection; null when it went well. */
async function failureOf(action: () => Promise<unknown>): Promise<string | null> {
  try {
    const result = (await action()) as { kind?: string; failure?: string } | undefined;
    return result?.kind === 'failed' ? (result.failure ?? null) : null;
  } catch (error) {
    if (error instanceof LibraryError) return error.failure;
    throw error;
  }
}

describe.each(Object.entries(ACTIONS))('%s, when any one database request fails', (_, action) => {
  it.each(ERRORS)('with %s says "%s", writes nothing, and works when tried again', async (name, failure) => {
    const counting = await filledLibrary();
    const counter = failRequest(0, name);
    await action(counting);
    counter.restore();
    const expected = await everything();
    expect(counter.count()).toBeGreaterThan(0);

    for (let k = 1; k <= counter.count(); k += 1) {
      const library = await filledLibrary();
      const before = await everything();
      const fault = failRequest(k, name);
      const told = await failureOf(() => action(library));
      fault.restore();
      expect([k, told]).toEqual([k, failure]);
      expect(await everything()).toEqual(before);
      expect(await failureOf(() => action(library))).toBeNull();
      expect(await everything()).toEqual(expected);
      library.close();
    }
  });
});

describe('looking up, when any one database request fails', () => {
  it.each(ERRORS)('with %s rejects with "%s" and works when tried again', async (name, failure) => {
    const library = await filledLibrary();
    const counter = failRequest(0, name);
    const expected = await library.coverageOf(third);
    counter.restore();
    for (let k = 1; k <= counter.count(); k += 1) {
      const fault = failRequest(k, name);
      const told = await failureOf(() => library.coverageOf(third));
      fault.restore();
      expect([k, told]).toEqual([k, failure]);
      expect(await library.coverageOf(third)).toEqual(expected);
    }
  });
});

describe('two pages writing at once', () => {
  beforeEach(freshDatabases);

  it('lose nothing and count every article', async () => {
    const [one, two] = await Promise.all([openLibrary(), openLibrary()]);
    await Promise.all([
      one.keep(damHerald, NOW),
      two.keep(damWire, NOW),
      one.keep(damMorning, NOW),
      two.keep(damHerald, NOW),
    ]);
    expect((await one.list(10)).map(({ title }) => title).sort()).toEqual(
      [damHerald.title, damMorning.title, damWire.title].sort(),
    );
    expect((await two.coverageOf(damMorning)).total).toBe(3);
    expect((await two.coverageOf(damMorning)).matches).toHaveLength(2);
  });
});
