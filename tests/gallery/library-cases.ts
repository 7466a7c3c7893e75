// Every view and state of the library page, by name, with invented data.
import { FIRST_KEYS } from '../../lib/state/key-map';
import { LIBRARY_FAILURES, type KeptEvent, type KeptSummary } from '../../lib/coverage/coverage';
import type { ShelfArticle } from '../../lib/coverage/shelf';
import type { ArticleDetail, LibraryState } from '../../lib/state/library-state';

export interface LibraryCase {
  readonly name: string;
  readonly library: LibraryState;
  readonly press?: readonly string[];
}

const MB = 1_000_000;

function kept(id: string, publisher: string, title: string, publishedAt: string): KeptSummary {
  return { id, title, publisher, url: `https://${id}.example/story`, publishedAt, keptAt: publishedAt };
}

const CRACK: KeptEvent = {
  id: 'wire.1',
  name: null,
  note: '',
  articles: [
    kept(
      'wire',
      'Northmoor Wire',
      'Road closed below Harrowmere Dam after crack found',
      '2026-03-13T05:50:00Z',
    ),
    kept('post', 'Tolle Valley Post', 'Crack in dam closes valley road', '2026-03-13T07:15:00Z'),
    kept(
      'ledger',
      'The Ellerwick Ledger',
      'Lower valley road shut as row over the crack in Harrowmere Dam deepens',
      '2026-03-13T08:40:00Z',
    ),
    kept('radio', 'Radio Halden', 'What we know about the damage at Harrowmere', '2026-03-13T11:30:00Z'),
  ],
};

const LEVEL: KeptEvent = {
  id: 'level.2',
  name: null,
  note: '',
  articles: [
    kept('level-radio', 'Radio Halden', 'Company wants four more metres of water', '2026-02-02T08:00:00Z'),
    kept(
      'level-ledger',
      'The Ellerwick Ledger',
      'Anglers, farmers and a company that wants the lake fuller',
      '2026-02-03T08:00:00Z',
    ),
    kept('level-wire', 'Northmoor Wire', 'Operator seeks new limit for Harrowmere', '2026-02-05T08:00:00Z'),
  ],
};

const LONG: KeptEvent = {
  id: 'long.3',
  name: null,
  note: '',
  articles: [
    kept(
      'long-one',
      'The Independent Chronicle of the Eastern Bank and its Tributaries',
      'In a decision that surprised nobody who had followed the eleven hearings, the three appeals and the two changes of chair, the commission for the eastern bank has put off its decision on the Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung once more',
      '2026-01-18T08:00:00Z',
    ),
    kept(
      'long-two',
      'صحيفة الساحل',
      'اللجنة تؤجل قرارها بشأن الضفة الشرقية للمرة الثالثة',
      '2026-01-18T09:00:00Z',
    ),
  ],
};

const EVENTS = [CRACK, LEVEL, LONG];

function pairSide({ articles }: KeptEvent, at: number): KeptSummary {
  const found = articles[at];
  if (found === undefined) throw new Error(`No article ${at}`);
  return found;
}

function shelf(one: KeptSummary, rest: Partial<ShelfArticle> = {}): ShelfArticle {
  return {
    ...one,
    site: `${one.id}.example`,
    event: 'wire.1',
    keptBy: 'reader',
    stays: false,
    texts: 1,
    bytes: 6_200,
    ...rest,
  };
}

const SHELF = EVENTS.flatMap((event) =>
  event.articles.map((one) => shelf(one, one.id === 'post' ? { texts: 3, stays: true, keptBy: 'rule' } : {})),
);

/** A list of this many articles, as far as the first hundred are loaded. */
export function manyRows(total: number): Pick<LibraryState, 'rows' | 'total'> {
  const rows = new Map<number, ShelfArticle>();
  for (let at = 0; at < Math.min(total, 100); at += 1) {
    const model = SHELF[at % SHELF.length];
    if (model !== undefined) rows.set(at, { ...model, id: `${model.id}-${at}` });
  }
  return { rows, total };
}

export const LEDGER_DETAIL: ArticleDetail = {
  kept: shelf(CRACK.articles[2] ?? kept('x', 'x', 'x', '2026-03-13')),
  article: {
    schema: 1,
    url: 'https://ledger.example/story',
    canonicalUrl: null,
    title: 'Lower valley road shut as row over the crack in Harrowmere Dam deepens',
    byline: ['Maren Oake'],
    publisher: 'The Ellerwick Ledger',
    publishedAt: '2026-03-13T08:40:00Z',
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    blocks: [
      { kind: 'paragraph', text: 'The council closed the lower valley road on Thursday night.' },
      { kind: 'heading', text: 'A dam older than its papers' },
      { kind: 'paragraph', text: 'The crack is 14 metres long and runs below the third gate.' },
    ],
    capturedAt: '2026-03-13T08:52:00Z',
    reading: { taken: 23, found: 27, leftOut: [], doubts: [], sources: {} },
  },
  event: CRACK,
  note: 'Ask the regulator which measuring day the 14 metres come from.',
  texts: ['2026-03-13T08:52:00Z'],
  words: [
    {
      one: { article: 'ledger', text: 'One lane will stay open' },
      other: { article: 'wire', text: 'the road is closed' },
      sameFact: false,
      saidAt: '2026-03-14T08:00:00Z',
    },
  ],
};

const SITES = [
  { name: 'ellerwickledger.example', articles: 120, bytes: 7.4 * MB, newestAt: '2026-03-13T08:52:00Z' },
  { name: 'northmoorwire.example', articles: 88, bytes: 5.1 * MB, newestAt: '2026-03-13T08:52:00Z' },
  { name: 'radiohalden.example', articles: 64, bytes: 1.2 * MB, newestAt: '2026-03-13T08:52:00Z' },
  { name: 'tollevalleypost.example', articles: 60, bytes: 0.9 * MB, newestAt: '2026-03-13T08:52:00Z' },
  { name: 'sarngazette.example', articles: 40, bytes: 0.5 * MB, newestAt: '2026-03-13T08:52:00Z' },
  { name: 'coastal.example', articles: 38, bytes: 0.4 * MB, newestAt: '2026-03-13T08:52:00Z' },
  { name: '', articles: 2, bytes: 9_000, newestAt: '2026-03-13T08:52:00Z' },
];

function library(name: string, rest: Partial<LibraryState> = {}, press: readonly string[] = []): LibraryCase {
  const state: LibraryState = {
    status: 'ready',
    trouble: null,
    failed: null,
    view: 'events',
    filter: { search: '', site: null, kept: 'any', mark: 'any', order: 'kept', descending: true },
    counts: { events: 58, articles: 412, week: 31, month: 96, earlier: 285, noted: 4 },
    events: EVENTS,
    eventTotal: 58,
    ...manyRows(412),
    sites: SITES,
    room: {
      articles: 412,
      textBytes: 15.6 * MB,
      usedBytes: 18.4 * MB,
      quotaBytes: 2_000 * MB,
      sites: SITES,
      events: [],
    },
    backup: { lastAt: '2026-02-20T10:00:00Z', changesSince: 31 },
    backupDue: false,
    corrections: null,
    chosen: [],
    detail: null,
    question: null,
    task: null,
    notice: null,
    paper: 'auto',
    singleKeys: true,
    keys: FIRST_KEYS,
    forewarning: true,
    ...rest,
  };
  return { name, library: state, press };
}

const report = {
  added: 12,
  same: 40,
  newer: 3,
  older: 1,
  corrections: 2,
  notes: 4,
  settings: 0,
  conflicting: 1,
};
const empty: Partial<LibraryState> = {
  counts: { events: 0, articles: 0, week: 0, month: 0, earlier: 0, noted: 0 },
  events: [],
  eventTotal: 0,
  rows: new Map(),
  total: 0,
  sites: [],
  room: { articles: 0, textBytes: 0, usedBytes: 90_000, quotaBytes: null, sites: [], events: [] },
  backup: { lastAt: null, changesSince: 0 },
};
const searched = { ...library('').library.filter, search: 'harrowmere' };

export const LIBRARY_CASES: readonly LibraryCase[] = [
  library('events'),
  library('events and a backup due', { backupDue: true }),
  library('events and an article', { detail: LEDGER_DETAIL }),
  library('events found', { filter: searched, events: [CRACK, LEVEL], eventTotal: 2 }),
  library('events none found', { filter: searched, events: [], eventTotal: 0 }),
  library('events ticked', { chosen: ['wire', 'radio'] }),
  library('events menu', {}, ['More for Road closed below Harrowmere Dam after crack found']),
  library('events named', {
    events: [
      {
        ...CRACK,
        name: 'The crack of March',
        note: 'The hearing is on Monday. Ask who measured, and when.\nThe survey sheets of 1998 are with Pell.',
      },
      LEVEL,
    ],
  }),
  library('event being named', {}, [
    'More for Road closed below Harrowmere Dam after crack found',
    'Name and note…',
  ]),
  library('corrections', {
    view: 'corrections',
    corrections: {
      facts: LEDGER_DETAIL.words,
      pairs: [
        { one: pairSide(CRACK, 3), other: pairSide(LEVEL, 0), sameEvent: false },
        { one: pairSide(LONG, 0), other: pairSide(LONG, 1), sameEvent: true },
      ],
    },
  }),
  library('corrections none', { view: 'corrections', corrections: { facts: [], pairs: [] } }),
  library('articles', { view: 'articles' }),
  library('articles ticked', { view: 'articles', chosen: ['wire-0'], detail: LEDGER_DETAIL }),
  library('articles of a site', {
    view: 'articles',
    filter: { ...searched, search: '', site: 'radiohalden.example' },
    ...manyRows(3),
  }),
  library('articles none found', { view: 'articles', filter: searched, rows: new Map(), total: 0 }),
  library('articles ten thousand', { view: 'articles', ...manyRows(10_000) }),
  library('storage', { view: 'storage' }),
  library('backup', { view: 'backup' }),
  library('backup running', {
    view: 'backup',
    task: { doing: 'exporting', done: 150, total: 412 },
  }),
  library('settings', { view: 'settings' }),
  library('about', { view: 'about' }),
  library('asked to erase', {
    question: { ask: 'erase', selection: { kind: 'event', event: 'wire.1' }, name: 'Crack in dam', count: 4 },
  }),
  library('asked to move', { question: { ask: 'move', ids: ['radio'], targets: [LEVEL, LONG] } }),
  library('asked to merge', { question: { ask: 'merge', event: 'wire.1', targets: [] } }),
  library('asked to import', {
    view: 'backup',
    question: { ask: 'import', name: 'collate-library-2026-02-20.json', report },
  }),
  library('imported', { view: 'backup', notice: { say: 'imported', report } }),
  library('brought back', { notice: { say: 'brought-back', count: 126 } }),
  library('bad file', {
    view: 'backup',
    notice: { say: 'bad-file', problem: 'Line 3: keptAt is not a time' },
  }),
  library('empty', empty),
  library('empty articles', { ...empty, view: 'articles' }),
  library('opening', { status: 'working', counts: null, room: null, sites: [], backup: null }),
  library('failed', { failed: 'TypeError: x is not a function at library.js:1:2043' }),
  ...LIBRARY_FAILURES.map((trouble) => library(`trouble ${trouble}`, { trouble })),
];
