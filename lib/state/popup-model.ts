// The popup's model: state as one signal, actions for its clicks. The work is in popup-reading, -comparing and -page.
import { signal, type ReadonlySignal } from '@preact/signals';
import { include, refresh, search, showNames } from './popup-comparing';
import { openAhead, showScreen, type PopupAdapters, type PopupContext } from './popup-context';
import { addReports, goToBlock, keep, mark, openPanel } from './popup-page';
import { exportComparison, openComparePage, openLibraryPage } from './popup-pages';
import { openRepair, turnOver } from './popup-repair';
import { readAnyway, readTab, showExample, takeTab } from './popup-reading';
import type { PopupActions, PopupState } from './popup-state';

export interface PopupModel {
  readonly state: ReadonlySignal<PopupState>;
  readonly actions: PopupActions;
  /** Reads the page and goes as far as it can. Resolves when the screen stands. */
  readonly start: () => Promise<void>;
  /** The one catch of the popup: shows what went wrong in plain words, with the browser's words for copying. */
  readonly fail: (detail: string) => void;
}

/** Makes the popup's model. Nothing happens before `start`. */
export function createPopupModel(adapters: PopupAdapters): PopupModel {
  const state = signal<PopupState>({
    screen: { screen: 'working', step: 'reading', page: null, reports: 0, at: 0 },
    forewarning: false,
    namesHidden: false,
    singleKeys: true,
    found: null,
    repair: null,
  });
  const popup: PopupContext = {
    adapters,
    state,
    reading: null,
    setAside: null,
    removed: [],
    library: null,
    presented: null,
  };

  async function start(): Promise<void> {
    // All at once: none of them needs another.
    openAhead(popup);
    const [answer, forewarning, namesHidden, singleKeys] = await Promise.all([
      adapters.readActiveTab(),
      adapters.forewarning.getValue(),
      adapters.namesHidden.getValue(),
      adapters.singleKeys.getValue(),
    ]);
    state.value = { ...state.value, forewarning, namesHidden, singleKeys };
    await takeTab(popup, answer);
    if ((await adapters.takeIntent()) === 'keep') await keep(popup);
  }

  async function dismissForewarning(): Promise<void> {
    state.value = { ...state.value, forewarning: false };
    await adapters.forewarning.setValue(false);
  }

  const actions: PopupActions = {
    keep: () => void keep(popup),
    mark: (what) => void mark(popup, what),
    openPanel: (finding) => openPanel(popup, finding ?? null),
    openChanges: () => openPanel(popup, null, true),
    readAnyway: () => void readAnyway(popup),
    tryAgain: () => void (popup.reading === null ? readTab(popup) : refresh(popup)),
    include: (id, included) => void include(popup, id, included),
    search: (words) => void search(popup, words),
    goToBlock: (block) => void goToBlock(popup, block),
    exportComparison: (request) => exportComparison(popup, request),
    openComparePage: () => void openComparePage(popup),
    openLibraryPage: () => void openLibraryPage(popup),
    openRepair: () => void openRepair(popup),
    turnOver: (item) => void turnOver(popup, item),
    addReports: (part) => void addReports(popup, part),
    dismissForewarning: () => void dismissForewarning(),
    showExample: () => void showExample(popup),
    leaveExample: () => void readTab(popup),
    showNames: () => void showNames(popup),
  };
  const fail = (detail: string): void =>
    showScreen(popup, { screen: 'page-trouble', trouble: 'failed', detail });
  return { state, actions, start, fail };
}
