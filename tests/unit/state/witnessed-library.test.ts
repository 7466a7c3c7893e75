import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../lib/coverage/open-library';
import type { Stored } from '../../../lib/state/stored';
import { witnessedLibrary } from '../../../lib/state/witnessed-library';
import { freshDatabases, memoryCopy, refused } from '../coverage/databases';
import { damHerald, damMorning } from '../coverage/reports';
import { stored } from './articles';

const NOW = '2031-03-10T08:00:00Z';

const ONE_PLACE = { factory: () => Promise.resolve(null), moveOn: () => Promise.resolve(false) };

/** The browser's storage, and one page after the other that opens the library; each in a session of its own if not told. */
function startPages(copy = memoryCopy(), session: Stored<boolean> | null = null) {
  const open = (isPressed = () => false) =>
    witnessedLibrary({
      openLibrary,
      copy,
      lookedThrough: session ?? stored(false),
      ...ONE_PLACE,
      isPressed,
      alone: (task) => task(),
      oncePerSession: () => undefined,
    });
  return { copy, open };
}

/** Leaves of the copy what it says the library held, and takes the articles. */
function takeArticles({ values }: ReturnType<typeof memoryCopy>): void {
  for (const key of values.keys()) if (key !== 'stock') values.delete(key);
}

/** Takes a record from the middle of the database, as a damaged file does. */
async function loseRecord(): Promise<void> {
  const database = await openDB('collate');
  await database.delete('entries', 1);
  database.close();
}

describe('records of failures', () => {
  beforeEach(freshDatabases);

  it('greatsuspender #464: a database that the browser has emptied is brought back from the second copy', async () => {
    const { open } = startPages();
    const first = await open()();
    await first.keep(damHerald, NOW);
    await first.keep(damMorning, NOW);
    first.close();
    freshDatabases();
    const restored = await open()();
    expect(await restored.list(10)).toHaveLength(2);
    expect(await restored.keep(damHerald, NOW)).toMatchObject({ kind: 'unchanged' });
    restored.close();
    expect(await (await open()()).list(10)).toHaveLength(2);
  });

  it('Expensify #87862: an emptied database without a second copy is told, and heals when the reader presses on', async () => {
    const { open: openPage, copy } = startPages();
    const first = await openPage()();
    await first.keep(damHerald, NOW);
    await first.keep(damMorning, NOW);
    first.close();

    freshDatabases();
    takeArticles(copy);
    let pressed = false;
    const open = openPage(() => pressed);
    await expect(open()).rejects.toMatchObject({ failure: 'lost' });
    await expect(open()).rejects.toMatchObject({ failure: 'lost' });
    pressed = true;
    const healing = open();
    // The browser forgets a press within seconds.
    pressed = false;
    const healed = await healing;
    expect(await healed.keep(damHerald, NOW)).toMatchObject({ kind: 'kept' });
    healed.close();
    expect(await (await openPage()()).list(10)).toHaveLength(1);
  });

  it('Expensify #87862: a database that never opens again is left behind when the reader presses on, and all is back', async () => {
    const { open: openPage, copy } = startPages();
    const first = await openPage()();
    await first.keep(damHerald, NOW);
    await first.keep(damMorning, NOW);
    first.close();
    let [pressed, places] = [false, [{ open: () => refused('UnknownError') } as unknown as IDBFactory]];
    const open = witnessedLibrary({
      openLibrary,
      copy,
      lookedThrough: stored(false),
      factory: () => Promise.resolve(places[0] ?? null),
      moveOn: () => Promise.resolve((places = [new IDBFactory()]).length > 0),
      isPressed: () => pressed,
      alone: (task) => task(),
      oncePerSession: () => undefined,
    });
    await expect(open()).rejects.toMatchObject({ failure: 'damaged' });
    await expect(open()).rejects.toMatchObject({ failure: 'damaged' });
    pressed = true;
    const healing = open();
    pressed = false;
    const healed = await healing;
    expect(await healed.list(10)).toHaveLength(2);
    expect(await healed.keep(damHerald, NOW)).toMatchObject({ kind: 'unchanged' });
  });

  it('Expensify #87862: a press before it was told is no yes', async () => {
    const { open, copy } = startPages();
    await (await open()()).keep(damHerald, NOW);
    freshDatabases();
    takeArticles(copy);
    await expect(open(() => true)()).rejects.toMatchObject({ failure: 'lost' });
    await expect(open()()).rejects.toMatchObject({ failure: 'lost' });
  });

  it('Expensify #87862: a database that lost a record in its middle is told once, and the article is back', async () => {
    const { open: openPage } = startPages();
    const library = await openPage()();
    await library.keep(damHerald, NOW);
    await library.keep(damMorning, NOW);
    library.close();
    await loseRecord();
    let pressed = false;
    const open = openPage(() => pressed);
    await expect(open()).rejects.toMatchObject({ failure: 'lost' });
    pressed = true;
    (await open()).close();
    expect(await (await openPage()()).list(10)).toHaveLength(2);
  });
});

describe('the witness of the library', () => {
  beforeEach(freshDatabases);

  it('looks for every text once in a browser session, and for an emptied database every time', async () => {
    const { open } = startPages(memoryCopy(), stored(false));
    const library = await open()();
    await library.keep(damHerald, NOW);
    await library.keep(damMorning, NOW);
    library.close();
    await loseRecord();
    expect(await (await open()()).list(10)).toHaveLength(1);
    freshDatabases();
    expect(await (await open()()).list(10)).toHaveLength(2);
  });

  it('lets what the reader gave up be, also after the next article was kept', async () => {
    const { open, copy } = startPages();
    const library = await open()();
    await library.keep(damHerald, NOW);
    library.close();
    await loseRecord();
    takeArticles(copy);
    let pressed = false;
    const page = open(() => pressed);
    await expect(page()).rejects.toMatchObject({ failure: 'lost' });
    pressed = true;
    await (await page()).keep(damMorning, NOW);
    expect(await (await open()()).list(10)).toHaveLength(1);
  });

  it('takes erasing for what it is', async () => {
    const { open } = startPages();
    const library = await open()();
    await library.keep(damHerald, NOW);
    await library.keep(damMorning, NOW);
    await library.eraseSelected({ kind: 'all' });
    library.close();
    expect(await (await open()()).list(10)).toEqual([]);
  });

  it.each([null, 'many', -1, { keptEver: '3' }, NaN])('goes by nothing when it holds %j', async (value) => {
    const copy = memoryCopy();
    await copy.set({ stock: value });
    expect(await (await startPages(copy).open()()).list(10)).toEqual([]);
  });

  it('compares library and copy once it is open', async () => {
    const copy = memoryCopy();
    const raw = await openLibrary();
    await raw.keep(damHerald, NOW);
    raw.close();
    const tasks: (() => Promise<void>)[] = [];
    const open = witnessedLibrary({
      openLibrary,
      copy,
      lookedThrough: stored(false),
      ...ONE_PLACE,
      isPressed: () => false,
      alone: (task) => task(),
      oncePerSession: (task) => void tasks.push(task),
    });
    await open();
    for (const task of tasks) await task();
    freshDatabases();
    expect(await (await open()).list(10)).toHaveLength(1);
  });
});
