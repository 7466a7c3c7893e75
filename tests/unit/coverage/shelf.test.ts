import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary, type OpenLibrary } from '../../../lib/coverage/open-library';
import type { ShelfQuery } from '../../../lib/coverage/shelf';
import { freshDatabases } from './databases';
import { keepIn } from './keeping';
import { chessFinal, chessMorning, damHerald, damMorning, edited, report, strike } from './reports';

const DAYS = ['08', '09', '10', '11', '12'].map((day) => `2031-03-${day}T08:00:00Z`);

let library: OpenLibrary;
let ids: string[];

/** Keeps the articles a day apart; `byRule` names those kept by the rule of their site. */
async function keepAll(articles: readonly (typeof strike)[], byRule: readonly (typeof strike)[] = []) {
  for (const [at, article] of articles.entries()) {
    const by = byRule.includes(article) ? 'rule' : 'reader';
    ids.push(await keepIn(library, article, DAYS[at] ?? '', by));
  }
}

beforeEach(async () => {
  freshDatabases();
  library = await openLibrary();
  ids = [];
  await keepAll([damMorning, chessFinal, strike, damHerald, chessMorning], [strike]);
});

const ALL: ShelfQuery = { order: 'kept', descending: true, offset: 0, limit: 50 };

async function titles(query: Partial<ShelfQuery>): Promise<(string | null)[]> {
  return (await library.browse({ ...ALL, ...query })).articles.map(({ title }) => title);
}

describe('the shelf', () => {
  it.each<[string, Partial<ShelfQuery>, (string | null)[]]>([
    ['newest kept first', { limit: 2 }, [chessMorning.title, damHerald.title]],
    ['oldest kept first', { descending: false, limit: 2 }, [damMorning.title, chessFinal.title]],
    ['by title', { order: 'title', descending: false, limit: 2 }, [damMorning.title, damHerald.title]],
    ['by publisher', { order: 'publisher', descending: false, limit: 1 }, [chessFinal.title]],
    ['latest published first', { order: 'published', limit: 2 }, [chessMorning.title, chessFinal.title]],
    ['its second part', { offset: 2, limit: 2 }, [strike.title, chessFinal.title]],
  ])('is listed %s', async (_, query, expected) => {
    expect(await titles(query)).toEqual(expected);
    expect((await library.browse({ ...ALL, ...query })).total).toBe(5);
  });

  it.each<[string, Partial<ShelfQuery>, (string | null)[]]>([
    ['a site', { site: 'herald.example' }, [damHerald.title, chessFinal.title]],
    ['how it was kept', { keptBy: 'rule' }, [strike.title]],
    ['words', { search: 'masters lisb' }, [chessFinal.title]],
    ['a time', { keptFrom: DAYS[1] ?? '', keptBefore: DAYS[3] ?? '' }, [strike.title, chessFinal.title]],
    ['a time it begins with', { keptFrom: DAYS[3] ?? '' }, [chessMorning.title, damHerald.title]],
    ['a time it ends before', { keptBefore: DAYS[1] ?? '' }, [damMorning.title]],
    ['words that only the last of may be cut', { search: 'mast lisbon' }, []],
    ['two of these', { site: 'herald.example', search: 'oskar' }, [damHerald.title]],
  ])('is filtered by %s', async (_, query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('is counted without reading articles, filtered or not, and is empty behind its end', async () => {
    const counted = async (query: Partial<ShelfQuery>) => library.browse({ ...ALL, ...query });
    expect(await counted({ limit: 0 })).toEqual({ total: 5, articles: [] });
    expect(await counted({ limit: 0, site: 'herald.example' })).toEqual({ total: 2, articles: [] });
    expect(await counted({ offset: 5 })).toEqual({ total: 5, articles: [] });
    expect(await titles({ offset: 1, limit: 1, site: 'herald.example' })).toEqual([chessFinal.title]);
  });

  it('is filtered by event, by what stays and by notes', async () => {
    const { event = '' } = (await library.shelfArticle(ids[0] ?? '')) ?? {};
    expect(await titles({ event })).toEqual([damHerald.title, damMorning.title]);
    await library.setStays([ids[2] ?? ''], true);
    expect(await titles({ stays: true })).toEqual([strike.title]);
    await library.writeNote({ about: ids[1] ?? '', text: 'rook', changedAt: DAYS[4] ?? '' });
    await library.writeNote({ about: event, text: 'the dam', changedAt: DAYS[4] ?? '' });
    expect(await titles({ noted: true })).toEqual([chessFinal.title]);
    expect(await library.shelfArticle(ids[2] ?? '')).toMatchObject({ stays: true });
  });

  it('puts what has no date last, whichever way it is sorted', async () => {
    await library.keep(report('An undated note on the harbour.', { title: 'Undated' }), DAYS[4] ?? '');
    for (const descending of [true, false]) {
      expect((await titles({ order: 'published', descending })).at(-1)).toBe('Undated');
    }
  });

  it.each<ShelfQuery['order']>(['kept', 'published', 'title', 'publisher'])(
    'is the same by %s in parts of any size as in one',
    async (order) => {
      const undated = ['First', 'Second'].map((title) => report(`${title} note on the harbour.`, { title }));
      for (const note of undated) await library.keep({ ...note, publisher: null }, DAYS[4] ?? '');
      for (const descending of [true, false]) {
        const whole = await titles({ order, descending });
        for (const limit of [1, 2, 3, 4]) {
          const parts: (string | null)[] = [];
          for (let offset = 0; offset <= whole.length; offset += limit) {
            parts.push(...(await titles({ order, descending, offset, limit })));
          }
          expect(parts).toEqual(whole);
        }
      }
    },
  );

  it('tells of an article how many texts are kept, and what they take up', async () => {
    const before = await library.shelfArticle(ids[2] ?? '');
    await library.keep(edited(strike, 'Thursday', 'Friday'), '2031-03-20T08:00:00Z');
    const after = await library.shelfArticle(ids[2] ?? '');
    expect(before).toMatchObject({ texts: 1, keptBy: 'rule', stays: false, site: 'wire.example' });
    expect(after).toMatchObject({ texts: 2, keptBy: 'reader' });
    expect(after?.bytes).toBe((before?.bytes ?? 0) * 2 - 'Thursday'.length + 'Friday'.length);
    expect(await library.shelfArticle('nobody')).toBeNull();
    await library.keep(report('A note on eels.', { title: 'Nowhere' }), DAYS[4] ?? '');
    const [nowhere] = (await library.browse({ ...ALL, search: 'nowhere' })).articles;
    expect(nowhere).toMatchObject({ title: 'Nowhere', site: null });
  });

  it('sums up sites and events, whatever was moved, changed and erased', async () => {
    await library.keep(edited(damHerald, '1,300', '1,450'), '2031-03-20T08:00:00Z');
    await library.moveTo([ids[0] ?? ''], null);
    await library.mergeEvents(
      (await library.shelfArticle(ids[0] ?? ''))?.event ?? '',
      (await library.shelfArticle(ids[2] ?? ''))?.event ?? '',
    );
    await library.erase(ids[1] ?? '');
    const { articles } = await library.browse(ALL);
    const room = await library.room();
    for (const [tallies, nameOf] of [
      [room.sites, (one: (typeof articles)[number]) => one.site ?? ''],
      [room.events, (one: (typeof articles)[number]) => one.event],
    ] as const) {
      for (const { name, ...sums } of tallies) {
        const own = articles.filter((one) => nameOf(one) === name);
        expect(sums).toEqual({
          articles: own.length,
          bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
          newestAt: own
            .map(({ keptAt }) => keptAt)
            .sort()
            .at(-1),
        });
      }
      expect(tallies.reduce((sum, tally) => sum + tally.articles, 0)).toBe(articles.length);
    }
    expect(await library.sites()).toEqual(room.sites);
    expect(room.textBytes).toBe(articles.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  it('lists events by pages, and finds them by words of their articles', async () => {
    const all = await library.events({ offset: 0, limit: 10 });
    expect(all.total).toBe(2);
    const second = await library.events({ offset: 1, limit: 1 });
    expect(second).toEqual({ total: 2, events: [all.events[1]] });
    const found = await library.events({ search: 'oskarheim', offset: 0, limit: 10 });
    expect(found.events.map((event) => event.articles.length)).toEqual([2]);
    expect(await library.event(found.events[0]?.id ?? '')).toEqual(found.events[0]);
    expect(await library.event('nobody')).toBeNull();
    expect(await library.events({ search: '  ', offset: 0, limit: 10 })).toEqual(all);
  });

  it('finds events by words that are all in one article, newest first and by pages; none of one article alone', async () => {
    const find = async (search: string, offset = 0, limit = 10) => library.events({ search, offset, limit });
    expect(await find('oskarheim lisbon')).toEqual({ total: 0, events: [] });
    expect(await find('tram')).toEqual({ total: 0, events: [] });
    // "The Morning" and "Third title" stand in titles and publishers of both events.
    const both = await find('th');
    expect(both.events.map((event) => event.articles.length)).toEqual([2, 2]);
    expect(both.events[0]?.articles.map(({ title }) => title)).toContain(chessMorning.title);
    expect(await find('th', 1, 1)).toEqual({ total: 2, events: [both.events[1]] });
    await library.keep(edited(damMorning, 'found', 'saw'), '2031-03-22T08:00:00Z');
    expect((await find('th')).events[0]?.id).toBe(both.events[1]?.id);
  });
});
