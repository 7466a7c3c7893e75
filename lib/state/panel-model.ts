// The panel's model: the article read in the tab beside it, its comparison, and where the reader is in it.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Span } from '../article/article';
import { articleId } from '../article/identity';
import type { ReadTab } from '../browser/reader-pages';
import type { TabArticle } from '../browser/session';
import type { FindingKind } from '../comparison/comparison';
import type { SaidFact } from '../comparison/said-facts';
import { viewFrom } from '../comparison/view-from';
import { LibraryError } from '../coverage/coverage';
import { collate } from './collate';
import { compareWith } from './compare-with';
import type { Compared } from './view-compared';
import { exportPresented, type ExportRequest } from './export-comparison';
import { present, type Presented } from './hidden-names';
import { afterKeeping, keepStateOf } from './keep-state';
import { FIRST_KEYS, parseKeyMap } from './key-map';
import { compareAddress } from './page-address';
import type { PanelAdapters } from './panel-adapters';
import { readBeside } from './panel-beside';
import {
  parsePlace,
  parseReadingPlace,
  parseTypography,
  FIRST_PLACE,
  FIRST_TYPOGRAPHY,
  type ReadingPlace,
} from './panel-place';
import type { PanelActions, PanelState, Typography } from './panel-state';
import { listSteps, nextStep } from './panel-steps';
import { samePlace } from './same-place';

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
    keys: FIRST_KEYS,
    keep: { kind: 'not-kept' },
    namesHidden: false,
    changes: { kind: 'loading' },
    elsewhere: [],
    notes: {},
    bylines: {},
    startBlock: null,
  });
  let tab: ReadTab | null = null;
  let presented: Presented | null = null;
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
      keys: parseKeyMap(await adapters.keys.getValue()),
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
    const namesHidden = await adapters.namesHidden.getValue();
    update({ screen: { screen: 'working' }, canShowInPage: true, missing: false, namesHidden });
    if (reading.changes === true) update({ tab: 'changes' });
    await compareReading(reading);
  }

  async function compareReading({ article, finding }: TabArticle): Promise<void> {
    try {
      const library = await adapters.openLibrary();
      const { compared, coverage } = await collate(article, library, [], adapters.memory, () => undefined);
      library.close();
      keptId = coverage.kept?.id ?? null;
      const named = compared ?? (await compareWith(article, []));
      const { comparison, view } = await presentNamed(named);
      update({
        screen: { screen: compared === null ? 'alone' : 'comparison', comparison, view },
        keep: keepStateOf(coverage.kept),
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

  async function presentNamed(named: Compared): Promise<Compared> {
    const hidden = state.value.namesHidden && named.articles.length > 1;
    presented = await present(named, hidden, adapters.text);
    // Without names the offsets are not those of the page, which itself says whose it is.
    const { comparison, articles } = presented.shown;
    update({
      canShowInPage: state.value.canShowInPage && !hidden,
      bylines: Object.fromEntries(comparison.articles.map(({ id }, at) => [id, articles[at]?.byline ?? []])),
    });
    return presented.shown;
  }

  /** Shows the same reports without names, or with them, from the report and paragraph the reader is at. */
  async function setNamesHidden(namesHidden: boolean): Promise<void> {
    await adapters.namesHidden.setValue(namesHidden);
    update({ namesHidden, open: null });
    const { screen } = state.value;
    if (screen.screen !== 'comparison' || presented === null) return;
    const at = placeOf(screen.view.base);
    const { comparison, view } = await presentNamed(presented.named);
    update({ screen: { screen: 'comparison', comparison, view } });
    setBase(comparison.articles[at]?.id ?? view.base, null);
    update({ startBlock: lastPlace?.block ?? null });
  }

  /** Where a report stands among those compared; -1 when it does not. */
  const placeOf = (id: string): number =>
    presented?.shown.comparison.articles.findIndex((one) => one.id === id) ?? -1;

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

  const articleOfTab = (): string | null => presented?.named.comparison.articles[0]?.id ?? null;

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
    if (presented === null || (view !== 'changes' && view !== 'sources')) return;
    update(view === 'changes' ? { changes: { kind: 'loading' } } : { elsewhere: [] });
    const library = await adapters.openLibrary();
    update(await readBeside(view, presented, placeOf(screen.view.base), keptId, library));
    library.close();
  }

  async function sayFact(said: SaidFact): Promise<void> {
    const article = presented?.named.articles[0];
    if (article === undefined) return;
    const library = await adapters.openLibrary();
    await library.sayFact({ ...said, saidAt: adapters.now() });
    library.close();
    const { screen } = state.value;
    if (screen.screen === 'comparison') noteBlock(lastPlace?.block ?? 0);
    await compareReading({ article, finding: null });
    update({ open: null });
  }

  /** Keeps the article of the tab; the state says "kept" only when it is on disk. */
  async function keep(): Promise<void> {
    const article = presented?.named.articles[0];
    if (article === undefined) return;
    update({ keep: { kind: 'keeping' } });
    try {
      const library = await adapters.openLibrary();
      const kept = await library.keep(article, adapters.now());
      library.close();
      if (kept.kind !== 'failed') keptId = kept.id;
      update({ keep: afterKeeping(kept) });
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      update({ keep: { kind: 'failed', failure: error.failure } });
    }
  }

  async function writeNote(article: string, words: string): Promise<void> {
    const about = article === articleOfTab() ? (keptId ?? article) : article;
    const library = await adapters.openLibrary();
    await library.writeNote({ about, text: words, changedAt: adapters.now() });
    library.close();
    update({ notes: { ...state.value.notes, [article]: words } });
  }

  async function exportComparison(request: ExportRequest): Promise<string> {
    const { screen } = state.value;
    if (screen.screen !== 'comparison' || presented === null) return '';
    const { base } = screen.view;
    const file = await exportPresented(request, presented, base, adapters.text, adapters.now());
    adapters.saveFile(file.name, file.type, file.text);
    return file.name;
  }

  function openComparePage(): void {
    const ids = presented?.named.articles.slice(1).map(articleId) ?? [];
    void adapters.openPage(compareAddress({ ids, tabId: tab?.tabId ?? null, fromSet: false }));
  }

  function setBase(base: string, open: string | null): void {
    const { screen } = state.value;
    if (screen.screen !== 'comparison') return;
    const at = placeOf(base);
    const article = presented?.shown.articles[at];
    const view = viewFrom(screen.comparison, base, article?.reading?.leftOut ?? []);
    const canShowInPage = at === 0 && presented?.conceal === null;
    const from = screen.view.base;
    const startBlock =
      open !== null || lastPlace?.base !== from
        ? null
        : samePlace(screen.comparison, from, lastPlace.block, base);
    update({ screen: { ...screen, view }, open, canShowInPage, missing: false, startBlock });
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
    const read = presented?.named.articles[0];
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
      keep: () => void keep(),
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
      writeNote: (article, words) => void writeNote(article, words),
      noteBlock,
      exportComparison,
      openComparePage,
      openLibraryPage: () => void adapters.openPage('library.html'),
      setSingleKeys: (singleKeys) => {
        update({ singleKeys });
        void adapters.singleKeys.setValue(singleKeys);
      },
      setNamesHidden: (hidden) => void setNamesHidden(hidden),
      tryAgain: () => void follow(),
    },
  };
}
