import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import type { Library } from '../../../lib/coverage/coverage';
import { openLibrary } from '../../../lib/coverage/open-library';
import { freshDatabases } from './databases';
import { keepAllIn } from './keeping';
import { chessFinal, chessMorning, damHerald, damMorning, damWire, report, strike } from './reports';

const NOW = '2031-03-10T08:00:00Z';

let library: Library;
beforeEach(async () => {
  freshDatabases();
  library = await openLibrary();
});

const keepAll = (...articles: readonly Article[]) => keepAllIn(library, articles, NOW);

describe('finding the reports of one event', () => {
  it('finds them among others, and says why', async () => {
    await keepAll(damHerald, chessFinal, damWire, strike);
    const { matches, nearest, total } = await library.coverageOf(damMorning);
    expect(total).toBe(4);
    expect(matches.map(({ title }) => title).sort()).toEqual([damWire.title, damHerald.title].sort());
    expect(matches.every((match) => match.class === 'sure')).toBe(true);
    const reasons = matches.find(({ title }) => title === damHerald.title)?.reasons ?? [];
    expect(reasons).toContainEqual({ kind: 'days-apart', days: 0 });
    expect(reasons.find(({ kind }) => kind === 'same-numbers')).toEqual({
      kind: 'same-numbers',
      numbers: ['1,300'],
    });
    const names = reasons.find((reason) => reason.kind === 'same-names')?.names.join(' ');
    expect(names).toContain('Tarnow');
    expect(nearest).toBeNull();
  });

  it('tells the best first, in whatever order they were kept', async () => {
    const [near = '', far = ''] = [damMorning.blocks, damHerald.blocks].map((blocks) => blocks[1]?.text);
    const close = report(near, { title: 'Governor orders 1,300 from homes', url: 'https://a.example/1' });
    for (const articles of [
      [damHerald, close, damWire],
      [close, damWire, damHerald],
    ]) {
      freshDatabases();
      library = await openLibrary();
      await keepAll(...articles);
      const { matches } = await library.coverageOf(report(`${near}\n${far}`, { url: 'https://b.example/2' }));
      const scores = matches.map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(1);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('names nothing as the nearest that shares next to nothing', async () => {
    await keepAll(chessFinal, chessMorning, strike);
    const read = report(`${damMorning.blocks.map(({ text }) => text).join(' ')} A mediator was not needed.`);
    expect(await library.coverageOf(read)).toMatchObject({ matches: [], nearest: null });
  });

  it('does not offer the article itself', async () => {
    await keepAll(damMorning);
    const coverage = await library.coverageOf(damMorning);
    expect(coverage.kept?.changed).toBe(false);
    expect(coverage.matches).toEqual([]);
    expect(coverage.nearest).toBeNull();
  });

  it('says that the text has changed since it was kept', async () => {
    await keepAll(damMorning);
    const { kept } = await library.coverageOf({ ...damMorning, title: 'Velmora dam: what we know' });
    expect(kept?.changed).toBe(true);
  });

  it('matches nothing when nothing is about the event', async () => {
    await keepAll(chessFinal, strike);
    expect((await library.coverageOf(damMorning)).matches).toEqual([]);
  });

  it('names the nearest when nothing matches but something is near', async () => {
    const elsewhere = report(
      `The mayor of Oskarheim, Rufus Engel, opened a library in the old mill on Saturday.
      The library holds 20,000 books and a reading room for children, paid for by the family of a brewer.`,
      { title: 'Mayor opens library in old mill' },
    );
    await keepAll(elsewhere, chessFinal);
    const { matches, nearest } = await library.coverageOf(damMorning);
    expect(matches).toEqual([]);
    expect(nearest?.title).toBe(elsewhere.title);
    expect(nearest?.class).toBe('nearest');
  });

  it('finds the report of the same event in a library of one', async () => {
    await keepAll(chessMorning);
    expect((await library.coverageOf(chessFinal)).matches.map((match) => match.class)).toEqual(['sure']);
  });

  it('answers for an empty library', async () => {
    expect(await library.coverageOf(damMorning)).toEqual({
      total: 0,
      kept: null,
      matches: [],
      nearest: null,
    });
  });
});

describe('the word of the reader', () => {
  it('takes a match out, and it stays out', async () => {
    const [herald = '', own = ''] = await keepAll(damHerald, damMorning);
    await library.correct(own, herald, false);
    expect((await library.coverageOf(damMorning)).matches).toEqual([]);
    library.close();
    library = await openLibrary();
    await keepAll(damWire);
    const { matches } = await library.coverageOf(damMorning);
    expect(matches.map(({ title }) => title)).toEqual([damWire.title]);
  });

  it('adds an article that does not match, whichever of the two is read', async () => {
    const [chess = '', own = ''] = await keepAll(chessFinal, damMorning);
    await library.correct(chess, own, true);
    for (const read of [damMorning, chessFinal]) {
      const { matches } = await library.coverageOf(read);
      expect(matches).toHaveLength(1);
      expect(matches[0]).toMatchObject({ class: 'sure' });
      expect(matches[0]?.reasons[0]).toEqual({ kind: 'added-by-you' });
    }
  });

  it('can be changed: the last word stands', async () => {
    const [herald = '', own = ''] = await keepAll(damHerald, damMorning);
    await library.correct(own, herald, false);
    await library.correct(herald, own, true);
    expect((await library.coverageOf(damMorning)).matches.map(({ id }) => id)).toEqual([herald]);
  });

  it('stands before the article being read is kept', async () => {
    const [herald = ''] = await keepAll(damHerald);
    const [own = ''] = await keepAll(damMorning);
    await library.erase(own);
    await library.correct(own, herald, false);
    expect((await library.coverageOf(damMorning)).matches).toEqual([]);
  });
});
