import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { escapeMarkdown, linkMarkdown } from '../../../lib/export/markdown/escape-markdown';
import { toMarkdown } from '../../../lib/export/markdown/markdown';
import { plainLine } from '../../../lib/export/plain-line';
import { hostileReport, hostileText, MADE_AT, reportOf } from './reports';

/** What two parsers make of Markdown: GitHub's dialect by the letter, and a lenient one. HTML is let through. */
const PARSERS: readonly (readonly [string, (markdown: string) => string])[] = [
  [
    'micromark',
    (markdown) =>
      micromark(markdown, {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
      }),
  ],
  ['marked', (markdown) => marked.parse(markdown, { async: false, gfm: true })],
];

const htmlParser = new new JSDOM('').window.DOMParser();

function render(markdown: string, parser: (markdown: string) => string): HTMLElement {
  return htmlParser.parseFromString(`<body>${parser(markdown)}</body>`, 'text/html').body;
}

function tagsOf(body: HTMLElement): readonly string[] {
  return [...new Set([...body.querySelectorAll('*')].map((element) => element.localName))].sort();
}

/** Front matter and the rest. */
function split(file: string): { readonly front: unknown; readonly body: string } {
  const end = file.indexOf('\n---\n', 3);
  return { front: parseYaml(file.slice(4, end)), body: file.slice(end + '\n---\n'.length) };
}

const KEYS = ['title', 'created', 'tags', 'outlets', 'titles', 'links', 'published', 'captured', 'sha256'];
const OWN_TAGS = ['a', 'blockquote', 'h1', 'h2', 'h3', 'hr', 'li', 'p', 'strong', 'ul'];

describe('a comparison as Markdown', () => {
  it('names reports, capture times and checksums as flat properties', () => {
    const { front } = split(toMarkdown(reportOf()));
    expect(front).toEqual({
      title: 'Comparison of news reports: Crack found in dam',
      created: MADE_AT,
      tags: ['collate'],
      outlets: ['A · Radio Halden', 'B · The Ledger'],
      titles: ['Crack found in dam', 'Dam: “no danger”, says operator'],
      links: ['https://halden.example/dam', 'https://ledger.example/2026/crack?page=1&print=no'],
      published: ['2026-03-13T08:40:00+01:00', '2026-03-13'],
      captured: ['2026-03-13T10:00:00Z', '2026-03-13T10:00:00Z'],
      sha256: ['0'.repeat(64), '1'.repeat(64)],
    });
  });

  it.each(PARSERS)('shows each kind with values, quotations and links (%s)', (_, parser) => {
    const body = render(split(toMarkdown(reportOf())).body, parser);
    const heads = [...body.querySelectorAll('h2')].map((head) => head.textContent);
    expect(heads).toEqual(['Reports', '≠ Differs: 1', '= Also in: 1', '◇ Only here: 1', '⧉ Same text: 1']);
    const lines = [...body.querySelectorAll('li')].map((line) =>
      line.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).toContain('B · The Ledger: 14 metres (Show passage) Inspectors saw a crack of 14 metres.');
    expect(lines).toContain('Not found in: A');
    expect(lines).toContain(`SHA-256 of the compared text: ${'1'.repeat(64)}`);
    const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('https://halden.example/dam');
    expect(links).toContain(
      'https://ledger.example/2026/crack?page=1&print=no#:~:text=Inspectors%20saw%20a%20crack%20of%2014%20metres.',
    );
    expect(tagsOf(body)).toEqual(OWN_TAGS);
  });

  it('holds the full text only when it was chosen', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const base = reportOf().articles[0]!;
    const articles = [0, 1].map(() => ({
      ...base,
      blocks: [0, 1, 2, 3].map(() => ({ kind: 'paragraph' as const, text: long })),
    }));
    expect(toMarkdown(reportOf(articles))).not.toContain('word31');
    expect(toMarkdown(reportOf(articles, { extent: 'full' }))).toContain('word59');
  });

  it('puts the base first', () => {
    const file = toMarkdown(reportOf(undefined, { base: 'a1' }));
    expect(split(file).front).toMatchObject({ outlets: ['A · The Ledger', 'B · Radio Halden'] });
  });

  it.each(PARSERS)('shows exactly the characters of any text (%s)', (_, parser) => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 20, maxLength: 20 }), (texts) => {
        const lines = texts.map((text) => `- ${escapeMarkdown(text)}\n  > ${escapeMarkdown(text)}`);
        const body = render(lines.join('\n'), parser);
        expect(tagsOf(body)).toEqual(['blockquote', 'li', 'p', 'ul']);
        const shown = [...body.querySelectorAll('blockquote')].map((quote) => quote.textContent?.trim());
        expect(shown).toEqual(texts.map(plainLine));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves nothing that Obsidian or its plugins take for their own markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/\[\[|\]\]|%%|==|::|<%|%>|\{\{|\{%|(?<!\\)[#^$]/);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a time', 'At 10:30: the gate', 'At 10:30: the gate'],
    ['a share', 'about 75% of them', 'about 75% of them'],
    ['a hyphen', 'a well-known road - shut', 'a well-known road - shut'],
    ['quotation marks', '“no”, it’s "fine"', '“no”, it’s "fine"'],
  ])('leaves ordinary writing readable: %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each(PARSERS)('keeps an address whole in a link (%s)', (_, parser) => {
    const href = 'https://halden.example/a_(b)?c=[1]&copy;=2&lt;=3|4\\5*6*&d=%%20#x-y';
    const link = render(linkMarkdown('a [b](c)', href), parser).querySelector('a');
    expect(link?.textContent).toBe('a [b](c)');
    expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toBe(
      decodeURIComponent(href.replace('%%20', '%25%20')),
    );
  });

  it.each(PARSERS)('has no foreign property, tag or link, whatever the reports hold (%s)', (_, parser) => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { front, body } = split(toMarkdown(report));
        expect(Object.keys(front as object)).toEqual(KEYS);
        expect(JSON.stringify(front)).not.toMatch(/\[\[\w|\]\]"?[,}]*$/);
        expect(front).toMatchObject({
          titles: report.articles.map((one) =>
            plainLine(one.title ?? '').replace(/\[(?=\[)|\](?=\])/g, '$& '),
          ),
        });
        // As a program shows it that takes the front matter for text: at most emphasis, which says nothing else.
        const raw = tagsOf(render(toMarkdown(report), parser));
        expect(raw.filter((tag) => ![...OWN_TAGS, 'em', 'del'].includes(tag))).toEqual([]);
        const page = render(body, parser);
        expect(tagsOf(page).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
        for (const link of page.querySelectorAll('a')) {
          expect(['Link', 'Show passage']).toContain(link.textContent);
          expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 40 },
    );
  });
});
