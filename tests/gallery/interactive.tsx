// Popup and panel of the gallery with a little life: clicks change what they can change without a browser behind them.
import { useState } from 'preact/hooks';
import { Panel } from '../../components/panel/Panel';
import { Popup } from '../../components/popup/Popup';
import type { Text } from '../../lib/browser/text';
import { viewFrom } from '../../lib/comparison/view-from';
import type { CaptureActions } from '../../lib/state/capture-state';
import type { PanelActions, PanelState } from '../../lib/state/panel-state';
import { listSteps, nextStep } from '../../lib/state/panel-steps';
import type { PopupActions, PopupState } from '../../lib/state/popup-state';

const nothing = (): void => undefined;

export const IDLE_POPUP_ACTIONS: PopupActions = {
  keep: nothing,
  mark: nothing,
  openPanel: nothing,
  openChanges: nothing,
  readAnyway: nothing,
  tryAgain: nothing,
  include: nothing,
  search: nothing,
  goToBlock: nothing,
  exportComparison: () => Promise.resolve('2026-03-13-report.md'),
  openComparePage: nothing,
  openLibraryPage: nothing,
  dismissForewarning: nothing,
  openRepair: nothing,
  turnOver: nothing,
  addReports: nothing,
  showExample: nothing,
  leaveExample: nothing,
  showNames: nothing,
};

export const IDLE_CAPTURE_ACTIONS: CaptureActions = {
  showTabs: nothing,
  chooseTab: nothing,
  chooseAllTabs: nothing,
  keepTabs: nothing,
  setLink: nothing,
  keepLink: nothing,
  showComparison: nothing,
  keepFiles: nothing,
  setField: nothing,
  keepPasted: nothing,
  keepAnyway: nothing,
  setHost: nothing,
  addSite: nothing,
  setKeepDays: nothing,
  removeSite: nothing,
};

export function LivingPopup({ state, text }: { readonly state: PopupState; readonly text: Text }) {
  return <Popup state={state} actions={IDLE_POPUP_ACTIONS} text={text} />;
}

export function LivingPanel({ state: first, text }: { readonly state: PanelState; readonly text: Text }) {
  const [state, setState] = useState(first);
  const update = (change: Partial<PanelState>): void =>
    setState((before) => {
      const next = { ...before, ...change };
      if (next.screen.screen !== 'comparison') return next;
      const steps = listSteps(next.screen.view, next.density, next.kinds);
      const reached = next.open ?? before.steps[before.at]?.id;
      return { ...next, steps, at: steps.findIndex((one) => one.id === reached) };
    });
  const readFrom = (base: string, open: string | null): void => {
    if (state.screen.screen !== 'comparison') return;
    update({ screen: { ...state.screen, view: viewFrom(state.screen.comparison, base) }, open });
  };
  const actions: PanelActions = {
    setTab: (tab) => update({ tab }),
    keep: () => update({ keep: { kind: 'kept', keptAt: '2026-03-13T12:00:00Z', changed: false } }),
    setBase: (base) => readFrom(base, state.open),
    setDensity: (density) => update({ density }),
    setTypography: (typography) => update({ typography }),
    toggleKind: (kind) =>
      update({
        kinds: state.kinds.includes(kind)
          ? state.kinds.filter((one) => one !== kind)
          : [...state.kinds, kind],
      }),
    setFilter: (filter) => update({ filter }),
    step: (by) =>
      setState((before) => {
        const at = nextStep(before.at, by, before.steps.length);
        return { ...before, at, open: before.open === null ? null : (before.steps[at]?.id ?? null) };
      }),
    openFinding: (open) => update({ open }),
    showPassage: nothing,
    readFrom,
    readAt: (base) => readFrom(base, null),
    sayFact: nothing,
    writeNote: nothing,
    noteBlock: nothing,
    exportComparison: () => Promise.resolve('2026-03-13-report.md'),
    openComparePage: nothing,
    openLibraryPage: nothing,
    setSingleKeys: (singleKeys) => update({ singleKeys }),
    setNamesHidden: (namesHidden) => update({ namesHidden }),
    tryAgain: nothing,
  };
  return <Panel state={state} actions={actions} text={text} />;
}
