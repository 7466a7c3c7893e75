import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article';
import type { KeptBy } from '../../../lib/coverage/coverage';
import { openLibrary, type OpenLibrary } from '../../../lib/coverage/open-library';
import { isBackupDue, isReminderDue, type Selection } from '../../../lib/coverage/upkeep';
import { freshDatabases, memoryCopy } from './databases';
import { keepIn } from './keeping';
import { chessFinal, chessMorning, damHerald, damMorning, edited, report, strike } from './reports';

const MARCH = '2031-03-01T08:00:00.000Z';
const APRIL = '2031-04-01T08:00:00.000Z';

let library: OpenLibrary;
beforeEach(async () => {
  freshDatabases();
  library = await openLibrary();
});

const keep = (article: Article, at: string, by?: KeptBy) => keepIn(library, article, at, by);

describe('retention', () => {
  const rule = { site: 'herald.example', autoKeep: true, keepDays: 20 };

  it('erases what the rule kept once its days are over, and nothing else', async () => {
    await library.setSiteRule(rule);
    await keep(damHerald, MARCH, 'rule');
    const stays = await keep(chessFinal, MARCH, 'rule');
    await library.setStays([stays], true);
    await keep({ ...strike, url: 'https://herald.example/by-hand' }, MARCH);
    await keep(damMorning, MARCH, 'rule');
    expect(await library.overdue('2031-03-20T08:00:00Z')).toEqual([]);
    expect((await library.overdue(APRIL)).map(({ title }) => title)).toEqual([damHerald.title]);
    expect(await library.tidy(APRIL)).toBe(1);
    expect(await library.list(10)).toHaveLength(3);
  });

  it('erases what was to stay and is not to stay any more', async () => {
    await library.setSiteRule(rule);
    const id = await keep(damHerald, MARCH, 'rule');
    await library.setStays([id, id, 'nobody'], true);
    await library.setStays([id], true);
    expect(await library.shelfArticle(id)).toMatchObject({ stays: true, keptBy: 'rule' });
    await library.setStays([id], false);
    expect(await library.shelfArticle(id)).toMatchObject({ stays: false, keptBy: 'rule' });
    expect(await library.tidy(APRIL)).toBe(1);
  });

  it('leaves alone what the reader kept by hand afterwards', async () => {
    await library.setSiteRule(rule);
    await keep(damHerald, MARCH, 'rule');
    expect(await library.keep(damHerald, APRIL)).toMatchObject({ kind: 'unchanged' });
    expect(await library.overdue(APRIL)).toEqual([]);
  });

  it('leaves alone what was kept by hand before, and what stays however often its text changes', async () => {
    await library.setSiteRule(rule);
    const byHand = await keep(damHerald, MARCH);
    await keep(damHerald, MARCH, 'rule');
    await keep(edited(damHerald, '1,300', '1,450'), MARCH, 'rule');
    const stays = await keep(chessFinal, MARCH, 'rule');
    await library.setStays([stays], true);
    await keep(edited(chessFinal, '61', '62'), MARCH, 'rule');
    expect(await library.shelfArticle(byHand)).toMatchObject({ keptBy: 'reader', stays: false });
    expect(await library.shelfArticle(stays)).toMatchObject({ keptBy: 'rule', stays: true });
    expect(await library.overdue(APRIL)).toEqual([]);
  });

  it('erases nothing without a number of days, and nothing once the rule is gone', async () => {
    await keep(damHerald, MARCH, 'rule');
    await library.setSiteRule({ ...rule, keepDays: null });
    expect(await library.overdue(APRIL)).toEqual([]);
    await library.setSiteRule(rule);
    await library.eraseSiteRule(rule.site);
    expect(await library.siteRule(rule.site)).toBeNull();
    expect(await library.overdue(APRIL)).toEqual([]);
  });
});

describe('erasing', () => {
  beforeEach(async () => {
    for (const article of [damHerald, damMorning]) await keep(article, MARCH);
    for (const article of [chessFinal, chessMorning, strike]) await keep(article, APRIL);
  });

  it.each<[string, (id: string, event: string) => Selection, (string | null)[]]>([
    ['articles', (id) => ({ kind: 'articles', ids: [id, id, 'nobody'] }), [damMorning.title]],
    ['a site', () => ({ kind: 'site', site: 'herald.example' }), [damHerald.title, chessFinal.title]],
    ['an event', (_, event) => ({ kind: 'event', event }), [damHerald.title, damMorning.title]],
    ['what is older', () => ({ kind: 'kept-before', at: APRIL }), [damHerald.title, damMorning.title]],
    [
      'what is newer',
      () => ({ kind: 'kept-since', at: APRIL }),
      [chessFinal.title, chessMorning.title, strike.title],
    ],
  ])('%s takes these and leaves the others', async (_, select, erased) => {
    const before = await library.list(10);
    const morning = before.find(({ title }) => title === damMorning.title)?.id ?? '';
    const { event = '' } = (await library.shelfArticle(morning)) ?? {};
    const selection = select(morning, event);
    expect(await library.countSelected(selection)).toBe(erased.length);
    expect(await library.eraseSelected(selection)).toBe(erased.length);
    const left = (await library.list(10)).map(({ title }) => title);
    expect([...left, ...erased].sort()).toEqual(before.map(({ title }) => title).sort());
    expect((await library.coverageOf(strike)).total).toBe(left.length);
  });

  it('everything leaves rules and settings, tells how far it is, and can be stopped', async () => {
    await library.setSetting('theme', 'dark');
    const signal = AbortSignal.abort();
    await expect(library.eraseSelected({ kind: 'all' }, { signal })).rejects.toThrow();
    expect(await library.list(10)).toHaveLength(5);
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number): void => void steps.push([done, total]);
    expect(await library.eraseSelected({ kind: 'all' }, { onProgress })).toBe(5);
    expect(steps).toEqual([[5, 5]]);
    expect(await library.room()).toMatchObject({ articles: 0, textBytes: 0, sites: [], events: [] });
    expect(await library.setting('theme')).toBe('dark');
  });
});

describe('erasing many', () => {
  it('goes on in parts and tells of each', async () => {
    for (let at = 0; at < 27; at += 1) await keep(report(`Note ${at}.`, { title: `Note ${at}` }), MARCH);
    const steps: [number, number][] = [];
    const stop = new AbortController();
    const onProgress = (done: number, total: number): void => {
      steps.push([done, total]);
      stop.abort();
    };
    const all = { kind: 'all' } as const;
    await expect(library.eraseSelected(all, { onProgress, signal: stop.signal })).rejects.toThrow();
    expect(await library.list(30)).toHaveLength(2);
    expect(await library.eraseSelected(all, { onProgress })).toBe(2);
    expect(steps).toEqual([
      [25, 27],
      [2, 2],
    ]);
  });
});

describe('the room it takes up', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const estimating = (estimate: StorageEstimate) =>
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve(estimate) } });

  it('is what the browser says and the second copy together', async () => {
    estimating({ usage: 5_000, quota: 90_000 });
    expect(await library.room()).toMatchObject({ usedBytes: 5_000, quotaBytes: 90_000 });
    const copy = memoryCopy();
    const copied = await openLibrary({ copy });
    await keepIn(copied, damHerald, MARCH);
    expect((await copied.room()).usedBytes).toBe(5_000 + (await copy.bytes()));
  });

  it('is unknown where the browser says nothing', async () => {
    const copied = await openLibrary({ copy: memoryCopy() });
    vi.stubGlobal('navigator', {});
    expect(await copied.room()).toMatchObject({ usedBytes: null, quotaBytes: null });
    estimating({});
    expect(await copied.room()).toMatchObject({ usedBytes: null, quotaBytes: null });
  });
});

describe('the reminder to back up', () => {
  it('counts what was kept or changed since the last backup', async () => {
    await keep(damHerald, MARCH);
    expect(await library.backupState()).toEqual({ lastAt: null, changesSince: 1 });
    await library.noteBackup(MARCH);
    expect(await library.backupState()).toEqual({ lastAt: MARCH, changesSince: 0 });
    await keep(edited(damHerald, '1,300', '1,450'), APRIL);
    await keep(strike, APRIL);
    await keep(strike, APRIL);
    expect(await library.backupState()).toEqual({ lastAt: MARCH, changesSince: 2 });
  });

  it.each([
    ['a first library of some size', null, 20, true],
    ['a few articles', null, 19, false],
    ['a month with new articles', MARCH, 10, true],
    ['a month to the day', '2031-03-02T08:00:00.000Z', 10, true],
    ['a month without', MARCH, 0, false],
    ['a busy day', '2031-03-31T08:00:00Z', 100, true],
    ['a quiet day', '2031-03-31T08:00:00Z', 99, false],
  ])('comes after %s: %s', (_, lastAt, changesSince, due) => {
    expect(isBackupDue({ lastAt, changesSince }, APRIL)).toBe(due);
  });

  it.each([
    ['was never put off', 20, null, true],
    ['was put off a week ago', 20, '2031-03-25T08:00:00.000Z', true],
    ['was put off less than a week ago', 20, '2031-03-25T08:00:01.000Z', false],
    ['was put off, and there is nothing new', 0, MARCH, false],
  ])('is shown again when it %s', (_, changesSince, hiddenAt, due) => {
    expect(isReminderDue({ lastAt: null, changesSince }, hiddenAt, APRIL)).toBe(due);
  });
});
