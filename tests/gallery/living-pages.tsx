// Full pages of the gallery with a little life: clicks change what they can change without a browser behind them.
import { changeKey, FIRST_KEYS } from '../../lib/state/key-map';
import { useState } from 'preact/hooks';
import { ComparePage } from '../../components/compare/ComparePage';
import { LibraryPage } from '../../components/library/LibraryPage';
import type { Text } from '../../lib/browser/text';
import type { CompareActions, CompareState } from '../../lib/state/compare-state';
import { LEDGER_DETAIL } from './library-cases';
import type { LibraryActions, LibraryState } from '../../lib/state/library-state';

const nothing = (): void => undefined;

export function LivingCompare({ state: first, text }: { readonly state: CompareState; readonly text: Text }) {
  const [state, setState] = useState(first);
  const update = (change: Partial<CompareState>): void => setState((before) => ({ ...before, ...change }));
  const actions: CompareActions = {
    setDifferencesOnly: (differencesOnly) => update({ differencesOnly }),
    setTogether: (together) => update({ together }),
    openFinding: (open) => update({ open }),
    step: nothing,
    makeBase: nothing,
    search: nothing,
    add: nothing,
    remove: nothing,
    setNamesHidden: (namesHidden) => update({ namesHidden }),
    sayFact: nothing,
    exportComparison: () => Promise.resolve('2026-03-13-report.md'),
    print: nothing,
    openLibrary: nothing,
    tryAgain: nothing,
  };
  return <ComparePage state={state} actions={actions} text={text} />;
}

export function LivingLibrary({ state: first, text }: { readonly state: LibraryState; readonly text: Text }) {
  const [state, setState] = useState(first);
  const update = (change: Partial<LibraryState>): void => setState((before) => ({ ...before, ...change }));
  const actions: LibraryActions = {
    setView: (view) => update({ view }),
    setFilter: (change) => update({ filter: { ...state.filter, ...change } }),
    loadRows: nothing,
    moreEvents: nothing,
    choose: (ids, on) => {
      const others = state.chosen.filter((id) => !ids.includes(id));
      update({ chosen: on ? [...others, ...ids] : others });
    },
    openArticle: (id) => update({ detail: id === null ? null : LEDGER_DETAIL }),
    openEvent: nothing,
    writeNote: nothing,
    setStays: nothing,
    unsay: nothing,
    unsayPair: nothing,
    describeEvent: nothing,
    compare: nothing,
    askErase: nothing,
    askMove: nothing,
    askMerge: nothing,
    searchTargets: nothing,
    moveTo: nothing,
    mergeWith: nothing,
    erase: nothing,
    cancel: () => update({ question: null }),
    hideReminder: () => update({ backupDue: false }),
    exportBackup: nothing,
    openFile: nothing,
    importBackup: nothing,
    stopTask: nothing,
    setPaper: (paper) => update({ paper }),
    setSingleKeys: (singleKeys) => update({ singleKeys }),
    setKey: (task, typed) => update({ keys: changeKey(state.keys, task, typed) ?? state.keys }),
    resetKeys: () => update({ keys: FIRST_KEYS }),
    setForewarning: (forewarning) => update({ forewarning }),
    addReports: nothing,
    openSites: nothing,
    openShortcuts: nothing,
    tryAgain: nothing,
  };
  return <LibraryPage state={state} actions={actions} text={text} />;
}
