import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary, type OpenLibrary } from '../../../lib/coverage/open-library';
import { changesSinceKept } from '../../../lib/state/since-kept';
import { freshDatabases } from '../coverage/databases';
import { damHerald, edited } from '../coverage/reports';

const NOW = '2031-03-10T08:00:00Z';
const LATER = '2031-03-11T08:00:00Z';

let library: OpenLibrary;
beforeEach(async () => {
  freshDatabases();
  library = await openLibrary();
});

async function sinceKept(article: typeof damHerald) {
  const { kept } = await library.coverageOf(article);
  return changesSinceKept(article, kept, library);
}

describe('opening an article that is kept', () => {
  it('tells which sentences changed since it was kept last', async () => {
    const second = edited(damHerald, '1,300', '1,450');
    await library.keep(damHerald, NOW);
    await library.keep(second, LATER);
    const third = edited(second, 'Schools in Oskarheim stay closed until Friday.', 'Schools open on Monday.');
    const told = await sinceKept(third);
    expect(told).toMatchObject({ keptAt: LATER, earlier: second, sentences: 2 });
    expect(told?.revision.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'removed']);
  });

  it('tells of a change of the title alone', async () => {
    await library.keep(damHerald, NOW);
    const told = await sinceKept({ ...damHerald, title: 'Oskarheim evacuated' });
    expect(told).toMatchObject({ sentences: 0 });
    expect(told?.revision.title).not.toBeNull();
  });

  it('tells nothing where nothing changed or nothing is kept', async () => {
    expect(await sinceKept(damHerald)).toBeNull();
    await library.keep(damHerald, NOW);
    expect(await sinceKept(damHerald)).toBeNull();
  });
});
