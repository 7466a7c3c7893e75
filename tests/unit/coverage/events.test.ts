import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { articleId } from '../../../lib/article/identity';
import { openLibrary, type OpenLibrary } from '../../../lib/coverage/open-library';
import { backupOf, importing } from './backup-files';
import { freshDatabases } from './databases';
import { keepAllIn } from './keeping';
import { chessFinal, chessMorning, damHerald, damMorning, damWire, edited, strike } from './reports';

const NOW = '2031-03-10T08:00:00Z';

let library: OpenLibrary;
beforeEach(async () => {
  freshDatabases();
  library = await openLibrary();
});

const keepAll = (...articles: readonly Article[]) => keepAllIn(library, articles, NOW);

/** The events as lists of titles, each in alphabetical order. */
async function eventTitles(): Promise<string[][]> {
  const { events } = await library.events({ offset: 0, limit: 10 });
  return events
    .map(({ articles }) => articles.map(({ title }) => title ?? '').sort())
    .sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));
}

const DAM = [damHerald.title, damMorning.title, damWire.title].map(String).sort();
const CHESS = [chessFinal.title, chessMorning.title].map(String).sort();

describe('events', () => {
  it.each([
    ['one after the other', [damHerald, damMorning, damWire, strike, chessFinal, chessMorning]],
    ['mixed', [chessFinal, damHerald, strike, damWire, chessMorning, damMorning]],
  ])('are proposed as articles arrive %s', async (_, articles) => {
    await keepAll(...articles);
    expect(await eventTitles()).toEqual([DAM, CHESS].sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '')));
  });

  it('keep their name as articles arrive', async () => {
    await keepAll(damHerald, damMorning);
    const [before] = (await library.events({ offset: 0, limit: 10 })).events;
    await keepAll(damWire, strike);
    const { events: after } = await library.events({ offset: 0, limit: 10 });
    expect(after.map(({ id }) => id)).toEqual([before?.id]);
    expect(after[0]?.articles).toHaveLength(3);
  });

  it.each([
    ['a new one', []],
    ['that of its new story', [chessFinal]],
    ['a large one of its new story', [chessFinal, chessMorning]],
  ])('are left for %s by an article that is kept again with another story in it', async (_, chess) => {
    const { title, blocks, publishedAt } = { ...chessFinal, title: 'Chess won' };
    await keepAll(damHerald, damMorning, damWire, ...chess);
    await keepAll({ ...damMorning, title, blocks, publishedAt });
    const dam = [damHerald.title, damWire.title].map(String).sort();
    const other = ['Chess won', ...chess.map((report) => String(report.title))].sort();
    const expected = other.length > 1 ? [dam, other] : [dam];
    expect(await eventTitles()).toEqual(expected.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '')));
  });

  it('keep their name when the text of one of them changes', async () => {
    const [id = ''] = await keepAll(damHerald, strike);
    const herald = await library.shelfArticle(id);
    await keepAll(edited(damHerald, '1,300', '1,450'));
    expect((await library.shelfArticle(id))?.event).toBe(herald?.event);
    await keepAll(damMorning, damWire, edited(damMorning, '1,300', '1,450'));
    expect(await eventTitles()).toEqual([DAM]);
    expect((await library.shelfArticle(id))?.event).toBe(herald?.event);
  });

  it('are as many as asked for', async () => {
    await keepAll(damHerald, damMorning, chessFinal, chessMorning);
    expect((await library.events({ offset: 0, limit: 1 })).events).toHaveLength(1);
  });
});

describe('the reader', () => {
  it('moves an article out, and it stays out when more arrive', async () => {
    const [herald = ''] = await keepAll(damHerald, damMorning);
    await library.moveTo([herald], null);
    expect(await eventTitles()).toEqual([]);
    await keepAll(damWire);
    const together = (await library.events({ offset: 0, limit: 10 })).events.find(
      ({ articles }) =>
        articles.some(({ id }) => id === herald) && articles.some(({ title }) => title === damMorning.title),
    );
    expect(together).toBeUndefined();
  });

  it('merges two events, and they stay one', async () => {
    await keepAll(damHerald, damMorning, chessFinal, chessMorning);
    const [one, other] = (await library.events({ offset: 0, limit: 10 })).events;
    await library.mergeEvents(one?.id ?? '', other?.id ?? '');
    await keepAll(damWire);
    expect((await library.events({ offset: 0, limit: 10 })).events[0]?.articles).toHaveLength(5);
  });

  it('moves an article into another event', async () => {
    const [strikeId = ''] = await keepAll(strike, damHerald, damMorning);
    const [dam] = (await library.events({ offset: 0, limit: 10 })).events;
    await library.moveTo([strikeId], dam?.id ?? null);
    expect((await library.events({ offset: 0, limit: 10 })).events[0]?.articles).toHaveLength(3);
  });

  it('takes two articles apart pair by pair', async () => {
    const [herald = '', morning = ''] = await keepAll(damHerald, damMorning);
    await library.correct(morning, herald, false);
    expect(await eventTitles()).toEqual([]);
    await library.correct(morning, herald, true);
    expect((await library.events({ offset: 0, limit: 10 })).total).toBe(1);
  });

  it('is heard when the correction came before the article was kept', async () => {
    const [herald = ''] = await keepAll(damHerald);
    const [morning = ''] = await keepAll(damMorning);
    await library.erase(morning);
    await library.correct(morning, herald, false);
    await keepAll(damMorning);
    expect(await eventTitles()).toEqual([]);
  });

  it('is heard when it came before both, and a third article is near to both', async () => {
    await library.correct(articleId(damHerald), articleId(damMorning), false);
    const [herald = '', morning = ''] = await keepAll(damHerald, damMorning, damWire);
    expect((await library.shelfArticle(herald))?.event).not.toBe(
      (await library.shelfArticle(morning))?.event,
    );
  });

  it('is heard when it came in with a backup, once a third article is near to both', async () => {
    await library.correct(articleId(damHerald), articleId(damMorning), false);
    const file = await backupOf(library);
    await library.unsayPair(articleId(damHerald), articleId(damMorning));
    const [herald = '', morning = ''] = await keepAll(damHerald, damMorning);
    expect(await library.importFrom(importing(file))).toMatchObject({ corrections: 1 });
    await keepAll(damWire);
    expect((await library.shelfArticle(herald))?.event).not.toBe(
      (await library.shelfArticle(morning))?.event,
    );
  });
});

describe('the nearest articles', () => {
  it('are told whatever their class, best first', async () => {
    await keepAll(damHerald, damMorning, chessFinal);
    const found = await library.nearest(damWire, 10);
    expect(
      found
        .slice(0, 2)
        .map(({ title }) => title)
        .sort(),
    ).toEqual([damHerald.title, damMorning.title].sort());
    expect(await library.nearest(damWire, 1)).toHaveLength(1);
  });
});

describe('a sibling event', () => {
  it('of the same names in another year is not sure', async () => {
    const nextYear = { ...chessMorning, publishedAt: '2032-03-14T06:00:00+01:00' };
    await keepAll(nextYear);
    const { matches } = await library.coverageOf(chessFinal);
    expect(matches.map((match) => match.class)).not.toContain('sure');
  });
});
