import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary, type OpenLibrary } from '../../../lib/coverage/open-library';
import type { CopyStore } from '../../../lib/coverage/second-copy/copy-store';
import type { SecondCopy } from '../../../lib/coverage/second-copy/restoring';
import { backupOf } from './backup-files';
import { freshDatabases, memoryCopy } from './databases';
import { chessFinal, damHerald, damMorning, damWire, edited, report, strike } from './reports';

const NOW = '2031-03-10T08:00:00Z';
const LATER = '2031-03-11T08:00:00Z';

beforeEach(freshDatabases);

/** The records of a backup in any order: numbers of articles are given anew when a library is brought back. */
async function recordsOf(library: OpenLibrary): Promise<readonly string[]> {
  return (await backupOf(library)).split(',\n').sort();
}

function copyOf(library: OpenLibrary): SecondCopy {
  if (library.secondCopy === null) throw new Error('opened without a copy');
  return library.secondCopy;
}

/** The library after the browser threw its database away and the copy was read back. */
async function broughtBack(copy: CopyStore): Promise<OpenLibrary> {
  freshDatabases();
  const library = await openLibrary({ copy });
  expect(await copyOf(library).restore()).toBe(true);
  return library;
}

const idAt = async (library: OpenLibrary, at: number): Promise<string> =>
  (await library.list(at + 1))[at]?.id ?? 'nobody';
const firstEvent = async (library: OpenLibrary): Promise<string> =>
  (await library.events({ offset: 0, limit: 1 })).events[0]?.id ?? 'none';

/** Everything a reader can do to the library. */
const ACTIONS: Readonly<Record<string, (library: OpenLibrary) => Promise<unknown>>> = {
  keeps: (library) => library.keep(damHerald, NOW),
  'keeps another': (library) => library.keep(damMorning, NOW),
  'keeps by rule': (library) => library.keep(strike, NOW, 'rule'),
  'keeps a changed text': (library) => library.keep(edited(damHerald, '1,300', '1,450'), LATER),
  'keeps many': (library) =>
    library.keepMany(
      [
        { article: damWire, savedAt: NOW, note: 'from the archive' },
        { article: chessFinal, savedAt: NOW, note: null },
      ],
      { dryRun: false, now: LATER },
    ),
  erases: async (library) => library.erase(await idAt(library, 0)),
  'erases all': (library) => library.eraseSelected({ kind: 'all' }),
  'takes apart': async (library) => library.correct(await idAt(library, 0), await idAt(library, 1), false),
  'takes it back': async (library) => library.unsayPair(await idAt(library, 0), await idAt(library, 1)),
  moves: async (library) => library.moveTo([await idAt(library, 0)], null),
  'names an event': async (library) => library.nameEvent(await firstEvent(library), 'The dam'),
  'notes an event': async (library) =>
    library.writeNote({ about: await firstEvent(library), text: 'a note', changedAt: NOW }),
  'notes an article': async (library) =>
    library.writeNote({ about: await idAt(library, 0), text: 'read twice', changedAt: NOW }),
  'says two sentences are one fact': async (library) =>
    library.sayFact({
      one: { article: await idAt(library, 0), text: 'The dam cracked.' },
      other: { article: await idAt(library, 1), text: 'A crack was found.' },
      sameFact: true,
      saidAt: NOW,
    }),
  'lets one stay': async (library) => library.setStays([await idAt(library, 0)], true),
  'rules a site': (library) => library.setSiteRule({ site: 'herald.example', autoKeep: true, keepDays: 30 }),
};

describe('the second copy', () => {
  it('brings back whatever the reader did, in any order', async () => {
    const anyActions = fc.array(fc.constantFrom(...Object.keys(ACTIONS)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyActions, async (names) => {
        freshDatabases();
        const copy = memoryCopy();
        const library = await openLibrary({ copy });
        for (const name of names) await ACTIONS[name]?.(library);
        const before = await recordsOf(library);
        library.close();
        expect(await recordsOf(await broughtBack(copy))).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('finds the restored reports by what is being read', async () => {
    const copy = memoryCopy();
    const library = await openLibrary({ copy });
    for (const article of [damHerald, damMorning, chessFinal]) await library.keep(article, NOW);
    const titles = (await library.coverageOf(damWire)).matches.map(({ title }) => title).sort();
    library.close();
    const restored = await broughtBack(copy);
    expect((await restored.coverageOf(damWire)).matches.map(({ title }) => title).sort()).toEqual(titles);
    expect(await copyOf(restored).takeRestored()).toBe(3);
    expect(await copyOf(restored).takeRestored()).toBe(0);
  });

  it('holds nothing of an article that was erased', async () => {
    const copy = memoryCopy();
    const library = await openLibrary({ copy });
    await library.keep(damHerald, NOW);
    await library.writeNote({ about: await idAt(library, 0), text: 'private', changedAt: NOW });
    await library.erase(await idAt(library, 0));
    const held = [...copy.values.values()].join();
    expect(held).not.toContain('private');
    expect(held).not.toContain(damHerald.title);
  });

  it('stops nobody from keeping when it takes nothing, and takes it later', async () => {
    const copy = memoryCopy();
    const full: CopyStore = { ...copy, set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    const library = await openLibrary({ copy: full });
    expect(await library.keep(damHerald, NOW)).toMatchObject({ kind: 'kept' });
    const before = await recordsOf(library);
    library.close();
    const later = await openLibrary({ copy });
    await copyOf(later).reconcile();
    later.close();
    expect(await recordsOf(await broughtBack(copy))).toEqual(before);
  });

  it.each<[string, (library: OpenLibrary) => Promise<unknown>]>([
    ['another article', (library) => library.keep(damMorning, NOW)],
    ['another text of an article', (library) => library.keep(edited(damHerald, '1,300', '1,450'), NOW)],
  ])('is known to be behind when a kill kept %s from it, and takes it', async (_, keepMore) => {
    const copy = memoryCopy();
    const library = await openLibrary({ copy });
    await library.keep(damHerald, NOW);
    expect(await copyOf(library).stand(false)).toBe('same');
    library.close();
    const without = await openLibrary();
    await keepMore(without);
    const before = await recordsOf(without);
    without.close();
    const later = await openLibrary({ copy });
    expect(await copyOf(later).stand(false)).toBe('behind');
    await copyOf(later).reconcile();
    expect(await copyOf(later).stand(false)).toBe('same');
    later.close();
    expect(await recordsOf(await broughtBack(copy))).toEqual(before);
  });

  it('brings back the later text of an article when the browser went back to an earlier state', async () => {
    const copy = memoryCopy();
    const library = await openLibrary({ copy });
    await library.keep(damHerald, NOW);
    await library.keep(edited(damHerald, '1,300', '1,450'), LATER);
    const before = await recordsOf(library);
    library.close();
    freshDatabases();
    const earlier = await openLibrary();
    await earlier.keep(damHerald, NOW);
    earlier.close();
    const now = await openLibrary({ copy });
    expect(await copyOf(now).stand(false)).toBe('less');
    expect(await copyOf(now).restore()).toBe(true);
    expect(await recordsOf(now)).toEqual(before);
  });

  it('is at one with the library after a backup was saved', async () => {
    const library = await openLibrary({ copy: memoryCopy() });
    await library.keep(damHerald, NOW);
    await library.exportTo({ write: () => undefined, exportedAt: LATER });
    await library.noteBackup(LATER);
    expect(await copyOf(library).stand(true)).toBe('same');
  });

  it('lets go of articles that were erased without it', async () => {
    const copy = memoryCopy();
    const library = await openLibrary({ copy });
    await library.keep(damHerald, NOW);
    library.close();
    const without = await openLibrary();
    await without.eraseSelected({ kind: 'all' });
    without.close();
    await copyOf(await openLibrary({ copy })).reconcile();
    expect([...copy.values.keys()].filter((key) => key.startsWith('article:'))).toEqual([]);
  });

  it('goes on where it was stopped', async () => {
    const copy = memoryCopy();
    const library = await openLibrary({ copy });
    for (const article of [damHerald, damMorning, chessFinal]) await library.keep(article, NOW);
    library.close();
    freshDatabases();
    const stopping: CopyStore = {
      ...copy,
      get: (keys) => (keys[0] === 'said' ? Promise.reject(new Error()) : copy.get(keys)),
    };
    const stopped = await openLibrary({ copy: stopping });
    await expect(copyOf(stopped).restore()).rejects.toThrow();
    expect(await copyOf(stopped).stand(true)).toBe('less');
    stopped.close();
    const again = await openLibrary({ copy });
    expect(await copyOf(again).restore()).toBe(true);
    expect(await again.list(10)).toHaveLength(3);
  });

  it('brings back the others when the disk damaged one of its records', async () => {
    const copy = memoryCopy();
    const library = await openLibrary({ copy });
    for (const article of [damHerald, damMorning]) await library.keep(article, NOW);
    const id = await idAt(library, 0);
    library.close();
    copy.values.set(`article:${id}`, '{"kind":"article","id":7}');
    freshDatabases();
    const left = await openLibrary({ copy });
    expect(await copyOf(left).restore()).toBe(false);
    expect(await left.list(10)).toHaveLength(1);
    expect(await copyOf(left).stand(true)).toBe('less');
  });

  it('brings back more than are read at once', async () => {
    const copy = memoryCopy();
    const library = await openLibrary({ copy });
    const titles = Array.from({ length: 52 }, (_, at) => `Note ${at}`);
    for (const title of titles) await library.keep(report(`${title} on the weir.`, { title }), NOW);
    library.close();
    const restored = await broughtBack(copy);
    expect((await restored.list(60)).map(({ title }) => title).sort()).toEqual([...titles].sort());
    expect(await copyOf(restored).takeRestored()).toBe(52);
  });

  it('passes over what is no record, and takes no record of another kind for an article', async () => {
    const copy = memoryCopy();
    const library = await openLibrary({ copy });
    await library.keep(damHerald, NOW);
    await library.writeNote({ about: await idAt(library, 0), text: 'kept', changedAt: NOW });
    library.close();
    const [note] = JSON.parse(copy.values.get('said') ?? '') as readonly unknown[];
    copy.values.set('article:x', JSON.stringify(note));
    copy.values.set('article:y', '7');
    copy.values.set('article:z', 'null');
    copy.values.set('said', JSON.stringify([null, 'a word', note]));
    const restored = await broughtBack(copy);
    expect(await restored.list(10)).toHaveLength(1);
    expect(await restored.notes([await idAt(restored, 0)])).toHaveLength(1);
    restored.close();
    copy.values.set('said', '"nothing"');
    expect(await (await broughtBack(copy)).notes([await idAt(await openLibrary({ copy }), 0)])).toEqual([]);
  });
});
