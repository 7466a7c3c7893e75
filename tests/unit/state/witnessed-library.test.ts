import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../lib/coverage/open-library';
import type { Stock } from '../../../lib/coverage/upkeep';
import { witnessedLibrary } from '../../../lib/state/witnessed-library';
import { freshDatabases } from '../coverage/databases';
import { damHerald, damMorning } from '../coverage/reports';

const NOW = '2031-03-10T08:00:00Z';

/** A witness as the settings store it, and one page after the other that opens the library. */
function startPages() {
  let value: unknown = null;
  const witness = {
    getValue: () => Promise.resolve(value),
    setValue: (stock: Stock) => Promise.resolve(void (value = stock)),
  };
  return (isPressed = () => false) => witnessedLibrary({ openLibrary, witness, isPressed });
}

describe('records of failures', () => {
  beforeEach(freshDatabases);

  it('Expensify #87862: a database that the browser has emptied is told, and heals when the reader presses on', async () => {
    const openPage = startPages();
    const first = await openPage()();
    await first.keep(damHerald, NOW);
    await first.keep(damMorning, NOW);
    first.close();

    freshDatabases();
    let pressed = false;
    const open = openPage(() => pressed);
    await expect(open()).rejects.toMatchObject({ failure: 'lost' });
    await expect(open()).rejects.toMatchObject({ failure: 'lost' });
    pressed = true;
    const healed = await open();
    expect(await healed.keep(damHerald, NOW)).toMatchObject({ kind: 'kept' });
    healed.close();
    expect(await (await openPage()()).list(10)).toHaveLength(1);
  });

  it('Expensify #87862: a press before it was told is no yes', async () => {
    const openPage = startPages();
    await (await openPage()()).keep(damHerald, NOW);
    freshDatabases();
    await expect(openPage(() => true)()).rejects.toMatchObject({ failure: 'lost' });
    await expect(openPage()()).rejects.toMatchObject({ failure: 'lost' });
  });

  it('Expensify #87862: a database that lost a record in its middle is told once', async () => {
    const openPage = startPages();
    const library = await openPage()();
    await library.keep(damHerald, NOW);
    await library.keep(damMorning, NOW);
    library.close();
    const database = await openDB('collate');
    await database.delete('entries', 1);
    database.close();
    let pressed = false;
    const open = openPage(() => pressed);
    await expect(open()).rejects.toMatchObject({ failure: 'lost' });
    pressed = true;
    (await open()).close();
    expect(await (await openPage()()).list(10)).toHaveLength(1);
  });
});

describe('the witness of the library', () => {
  beforeEach(freshDatabases);

  it('takes erasing for what it is', async () => {
    const openPage = startPages();
    const library = await openPage()();
    await library.keep(damHerald, NOW);
    await library.keep(damMorning, NOW);
    await library.eraseSelected({ kind: 'all' });
    library.close();
    expect(await (await openPage()()).list(10)).toEqual([]);
  });

  it.each([null, 'many', -1, { keptEver: '3' }, NaN])('goes by nothing when it holds %j', async (value) => {
    const witness = { getValue: () => Promise.resolve(value), setValue: () => Promise.resolve() };
    const open = witnessedLibrary({ openLibrary, witness, isPressed: () => false });
    expect(await (await open()).list(10)).toEqual([]);
  });
});
