// Every state of the page "Add reports", by name, with invented data.
import { NO_FIELDS } from '../../lib/capture/pasted';
import { FIRST_CAPTURE } from '../../lib/state/capture-model';
import type { CaptureLine, CaptureOutcome, CaptureState, TabChoice } from '../../lib/state/capture-state';

export interface CaptureCase {
  readonly name: string;
  readonly capture: CaptureState;
}

function capture(name: string, rest: Partial<CaptureState>): CaptureCase {
  return { name, capture: { ...FIRST_CAPTURE, ...rest } };
}

function tab(tabId: number, host: string, title: string | null, rest: Partial<TabChoice> = {}): TabChoice {
  return {
    tabId,
    windowId: 1,
    url: `https://${host}/story`,
    host,
    title,
    asleep: false,
    chosen: true,
    ...rest,
  };
}

const CHOICES: readonly TabChoice[] = [
  tab(1, 'tolle-valley-post.example', 'Crack in dam closes valley road'),
  tab(2, 'radio-halden.example', 'What we know about the crack at Harrowmere'),
  tab(
    3,
    'the-independent-chronicle-of-the-eastern-bank-and-its-tributaries.example',
    'Anglers, farmers and a company that wants the lake fuller: the long story of a reservoir and of those who live below it',
    { chosen: false },
  ),
  tab(4, 'jaridat-as-sahel.example', 'إغلاق طريق الوادي بعد العثور على شق في السد'),
  tab(5, 'sarn.example', 'Our reservoirs', { asleep: true, chosen: false }),
];

function lines(part: CaptureLine['part'], outcomes: readonly (readonly [string, CaptureOutcome])[]) {
  return outcomes.map(([name, outcome], key): CaptureLine => ({ key, part, name, outcome }));
}

const KEPT: CaptureOutcome = { kind: 'kept', title: 'Crack in dam closes valley road', others: 2 };

export const CAPTURE_CASES: readonly CaptureCase[] = [
  capture('first', {}),
  capture('tabs to choose', { tabs: { kind: 'open', choices: CHOICES, refused: false } }),
  capture('tabs not allowed', { tabs: { kind: 'closed', refused: true } }),
  capture('hosts not allowed', { tabs: { kind: 'open', choices: CHOICES, refused: true } }),
  capture('no other tabs', { tabs: { kind: 'open', choices: [], refused: false } }),
  capture('tabs being read', {
    tabs: { kind: 'open', choices: CHOICES.slice(2), refused: false },
    busy: 'tabs',
    lines: lines('tabs', [
      ['Crack in dam closes valley road', KEPT],
      ['What we know about the crack at Harrowmere', { kind: 'reading' }],
      ['Lower valley road shut', { kind: 'waiting' }],
    ]),
  }),
  capture('tabs done', {
    tabs: { kind: 'open', choices: CHOICES.slice(2), refused: false },
    lines: lines('tabs', [
      ['Crack in dam closes valley road', KEPT],
      ['Radio', { kind: 'updated', title: 'What we know about the crack at Harrowmere', others: 1 }],
      ['Lower valley road shut', { kind: 'unchanged', title: null, others: 0 }],
      ['Radio Halden: news', { kind: 'refused', reason: 'not-an-article', canGoOn: true }],
      ['Our reservoirs', { kind: 'trouble', trouble: 'restricted' }],
      ['Crack in dam', { kind: 'library', failure: 'no-room' }],
    ]),
  }),
  capture('link from a page', {
    part: 'link',
    link: { address: 'https://radio-halden.example/harrowmere', problem: null, from: true, done: false },
  }),
  capture('link done', {
    part: 'link',
    link: { address: 'https://radio-halden.example/harrowmere', problem: null, from: true, done: true },
    lines: lines('link', [['https://radio-halden.example/harrowmere', KEPT]]),
  }),
  capture('link not allowed', {
    part: 'link',
    link: {
      address: 'https://radio-halden.example/harrowmere',
      problem: 'refused',
      from: false,
      done: false,
    },
  }),
  capture('files done', {
    part: 'files',
    lines: lines('files', [
      ['dam.mhtml', KEPT],
      ['dam.pdf', { kind: 'unreadable', problem: 'unknown-kind' }],
      ['notes.txt', { kind: 'unreadable', problem: 'not-text' }],
      ['a-very-long-name-of-a-file-that-somebody-saved-from-a-page-with-a-long-title.html', KEPT],
    ]),
  }),
  capture('paste without text', {
    part: 'paste',
    paste: { fields: { ...NO_FIELDS, title: 'Crack in dam' }, problem: 'no-text' },
  }),
  capture('paste with a bad address', {
    part: 'paste',
    paste: {
      fields: { ...NO_FIELDS, address: 'no address', text: 'The road is shut.' },
      problem: 'bad-address',
    },
  }),
  capture('sites', {
    part: 'sites',
    sites: {
      rules: [
        { site: 'radio-halden.example', autoKeep: true, keepDays: 30 },
        { site: 'the-independent-chronicle-of-the-eastern-bank.example', autoKeep: true, keepDays: null },
      ],
      host: 'tolle-valley-post.example',
      problem: null,
    },
  }),
  capture('site not allowed', {
    part: 'sites',
    sites: { rules: [], host: 'tolle-valley-post.example', problem: 'refused' },
  }),
  capture('library damaged', { failure: 'damaged' }),
  capture('failed', { failed: 'TypeError: cannot read a property of null' }),
];
