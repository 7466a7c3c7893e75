import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { articleId } from '../../../lib/article/identity';
import type { TabReading } from '../../../lib/browser/reader-pages';
import { LibraryError } from '../../../lib/coverage/coverage';
import { openLibrary } from '../../../lib/coverage/open-library';
import { openMemory } from '../../../lib/state/comparison-memory';
import type { PopupAdapters } from '../../../lib/state/popup-context';
import { createPopupModel } from '../../../lib/state/popup-model';
import type { PopupScreen } from '../../../lib/state/popup-state';
import { ENGLISH } from '../../gallery/text';
import { BRIDGE_HERE, BRIDGE_THERE, NAMED_HERE, NAMED_THERE, ORCHARD, stored } from './articles';

const TAB = { tabId: 7, windowId: 1 };
const NOW = '2026-05-04T12:00:00Z';

function reading(article: Article): TabReading {
  return { kind: 'read', tab: TAB, outcome: { kind: 'article', article } };
}

function fakeAdapters(change: Partial<PopupAdapters> = {}): PopupAdapters {
  return {
    readActiveTab: () => Promise.resolve(reading(BRIDGE_HERE)),
    paint: (_, __, spans) => Promise.resolve({ url: 'x', placed: spans.length, missing: 0 }),
    clear: () => Promise.resolve({ url: 'x', placed: 0, missing: 0 }),
    show: () => Promise.resolve({ url: 'x', placed: 1, missing: 0 }),
    readAgain: () => Promise.resolve(null),
    listReading: () => Promise.resolve(null),
    openCapture: () => Promise.resolve(),
    showCount: () => Promise.resolve(),
    remember: () => Promise.resolve(),
    openLibrary,
    memory: openMemory(stored<unknown>(null)),
    takeIntent: () => Promise.resolve(null),
    openPanel: () => Promise.resolve(),
    loadExample: () => Promise.resolve([BRIDGE_HERE, BRIDGE_THERE]),
    saveFile: () => undefined,
    openPage: () => Promise.resolve(),
    text: ENGLISH,
    forewarning: stored(true),
    namesHidden: stored(false),
    singleKeys: stored(true),
    closePopup: () => undefined,
    now: () => NOW,
    ...change,
  };
}

async function keepBefore(...articles: readonly Article[]): Promise<void> {
  const library = await openLibrary();
  for (const article of articles) expect((await library.keep(article, NOW)).kind).toBe('kept');
  library.close();
}

async function popupOn(change: Partial<PopupAdapters> = {}) {
  const model = createPopupModel(fakeAdapters(change));
  await model.start();
  return model;
}

function expectScreen<S extends PopupScreen['screen']>(
  screen: PopupScreen,
  name: S,
): Extract<PopupScreen, { screen: S }> {
  expect(screen.screen).toBe(name);
  return screen as Extract<PopupScreen, { screen: S }>;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the popup', () => {
  it('says that nothing is kept yet, and keeps the article on the first click', async () => {
    const model = await popupOn();
    const screen = expectScreen(model.state.value.screen, 'nothing-kept');
    expect(screen.keep).toEqual({ kind: 'not-kept' });
    model.actions.keep();
    await vi.waitFor(() =>
      expect(model.state.value.screen).toMatchObject({ keep: { kind: 'kept', keptAt: NOW } }),
    );
    const library = await openLibrary();
    expect(await library.list(10)).toHaveLength(1);
  });

  it('keeps at once when a menu entry or key asked for it', async () => {
    const model = await popupOn({ takeIntent: () => Promise.resolve('keep') });
    expect(model.state.value.screen).toMatchObject({ keep: { kind: 'kept', keptAt: NOW } });
  });

  it('compares with the kept report of the same event and leaves the other event out', async () => {
    await keepBefore(BRIDGE_THERE, ORCHARD);
    const screen = expectScreen((await popupOn()).state.value.screen, 'comparison');
    expect(screen.comparison.articles.map((article) => article.publisher).sort()).toEqual([
      'courier',
      'radio',
    ]);
    expect(screen.view.base).toBe(articleId(BRIDGE_HERE));
    expect(screen.view.shared.length).toBeGreaterThan(0);
  });

  it('tells on the way which step it is at and which report', async () => {
    await keepBefore(BRIDGE_THERE);
    const model = createPopupModel(fakeAdapters());
    const told: string[] = [];
    effect(() => {
      const { screen } = model.state.value;
      if (screen.screen === 'working') told.push(`${screen.step} ${screen.at} of ${screen.reports}`);
    });
    await model.start();
    expect([...new Set(told)]).toEqual(['reading 0 of 0', 'finding 0 of 0', 'comparing 1 of 1']);
  });

  it('tells of articles that are kept when none is on this event', async () => {
    await keepBefore(ORCHARD);
    const screen = expectScreen((await popupOn()).state.value.screen, 'no-match');
    expect(screen.total).toBe(1);
  });

  it('takes a report into the comparison at the reader’s word and still has it when opened again', async () => {
    await keepBefore(ORCHARD);
    const model = await popupOn();
    model.actions.include(articleId(ORCHARD), true);
    await vi.waitFor(() => expectScreen(model.state.value.screen, 'comparison'));
    expectScreen((await popupOn()).state.value.screen, 'comparison');
  });

  it('takes a report out and offers to take it in again', async () => {
    await keepBefore(BRIDGE_THERE);
    const model = await popupOn();
    model.actions.include(articleId(BRIDGE_THERE), false);
    await vi.waitFor(() => {
      const screen = expectScreen(model.state.value.screen, 'no-match');
      expect(screen.choices.map((choice) => [choice.match.publisher, choice.included])).toEqual([
        ['radio', false],
      ]);
    });
    model.actions.include(articleId(BRIDGE_THERE), true);
    await vi.waitFor(() => expectScreen(model.state.value.screen, 'comparison'));
  });

  it('sends the page only text and spans of its own article when it marks', async () => {
    await keepBefore(BRIDGE_THERE);
    const paint = vi.fn(fakeAdapters().paint);
    const model = await popupOn({ paint });
    model.actions.mark('all');
    await vi.waitFor(() => expect(model.state.value.screen).toMatchObject({ marks: { kind: 'on' } }));
    const [tabId, blocks, spans] = paint.mock.calls[0]!;
    expect(tabId).toBe(TAB.tabId);
    expect(blocks).toEqual(BRIDGE_HERE.blocks.map((block) => block.text));
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(Object.keys(span).sort()).toEqual(['block', 'end', 'start']);
  });

  it('marks one kind of findings when that is asked for, also where a louder one covers it', async () => {
    await keepBefore(BRIDGE_THERE);
    const paint = vi.fn(fakeAdapters().paint);
    const model = await popupOn({ paint });
    const { view } = expectScreen(model.state.value.screen, 'comparison');
    model.actions.mark('differs');
    await vi.waitFor(() => expect(paint).toHaveBeenCalledOnce());
    const own = view.differs.flatMap(({ mentions }) =>
      mentions.filter(({ article }) => article === view.base),
    );
    expect(paint.mock.calls[0]![2]).toEqual(own.map(({ block, start, end }) => ({ block, start, end })));
    expect(own.length).toBeGreaterThan(0);
  });

  it('says so when the page has gone that was to be marked', async () => {
    await keepBefore(BRIDGE_THERE);
    const model = await popupOn({ paint: () => Promise.resolve(null) });
    model.actions.mark('all');
    await vi.waitFor(() =>
      expect(model.state.value.screen).toMatchObject({ marks: { kind: 'unavailable' } }),
    );
  });

  it.each(['restricted', 'hangs', 'failed'] as const)(
    'has a screen for a page that is %s',
    async (trouble) => {
      const readActiveTab = (): Promise<TabReading> =>
        Promise.resolve({ kind: 'trouble', trouble, detail: 'the browser’s words' });
      const screen = expectScreen((await popupOn({ readActiveTab })).state.value.screen, 'page-trouble');
      expect(screen.trouble).toBe(trouble);
    },
  );

  it('reads a refused page anyway when the reader says so', async () => {
    const readActiveTab = (): Promise<TabReading> =>
      Promise.resolve({
        kind: 'read',
        tab: TAB,
        outcome: { kind: 'refused', reason: 'not-an-article', article: BRIDGE_HERE },
      });
    const model = await popupOn({ readActiveTab });
    expect(expectScreen(model.state.value.screen, 'refused').canGoOn).toBe(true);
    model.actions.readAnyway();
    await vi.waitFor(() => expectScreen(model.state.value.screen, 'nothing-kept'));
  });

  it('tells when the library cannot be opened, and finds it again on the next try', async () => {
    let held = true;
    const model = await popupOn({
      openLibrary: () => (held ? Promise.reject(new LibraryError('blocked')) : openLibrary()),
    });
    expect(expectScreen(model.state.value.screen, 'library-trouble').failure).toBe('blocked');
    held = false;
    model.actions.tryAgain();
    await vi.waitFor(() => expectScreen(model.state.value.screen, 'nothing-kept'));
  });

  it('hands the finding that was clicked to the panel and opens it before anything is awaited', async () => {
    await keepBefore(BRIDGE_THERE);
    const steps: string[] = [];
    const model = await popupOn({
      openPanel: () => (steps.push('open'), Promise.resolve()),
      remember: (_, { finding }) => (steps.push(`remember ${finding}`), Promise.resolve()),
      closePopup: () => steps.push('close'),
    });
    steps.length = 0;
    model.actions.openPanel('f1');
    expect(steps).toEqual(['open', 'remember f1']);
    await vi.waitFor(() => expect(steps.at(-1)).toBe('close'));
  });

  it('shows the built-in example without touching the library', async () => {
    const model = await popupOn({ openLibrary: () => Promise.reject(new LibraryError('unavailable')) });
    model.actions.showExample();
    await vi.waitFor(() => expect(expectScreen(model.state.value.screen, 'comparison').example).toBe(true));
  });

  it('leaves the example for the page it was opened on', async () => {
    const model = await popupOn();
    model.actions.showExample();
    await vi.waitFor(() => expect(expectScreen(model.state.value.screen, 'comparison').example).toBe(true));
    model.actions.leaveExample();
    await vi.waitFor(() => expectScreen(model.state.value.screen, 'nothing-kept'));
  });

  it('forgets the forewarning once it was understood', async () => {
    const adapters = fakeAdapters();
    const model = await popupOn(adapters);
    expect(model.state.value.forewarning).toBe(true);
    model.actions.dismissForewarning();
    await vi.waitFor(async () => expect(await adapters.forewarning.getValue()).toBe(false));
    expect((await popupOn(adapters)).state.value.forewarning).toBe(false);
  });
});

describe('the popup without names', () => {
  async function namelessPopup() {
    await keepBefore(NAMED_THERE);
    const paint = vi.fn(fakeAdapters().paint);
    const names = stored(true);
    const readActiveTab = () => Promise.resolve(reading(NAMED_HERE));
    const seen: string[] = [];
    const model = createPopupModel(fakeAdapters({ readActiveTab, paint, namesHidden: names }));
    model.state.subscribe((state) => seen.push(JSON.stringify({ ...state, screen: shownOf(state.screen) })));
    await model.start();
    return { model, paint, names, seen };
  }

  /** What the popup draws: its list of reports is not offered while names are hidden. */
  const shownOf = (screen: PopupScreen): unknown => ({ ...screen, choices: [] });

  it('shows none at any step until they are revealed, for good', async () => {
    const { model, names, seen } = await namelessPopup();
    expect(expectScreen(model.state.value.screen, 'comparison').page.publisher).toBe('Report A');
    expect(seen.length).toBeGreaterThan(3);
    for (const state of seen) expect(state).not.toMatch(/Lantern Gazette|Fennmark|courier|radio/u);
    model.actions.showNames();
    await vi.waitFor(() => expect(JSON.stringify(model.state.value.screen)).toContain('Radio Fennmark'));
    expect(await names.getValue()).toBe(false);
  });

  it('marks the passages of the page as the page has them', async () => {
    const { model, paint } = await namelessPopup();
    model.actions.mark('all');
    await vi.waitFor(() => expect(paint).toHaveBeenCalledOnce());
    const [, blocks, hidden] = paint.mock.calls[0]!;
    model.actions.showNames();
    await vi.waitFor(() => expect(model.state.value.namesHidden).toBe(false));
    await vi.waitFor(() =>
      expect(expectScreen(model.state.value.screen, 'comparison').page.publisher).toBe('The Lantern Gazette'),
    );
    model.actions.mark('all');
    await vi.waitFor(() => expect(paint).toHaveBeenCalledTimes(2));
    expect(paint.mock.calls[1]).toEqual([TAB.tabId, blocks, hidden]);
  });
});

describe('an article that is kept and has changed since', () => {
  it('is told with how many sentences changed, and the panel is opened at the changes', async () => {
    await keepBefore(BRIDGE_HERE);
    const [first, ...rest] = BRIDGE_HERE.blocks;
    const now: Article = {
      ...BRIDGE_HERE,
      blocks: [
        ...(first === undefined ? [] : [first]),
        ...rest,
        { kind: 'paragraph', text: 'A ferry will run between both banks every twenty minutes from Monday.' },
      ],
    };
    const remembered: unknown[] = [];
    const model = await popupOn({
      readActiveTab: () => Promise.resolve(reading(now)),
      remember: (_, handed) => {
        remembered.push(handed);
        return Promise.resolve();
      },
    });
    const { screen } = model.state.value;
    expect('keep' in screen && screen.keep).toMatchObject({ kind: 'kept', changed: true, sentences: 1 });
    model.actions.openChanges();
    expect(remembered.at(-1)).toMatchObject({ finding: null, changes: true });
  });
});
