// Every view and state of the popup, by name, with invented data. Used by the gallery, its pictures and the component tests.
import type { Refusal } from '../../lib/article/article';
import { LIBRARY_FAILURES, type Match } from '../../lib/coverage/coverage';
import type { Comparison } from '../../lib/comparison/comparison';
import { viewFrom } from '../../lib/comparison/view-from';
import type { PageFacts, PopupScreen, PopupState, ReportChoice } from '../../lib/state/popup-state';
import type { KeepState } from '../../lib/state/keep-state';
import { ARABIC } from './data/arabic';
import { CROWD } from './data/crowd';
import { DAM, DAM_LEFT_OUT } from './data/dam';
import { withoutNames } from './data/nameless';
import { NOTHING_SHARED, ONE_COPY } from './data/pair';

export interface PopupCase {
  readonly name: string;
  readonly popup: PopupState;
  /** Names of buttons to press after the first paint. */
  readonly press?: readonly string[];
}

export const PAGE: PageFacts = {
  title: 'Lower valley road shut as row over the crack in Harrowmere Dam deepens',
  publisher: 'The Ellerwick Ledger',
  publishedAt: '2026-03-13T08:40:00Z',
  taken: 23,
  found: 27,
  notRead: DAM_LEFT_OUT.map(({ reason, text }) => ({ reason, text })),
};
const WHOLE_PAGE: PageFacts = { ...PAGE, taken: 23, found: 23, notRead: [] };

function match(
  id: string,
  publisher: string | null,
  title: string,
  publishedAt: string | null,
  rest: Partial<Match> = {},
): Match {
  return {
    id,
    title,
    publisher,
    url: `https://${id}.example/story`,
    publishedAt,
    keptAt: '2026-03-13T09:00:00Z',
    class: 'sure',
    score: 0.8,
    reasons: [
      { kind: 'same-names', names: ['Harrowmere', 'Tolle Water'] },
      { kind: 'days-apart', days: 0 },
    ],
    ...rest,
  };
}

const WIRE = match(
  'wire',
  'Northmoor Wire',
  'Road closed below Harrowmere Dam after crack found',
  '2026-03-13T05:50:00Z',
);
const POST = match('post', 'Tolle Valley Post', 'Crack in dam closes valley road', '2026-03-13T07:15:00Z', {
  reasons: [{ kind: 'same-text' }],
});
const RADIO = match(
  'radio',
  'Radio Halden',
  'What we know about the crack at Harrowmere',
  '2026-03-13T11:30:00Z',
);
const PERHAPS = match('sarn', 'The Sarn Gazette', 'Anglers turned away from the lake', null, {
  class: 'perhaps',
  score: 0.4,
  reasons: [{ kind: 'same-words', words: ['lake', 'car park'] }],
});
const NEAREST = match(
  'level',
  'Northmoor Wire',
  'Tolle Water asks for a higher reservoir level',
  '2026-02-03',
  {
    class: 'nearest',
    score: 0.2,
    reasons: [
      { kind: 'same-names', names: ['Tolle Water'] },
      { kind: 'days-apart', days: 38 },
    ],
  },
);

const CHOICES: readonly ReportChoice[] = [
  { match: WIRE, included: true },
  { match: POST, included: true },
  { match: RADIO, included: true },
  { match: PERHAPS, included: false },
];

const FOUND: readonly Match[] = [NEAREST, PERHAPS, WIRE].map((one) => ({ ...one, reasons: [] }));

const REPAIR: PopupState['repair'] = [
  { text: 'Follow us for more of the valley', pieces: 1, kind: 'paragraph', reason: null, rules: [] },
  {
    text: 'The crack is 14 metres long and runs below the third gate, the operator said on Friday morning.',
    pieces: 1,
    kind: 'paragraph',
    reason: null,
    rules: [],
  },
  {
    text: 'Two lanes of the lower valley road stay shut until the engineers have looked at the wall from the lake side.',
    pieces: 3,
    kind: 'paragraph',
    reason: 'outside-body',
    rules: [],
  },
  { text: 'Sign up for the letter', pieces: 1, kind: 'paragraph', reason: 'by-reader', rules: [] },
];

type ComparisonScreen = Extract<PopupScreen, { screen: 'comparison' }>;

export function comparisonScreen(
  comparison: Comparison,
  base: string,
  rest: Partial<ComparisonScreen> = {},
): ComparisonScreen {
  return {
    screen: 'comparison',
    page: PAGE,
    keep: { kind: 'not-kept' },
    marks: { kind: 'off' },
    comparison,
    view: viewFrom(comparison, base, comparison === DAM && base === 'ledger' ? DAM_LEFT_OUT : []),
    choices: CHOICES,
    ...rest,
  };
}

function popup(
  name: string,
  screen: PopupScreen,
  rest: Partial<PopupState> = {},
  press: readonly string[] = [],
): PopupCase {
  return {
    name,
    popup: {
      screen,
      forewarning: false,
      namesHidden: false,
      singleKeys: true,
      found: null,
      repair: null,
      ...rest,
    },
    press,
  };
}

const KEPT: KeepState = { kind: 'kept', keptAt: '2026-03-13T08:52:00Z', changed: false };
const crowdPage: PageFacts = {
  ...WHOLE_PAGE,
  publisher: 'The Independent Chronicle of the Eastern Bank and its Tributaries',
  publishedAt: '2026-02-01',
  taken: 66,
  found: 66,
};
const crowdChoices = CROWD.articles.slice(1).map(({ id, publisher, title, publishedAt }): ReportChoice => ({
  match: match(id, publisher, title ?? '', publishedAt),
  included: true,
}));
const refused = (reason: Refusal, page: PageFacts | null, canGoOn: boolean): PopupCase =>
  popup(`refused ${reason}`, { screen: 'refused', reason, page, canGoOn });

export const POPUP_CASES: readonly PopupCase[] = [
  popup('comparison', comparisonScreen(DAM, 'ledger')),
  popup('comparison filtered', comparisonScreen(DAM, 'ledger'), {}, ['Also in']),
  popup('comparison differs only', comparisonScreen(DAM, 'ledger'), {}, ['Differs']),
  popup('comparison nothing of a kind', comparisonScreen(ONE_COPY, 'walk', { page: WHOLE_PAGE }), {}, [
    'Differs',
  ]),
  popup('comparison not found here', comparisonScreen(DAM, 'ledger'), {}, ['not found here']),
  popup('comparison reports open', comparisonScreen(DAM, 'ledger', { keep: KEPT }), {}, ['more offered']),
  popup('comparison chooser open', comparisonScreen(DAM, 'ledger'), { found: FOUND }, [
    'more offered',
    'Choose reports…',
  ]),
  popup('comparison repair open', comparisonScreen(DAM, 'ledger'), { repair: REPAIR }, ['4 not read']),
  popup('comparison repair gone', comparisonScreen(DAM, 'ledger'), { repair: 'gone' }, ['4 not read']),
  popup('comparison export open', comparisonScreen(DAM, 'ledger'), {}, ['Export']),
  popup('comparison copies and not read', comparisonScreen(DAM, 'ledger'), {}, [
    '+1 same text',
    '4 not read',
  ]),
  popup(
    'comparison marked and kept',
    comparisonScreen(DAM, 'ledger', {
      keep: KEPT,
      marks: { kind: 'on', placed: 20, missing: 2 },
    }),
  ),
  popup('comparison keeping', comparisonScreen(DAM, 'ledger', { keep: { kind: 'keeping' } })),
  popup(
    'comparison kept but changed',
    comparisonScreen(DAM, 'ledger', {
      keep: { ...KEPT, changed: true },
      marks: { kind: 'unavailable' },
    }),
  ),
  popup('comparison example', comparisonScreen(DAM, 'ledger', { example: true, choices: [] }), {
    forewarning: true,
  }),
  ...LIBRARY_FAILURES.map((failure) =>
    popup(`keep failed ${failure}`, comparisonScreen(DAM, 'ledger', { keep: { kind: 'failed', failure } })),
  ),
  popup('comparison crowd', comparisonScreen(CROWD, 'base', { page: crowdPage, choices: crowdChoices })),
  popup(
    'comparison crowd reports',
    comparisonScreen(CROWD, 'base', {
      page: crowdPage,
      choices: [...crowdChoices, { match: PERHAPS, included: false }],
    }),
    {},
    ['more offered'],
  ),
  popup(
    'comparison arabic',
    comparisonScreen(ARABIC, 'sahel', {
      page: { ...WHOLE_PAGE, publisher: 'جريدة الساحل', taken: 4, found: 4 },
    }),
  ),
  popup(
    'comparison names hidden',
    comparisonScreen(withoutNames(DAM), 'ledger', { page: { ...PAGE, publisher: 'Report A', notRead: [] } }),
    { namesHidden: true },
  ),
  popup('comparison one copy', comparisonScreen(ONE_COPY, 'walk', { page: WHOLE_PAGE })),
  popup(
    'comparison nothing in common',
    comparisonScreen(NOTHING_SHARED, 'walk', {
      page: { ...WHOLE_PAGE, publishedAt: null },
      choices: [{ match: RADIO, included: true }],
    }),
  ),
  popup('working reading', { screen: 'working', step: 'reading', page: null, reports: 0, at: 0 }),
  popup('working finding', { screen: 'working', step: 'finding', page: PAGE, reports: 0, at: 0 }),
  popup('working comparing', { screen: 'working', step: 'comparing', page: PAGE, reports: 3, at: 2 }),
  popup('trouble restricted', { screen: 'page-trouble', trouble: 'restricted', detail: null }),
  popup('trouble hangs', { screen: 'page-trouble', trouble: 'hangs', detail: null }),
  popup('trouble failed', {
    screen: 'page-trouble',
    trouble: 'failed',
    detail: 'TypeError: cannot read a property of null at reader.js:1:2043',
  }),
  refused(
    'not-an-article',
    { ...PAGE, publisher: 'Radio Halden', publishedAt: null, title: 'Front page' },
    true,
  ),
  refused(
    'too-little-text',
    { ...PAGE, publisher: 'Tolle Valley Post', taken: 2, found: 11, notRead: [] },
    true,
  ),
  refused('too-large', null, false),
  refused('not-html', null, false),
  refused('no-text', null, false),
  popup(
    'nothing kept',
    { screen: 'nothing-kept', page: PAGE, keep: { kind: 'not-kept' } },
    { forewarning: true },
  ),
  popup('nothing kept, now kept', { screen: 'nothing-kept', page: PAGE, keep: KEPT }),
  popup('nothing kept, keep failed', {
    screen: 'nothing-kept',
    page: PAGE,
    keep: { kind: 'failed', failure: 'no-room' },
  }),
  popup('no match', {
    screen: 'no-match',
    page: PAGE,
    keep: { kind: 'not-kept' },
    total: 412,
    nearest: NEAREST,
    choices: [],
  }),
  popup('no match, nothing near', {
    screen: 'no-match',
    page: PAGE,
    keep: KEPT,
    total: 1,
    nearest: null,
    choices: [],
  }),
  popup('no match, some offered', {
    screen: 'no-match',
    page: PAGE,
    keep: { kind: 'not-kept' },
    total: 412,
    nearest: NEAREST,
    choices: [
      { match: PERHAPS, included: false },
      { match: { ...RADIO, class: 'perhaps' }, included: false },
    ],
  }),
  ...LIBRARY_FAILURES.map((failure) =>
    popup(`library ${failure}`, { screen: 'library-trouble', failure, page: PAGE }),
  ),
];
