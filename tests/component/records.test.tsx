// Reader views that failed in public: each record shows here that the panel does not, whatever the reports hold.
import './setup-dom';
import { describe, expect, it } from 'vitest';
import type { PanelState, PanelTab } from '../../lib/state/panel-state';
import { viewFrom } from '../../lib/comparison/view-from';
import { comparison, findingMaker, report } from '../gallery/data/sketch';
import { panelCase, showPanel } from './views';

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script><b>bold</b>';

/** A panel on two reports of which one has this text and this address everywhere. */
function panelWith(words: string, url: string | null, tab: PanelTab): PanelState {
  const reports = [
    report({
      id: 'a',
      title: words,
      publisher: words,
      publishedAt: words,
      url,
      language: words,
      blocks: [`Said: ${words}`, 'A second line.'],
    }),
    report({
      id: 'b',
      title: words,
      publisher: words,
      publishedAt: null,
      url,
      blocks: [`Said: ${words}`, `Only this: ${words}`],
    }),
  ];
  const make = findingMaker(reports);
  const found = comparison(
    reports,
    [
      make.shared(
        'close',
        [
          ['a', `Said: ${words}`],
          ['b', `Said: ${words}`],
        ],
        [['word', words]],
      ),
      make.onlyHere(['b', `Only this: ${words}`], [['name', words]]),
    ],
    reports.map(({ id }) => ({ articles: [id], reason: { kind: 'credit', credit: words } })),
  );
  const screen = { screen: 'comparison' as const, comparison: found, view: viewFrom(found, 'a') };
  return {
    ...panelCase('read'),
    screen,
    tab,
    steps: found.findings,
    at: 0,
    open: found.findings[0]?.id ?? null,
  };
}

describe.each<PanelTab>(['read', 'facts', 'sources'])('records of failures, tab %s', (tab) => {
  it('CVE-2021-29944, chrome-fastread #10: markup in a report is shown as the text it is', () => {
    const { container } = showPanel(panelWith(MARKUP, 'https://a.example/', tab));
    expect(container.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
    expect(container.textContent).toContain('<script>alert(2)</script>');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    ' javascript:alert(1)',
    'vbscript:x',
  ])('GHSA-fpp8-6gxj-v3pg, CVE-2018-4377: the address %j becomes no link', (address) => {
    const { container } = showPanel(panelWith('words', address, tab));
    expect(container.querySelectorAll('a[href]')).toHaveLength(0);
  });

  it('CVE-2023-49060: no link tells the page where the reader came from', () => {
    const { container } = showPanel(panelWith('words', 'https://a.example/', tab));
    const links = [...container.querySelectorAll('a[href]')];
    if (tab !== 'facts') expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
      expect(link.getAttribute('rel')).toContain('noreferrer');
    }
  });
});
