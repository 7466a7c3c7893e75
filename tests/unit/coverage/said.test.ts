import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { openLibrary, type OpenLibrary } from '../../../lib/coverage/open-library';
import { joinNotes } from '../../../lib/coverage/said/notes';
import { backupOf, importing } from './backup-files';
import { freshDatabases } from './databases';
import { keepIn } from './keeping';
import { chessFinal, chessMorning, damHerald, damMorning, damWire, edited } from './reports';

const NOW = '2031-03-10T08:00:00Z';
const LATER = '2031-03-11T08:00:00Z';

let library: OpenLibrary;
beforeEach(async () => {
  freshDatabases();
  library = await openLibrary();
});

const keep = (article: Article) => keepIn(library, article, NOW);

const eventOf = async (id: string) => (await library.shelfArticle(id))?.event ?? '';

/** How many kept articles the machine may not lead out of their events. */
const pinned = async () => (await backupOf(library)).split('"pinned":true').length - 1;

describe('notes', () => {
  it('stand on articles and events until they are blank', async () => {
    const about = await keep(damHerald);
    await library.writeNote({ about, text: 'ask the operator', changedAt: NOW });
    await library.writeNote({ about, text: 'asked the operator', changedAt: LATER });
    expect(await library.notes(['nobody', about])).toEqual([
      { about, text: 'asked the operator', changedAt: LATER },
    ]);
    await library.writeNote({ about, text: ' ', changedAt: LATER });
    expect(await library.notes([about])).toEqual([]);
  });

  it('on an event keep the machine from dissolving it', async () => {
    const herald = await keep(damHerald);
    await keep(damMorning);
    const about = await eventOf(herald);
    await library.writeNote({ about, text: 'the dam', changedAt: NOW });
    expect(await pinned()).toBe(2);
    await keep(damWire);
    expect((await library.event(about))?.articles).toHaveLength(3);
    expect(await library.notes([about])).toHaveLength(1);
  });

  it('on an article leave it to the machine', async () => {
    const about = await keep(damMorning);
    await library.writeNote({ about, text: 'ask the operator', changedAt: NOW });
    expect(await pinned()).toBe(0);
  });

  it.each([
    ['the other alone where there was none', null, 'theirs', { text: 'theirs', changedAt: LATER }],
    ['the one there was, when the other says the same', 'ours', 'ours', { text: 'ours', changedAt: NOW }],
    ['the one that holds the other', 'ours and more', 'ours', { text: 'ours and more', changedAt: NOW }],
    [
      'the other, when it holds the one there was',
      'ours',
      'ours too',
      { text: 'ours too', changedAt: LATER },
    ],
    ['both, of the later time', 'ours', 'theirs', { text: 'ours\n\ntheirs', changedAt: LATER }],
  ])('joined are %s', (_, own, theirs, expected) => {
    const before = own === null ? null : { about: 'a', text: own, changedAt: NOW };
    const joined = joinNotes(before, { about: 'a', text: theirs, changedAt: LATER });
    expect(joined).toEqual({ about: 'a', ...expected });
  });

  it('joined are of the later time whichever came first', () => {
    const before = { about: 'a', text: 'ours', changedAt: LATER };
    expect(joinNotes(before, { about: 'a', text: 'theirs', changedAt: NOW }).changedAt).toBe(LATER);
  });

  it('of two merged events are both kept', async () => {
    const [herald, chess] = [await keep(damHerald), await keep(chessFinal)];
    const [one, other] = [await eventOf(herald), await eventOf(chess)];
    await library.writeNote({ about: one, text: 'first', changedAt: NOW });
    await library.writeNote({ about: other, text: 'second', changedAt: LATER });
    await library.mergeEvents(one, other);
    expect(await library.notes([one, other])).toEqual([
      { about: one, text: 'first\n\nsecond', changedAt: LATER },
    ]);
  });
});

describe('names of events', () => {
  it('are shown with the event, found by their words, and gone when blank', async () => {
    const event = await eventOf(await keep(damHerald));
    await keep(damMorning);
    await library.nameEvent(event, ' Étude of a wall ');
    expect(await library.event(event)).toMatchObject({ name: 'Étude of a wall', note: '' });
    const found = await library.events({ search: 'etude', offset: 0, limit: 5 });
    expect(found.events.map(({ id }) => id)).toEqual([event]);
    await library.nameEvent(event, ' ');
    expect((await library.event(event))?.name).toBeNull();
  });

  it('are found by all of the words asked for, and by no word of a name that is none', async () => {
    const dam = await eventOf(await keep(damHerald));
    await keep(damMorning);
    const chess = await eventOf(await keep(chessFinal));
    await keep(chessMorning);
    await library.nameEvent(dam, 'Breach upriver');
    await library.nameEvent(chess, 'Breach of the rules');
    const found = async (search: string) =>
      (await library.events({ search, offset: 0, limit: 5 })).events.map(({ id }) => id);
    expect(await found('breach upriver')).toEqual([dam]);
    expect((await found('breach')).sort()).toEqual([dam, chess].sort());
    await library.setSetting(`event:${dam}`, 17);
    expect(await found('upriver')).toEqual([]);
    expect((await library.event(dam))?.name).toBeNull();
    await library.setSetting(`event:${dam}`, '  ');
    expect((await library.event(dam))?.name).toBeNull();
  });

  it('taken away pin nothing', async () => {
    const event = await eventOf(await keep(damHerald));
    await keep(damMorning);
    await library.nameEvent(event, '  ');
    expect(await library.settings('event:')).toEqual(new Map());
    expect(await pinned()).toBe(0);
  });

  it('keep the machine from dissolving the event, and go with its last article', async () => {
    const herald = await keep(damHerald);
    const morning = await keep(damMorning);
    const event = await eventOf(herald);
    await library.nameEvent(event, 'the dam');
    const wire = await keep(damWire);
    expect(await pinned()).toBe(2);
    expect((await library.event(event))?.articles).toHaveLength(3);
    for (const id of [herald, morning, wire]) await library.erase(id);
    expect(await library.settings('event:')).toEqual(new Map());
  });

  it('survive a merge: the own name stands, else the other one is taken over', async () => {
    const [one, other] = [await eventOf(await keep(damHerald)), await eventOf(await keep(chessFinal))];
    await library.nameEvent(other, 'chess');
    await library.mergeEvents(one, other);
    expect((await library.event(one))?.name).toBe('chess');
  });
});

describe('the list of all corrections', () => {
  it('holds words on facts and on pairs of articles, and each can be taken back', async () => {
    const [herald, chess] = [await keep(damHerald), await keep(chessFinal)];
    const fact = {
      one: { article: herald, text: 'The wall held.' },
      other: { article: chess, text: 'The bishop fell.' },
      sameFact: false,
      saidAt: NOW,
    };
    await library.sayFact(fact);
    await library.correct(herald, chess, true);
    expect(await library.allFactWords()).toHaveLength(1);
    const [pair] = await library.allPairWords();
    expect([pair?.one.title, pair?.other.title].sort()).toEqual([damHerald.title, chessFinal.title].sort());
    expect(pair?.sameEvent).toBe(true);
    await library.unsayFact(fact.one, fact.other);
    await library.unsayPair(pair!.other.id, pair!.one.id);
    expect(await library.allFactWords()).toEqual([]);
    expect(await library.allPairWords()).toEqual([]);
  });
});

describe('words on facts', () => {
  const one = { article: 'b', text: 'The wall held.' };
  const other = { article: 'a', text: 'The eastern wall  held.' };

  it('are found again for the two articles, whatever the order of the sides', async () => {
    await library.sayFact({ one, other, sameFact: true, saidAt: NOW });
    await library.sayFact({ one: other, other: one, sameFact: false, saidAt: LATER });
    expect(await library.factWords(['c', 'b', 'a'])).toEqual([
      {
        one: { article: 'a', text: 'The eastern wall held.' },
        other: one,
        sameFact: false,
        saidAt: LATER,
      },
    ]);
    expect(await library.factWords(['b', 'c'])).toEqual([]);
    await library.unsayFact(one, other);
    expect(await library.factWords(['a', 'b'])).toEqual([]);
  });

  it('may be on two sentences of one article, or on one sentence in two', async () => {
    const sides = [one, { ...one, text: 'It held.' }, { ...one, article: 'c' }] as const;
    await library.sayFact({ one: sides[0], other: sides[1], sameFact: true, saidAt: NOW });
    await library.sayFact({ one: sides[1], other: sides[0], sameFact: false, saidAt: LATER });
    await library.sayFact({ one: sides[2], other: sides[0], sameFact: true, saidAt: NOW });
    expect(await library.factWords(['b'])).toEqual([
      { one: sides[1], other: sides[0], sameFact: false, saidAt: LATER },
    ]);
    expect(await library.factWords(['b', 'c', 'b'])).toHaveLength(2);
  });

  it('are not written of a sentence and itself', async () => {
    await library.sayFact({ one, other: { ...one, text: ' The wall  held.' }, sameFact: false, saidAt: NOW });
    expect(await library.allFactWords()).toEqual([]);
  });

  it('are listed newest first', async () => {
    const times = ['2031-03-11', '2031-03-10', '2031-03-12'];
    for (const [at, saidAt] of times.entries()) {
      await library.sayFact({ one: { ...one, text: `Wall ${at}.` }, other, sameFact: true, saidAt });
    }
    expect((await library.allFactWords()).map(({ saidAt }) => saidAt)).toEqual([
      '2031-03-12',
      '2031-03-11',
      '2031-03-10',
    ]);
  });

  it('go with the article they are about', async () => {
    const id = await keep(damHerald);
    await library.sayFact({ one: { ...one, article: id }, other, sameFact: false, saidAt: NOW });
    await library.erase(id);
    expect(await library.factWords([id, 'a'])).toEqual([]);
  });
});

describe('settings', () => {
  it('are found under their key and by its beginning', async () => {
    await library.setSetting('repair:a.example', { leaveOut: ['aside'] });
    await library.setSetting('theme', 'dark');
    expect(await library.setting('theme')).toBe('dark');
    expect(await library.setting('unset')).toBeNull();
    expect([...(await library.settings('repair:'))]).toEqual([['repair:a.example', { leaveOut: ['aside'] }]]);
    await library.setSetting('theme', null);
    expect(await library.setting('theme')).toBeNull();
    expect(await library.settings('theme')).toEqual(new Map());
  });
});

describe('rules of sites', () => {
  it.each([
    ['a word', 'always', null],
    ['no days', { autoKeep: true, keepDays: 0 }, { autoKeep: true, keepDays: null }],
    ['days in words', { autoKeep: true, keepDays: '30' }, { autoKeep: true, keepDays: null }],
    ['half a word', { autoKeep: 'yes', keepDays: 3 }, { autoKeep: false, keepDays: 3 }],
  ])('that somebody else damaged, with %s, keep and erase nothing by it', async (_, value, expected) => {
    await library.setSetting('site:herald.example', value);
    const rule = expected === null ? null : { site: 'herald.example', ...expected };
    expect(await library.siteRule('herald.example')).toEqual(rule);
    expect(await library.siteRules()).toEqual(rule === null ? [] : [rule]);
  });
});

describe('a backup', () => {
  async function say(target: OpenLibrary): Promise<void> {
    const about = await keepIn(target, damHerald, NOW, 'rule');
    await target.setStays([about], true);
    await target.writeNote({ about, text: 'ours', changedAt: NOW });
    const other = { article: 'z', text: 'Another sentence.' };
    const one = { article: about, text: 'One sentence.' };
    await target.sayFact({ one, other, sameFact: false, saidAt: NOW });
    await target.setSiteRule({ site: 'herald.example', autoKeep: true, keepDays: 30 });
  }

  it('holds notes, words on facts, rules and what stays, and reads them back', async () => {
    await say(library);
    const file = await backupOf(library);
    const other = await openLibrary({ name: 'theirs' });
    const planned = await other.importFrom(importing(file, true));
    expect(planned).toMatchObject({ added: 1, corrections: 1, notes: 1, settings: 1, conflicting: 0 });
    expect(await other.importFrom(importing(file))).toEqual(planned);
    expect(await backupOf(other)).toBe(file);
    expect(await other.siteRules()).toEqual([{ site: 'herald.example', autoKeep: true, keepDays: 30 }]);
    expect(await other.importFrom(importing(file))).toMatchObject({ same: 1, conflicting: 0 });
    expect(await backupOf(other)).toBe(file);
  });

  it('joins notes and lets our words and settings stand where both sides have something', async () => {
    await say(library);
    const file = await backupOf(library);
    const [about = ''] = (await library.list(1)).map(({ id }) => id);
    await library.writeNote({ about, text: 'theirs', changedAt: LATER });
    await library.setSiteRule({ site: 'herald.example', autoKeep: false, keepDays: null });
    expect(await library.importFrom(importing(file))).toMatchObject({ conflicting: 2, notes: 0 });
    expect(await library.notes([about])).toMatchObject([{ text: 'theirs\n\nours' }]);
    expect(await library.siteRule('herald.example')).toMatchObject({ autoKeep: false });
  });

  it('of schema 1 is read', async () => {
    await library.keep(damHerald, NOW);
    const file = (await backupOf(library))
      .replace('"schema":2', '"schema":1')
      .replace('"flags":["reader"],', '');
    const other = await openLibrary({ name: 'theirs' });
    expect(await other.importFrom(importing(file))).toMatchObject({ added: 1 });
    expect(await backupOf(other)).toBe(await backupOf(library));
  });
});

describe('many articles out of other programs', () => {
  const options = { dryRun: false, now: LATER };
  const incoming = (article: typeof damHerald, savedAt: string | null = null) => ({
    article,
    savedAt,
    note: 'marked elsewhere',
  });

  it('are kept with the time and the note they had, and proposed into events', async () => {
    const articles = [incoming(damHerald, NOW), incoming(damMorning), incoming(chessFinal)];
    const planned = await library.keepMany(articles, { ...options, dryRun: true });
    expect(await library.list(10)).toEqual([]);
    expect(await library.keepMany(articles, options)).toEqual(planned);
    expect(planned).toMatchObject({ added: 3, notes: 3 });
    const { events } = await library.events({ offset: 0, limit: 10 });
    expect(events.map((event) => event.articles.map(({ keptAt }) => keptAt))).toEqual([[NOW, LATER]]);
    expect(await library.notes((await library.list(10)).map(({ id }) => id))).toHaveLength(3);
  });

  it('become revisions where an article is kept already', async () => {
    const id = await keep(damHerald);
    const older = incoming(edited(damHerald, '1,300', '900'), '2031-03-01T08:00:00Z');
    const newer = incoming(edited(damHerald, '1,300', '1,450'), LATER);
    expect(await library.keepMany([older, newer, incoming(damHerald)], options)).toMatchObject({
      older: 1,
      newer: 1,
      same: 1,
    });
    expect(await library.revisions(id)).toHaveLength(3);
    expect(await library.articles([id])).toEqual([newer.article]);
  });
});
