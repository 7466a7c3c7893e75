import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../lib/export/html/html-report';
import { html } from '../../../lib/export/html/html';
import { STYLE, STYLE_HASH } from '../../../lib/export/html/style';
import { plainLine } from '../../../lib/export/plain-line';
import type { Report } from '../../../lib/export/report';
import { hostileReport, hostileText, reportOf } from './reports';

const htmlParser = new new JSDOM('').window.DOMParser();

function read(file: string): Document {
  return htmlParser.parseFromString(file, 'text/html');
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Every tag and attribute that a page of ours may have. */
const TAGS =
  'html head meta title style body main header h1 h2 h3 p div section dl dt dd bdi a table thead tbody tr th td br span svg path ul li mark footer time'.split(
    ' ',
  );
const ATTRIBUTES =
  'lang dir charset http-equiv content name class href target rel scope colspan data-kind viewbox aria-hidden d role aria-label tabindex datetime'.split(
    ' ',
  );

function foreignParts(page: Document): readonly string[] {
  return [...page.querySelectorAll('*')].flatMap((element) => [
    ...(TAGS.includes(element.localName) ? [] : [element.localName]),
    ...element
      .getAttributeNames()
      .filter((name) => !ATTRIBUTES.includes(name.toLowerCase()))
      .map((name) => `${element.localName}[${name}]`),
  ]);
}

async function findViolations(file: string): Promise<readonly string[]> {
  const { window } = new JSDOM(file, { runScripts: 'outside-only' });
  window.eval(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  const { axe } = window as unknown as { axe: { run(root: Element): Promise<AxeResults> } };
  const { violations } = await axe.run(window.document.documentElement);
  return violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`);
}

describe('the html template', () => {
  it('escapes texts, keeps pieces, lists them, and takes a look-alike for nothing', () => {
    const piece = html`<b>${'<i> & "x" \'y\''}</b>`;
    expect(html`<p title="${'"><x'}">${[piece, null, 3]}</p>`.source).toBe(
      '<p title="&quot;&gt;&lt;x"><b>&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;</b>3</p>',
    );
    const forged = JSON.parse('{"source":"<script>"}') as typeof piece;
    expect(html`<p>${forged}</p>`.source).toBe('<p></p>');
  });

  it('shows exactly the characters of any text, as content and as attribute', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = read(html`<p title="${text}">${text}</p>`.source);
        const paragraph = page.querySelector('p');
        expect(page.body.childNodes).toHaveLength(1);
        expect(plainLine(paragraph?.textContent ?? '')).toBe(plainLine(text));
        expect(plainLine(paragraph?.getAttribute('title') ?? '')).toBe(plainLine(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a comparison as a page', () => {
  const file = toHtml(reportOf());
  const page = read(file);

  it('lets nothing in but its own stylesheet', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
    const style = page.querySelector('style')?.textContent ?? '';
    expect(style).toBe(STYLE);
    expect(`sha256-${createHash('sha256').update(style).digest('base64')}`).toBe(STYLE_HASH);
    expect(file).not.toMatch(/<script|url\(|@import|src=/i);
  });

  it('names each report with its times, what was read of it and its checksum', () => {
    const sections = [...page.querySelectorAll('.sources section')].map((one) => tidy(one.textContent));
    expect(sections[1]).toContain('B · The Ledger');
    expect(sections[1]).toContain('Captured 2026-03-13 10:00 UTC');
    expect(sections[1]).toContain('Paragraphs read 3 / 4');
    expect(sections[1]).toContain('Same origin as A (same credit: (WIRE))');
    expect(sections[1]).toContain(`SHA-256 of the compared text ${'1'.repeat(64)}`);
  });

  it('shows facts by reports, each kind with glyph and word, values and links to the passages', () => {
    const groups = [...page.querySelectorAll('tr.group')].map((row) => tidy(row.textContent));
    expect(groups).toEqual(['Differs: 1', 'Also in: 1', 'Only here: 1']);
    expect(page.querySelectorAll('tr.group svg')).toHaveLength(3);
    const row = page.querySelector('tbody[data-kind="differs"] tr:last-child');
    expect([...(row?.children ?? [])].map((cell) => tidy(cell.textContent))).toEqual([
      'length of the cracksimilar wordingmaybe updatedMatched on: dam',
      'nine metres The crack in the dam is nine metres long. Show passage',
      '14 metres Inspectors saw a crack of 14 metres. Show passage',
    ]);
    const missing = page.querySelector('tbody[data-kind="only-here"] td');
    expect(tidy(missing?.textContent)).toBe('not found');
    expect(row?.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('tells kinds apart without colour, also on paper and in forced colours', () => {
    for (const line of ['underline wavy', 'underline dashed', 'underline double'])
      expect(STYLE).toContain(line);
    expect(STYLE).toContain('@media print');
    expect(STYLE).toContain('@media (forced-colors: active)');
  });

  it('says language and direction of every quotation', () => {
    const quotes = [...page.querySelectorAll('.quote')];
    expect(quotes.length).toBeGreaterThan(0);
    for (const one of quotes)
      expect([one.getAttribute('lang'), one.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  it('holds marked full texts only when they were chosen', () => {
    expect(page.querySelectorAll('mark')).toHaveLength(0);
    const full = read(toHtml(reportOf(undefined, { extent: 'full' })));
    const marks = [...full.querySelectorAll('mark')].map((mark) => [
      mark.dataset.kind,
      tidy(mark.textContent),
    ]);
    expect(marks).toContainEqual([
      'only-here',
      'Only here: Some 430 households were told to stay near a telephone.',
    ]);
    expect(marks).toHaveLength(7);
  });

  it.each([
    ['short', reportOf()],
    ['full', reportOf(undefined, { extent: 'full' })],
  ] as const)('has no accessibility violation (%s)', async (_, report: Report) => {
    expect(await findViolations(toHtml(report))).toEqual([]);
  });

  it('has no foreign tag, attribute or link, whatever the reports hold', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const hostile = read(toHtml(report));
        expect(foreignParts(hostile)).toEqual([]);
        expect(hostile.querySelectorAll('style, title, meta')).toHaveLength(6);
        expect(hostile.querySelector('style')?.textContent).toBe(STYLE);
        for (const link of hostile.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
        const titles = [...hostile.querySelectorAll('.sources dl > div:first-child dd')].map((one) =>
          tidy(one.textContent),
        );
        expect(titles).toEqual(report.articles.map((one) => tidy(plainLine(one.title ?? '') || 'not known')));
      }),
      { numRuns: 40 },
    );
  });
});
