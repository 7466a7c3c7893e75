import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleId } from '../../../lib/article/identity';
import type { TabArticle } from '../../../lib/browser/session';
import { LibraryError } from '../../../lib/coverage/coverage';
import { openLibrary } from '../../../lib/coverage/open-library';
import { openMemory } from '../../../lib/state/comparison-memory';
import { compareAddress } from '../../../lib/state/page-address';
import type { PanelAdapters } from '../../../lib/state/panel-context';
import { createPanelModel, type PanelModel } from '../../../lib/state/panel-model';
import { nextStep } from '../../../lib/state/panel-steps';
import { parsePlace, parseTypography } from '../../../lib/state/panel-place';
import { ENGLISH } from '../../gallery/text';
import { BRIDGE_HERE, BRIDGE_THERE, NAMED_HERE, NAMED_THERE, ORCHARD, stored } from './articles';

const NOW = '2026-05-04T12:00:00Z';

/** A browser with one tab: what was read in it, the page it stands on, and the listeners the panel registered. */
function fakeBrowser() {
  const world = {
    reading: { article: BRIDGE_HERE, finding: null } as TabArticle | null,
    address: BRIDGE_HERE.url,
    moved: (): void => undefined,
    read: (): void => undefined,
  };
  const adapters: PanelAdapters = {
    activeTab: () => Promise.resolve({ tabId: 7, windowId: 1 }),
    recall: () => Promise.resolve(world.reading),
    watchReading: (_, tell) => {
      world.read = tell;
      return () => undefined;
    },
    followTab: (_, tell) => {
      world.moved = tell;
      return () => undefined;
    },
    addressOfReader: () => Promise.resolve(world.address),
    show: () => Promise.resolve({ url: 'x', placed: 1, missing: 0 }),
    openLibrary,
    memory: openMemory(stored<unknown>(null)),
    openPage: () => Promise.resolve(),
    saveFile: () => undefined,
    text: ENGLISH,
    now: () => NOW,
    typography: stored<unknown>(null),
    singleKeys: stored(true),
    keys: stored<unknown>(null),
    namesHidden: stored(false),
    place: stored<unknown>(null),
  };
  return { world, adapters };
}

async function panelOn(adapters: PanelAdapters): Promise<PanelModel> {
  const model = createPanelModel(adapters);
  await model.start();
  return model;
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const library = await openLibrary();
  await library.keep(BRIDGE_THERE, NOW);
  library.close();
});

describe('the panel', () => {
  it('shows the comparison of what was read in the tab beside it', async () => {
    const model = await panelOn(fakeBrowser().adapters);
    expect(model.state.value.screen.screen).toBe('comparison');
    expect(model.state.value.steps.length).toBeGreaterThan(1);
  });

  it('shows an article by itself when nothing is kept on its event', async () => {
    globalThis.indexedDB = new IDBFactory();
    const model = await panelOn(fakeBrowser().adapters);
    expect(model.state.value.screen).toMatchObject({ screen: 'alone', view: { reports: 0 } });
    expect(model.state.value.steps).toEqual([]);
  });

  it('knows who wrote each report, and nobody while names are hidden', async () => {
    const { adapters, world } = fakeBrowser();
    world.reading = { article: { ...BRIDGE_HERE, byline: ['Ada Lind'] }, finding: null };
    const named = await panelOn(adapters);
    expect(Object.values(named.state.value.bylines)).toContainEqual(['Ada Lind']);
    const nameless = await panelOn({ ...adapters, namesHidden: stored(true) });
    expect(Object.values(nameless.state.value.bylines).flat()).toEqual([]);
  });

  it('keeps the article it shows, and says so when it is on disk', async () => {
    globalThis.indexedDB = new IDBFactory();
    const model = await panelOn(fakeBrowser().adapters);
    expect(model.state.value.keep).toEqual({ kind: 'not-kept' });
    model.actions.keep();
    await vi.waitFor(() =>
      expect(model.state.value.keep).toEqual({ kind: 'kept', keptAt: NOW, changed: false }),
    );
    const library = await openLibrary();
    expect((await library.coverageOf(BRIDGE_HERE)).kept).not.toBeNull();
    library.close();
  });

  it('goes by keys that another page changes while it is open, until it closes', async () => {
    const { adapters } = fakeBrowser();
    const model = await panelOn(adapters);
    await adapters.keys.setValue({ next: 'j' });
    await adapters.singleKeys.setValue(false);
    expect(model.state.value).toMatchObject({ keys: { next: 'j' }, singleKeys: false });
    model.dispose();
    await adapters.singleKeys.setValue(true);
    expect(model.state.value.singleKeys).toBe(false);
  });

  it.each<[string, (model: PanelModel) => void]>([
    ['a note', ({ actions }) => actions.writeNote('x', 'Ask the harbour.')],
    ['a tab with passages elsewhere', ({ actions }) => actions.setTab('sources')],
  ])('says what is wrong with the library when it fails over %s', async (_, act) => {
    let open: PanelAdapters['openLibrary'] = openLibrary;
    const model = await panelOn({ ...fakeBrowser().adapters, openLibrary: () => open() });
    open = () => Promise.reject(new LibraryError('blocked'));
    act(model);
    await vi.waitFor(() =>
      expect(model.state.value.screen).toEqual({ screen: 'library-trouble', failure: 'blocked' }),
    );
  });

  it('says why the article could not be kept', async () => {
    let open: PanelAdapters['openLibrary'] = openLibrary;
    const model = await panelOn({ ...fakeBrowser().adapters, openLibrary: () => open() });
    open = () => Promise.reject(new LibraryError('blocked'));
    model.actions.keep();
    await vi.waitFor(() => expect(model.state.value.keep).toEqual({ kind: 'failed', failure: 'blocked' }));
  });

  it('waits for a click when nothing was read in this tab', async () => {
    const { world, adapters } = fakeBrowser();
    world.reading = null;
    expect((await panelOn(adapters)).state.value.screen.screen).toBe('waiting');
  });

  it('does not show the old article once the tab has gone to another page', async () => {
    const { world, adapters } = fakeBrowser();
    const model = await panelOn(adapters);
    world.address = 'https://elsewhere.example/';
    world.moved();
    await vi.waitFor(() => expect(model.state.value.screen.screen).toBe('waiting'));
  });

  it('opens the evidence of the finding that was clicked in the popup', async () => {
    const { world, adapters } = fakeBrowser();
    const first = await panelOn(adapters);
    const finding = first.state.value.steps[1]!.id;
    world.reading = { article: BRIDGE_HERE, finding };
    const model = await panelOn(adapters);
    expect(model.state.value.open).toBe(finding);
    expect(model.state.value.at).toBe(1);
  });

  it('steps through the findings and round the ends', async () => {
    const model = await panelOn(fakeBrowser().adapters);
    const { length } = model.state.value.steps;
    model.actions.step(1);
    expect(model.state.value.at).toBe(0);
    model.actions.step(-1);
    expect(model.state.value.at).toBe(length - 1);
    expect(nextStep(-1, 1, 0)).toBe(-1);
  });

  it('keeps the reader at the same finding when the base is switched', async () => {
    const model = await panelOn(fakeBrowser().adapters);
    const { screen, steps } = model.state.value;
    if (screen.screen !== 'comparison') throw new Error('no comparison');
    const both = steps.find((finding) => finding.kind === 'shared' || finding.kind === 'differs')!;
    model.actions.openFinding(both.id);
    model.actions.setBase(screen.comparison.articles.find((one) => one.publisher === 'radio')!.id);
    const after = model.state.value;
    expect(after.screen).toMatchObject({ view: { base: expect.not.stringMatching(screen.view.base) } });
    expect(after.steps[after.at]?.id).toBe(both.id);
  });

  it('finds the reader’s place and typography again when it is opened anew', async () => {
    const { adapters } = fakeBrowser();
    const model = await panelOn(adapters);
    model.actions.setTab('sources');
    model.actions.toggleKind('differs');
    model.actions.setTypography({ size: 19, width: 'wide', face: 'sans', paper: 'sepia' });
    const again = (await panelOn(adapters)).state.value;
    expect(again).toMatchObject({
      tab: 'sources',
      kinds: ['differs'],
      typography: { size: 19, paper: 'sepia' },
    });
  });

  it('shows only the kinds that were chosen', async () => {
    const model = await panelOn(fakeBrowser().adapters);
    const kinds = new Set(model.state.value.steps.map((finding) => finding.kind));
    expect(kinds.size).toBeGreaterThan(1);
    model.actions.toggleKind('differs');
    expect(new Set(model.state.value.steps.map((finding) => finding.kind))).toEqual(new Set(['differs']));
  });

  it('says when a passage cannot be found in the page', async () => {
    const { adapters } = fakeBrowser();
    const show = () => Promise.resolve({ url: 'x', placed: 0, missing: 1 });
    const model = await panelOn({ ...adapters, show });
    model.actions.showPassage(0, 0, 5);
    await vi.waitFor(() => expect(model.state.value.missing).toBe(true));
  });

  it.each([null, 7, 'x', { tab: 'nowhere', kinds: 'all', size: 99 }])(
    'begins at the first place when what was stored is damaged: %j',
    (damaged) => {
      expect(parsePlace(damaged)).toEqual({ tab: 'read', density: 'all', kinds: [] });
      expect(parseTypography(damaged)).toEqual({ size: 17, width: 'medium', face: 'serif', paper: 'auto' });
    },
  );
});

describe('the panel without names', () => {
  const NAMES = /Lantern Gazette|Fennmark|courier|radio\.example/u;

  async function namelessPanel() {
    globalThis.indexedDB = new IDBFactory();
    const library = await openLibrary();
    await library.keep({ ...NAMED_HERE, title: 'The Lantern Gazette on a bridge' }, NOW);
    await library.keep(NAMED_THERE, NOW);
    library.close();
    const { world, adapters } = fakeBrowser();
    world.reading = { article: NAMED_HERE, finding: null };
    const saved: string[] = [];
    const opened: string[] = [];
    const model = await panelOn({
      ...adapters,
      namesHidden: stored(true),
      saveFile: (_name, _type, text) => void saved.push(text),
      openPage: (page) => (opened.push(page), Promise.resolve()),
    });
    return { model, saved, opened };
  }

  it.each(['read', 'facts', 'sources', 'changes'] as const)('shows none in %s', async (tab) => {
    const { model } = await namelessPanel();
    model.actions.setTab(tab);
    if (tab === 'changes') await vi.waitFor(() => expect(model.state.value.changes.kind).toBe('steps'));
    expect(model.state.value.screen.screen).toBe('comparison');
    expect(JSON.stringify(model.state.value)).not.toMatch(NAMES);
    expect(JSON.stringify(model.state.value)).toContain('Report B');
  });

  it('saves none, does not point into the page that has one, and opens the same reports side by side', async () => {
    const { model, saved, opened } = await namelessPanel();
    await model.actions.exportComparison({ kind: 'markdown', full: true, names: 'hidden' });
    await model.actions.exportComparison({ kind: 'sheet', full: true, names: 'hidden' });
    expect(saved).toHaveLength(2);
    for (const file of saved) expect(file).not.toMatch(NAMES);
    expect(model.state.value.canShowInPage).toBe(false);
    model.actions.openComparePage();
    expect(opened).toEqual([compareAddress({ ids: [articleId(NAMED_THERE)], tabId: 7, fromSet: false })]);
  });

  it('reveals them where the reader is, and hides them again', async () => {
    const { model } = await namelessPanel();
    const { screen } = model.state.value;
    if (screen.screen !== 'comparison') throw new Error('no comparison');
    model.actions.setBase(screen.comparison.articles[1]!.id);
    model.actions.noteBlock(2);
    model.actions.setNamesHidden(false);
    const here = { screen: { view: { base: articleId(NAMED_THERE) } }, startBlock: 2 };
    await vi.waitFor(() => expect(model.state.value).toMatchObject(here));
    expect(JSON.stringify(model.state.value.screen)).toContain('Radio Fennmark');
    model.actions.setBase(articleId(NAMED_HERE));
    expect(model.state.value.canShowInPage).toBe(true);
    model.actions.setNamesHidden(true);
    await vi.waitFor(() => expect(JSON.stringify(model.state.value.screen)).not.toMatch(NAMES));
    expect(model.state.value.namesHidden).toBe(true);
  });
});

describe('notes', () => {
  it('stand on kept reports alone, are written in the panel, and are there again', async () => {
    const { adapters } = fakeBrowser();
    const model = await panelOn(adapters);
    model.actions.setTab('sources');
    const other = articleId(BRIDGE_THERE);
    await vi.waitFor(() => expect(model.state.value.notes).toEqual({ [other]: '' }), { timeout: 20_000 });
    model.actions.writeNote(other, 'Who counted the cars?');
    await vi.waitFor(() => expect(model.state.value.notes).toEqual({ [other]: 'Who counted the cars?' }));
    const library = await openLibrary();
    expect(await library.notes([other])).toMatchObject([{ text: 'Who counted the cars?' }]);
    library.close();
  });
});

describe('the sources', () => {
  it('name kept reports of other events that hold passages of the one being read', async () => {
    const passage =
      'The old crossing was built by hand over nine winters and lit by lamps of whale oil until the last keeper left.';
    const library = await openLibrary();
    const recycled = { kind: 'paragraph' as const, text: passage };
    await library.keep({ ...ORCHARD, blocks: [...ORCHARD.blocks, recycled] }, NOW);
    library.close();
    const { world, adapters } = fakeBrowser();
    const article = { ...BRIDGE_HERE, blocks: [...BRIDGE_HERE.blocks, recycled] };
    world.reading = { article, finding: null };
    const model = await panelOn(adapters);
    model.actions.setTab('sources');
    await vi.waitFor(() => expect(model.state.value.elsewhere).toHaveLength(1), { timeout: 20_000 });
    expect(model.state.value.elsewhere[0]?.report.title).toBe(ORCHARD.title);
    expect(passage).toContain(model.state.value.elsewhere[0]?.passages[0]);
  });
});
