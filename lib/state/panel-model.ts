// The panel's model: the article read in the tab beside it, its comparison, and where the reader is in it.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Article, Span } from '../article/article';
import { articleId } from '../article/identity';
import type { PageAnswer } from '../browser/messages';
import type { ReadTab } from '../browser/reader-pages';
import type { TabArticle } from '../browser/session';
import type { Text } from '../browser/text';
import type { FindingKind } from '../comparison/comparison';
import type { SaidFact } from '../comparison/said-facts';
import { viewFrom } from '../comparison/view-from';
import { LibraryError, type Library, type Revisions, type TextFinder } from '../coverage/coverage';
import type { FactWords } from '../coverage/reader-words';
import { collate, compareWith } from './collate';
import { makeExport, type ExportRequest } from './export-comparison';
import { compareAddress } from './page-address';
import { readBeside } from './panel-beside';
import {
  parsePlace,
  parseReadingPlace,
  parseTypography,
  FIRST_PLACE,
  FIRST_TYPOGRAPHY,
  type ReadingPlace,
} from './panel-place';
import type { PanelActions, PanelScreen, PanelState, Typography } from './panel-state';
import { listSteps, nextStep } from './panel-steps';
import { samePlace } from './same-place';

/** A stored value as the settings offer it. */
interface Stored<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
}

/** What the panel needs from the outside; made in its entrypoint. */
export interface PanelAdapters {
  readonly activeTab: () => Promise<ReadTab | null>;
  readonly recall: (tabId: number) => Promise<TabArticle | null>;
  readonly watchReading: (tabId: number, tell: () => void) => () => void;
  readonly followTab: (windowId: number, tell: () => void) => () => void;
  /** Address of the page the tab's reader script stands on, null when that page has gone. */
  readonly addressOfReader: (tabId: number) => Promise<string | null>;
  readonly show: (tabId: number, blocks: readonly string[], span: Span) => Promise<PageAnswer | null>;
  readonly openLibrary: () => Promise<Library & FactWords & Revisions & TextFinder>;
  readonly openPage: (page: string) => Promise<void>;
  readonly saveFile: (name: string, type: string, text: string) => void;
  readonly text: Text;
  readonly now: () => string;
  readonly typography: Stored<unknown>;
  readonly singleKeys: Stored<boolean>;
  readonly place: Stored<unknown>;
}

export interface PanelModel {
  readonly state: ReadonlySignal<PanelState>;
  readonly actions: PanelActions;
  readonly start: () => Promise<void>;
  /** The one catch of the panel: shows that something went wrong, with the browser's words for copying. */
  readonly fail: (detail: string) => void;
  readonly dispose: () => void;
}

/** Makes the panel's model. Nothing happens before `start`. */
export function createPanelModel(adapters: PanelAdapters): PanelModel {
  const state = signal<PanelState>({
    screen: { screen: 'working' },
    ...FIRST_PLACE,
    typography: FIRST_TYPOGRAPHY,
    steps: [],
    at: -1,
    open: null,
    filter: '',
    missing: false,
    canShowInPage: false,
    singleKeys: true,
    changes: { kind: 'loading' },
    elsewhere: [],
    startBlock: null,
  });
  let tab: ReadTab | null = null;
  let articles: readonly Article[] = [];
  /** The id under which the article being read is kept; its own when it is not. */
  let keptId: string | null = null;
  let lastPlace: ReadingPlace | null = null;
  let stopFollowing = (): void => undefined;
  let stopWatching = (): void => undefined;

  function update(change: Partial<PanelState>): void {
    const next = { ...state.value, ...change };
    const steps =
      next.screen.screen === 'comparison' ? listSteps(next.screen.view, next.density, next.kinds) : [];
    const reached = next.open ?? state.value.steps[state.value.at]?.id;
    state.value = { ...next, steps, at: steps.findIndex((finding) => finding.id === reached) };
  }

  async function start(): Promise<void> {
    const place = await adapters.place.getValue();
    lastPlace = parseReadingPlace(place);
    update({
      ...parsePlace(place),
      typography: parseTypography(await adapters.typography.getValue()),
      singleKeys: await adapters.singleKeys.getValue(),
    });
    const beside = await adapters.activeTab();
    if (beside !== null) stopFollowing = adapters.followTab(beside.windowId, () => void follow());
    await follow();
  }

  /** Looks which page is beside the panel now. */
  async function follow(): Promise<void> {
    tab = await adapters.activeTab();
    stopWatching();
    if (tab === null) return update({ screen: { screen: 'waiting' }, open: null });
    const { tabId } = tab;
    stopWatching = adapters.watchReading(tabId, () => void read(tabId));
    await read(tabId);
  }

  async function read(tabId: number): Promise<void> {
    const reading = await adapters.recall(tabId);
    const address = await adapters.addressOfReader(tabId);
    const gone = address === null || reading === null || address !== reading.article.url;
    if (gone) return update({ screen: { screen: 'waiting' }, open: null, canShowInPage: false });
    update({ screen: { screen: 'working' }, canShowInPage: true, missing: false });
    if (reading.changes === true) update({ tab: 'changes' });
    await compareReading(reading);
  }

  async function compareReading({ article, finding }: TabArticle): Promise<void> {
    try {
      const library = await adapters.openLibrary();
      const { compared, coverage } = await collate(article, library, [], () => Promise.resolve());
      library.close();
      keptId = coverage.kept?.id ?? null;
      const { comparison, view, articles: all } = compared ?? (await compareWith(article, []));
      articles = all;
      update({
        screen: { screen: compared === null ? 'alone' : 'comparison', comparison, view },
        open: finding,
        startBlock: null,
      });
      returnToPlace(finding);
      await loadBeside();
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      update({ screen: { screen: 'library-trouble', failure: error.failure } });
    }
  }

  /** Goes on where the reader was in this article when the panel was closed. */
  function returnToPlace(finding: string | null): void {
    const { screen } = state.value;
    const place = lastPlace;
    if (finding !== null || place === null || screen.screen !== 'comparison') return;
    if (place.article !== articleOfTab() || !screen.comparison.articles.some(({ id }) => id === place.base)) {
      return;
    }
    setBase(place.base, place.open);
    update({ startBlock: place.open === null ? place.block : null });
  }

  const articleOfTab = (): string | null => (articles[0] === undefined ? null : articleId(articles[0]));

  function noteBlock(block: number): void {
    const { screen, open } = state.value;
    const article = articleOfTab();
    if (screen.screen !== 'comparison' || article === null) return;
    lastPlace = { article, base: screen.view.base, open, block };
    storePlace();
  }

  function storePlace(): void {
    const { tab: view, density, kinds } = state.value;
    void adapters.place.setValue({ tab: view, density, kinds, reading: lastPlace });
  }

  /** Reads what the open tab shows beside the comparison, about the report that is read from. */
  async function loadBeside(): Promise<void> {
    const { screen, tab: view } = state.value;
    if (screen.screen !== 'comparison' && screen.screen !== 'alone') return;
    const article = articles.find((one) => articleId(one) === screen.view.base);
    if (article === undefined || (view !== 'changes' && view !== 'sources')) return;
    update(view === 'changes' ? { changes: { kind: 'loading' } } : { elsewhere: [] });
    const library = await adapters.openLibrary();
    update(await readBeside(view, { article, articles, keptId }, library));
    library.close();
  }

  async function sayFact(said: SaidFact): Promise<void> {
    const [article] = articles;
    if (article === undefined) return;
    const library = await adapters.openLibrary();
    await library.sayFact({ ...said, saidAt: adapters.now() });
    library.close();
    const { screen } = state.value;
    if (screen.screen === 'comparison') noteBlock(lastPlace?.block ?? 0);
    await compareReading({ article, finding: null });
    update({ open: null });
  }

  async function exportComparison(request: ExportRequest): Promise<string> {
    const { screen } = state.value;
    if (screen.screen !== 'comparison') return '';
    const { comparison, view } = screen;
    const exported = { comparison, articles, base: view.base };
    const file = await makeExport(request, exported, adapters.text, adapters.now());
    adapters.saveFile(file.name, file.type, file.text);
    return file.name;
  }

  function openComparePage(): void {
    const ids = articles.slice(1).map(articleId);
    void adapters.openPage(compareAddress({ ids, tabId: tab?.tabId ?? null, fromSet: false }));
  }

  function setBase(base: string, open: string | null): void {
    const { screen } = state.value;
    if (screen.screen !== 'comparison') return;
    const article = articles.find((one) => articleId(one) === base);
    const view = viewFrom(screen.comparison, base, article?.reading?.leftOut ?? []);
    const next: PanelScreen = { ...screen, view };
    const from = screen.view.base;
    const startBlock =
      open !== null || lastPlace?.base !== from
        ? null
        : samePlace(screen.comparison, from, lastPlace.block, base);
    update({ screen: next, open, canShowInPage: articles[0] === article, missing: false, startBlock });
    void loadBeside();
  }

  function remember(change: Partial<PanelState>): void {
    update(change);
    storePlace();
  }

  function setTab(view: PanelState['tab']): void {
    remember({ tab: view });
    void loadBeside();
  }

  function toggleKind(kind: FindingKind): void {
    const { kinds } = state.value;
    remember({ kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
  }

  function step(by: 1 | -1): void {
    const { steps, at, open } = state.value;
    const next = nextStep(at, by, steps.length);
    state.value = { ...state.value, at: next, open: open === null ? null : (steps[next]?.id ?? null) };
  }

  async function showPassage(span: Span): Promise<void> {
    const read = articles[0];
    if (tab === null || read === undefined) return;
    const blocks = read.blocks.map((block) => block.text);
    const answer = await adapters.show(tab.tabId, blocks, span);
    update({ missing: answer === null || answer.placed === 0, canShowInPage: answer !== null });
  }

  return {
    state,
    start,
    fail: (detail) => update({ screen: { screen: 'failed', detail } }),
    dispose: () => {
      stopFollowing();
      stopWatching();
    },
    actions: {
      setTab,
      setBase: (article) => setBase(article, state.value.open),
      setDensity: (density) => remember({ density }),
      setTypography: (typography: Typography) => {
        update({ typography });
        void adapters.typography.setValue(typography);
      },
      toggleKind,
      setFilter: (filter) => update({ filter }),
      step,
      openFinding: (open) => update({ open }),
      showPassage: (block, start, end) => void showPassage({ block, start, end }),
      readFrom: setBase,
      readAt: (article, block) => {
        setBase(article, null);
        update({ startBlock: block });
      },
      sayFact: (said) => void sayFact(said),
      noteBlock,
      exportComparison,
      openComparePage,
      openLibraryPage: () => void adapters.openPage('library.html'),
      setSingleKeys: (singleKeys) => {
        update({ singleKeys });
        void adapters.singleKeys.setValue(singleKeys);
      },
      tryAgain: () => void follow(),
    },
  };
}
