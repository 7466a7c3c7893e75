import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary, type OpenLibrary } from '../../../lib/coverage/open-library';
import { filesOfAll, OWN_EDGES } from '../../../scripts/torture/edge-files';
import { importEdge, type EdgeOutcome } from '../../../scripts/torture/import-edge';
import { backupOf, importing } from './backup-files';
import { freshDatabases } from './databases';
import { keepIn } from './keeping';
import { chessFinal, damHerald, damMorning, damWire, edited, strike } from './reports';

const NOW = '2031-03-10T08:00:00Z';
const LATER = '2031-03-11T08:00:00Z';

let library: OpenLibrary;
beforeEach(async () => {
  freshDatabases();
  library = await openLibrary({ name: 'ours' });
});

async function fill(target: OpenLibrary): Promise<void> {
  for (const article of [damHerald, chessFinal, damMorning, strike]) await target.keep(article, NOW);
  await target.keep(edited(damHerald, '1,300', '1,450'), LATER);
  const [first, second] = await target.list(2);
  await target.correct(first?.id ?? '', second?.id ?? '', false);
  await target.moveTo([first?.id ?? ''], null);
}

describe('a backup', () => {
  it('is read back whole: texts, revisions, events, pins and corrections', async () => {
    await fill(library);
    const file = await backupOf(library);
    const other = await openLibrary({ name: 'theirs' });
    const report = await other.importFrom(importing(file));
    expect(report).toMatchObject({ added: 4, same: 0, newer: 0, older: 0, corrections: 1, conflicting: 0 });
    expect(await backupOf(other)).toBe(file);
    expect((await other.coverageOf(damWire)).matches.map(({ title }) => title).sort()).toEqual(
      (await library.coverageOf(damWire)).matches.map(({ title }) => title).sort(),
    );
  });

  it('is valid JSON as a whole', async () => {
    await fill(library);
    expect(JSON.parse(await backupOf(library))).toHaveLength(7);
  });

  it('is read in pieces of any size', async () => {
    await library.keep(damWire, NOW);
    const file = await backupOf(library);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: file.length }), async (size) => {
        expect(await library.importFrom(importing(file, true, size))).toMatchObject({ same: 1 });
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing when it is imported again', async () => {
    await fill(library);
    const file = await backupOf(library);
    expect(await library.importFrom(importing(file))).toMatchObject({ added: 0, same: 4 });
    expect(await backupOf(library)).toBe(file);
  });

  it('tells in a dry run what would happen, and does nothing', async () => {
    await fill(library);
    const file = await backupOf(library);
    const other = await openLibrary({ name: 'theirs' });
    await other.keep(damHerald, NOW);
    const before = await backupOf(other);
    expect(await other.importFrom(importing(file, true))).toMatchObject({ added: 3, newer: 1 });
    expect(await backupOf(other)).toBe(before);
  });

  it('loses no side when both have a text of their own', async () => {
    const ours = edited(damHerald, '1,300', '1,900');
    await library.keep(damHerald, NOW);
    const file = await backupOf(library);
    const other = await openLibrary({ name: 'theirs' });
    const id = await keepIn(other, ours, LATER);
    expect(await other.importFrom(importing(file))).toMatchObject({ older: 1 });
    const texts = await other.revisions(id);
    expect(texts.map(({ article, isLast }) => [article, isLast])).toEqual([
      [damHerald, false],
      [ours, true],
    ]);
  });

  it.each([
    ['rule', 'reader', 'reader'],
    ['reader', 'rule', 'reader'],
    ['rule', 'rule', 'rule'],
  ] as const)(
    'of an article kept by %s here and by %s there leaves it kept by %s',
    async (ours, theirs, by) => {
      const id = await keepIn(library, damHerald, NOW, theirs);
      await library.setStays([id], true);
      const file = await backupOf(library);
      const other = await openLibrary({ name: 'theirs' });
      await keepIn(other, damHerald, NOW, ours);
      expect(await other.importFrom(importing(file))).toMatchObject({ same: 1 });
      expect(await other.shelfArticle(id)).toMatchObject({ keptBy: by, stays: true, texts: 1 });
    },
  );

  it('that brings an older text adds it to the sums', async () => {
    const id = await keepIn(library, damHerald, NOW);
    const file = await backupOf(library);
    const [own] = await library.sites();
    const other = await openLibrary({ name: 'theirs' });
    await keepIn(other, edited(damHerald, '1,300', '1,450'), LATER);
    await other.importFrom(importing(file));
    expect(await other.shelfArticle(id)).toMatchObject({ texts: 2, bytes: 2 * (own?.bytes ?? 0) });
    expect(await other.sites()).toMatchObject([{ articles: 1, bytes: 2 * (own?.bytes ?? 0) }]);
  });

  it('tells of words on facts and pairs that say the same, and of those that say the opposite', async () => {
    const fact = {
      one: { article: 'a', text: 'It held.' },
      other: { article: 'b', text: 'It fell.' },
      sameFact: false,
      saidAt: NOW,
    };
    await library.sayFact(fact);
    await library.correct('a', 'b', true);
    const file = await backupOf(library);
    expect(await library.importFrom(importing(file))).toMatchObject({ corrections: 2, conflicting: 0 });
    await library.sayFact({ ...fact, sameFact: true });
    expect(await library.importFrom(importing(file))).toMatchObject({ corrections: 1, conflicting: 1 });
    expect(await library.allFactWords()).toMatchObject([{ sameFact: true }]);
  });

  it('tells how far it is, first while it is checked and then while it is merged', async () => {
    await fill(library);
    const file = await backupOf(library);
    const steps: [number, number | null][] = [];
    const onProgress = (done: number, total: number | null): void => void steps.push([done, total]);
    const other = await openLibrary({ name: 'theirs' });
    await other.importFrom({ ...importing(file), onProgress });
    expect(steps).toEqual([
      [5, null],
      [5, 5],
    ]);
  });

  it('lets our correction stand when the file says the opposite', async () => {
    await library.correct('a', 'b', true);
    const file = await backupOf(library);
    await library.correct('a', 'b', false);
    expect(await library.importFrom(importing(file))).toMatchObject({ corrections: 0, conflicting: 1 });
  });

  it('stops when asked to', async () => {
    await fill(library);
    const signal = AbortSignal.abort();
    const write = (): void => undefined;
    await expect(library.exportTo({ write, exportedAt: NOW, signal })).rejects.toThrow();
    await expect(library.importFrom({ ...importing(await backupOf(library)), signal })).rejects.toThrow();
  });
});

describe('a file that is wrong', () => {
  let file: string;
  beforeEach(async () => {
    await library.keep(damHerald, NOW);
    await library.keep(chessFinal, NOW);
    file = await backupOf(library);
    await library.erase((await library.list(1))[0]?.id ?? '');
  });

  it.each<[string, (file: string) => string, number]>([
    ['cut off in a record', (text) => text.slice(0, text.indexOf('paragraph')), 3],
    ['cut off after a record', (text) => text.split('\n').slice(0, 4).join('\n'), 4],
    ['without one record', (text) => text.split('\n').toSpliced(2, 1).join('\n'), 4],
    ['of another program', () => '[\n{"kind":"bookmarks"},\n]', 2],
    ['of a newer version', (text) => text.replace('"schema":2', '"schema":3'), 2],
    ['with text after the end', (text) => `${text}{}`, 7],
    ['with a changed text', (text) => text.replace('1,300 people', '1,301 people'), 3],
    ['with a block that is no block', (text) => text.replace('"kind":"paragraph"', '"kind":"script"'), 3],
    ['with a time that is none', (text) => text.replace(NOW, 'yesterday'), 3],
    ['that is empty', () => '', 1],
    ['that is no text', () => '\u0000\u0001\u0002', 1],
    ['with a prototype in it', (text) => text.replace('"pinned":false', '"__proto__":{"pinned":false}'), 3],
  ])('%s is refused whole, with the line', async (_, spoil, line) => {
    const before = await backupOf(library);
    await expect(library.importFrom(importing(spoil(file)))).rejects.toMatchObject({
      name: 'BadBackup',
      line,
    });
    expect(await backupOf(library)).toBe(before);
  });
});

it('at the edge of JSON, in any place, is refused whole or taken as what a backup may hold', async () => {
  await library.keep(damHerald, NOW);
  const outcomes: EdgeOutcome[] = [];
  for (const file of filesOfAll(OWN_EDGES)) outcomes.push(await importEdge(library, file));
  expect([...new Set(outcomes)].sort()).toEqual(['refused', 'taken']);
});

describe('revisions', () => {
  it('stand in order of capture, with the last one marked', async () => {
    const later = edited(damHerald, '1,300', '1,450');
    const id = await keepIn(library, damHerald, NOW);
    await library.keep(later, LATER);
    const texts = await library.revisions(id);
    expect(texts).toEqual([
      { keptAt: NOW, isLast: false, article: damHerald },
      { keptAt: LATER, isLast: true, article: later },
    ]);
  });

  it('of an unknown article are none', async () => {
    expect(await library.revisions('nobody')).toEqual([]);
  });
});
