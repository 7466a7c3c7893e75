// The panel's model: the article read in the tab beside it, its comparison, and where the reader is in it.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Article, Span } from '../article/article';
import { articleId } from '../article/identity';
import type { PageAnswer } from '../browser/messages';
import type { ReadTab } from '../browser/reader-pages';
import type { TabArticle } from '../browser/session';
import type { FindingKind } from '../comparison/comparison';
import { viewFrom } from '../comparison/view-from';
import { LibraryError, type Library } from '../coverage/coverage';
import { collate, compareWith } from './collate';
import { parsePlace, parseTypography, FIRST_PLACE, FIRST_TYPOGRAPHY } from './panel-place';
import type { PanelActions, PanelScreen, PanelState, Typography } from './panel-state';
import { listSteps, nextStep } from './panel-steps';

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
  readonly openLibrary: () => Promise<Library>;
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
  });
  let tab: ReadTab | null = null;
  let articles: readonly Article[] = [];
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
    update({
      ...parsePlace(await adapters.place.getValue()),
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
    await compareReading(reading);
  }

  async function compareReading({ article, finding }: TabArticle): Promise<void> {
    try {
      const library = await adapters.openLibrary();
      const { compared } = await collate(article, library, [], () => Promise.resolve());
      const ids = compared?.comparison.articles
        .map((one) => one.id)
        .filter((id) => id !== articleId(article));
      articles = [article, ...(await library.articles(ids ?? []))];
      library.close();
      const alone = compared ?? (await compareWith(article, []));
      update({ screen: { screen: compared === null ? 'alone' : 'comparison', ...alone }, open: finding });
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      update({ screen: { screen: 'library-trouble', failure: error.failure } });
    }
  }

  function setBase(base: string, open: string | null): void {
    const { screen } = state.value;
    if (screen.screen !== 'comparison') return;
    const article = articles.find((one) => articleId(one) === base);
    const view = viewFrom(screen.comparison, base, article?.reading?.leftOut ?? []);
    const next: PanelScreen = { ...screen, view };
    update({ screen: next, open, canShowInPage: articles[0] === article, missing: false });
  }

  function remember(change: Partial<PanelState>): void {
    update(change);
    const { tab: view, density, kinds } = state.value;
    void adapters.place.setValue({ tab: view, density, kinds });
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
      setTab: (view) => remember({ tab: view }),
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
      setSingleKeys: (singleKeys) => {
        update({ singleKeys });
        void adapters.singleKeys.setValue(singleKeys);
      },
      tryAgain: () => void follow(),
    },
  };
}
