// Adding reports: what is asked of the reader and when, what is given back, and what each line says.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { openLibrary } from '../../../lib/coverage/open-library';
import { readPage } from '../../../lib/page/read-page';
import { takeLoadedPage } from '../../../lib/state/auto-keep';
import type { CaptureAdapters } from '../../../lib/state/capture-context';
import { createCaptureModel } from '../../../lib/state/capture-model';
import { BRIDGE_HERE, BRIDGE_THERE } from './articles';

const NOW = '2026-05-04T12:00:00Z';
const TABS = [
  { tabId: 1, windowId: 1, url: 'https://courier.example/story', title: 'Courier', asleep: false },
  { tabId: 2, windowId: 1, url: 'https://radio.example/story', title: 'Radio', asleep: false },
  { tabId: 3, windowId: 1, url: 'https://sleepy.example/story', title: 'Sleepy', asleep: true },
];
const PAGES: Readonly<Record<number, Article>> = { 1: BRIDGE_HERE, 2: BRIDGE_THERE, 9: BRIDGE_THERE };

/** The limit is far above what a busy machine needs; it is no measurement. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 30_000 });

function adapters(change: Partial<CaptureAdapters> = {}) {
  return {
    takeRequest: vi.fn(() => Promise.resolve(null)),
    askFor: vi.fn(() => Promise.resolve(true)),
    isGranted: vi.fn(() => Promise.resolve(false)),
    giveBack: vi.fn(() => Promise.resolve(true)),
    listOpenTabs: vi.fn(() => Promise.resolve(TABS)),
    readTab: vi.fn((tab: { readonly tabId: number; readonly windowId: number }) => {
      const article = PAGES[tab.tabId];
      if (article === undefined) throw new Error('No such tab');
      return Promise.resolve({ kind: 'read' as const, tab, outcome: { kind: 'article' as const, article } });
    }),
    readAgain: vi.fn(() => Promise.resolve(null)),
    openInBackground: vi.fn(() => Promise.resolve({ tabId: 9, windowId: 1 })),
    closeTab: vi.fn(() => Promise.resolve()),
    showPopupOn: vi.fn(() => Promise.resolve()),
    savedPages: {
      parseHtml: () => Promise.resolve(new JSDOM('').window.document),
      fetchPageReading: () => Promise.resolve({ readPage }),
    },
    openLibrary,
    now: () => NOW,
    ...change,
  } satisfies CaptureAdapters;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function started(change: Partial<CaptureAdapters> = {}) {
  const given = adapters(change);
  const model = createCaptureModel(given);
  await model.start();
  return { ...model, given };
}

describe('open tabs', () => {
  it('are asked for, listed, read and kept, and every permission is given back', async () => {
    const { state, actions, given } = await started();
    actions.showTabs();
    await eventually(() => expect(state.value.tabs.kind).toBe('open'));
    expect(given.giveBack).toHaveBeenCalledWith({ tabs: true });
    actions.keepTabs();
    expect(given.askFor).toHaveBeenLastCalledWith({ hosts: ['courier.example', 'radio.example'] });
    await eventually(() =>
      expect(state.value.lines.map((line) => line.outcome)).toMatchObject([
        { kind: 'kept', others: 0 },
        { kind: 'kept', others: 1 },
      ]),
    );
    await eventually(() =>
      expect(given.giveBack).toHaveBeenLastCalledWith({ hosts: ['courier.example', 'radio.example'] }),
    );
  });

  it('stay unseen and unread when the reader says no', async () => {
    const { state, actions, given } = await started({ askFor: () => Promise.resolve(false) });
    actions.showTabs();
    await eventually(() => expect(state.value.tabs).toEqual({ kind: 'closed', refused: true }));
    expect(given.listOpenTabs).not.toHaveBeenCalled();
  });
});

describe('a link', () => {
  it('is read in a tab that closes again, and compared with the page it was found on', async () => {
    const { state, actions, given } = await started({
      takeRequest: () =>
        Promise.resolve({
          part: 'link',
          link: 'https://radio.example/story',
          from: { tabId: 1, windowId: 1 },
          host: null,
        }),
    });
    actions.keepLink();
    await eventually(() => expect(state.value.link.done).toBe(true));
    expect(given.closeTab).toHaveBeenCalledWith(9);
    const library = await openLibrary();
    const { matches } = await library.coverageOf(BRIDGE_HERE);
    expect(matches.map((match) => match.class)).toEqual(['sure']);
    expect(matches[0]?.reasons).toContainEqual({ kind: 'added-by-you' });
    library.close();
  });

  it('is not opened when the reader says no', async () => {
    const { state, actions, given } = await started({ askFor: () => Promise.resolve(false) });
    actions.setLink('radio.example/story');
    actions.keepLink();
    await eventually(() => expect(state.value.link.problem).toBe('refused'));
    expect(given.openInBackground).not.toHaveBeenCalled();
  });
});

describe('a site kept automatically', () => {
  const page = { tabId: 2, windowId: 1, host: 'www.radio.example' };

  it('is kept when its page loads, and the number of other reports is shown', async () => {
    const { state, actions, given } = await started();
    actions.setHost('www.radio.example');
    actions.addSite();
    await eventually(() => expect(state.value.sites.rules).toMatchObject([{ site: 'radio.example' }]));
    const showCount = vi.fn(() => Promise.resolve());
    const before = await openLibrary();
    await before.keep(BRIDGE_HERE, NOW);
    before.close();
    await takeLoadedPage({ ...given, showCount }, page);
    expect(showCount).toHaveBeenCalledWith(2, 1);
    const library = await openLibrary();
    expect(await library.list(10)).toHaveLength(2);
    library.close();
  });

  it('is only counted where there is no such rule', async () => {
    const { given } = await started();
    const showCount = vi.fn(() => Promise.resolve());
    await takeLoadedPage({ ...given, showCount }, page);
    expect(showCount).toHaveBeenCalledWith(2, 0);
    const library = await openLibrary();
    expect(await library.list(10)).toEqual([]);
    library.close();
  });

  it('gives its permission back when it is removed', async () => {
    const { state, actions, given } = await started();
    actions.setHost('radio.example');
    actions.addSite();
    await eventually(() => expect(state.value.sites.rules).toHaveLength(1));
    actions.removeSite('radio.example');
    await eventually(() => expect(state.value.sites.rules).toEqual([]));
    expect(given.giveBack).toHaveBeenCalledWith({ hosts: ['radio.example'] });
  });
});

describe('exports of other programs among the files', () => {
  const exported = JSON.stringify([
    {
      title: 'Quay of Tarnholt closed',
      url: 'https://tarnholt.example/quay',
      content: `<p>${'The quay of Tarnholt was closed on Monday after two pillars moved. '.repeat(5)}</p>`,
      created_at: '2026-04-01T10:00:00Z',
      is_archived: 0,
    },
    { title: 'Only a link', url: 'https://tarnholt.example/link', content: '', is_archived: 0 },
  ]);
  const wallabag = () => new File([exported], 'export.json');

  it('are told as what they are: new, kept already, and links without a text', async () => {
    const { state, actions } = await started();
    actions.keepFiles([wallabag(), new File(['One plain report, of a few words only.'], 'note.txt')]);
    await eventually(() => expect(state.value.busy).toBeNull());
    expect(state.value.lines.map(({ name, outcome }) => [name, outcome])).toMatchObject([
      [
        'export.json',
        {
          kind: 'imported',
          format: 'wallabag',
          report: { added: 1, same: 0 },
          links: [{ url: 'https://tarnholt.example/link', title: 'Only a link' }],
        },
      ],
      ['note.txt', { kind: 'kept' }],
    ]);
    actions.keepFiles([wallabag()]);
    await eventually(() => expect(state.value.lines).toHaveLength(3));
    await eventually(() =>
      expect(state.value.lines[2]?.outcome).toMatchObject({
        kind: 'imported',
        report: { added: 0, same: 1 },
      }),
    );
  });

  it('are refused whole where they are damaged, and a backup of ours is sent to its place', async () => {
    const { state, actions } = await started();
    const damaged = JSON.parse(exported) as Record<string, unknown>[];
    actions.keepFiles([
      new File(
        [
          JSON.stringify([
            { ...damaged[0], content: 7 },
            { ...damaged[1], title: [] },
          ]),
        ],
        'bad.json',
      ),
      new File(['[{"kind":"collate-library","schema":2}]'], 'backup.json'),
    ]);
    await eventually(() =>
      expect(state.value.lines.map(({ outcome }) => outcome.kind)).toEqual(['damaged', 'own']),
    );
  });
});
