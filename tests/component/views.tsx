// Rendering popup and panel with recorded actions, for the tests of this folder.
import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { Popup } from '../../components/popup/Popup';
import type { Text } from '../../lib/browser/text';
import type { PanelActions, PanelState } from '../../lib/state/panel-state';
import type { PopupActions, PopupState } from '../../lib/state/popup-state';
import { PANEL_CASES } from '../gallery/panel-cases';
import { POPUP_CASES } from '../gallery/popup-cases';
import { ENGLISH } from '../gallery/text';

/** The state of a gallery case by its name. */
export function popupCase(name: string): PopupState {
  const found = POPUP_CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No popup case ${name}`);
  return found.popup;
}

export function panelCase(name: string): PanelState {
  const found = PANEL_CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No panel case ${name}`);
  return found.panel;
}

export function showPopup(state: PopupState, text: Text = ENGLISH) {
  cleanup();
  const actions = {
    keep: vi.fn(),
    mark: vi.fn(),
    openPanel: vi.fn(),
    openChanges: vi.fn(),
    readAnyway: vi.fn(),
    tryAgain: vi.fn(),
    include: vi.fn(),
    search: vi.fn(),
    goToBlock: vi.fn(),
    exportComparison: vi.fn(() => Promise.resolve('2026-03-13-report.md')),
    openComparePage: vi.fn(),
    openLibraryPage: vi.fn(),
    dismissForewarning: vi.fn(),
    openRepair: vi.fn(),
    turnOver: vi.fn(),
    addReports: vi.fn(),
    showExample: vi.fn(),
    leaveExample: vi.fn(),
    showNames: vi.fn(),
  } satisfies PopupActions;
  const view = render(<Popup state={state} actions={actions} text={text} />);
  const update = (next: PopupState): void =>
    view.rerender(<Popup state={next} actions={actions} text={text} />);
  return { ...view, actions, update, user: userEvent.setup() };
}

export function showPanel(state: PanelState) {
  cleanup();
  const actions = {
    setTab: vi.fn(),
    setBase: vi.fn(),
    setDensity: vi.fn(),
    keep: vi.fn(),
    setTypography: vi.fn(),
    toggleKind: vi.fn(),
    setFilter: vi.fn(),
    step: vi.fn(),
    openFinding: vi.fn(),
    showPassage: vi.fn(),
    readFrom: vi.fn(),
    readAt: vi.fn(),
    sayFact: vi.fn(),
    writeNote: vi.fn(),
    noteBlock: vi.fn(),
    exportComparison: vi.fn(() => Promise.resolve('2026-03-13-report.md')),
    openComparePage: vi.fn(),
    openLibraryPage: vi.fn(),
    setSingleKeys: vi.fn(),
    setNamesHidden: vi.fn(),
    tryAgain: vi.fn(),
  } satisfies PanelActions;
  const view = render(<Panel state={state} actions={actions} text={ENGLISH} />);
  const update = (next: PanelState): void =>
    view.rerender(<Panel state={next} actions={actions} text={ENGLISH} />);
  return { ...view, actions, update, user: userEvent.setup() };
}
