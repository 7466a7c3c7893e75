// Every view and state of the panel, by name, with invented data. Used by the gallery, its pictures and the component tests.
import { FIRST_KEYS } from '../../lib/state/key-map';
import type { Comparison } from '../../lib/comparison/comparison';
import { diffWording } from '../../lib/comparison/word-diff';
import { LIBRARY_FAILURES } from '../../lib/coverage/coverage';
import type { PanelScreen, PanelState } from '../../lib/state/panel-state';
import { listSteps } from '../../lib/state/panel-steps';
import { comparisonScreen } from './popup-cases';
import { ARABIC } from './data/arabic';
import { CROWD } from './data/crowd';
import { DAM } from './data/dam';
import { withoutNames } from './data/nameless';
import { NOTHING_SHARED, ONE_COPY } from './data/pair';

export interface PanelCase {
  readonly name: string;
  readonly panel: PanelState;
  readonly press?: readonly string[];
}

function panel(
  name: string,
  screen: PanelScreen,
  rest: Partial<PanelState> = {},
  press: readonly string[] = [],
): PanelCase {
  const state: PanelState = {
    screen,
    tab: 'read',
    density: 'all',
    typography: { size: 17, width: 'medium', face: 'serif', paper: 'auto' },
    kinds: [],
    steps: [],
    at: -1,
    open: null,
    filter: '',
    missing: false,
    canShowInPage: true,
    singleKeys: true,
    keys: FIRST_KEYS,
    keep: { kind: 'not-kept' },
    namesHidden: false,
    changes: { kind: 'loading' },
    elsewhere: [],
    notes: {},
    bylines:
      rest.namesHidden === true ? {} : { ledger: ['Maren Oake'], radio: ['Petra Holm', 'Joost Albrand'] },
    startBlock: null,
    ...rest,
  };
  const steps = screen.screen === 'comparison' ? listSteps(screen.view, state.density, state.kinds) : [];
  const at = state.open === null ? state.at : steps.findIndex((one) => one.id === state.open);
  return { name, panel: { ...state, steps, at }, press };
}

function compared(comparison: Comparison, base: string): PanelScreen {
  const { view } = comparisonScreen(comparison, base);
  return { screen: 'comparison', comparison, view };
}

const dam = compared(DAM, 'ledger');
const nameless = compared(withoutNames(DAM), 'ledger');

const passage = (block: number, text: string) => ({ block, start: 0, end: text.length, text });
const CHANGES: PanelState['changes'] = {
  kind: 'steps',
  steps: [
    {
      from: '2026-03-13T08:52:00Z',
      to: null,
      revision: {
        title: diffWording('Lower valley road shut after crack', 'Lower valley road shut as row deepens'),
        silent: true,
        changes: [
          {
            kind: 'reworded',
            earlier: passage(1, 'The crack is nine metres long and runs below the third gate.'),
            later: passage(1, 'The crack is 14 metres long and runs below the third gate.'),
            wording: diffWording(
              'The crack is nine metres long and runs below the third gate.',
              'The crack is 14 metres long and runs below the third gate.',
            ),
            figures: true,
          },
          { kind: 'added', later: passage(4, 'It had rained for nine days.') },
        ],
      },
    },
    {
      from: '2026-03-13T06:10:00Z',
      to: '2026-03-13T08:52:00Z',
      revision: {
        title: null,
        silent: false,
        changes: [
          { kind: 'removed', earlier: passage(7, 'The operator could not be reached.') },
          {
            kind: 'moved',
            earlier: passage(2, 'Schools in the lower valley stayed shut on Friday.'),
            later: passage(11, 'Schools in the lower valley stayed shut on Friday.'),
          },
        ],
      },
    },
  ],
};

export const PANEL_CASES: readonly PanelCase[] = [
  panel('read', dam),
  panel('read evidence', dam, { open: 'f1' }),
  panel('read evidence shared', dam, { open: 'f4' }),
  panel('read evidence same text', dam, { open: 'f20' }),
  panel('read evidence only here', dam, { open: 'f16' }),
  panel('read stub open', dam, { open: 'f12' }),
  panel('read passage missing', dam, { open: 'f2', missing: true }),
  panel('read facts only', dam, { density: 'facts', kinds: ['differs'] }),
  panel('read marks off', dam, { density: 'off' }),
  panel('read sans large', dam, { typography: { size: 22, width: 'narrow', face: 'sans', paper: 'auto' } }),
  panel('read text settings', dam, {}, ['Text size, width and paper']),
  panel('read keys', dam, {}, ['Keys']),
  panel('read from the wire', compared(DAM, 'wire'), { open: 'f3', canShowInPage: false }),
  panel('read crowd', compared(CROWD, 'base'), { open: 'f5' }),
  panel('read arabic', compared(ARABIC, 'sahel'), { open: 'f1' }),
  panel('facts', dam, { tab: 'facts' }),
  panel('facts filtered', dam, { tab: 'facts', filter: 'dam' }),
  panel('facts none match', dam, { tab: 'facts', filter: 'zebra' }),
  panel('facts crowd', compared(CROWD, 'base'), { tab: 'facts' }),
  panel('facts arabic', compared(ARABIC, 'sahel'), { tab: 'facts' }),
  panel('facts nothing in common', compared(NOTHING_SHARED, 'walk'), { tab: 'facts' }),
  panel('facts quotations', dam, { tab: 'facts' }, ['1 quotation']),
  panel('sources', dam, {
    tab: 'sources',
    notes: { ledger: '', wire: 'Ask the operator for its survey sheets of 1998.', post: '' },
  }),
  panel('sources crowd', compared(CROWD, 'base'), { tab: 'sources' }),
  panel('sources one copy', compared(ONE_COPY, 'walk'), { tab: 'sources' }),
  panel('sources export', dam, { tab: 'sources' }, ['Export']),
  panel('read names hidden', nameless, { open: 'f1', namesHidden: true, canShowInPage: false }),
  panel('facts names hidden', nameless, { tab: 'facts', namesHidden: true }),
  panel('sources names hidden', nameless, { tab: 'sources', namesHidden: true }),
  panel('changes', dam, { tab: 'changes', changes: CHANGES }),
  panel('changes working', dam, { tab: 'changes' }),
  panel('sources and old passages', dam, {
    tab: 'sources',
    elsewhere: [
      {
        report: {
          id: 'old',
          title: 'Harrowmere Dam turns fifty',
          publisher: 'Tolle Valley Post',
          url: 'https://tollevalleypost.example/2024/fifty',
          publishedAt: '2024-06-02T07:00:00Z',
          keptAt: '2024-06-02T09:00:00Z',
        },
        passages: [
          'The dam was raised by two metres in 1988 and its eastern wall was sealed with a layer of clay.',
        ],
      },
    ],
  }),
  panel('changes not kept', dam, { tab: 'changes', changes: { kind: 'not-kept' } }),
  panel('changes none', dam, {
    tab: 'changes',
    changes: { kind: 'unchanged', keptAt: '2026-03-13T08:52:00Z' },
  }),
  panel('alone', {
    screen: 'alone',
    comparison: { ...NOTHING_SHARED, articles: NOTHING_SHARED.articles.slice(0, 1) },
    view: comparisonScreen(NOTHING_SHARED, 'walk').view,
  }),
  panel('waiting', { screen: 'waiting' }),
  panel('working', { screen: 'working' }),
  panel('failed', { screen: 'failed', detail: 'Error: the comparison did not end' }),
  ...LIBRARY_FAILURES.map((failure) => panel(`library ${failure}`, { screen: 'library-trouble', failure })),
];
