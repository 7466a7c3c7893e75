// The model of the page "Add reports": state as one signal, actions for its clicks. The work is in capture-*.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { CaptureRequest } from '../browser/capture-page';
import { articleOfPasted, NO_FIELDS } from '../capture/pasted';
import { addLine, change, whileBusy, type CaptureAdapters, type CaptureContext } from './capture-context';
import { keepFiles } from './capture-files';
import { keepAnyway, keepReading } from './capture-keep';
import { keepLink, setLink } from './capture-link';
import { addSite, listSites, removeSite, setRule, setSites } from './capture-sites';
import type { CaptureActions, CaptureState } from './capture-state';
import { chooseTabs, keepTabs, showTabs } from './capture-tabs';

export interface CaptureModel {
  readonly state: ReadonlySignal<CaptureState>;
  readonly actions: CaptureActions;
  /** Takes what the page was opened for. */
  readonly start: () => Promise<void>;
  /** The one catch of the page: says that something went wrong, with the browser's words for copying. */
  readonly fail: (detail: string) => void;
}

/** The page before anything was done. */
export const FIRST_CAPTURE: CaptureState = {
  part: 'tabs',
  tabs: { kind: 'closed', refused: false },
  link: { address: '', problem: null, from: false, done: false },
  paste: { fields: NO_FIELDS, problem: null },
  sites: { rules: [], host: '', problem: null },
  lines: [],
  busy: null,
  failure: null,
  failed: null,
};

/** Makes the model. Nothing happens before `start`. */
export function createCaptureModel(adapters: CaptureAdapters): CaptureModel {
  const state = signal(FIRST_CAPTURE);
  const capture: CaptureContext = { adapters, state, setAside: new Map(), from: null, library: null };
  return {
    state,
    actions: actionsOf(capture),
    start: () => start(capture),
    fail: (failed) => change(capture, { failed }),
  };
}

async function start(capture: CaptureContext): Promise<void> {
  const request = await capture.adapters.takeRequest();
  if (request !== null) take(capture, request);
  await listSites(capture);
}

function take(capture: CaptureContext, request: CaptureRequest): void {
  capture.from = request.from;
  setLink(capture, { address: request.link ?? '', from: request.from !== null });
  setSites(capture, { host: request.host ?? '' });
  change(capture, { part: request.part });
}

function actionsOf(capture: CaptureContext): CaptureActions {
  const { state } = capture;
  return {
    showTabs: () => void showTabs(capture),
    chooseTab: (tabId, chosen) => chooseTabs(capture, tabId, chosen),
    chooseAllTabs: (chosen) => chooseTabs(capture, null, chosen),
    keepTabs: () => void keepTabs(capture),
    setLink: (address) => setLink(capture, { address, problem: null, done: false }),
    keepLink: () => void keepLink(capture),
    showComparison: () => void (capture.from && capture.adapters.showPopupOn(capture.from)),
    keepFiles: (files) => void whileBusy(capture, 'files', () => keepFiles(capture, files)),
    setField: (field, value) => {
      const fields = { ...state.value.paste.fields, [field]: value };
      change(capture, { paste: { fields, problem: null } });
    },
    keepPasted: () => void whileBusy(capture, 'paste', () => keepPasted(capture)),
    keepAnyway: (key) => void whileBusy(capture, state.value.part, () => keepAnyway(capture, key)),
    setHost: (host) => setSites(capture, { host, problem: null }),
    addSite: () => void addSite(capture),
    setKeepDays: (site, keepDays) => void setRule(capture, { site, autoKeep: true, keepDays }),
    removeSite: (site) => void removeSite(capture, site),
  };
}

/** The form is emptied once its text is kept, and not before. */
async function keepPasted(capture: CaptureContext): Promise<void> {
  const { fields } = capture.state.value.paste;
  const pasted = articleOfPasted(fields, capture.adapters.now());
  if ('problem' in pasted) return change(capture, { paste: { fields, problem: pasted.problem } });
  const name = pasted.article.title ?? pasted.article.blocks[0]?.text ?? '';
  const key = addLine(capture, 'paste', name, { kind: 'reading' });
  const kept = await keepReading(capture, key, { kind: 'article', article: pasted.article });
  if (kept !== null) change(capture, { paste: { fields: NO_FIELDS, problem: null } });
}
