// The library page's model: state as one signal, actions for its clicks. The work is in library-lists, -edits and -tasks.
import { signal, type ReadonlySignal } from '@preact/signals';
import { update, withLibrary, type LibraryAdapters, type LibraryContext } from './library-context';
import {
  askErase,
  askMerge,
  askMove,
  mergeWith,
  moveTo,
  searchTargets,
  setStays,
  describeEvent,
  writeNote,
} from './library-edits';
import { loadCorrections, unsay, unsayPair } from './library-corrections';
import { loadAll, loadLists, loadRows, moreEvents, openArticle } from './library-lists';
import {
  LIBRARY_VIEWS,
  type LibraryActions,
  type LibraryFilter,
  type LibraryState,
  type LibraryView,
} from './library-state';
import { erase, exportBackup, importBackup, openFile } from './library-tasks';
import { changeKey, FIRST_KEYS, parseKeyMap, type KeyMap } from './key-map';
import { MOST_SIDE_BY_SIDE } from './compare-state';
import { compareAddress } from './page-address';
import { parseTypography } from './panel-place';
import type { Typography } from './panel-state';

export interface LibraryModel {
  readonly state: ReadonlySignal<LibraryState>;
  readonly actions: LibraryActions;
  /** `place` is the view the address names; unknown names give the events. */
  readonly start: (place: string) => Promise<void>;
  /** The one catch of the page: shows that something went wrong, with the browser's words for copying. */
  readonly fail: (detail: string) => void;
}

export const FIRST_FILTER: LibraryFilter = {
  search: '',
  site: null,
  kept: 'any',
  mark: 'any',
  order: 'kept',
  descending: true,
};

const FIRST_STATE: LibraryState = {
  status: 'working',
  trouble: null,
  failed: null,
  view: 'events',
  filter: FIRST_FILTER,
  counts: null,
  events: [],
  eventTotal: 0,
  rows: new Map(),
  total: 0,
  sites: [],
  room: null,
  backup: null,
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
  forewarning: false,
};

/** Makes the page's model. Nothing happens before `start`. */
export function createLibraryModel(adapters: LibraryAdapters): LibraryModel {
  const state = signal(FIRST_STATE);
  const page: LibraryContext = { adapters, state, library: null, asked: 0, stop: null, file: null };

  async function start(place: string): Promise<void> {
    const view = LIBRARY_VIEWS.find((one) => one === place) ?? 'events';
    // All at once: the library takes longer to open than the settings to read.
    const loaded = loadAll(page);
    const [typography, singleKeys, keys, forewarning] = await Promise.all([
      adapters.typography.getValue(),
      adapters.singleKeys.getValue(),
      adapters.keys.getValue(),
      adapters.forewarning.getValue(),
    ]);
    update(page, {
      view,
      paper: parseTypography(typography).paper,
      singleKeys,
      keys: parseKeyMap(keys),
      forewarning,
    });
    await loaded;
    await tellBroughtBack(page);
    if (view === 'corrections') await loadCorrections(page);
  }

  function setView(view: LibraryView): void {
    adapters.noteView(view);
    update(page, { view, notice: null, chosen: [] });
    if (view === 'corrections') void loadCorrections(page);
  }

  function setFilter(change: Partial<LibraryFilter>): void {
    const filter = { ...state.value.filter, ...change };
    const onlyArticles = change.site != null || change.kept !== undefined || change.mark !== undefined;
    update(page, { filter, chosen: [], view: onlyArticles ? 'articles' : state.value.view });
    void loadLists(page);
  }

  function choose(ids: readonly string[], on: boolean): void {
    const others = state.value.chosen.filter((id) => !ids.includes(id));
    update(page, { chosen: on ? [...others, ...ids] : others });
  }

  async function openEvent(id: string): Promise<void> {
    const event = await withLibrary(page, (library) => library.event(id));
    if (event === null) return;
    const others = state.value.events.filter((one) => one.id !== id);
    update(page, { view: 'events', events: [event, ...others] });
  }

  async function setPaper(paper: Typography['paper']): Promise<void> {
    update(page, { paper });
    await adapters.typography.setValue({ ...parseTypography(await adapters.typography.getValue()), paper });
  }

  function setKeys(keys: KeyMap): void {
    update(page, { keys });
    void adapters.keys.setValue(keys);
  }

  return {
    state,
    start,
    fail: (failed) => update(page, { failed, status: 'ready', task: null }),
    actions: {
      setView,
      setFilter,
      loadRows: (from, to) => void loadRows(page, from, to),
      moreEvents: () => void moreEvents(page),
      choose,
      openArticle: (id) => void openArticle(page, id),
      openEvent: (event) => void openEvent(event),
      writeNote: (about, text) => void writeNote(page, about, text),
      setStays: (ids, stays) => void setStays(page, ids, stays),
      describeEvent: (event, name, note) => void describeEvent(page, event, name, note),
      unsay: (word) => void unsay(page, word),
      unsayPair: (word) => void unsayPair(page, word),
      compare: (ids) =>
        void adapters.openPage(
          compareAddress({ ids: ids.slice(0, MOST_SIDE_BY_SIDE), tabId: null, fromSet: false }),
        ),
      askErase: (selection, name) => void askErase(page, selection, name),
      askMove: (ids) => void askMove(page, ids),
      askMerge: (event) => void askMerge(page, event),
      searchTargets: (words) => void searchTargets(page, words),
      moveTo: (event) => void moveTo(page, event),
      mergeWith: (event) => void mergeWith(page, event),
      erase: () => void erase(page),
      cancel: () => update(page, { question: null }),
      exportBackup: () => void exportBackup(page),
      hideReminder: () => {
        update(page, { backupDue: false });
        void adapters.reminderHiddenAt.setValue(adapters.now());
      },
      openFile: (file) => void openFile(page, file),
      importBackup: () => void importBackup(page),
      stopTask: () => page.stop?.abort(),
      setPaper: (paper) => void setPaper(paper),
      setKey: (task, typed) => {
        const keys = changeKey(state.value.keys, task, typed);
        if (keys !== null) setKeys(keys);
      },
      resetKeys: () => setKeys(FIRST_KEYS),
      setSingleKeys: (singleKeys) => {
        update(page, { singleKeys });
        void adapters.singleKeys.setValue(singleKeys);
      },
      setForewarning: (forewarning) => {
        update(page, { forewarning });
        void adapters.forewarning.setValue(forewarning);
      },
      addReports: () => void adapters.openPage('capture.html'),
      openSites: () => void adapters.openPage('capture.html#sites'),
      openShortcuts: () => void adapters.openShortcuts(),
      tryAgain: () => {
        update(page, { failed: null, status: 'working' });
        void loadAll(page);
      },
    },
  };
}

/** Says once that articles came back which the browser had lost. */
async function tellBroughtBack(page: LibraryContext): Promise<void> {
  const count = await withLibrary(page, async ({ secondCopy }) => (await secondCopy?.takeRestored()) ?? 0);
  if (count !== null && count > 0) update(page, { notice: { say: 'brought-back', count } });
}
