// Every view and state of the side-by-side page, by name, with invented data.
import { FIRST_KEYS } from '../../lib/state/key-map';
import { viewFrom } from '../../lib/comparison/view-from';
import type { Comparison } from '../../lib/comparison/comparison';
import { LIBRARY_FAILURES, type KeptSummary } from '../../lib/coverage/coverage';
import type { CompareScreen, CompareState } from '../../lib/state/compare-state';
import { ARABIC } from './data/arabic';
import { CROWD } from './data/crowd';
import { DAM } from './data/dam';
import { withoutNames } from './data/nameless';
import { NOTHING_SHARED, ONE_COPY } from './data/pair';

export interface CompareCase {
  readonly name: string;
  readonly compare: CompareState;
  readonly press?: readonly string[];
}

/** A comparison of these articles alone, the first as the base. */
export function compareScreen(comparison: Comparison, ids: readonly string[]): CompareScreen {
  const articles = ids.flatMap((id) => comparison.articles.find((one) => one.id === id) ?? []);
  const part: Comparison = {
    ...comparison,
    articles,
    origins: comparison.origins
      .map((origin) => ({ ...origin, articles: origin.articles.filter((id) => ids.includes(id)) }))
      .filter((origin) => origin.articles.length > 0),
    findings: comparison.findings.filter((finding) =>
      finding.mentions.some((one) => ids.includes(one.article)),
    ),
  };
  return {
    screen: 'comparison',
    comparison: part,
    views: articles.map(({ id }) => viewFrom(part, id)),
    bylines: articles.map((_, at) => (at === 0 ? ['Maren Oake'] : [])),
  };
}

function compare(
  name: string,
  screen: CompareScreen,
  rest: Partial<CompareState> = {},
  press: readonly string[] = [],
): CompareCase {
  const state: CompareState = {
    screen,
    differencesOnly: false,
    together: true,
    open: null,
    namesHidden: false,
    note: null,
    found: null,
    singleKeys: true,
    keys: FIRST_KEYS,
    ...rest,
  };
  return { name, compare: state, press };
}

const FOUND: readonly KeptSummary[] = [
  {
    id: 'radio',
    title: 'What we know about the crack at Harrowmere',
    publisher: 'Radio Halden',
    url: null,
    publishedAt: '2026-03-13T11:30:00Z',
    keptAt: '2026-03-13T12:00:00Z',
  },
  {
    id: 'sarn',
    title: 'Anglers turned away from the lake while engineers look at the dam, and a wedding party too',
    publisher: 'The Sarn Gazette',
    url: null,
    publishedAt: null,
    keptAt: '2026-03-13T12:00:00Z',
  },
];

const pair = compareScreen(DAM, ['ledger', 'wire']);

export const COMPARE_CASES: readonly CompareCase[] = [
  compare('pair', pair),
  compare('pair evidence', pair, { open: 'f1' }),
  compare('pair differences only', pair, { differencesOnly: true }),
  compare('pair by themselves', pair, { together: false }),
  compare('pair add a report', pair, { found: FOUND }),
  compare('pair export', pair, {}, ['Export']),
  compare('pair from a set', compareScreen(withoutNames(DAM), ['ledger', 'wire']), {
    namesHidden: true,
    note: 'Which of the two reports says where its figures come from?',
  }),
  compare(
    'pair one copy',
    compareScreen(
      ONE_COPY,
      ONE_COPY.articles.map(({ id }) => id),
    ),
  ),
  compare(
    'pair nothing in common',
    compareScreen(
      NOTHING_SHARED,
      NOTHING_SHARED.articles.map(({ id }) => id),
    ),
  ),
  compare(
    'pair arabic',
    compareScreen(
      ARABIC,
      ARABIC.articles.slice(0, 2).map(({ id }) => id),
    ),
  ),
  compare('columns', compareScreen(DAM, ['ledger', 'wire', 'radio'])),
  compare('columns evidence', compareScreen(DAM, ['ledger', 'wire', 'radio']), { open: 'f1' }),
  compare('columns by themselves', compareScreen(DAM, ['ledger', 'wire', 'radio']), { together: false }),
  compare('columns differences only', compareScreen(DAM, ['ledger', 'wire', 'post', 'radio']), {
    differencesOnly: true,
  }),
  compare(
    'columns six',
    compareScreen(
      CROWD,
      CROWD.articles.slice(0, 6).map(({ id }) => id),
    ),
  ),
  compare('working', { screen: 'working' }),
  compare('too few', { screen: 'too-few', found: 1 }),
  compare('bad set', { screen: 'bad-set', problem: 'set.articles[2].blocks is not a list' }),
  compare('failed', { screen: 'failed', detail: 'TypeError: x is not a function at compare.js:1:2043' }),
  ...LIBRARY_FAILURES.map((failure) => compare(`library ${failure}`, { screen: 'library-trouble', failure })),
];
