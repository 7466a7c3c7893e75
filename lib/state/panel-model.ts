// The panel's model: state as one signal, actions for its clicks and keys. The work is in panel-reading, -moving and -words.
import { signal, type ReadonlySignal } from '@preact/signals';
import { FIRST_KEYS, parseKeyMap } from './key-map';
import { update, type PanelAdapters, type PanelContext } from './panel-context';
import { noteBlock, remember, setBase, setTab, showPassage, step, toggleKind } from './panel-moving';
import { FIRST_PLACE, FIRST_TYPOGRAPHY, parsePlace, parseReadingPlace, parseTypography } from './panel-place';
import { readBesideTab, setNamesHidden } from './panel-reading';
import type { PanelActions, PanelState } from './panel-state';
import { exportComparison, keep, openComparePage, sayFact, writeNote } from './panel-words';

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
  const panel: PanelContext = {
    adapters,
    state,
    tab: null,
    presented: null,
    keptId: null,
    lastPlace: null,
  };
  const stops: (() => void)[] = [];
  let stopWatching = (): void => undefined;

  async function start(): Promise<void> {
    const place = await adapters.place.getValue();
    panel.lastPlace = parseReadingPlace(place);
    update(panel, {
      ...parsePlace(place),
      typography: parseTypography(await adapters.typography.getValue()),
      singleKeys: await adapters.singleKeys.getValue(),
      keys: parseKeyMap(await adapters.keys.getValue()),
    });
    // The library page may change them while the panel is open.
    stops.push(adapters.singleKeys.watch((singleKeys) => update(panel, { singleKeys })));
    stops.push(adapters.keys.watch((keys) => update(panel, { keys: parseKeyMap(keys) })));
    const beside = await adapters.activeTab();
    if (beside !== null) stops.push(adapters.followTab(beside.windowId, () => void follow()));
    await follow();
  }

  /** Looks which page is beside the panel now. */
  async function follow(): Promise<void> {
    panel.tab = await adapters.activeTab();
    stopWatching();
    if (panel.tab === null) return update(panel, { screen: { screen: 'waiting' }, open: null });
    const { tabId } = panel.tab;
    stopWatching = adapters.watchReading(tabId, () => void readBesideTab(panel, tabId));
    await readBesideTab(panel, tabId);
  }

  const actions: PanelActions = {
    setTab: (tab) => setTab(panel, tab),
    keep: () => void keep(panel),
    setBase: (article) => setBase(panel, article, state.value.open),
    setDensity: (density) => remember(panel, { density }),
    setTypography: (typography) => {
      update(panel, { typography });
      void adapters.typography.setValue(typography);
    },
    toggleKind: (kind) => toggleKind(panel, kind),
    setFilter: (filter) => update(panel, { filter }),
    step: (by) => step(panel, by),
    openFinding: (open) => update(panel, { open }),
    showPassage: (block, start, end) => void showPassage(panel, { block, start, end }),
    readFrom: (article, finding) => setBase(panel, article, finding),
    readAt: (article, block) => {
      setBase(panel, article, null);
      update(panel, { startBlock: block });
    },
    sayFact: (said) => void sayFact(panel, said),
    writeNote: (article, words) => void writeNote(panel, article, words),
    noteBlock: (block) => noteBlock(panel, block),
    exportComparison: (request) => exportComparison(panel, request),
    openComparePage: () => openComparePage(panel),
    openLibraryPage: () => void adapters.openPage('library.html'),
    setSingleKeys: (singleKeys) => {
      update(panel, { singleKeys });
      void adapters.singleKeys.setValue(singleKeys);
    },
    setNamesHidden: (hidden) => void setNamesHidden(panel, hidden),
    tryAgain: () => void follow(),
  };
  return {
    state,
    actions,
    start,
    fail: (detail) => update(panel, { screen: { screen: 'failed', detail } }),
    dispose: () => [stopWatching, ...stops].forEach((stop) => stop()),
  };
}
