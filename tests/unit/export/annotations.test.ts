import { toRange } from 'dom-anchor-text-quote';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { comparedText } from '../../../lib/article/identity';
import type { Annotation, AnnotationPage } from '../../../lib/export/annotations/annotation';
import { readAnnotations } from '../../../lib/export/annotations/read-annotations';
import { toAnnotations } from '../../../lib/export/annotations/write-annotations';
import { wellFormed } from '../../../lib/export/plain-line';
import type { Report } from '../../../lib/export/report';
import { articleOf, DAM_ARTICLES, hostileReport, reportOf } from './reports';

function read(report: Report): AnnotationPage {
  // The shape is what these tests are about.
  return JSON.parse(toAnnotations(report)) as AnnotationPage;
}

function readBack(report: Report) {
  const parsed = readAnnotations(toAnnotations(report));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** Terms of http://www.w3.org/ns/anno.jsonld, and keywords of JSON-LD, that our files use. */
const TERMS = new Set([
  '@context',
  'id',
  'type',
  'partOf',
  'label',
  'total',
  'generator',
  'name',
  'startIndex',
  'items',
  'motivation',
  'created',
  'body',
  'purpose',
  'format',
  'language',
  'value',
  'target',
  'source',
  'state',
  'sourceDate',
  'selector',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
]);
/** Terms with a prefix which that context declares. */
const PREFIXED = /^(dc:(title|publisher)|schema:sha256)$/;

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

/** The musts of the data model (sections 3.1, 3.2, 4.2.4, 4.2.5, 4.3.1, 5.2) for one annotation. */
function expectAnnotation(item: Annotation): void {
  expect(item.id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  expect(item.type).toBe('Annotation');
  expect(item.body.length).toBeGreaterThanOrEqual(3);
  for (const body of item.body) expect([body.type, typeof body.value]).toEqual(['TextualBody', 'string']);
  expect(URL.canParse(item.target.source.id)).toBe(true);
  expect(item.target.source.id).toMatch(/^(https?:|urn:uuid:)/);
  for (const time of [item.created, item.target.state?.sourceDate]) {
    if (time !== undefined) expect(time).toMatch(/^[\d-]+T[\d:.]+Z$/);
  }
  const [quote, position] = item.target.selector;
  expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
  expect(position.start).toBeLessThanOrEqual(position.end);
}

describe('a comparison as Web Annotations', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('has one annotation per passage with kind, words and value, report, time and checksum', () => {
    const page = read(reportOf());
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      startIndex: 0,
      partOf: { type: 'AnnotationCollection', total: 7, label: 'Comparison of news reports' },
    });
    expect(page.items).toHaveLength(7);
    const item = page.items[3];
    expect(item?.body.map((body) => [body.purpose, body.value])).toEqual([
      ['classifying', 'differs'],
      ['identifying', 'f-differs'],
      ['tagging', 'Differs'],
      ['describing', '14 metres'],
    ]);
    expect(item?.target).toEqual({
      type: 'SpecificResource',
      source: {
        id: 'https://ledger.example/2026/crack?page=1&print=no',
        type: 'Text',
        language: 'en',
        'dc:title': 'Dam: “no danger”, says operator',
        'dc:publisher': 'The Ledger',
        'schema:sha256': '1'.repeat(64),
      },
      state: { type: 'TimeState', sourceDate: '2026-03-13T10:00:00.000Z' },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'Inspectors saw a crack of 14 metres.',
          prefix: 'Dam: “no danger”, says operator\n',
          suffix: '\nThe road is shut since Thursday',
        },
        { type: 'TextPositionSelector', start: 32, end: 68 },
      ],
    });
  });

  it('counts positions in code points of the text whose checksum is named', () => {
    const articles = [
      articleOf({
        title: '🧵🧵',
        blocks: [{ kind: 'paragraph', text: '🧵 shut' }, ...DAM_ARTICLES[0]!.blocks],
      }),
      DAM_ARTICLES[1]!,
    ];
    const item = read(reportOf(articles)).items[2];
    const [quote, position] = item!.target.selector;
    expect(quote.exact).toBe('🧵 shut');
    expect(position).toMatchObject({ start: 3, end: 9 });
    expect([...comparedText(articles[0]!)].slice(3, 9).join('')).toBe('🧵 shut');
  });

  it('uses only terms of the context of annotations', () => {
    const keys = new Set(keysOf(read(reportOf())));
    expect([...keys].filter((key) => !TERMS.has(key) && !PREFIXED.test(key))).toEqual([]);
  });

  it('is found again in a page by a reader of quote selectors', () => {
    const { window } = new JSDOM('<!doctype html><body><article></article></body>');
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('NodeFilter', window.NodeFilter);
    const root = window.document.querySelector('article')!;
    for (const text of [DAM_ARTICLES[1]!.title!, ...DAM_ARTICLES[1]!.blocks.map((block) => block.text)]) {
      const paragraph = window.document.createElement('p');
      paragraph.textContent = `${text}\n`;
      root.append(paragraph);
    }
    const passages = readBack(reportOf()).filter((one) => one.href?.includes('ledger'));
    expect(passages).toHaveLength(4);
    for (const { exact, prefix, suffix } of passages) {
      expect(toRange(root, { exact, prefix, suffix })?.toString()).toBe(exact);
    }
  });

  it('reads its own files back', () => {
    const passages = readBack(reportOf());
    expect(passages.map(({ kind, finding, values, exact }) => ({ kind, finding, values, exact }))).toEqual([
      { kind: 'shared', finding: 'f-shared', values: [], exact: 'The council shut the road on Thursday.' },
      { kind: 'shared', finding: 'f-shared', values: [], exact: 'The road is shut since Thursday.' },
      {
        kind: 'differs',
        finding: 'f-differs',
        values: ['nine metres'],
        exact: 'The crack in the dam is nine metres long.',
      },
      {
        kind: 'differs',
        finding: 'f-differs',
        values: ['14 metres'],
        exact: 'Inspectors saw a crack of 14 metres.',
      },
      {
        kind: 'only-here',
        finding: 'f-only',
        values: [],
        exact: 'Some 430 households were told to stay near a telephone.',
      },
      { kind: 'same-text', finding: 'f-same', values: [], exact: 'Harrowmere Dam was completed in 1961.' },
      { kind: 'same-text', finding: 'f-same', values: [], exact: 'Harrowmere Dam was completed in 1961.' },
    ]);
    expect(passages[0]).toMatchObject({
      href: 'https://halden.example/dam',
      capturedAt: '2026-03-13T10:00:00.000Z',
      sha256: '0'.repeat(64),
    });
  });

  const good = JSON.parse(toAnnotations(reportOf()));

  it.each([
    ['what is not JSON', '{', 'The file is not JSON'],
    ['a list', '[]', 'page is not an object'],
    ['another context', '{"@context":"https://schema.org"}', 'page.@context is not that of annotations'],
    [
      'a single annotation',
      JSON.stringify({ ...good, type: 'Annotation' }),
      'page.type is not one of AnnotationPage',
    ],
    ['a page without items', JSON.stringify({ ...good, items: null }), 'page.items is not a list'],
    [
      'annotations of others',
      JSON.stringify({ ...good, items: [{ ...good.items[0], body: [] }] }),
      'page.items[0].body names no finding',
    ],
    [
      'a target without selectors',
      JSON.stringify({
        ...good,
        items: [{ ...good.items[0], target: { ...good.items[0].target, selector: [] } }],
      }),
      'page.items[0].target.selector has no TextQuoteSelector',
    ],
  ])('refuses %s and names the place', (_, text, problem) => {
    expect(readAnnotations(text)).toEqual({ ok: false, problem });
  });

  it('keeps to the data model and gives every passage back, whatever the reports hold', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const page = read(report);
        page.items.forEach(expectAnnotation);
        expect(new Set(page.items.map((item) => item.id)).size).toBe(page.items.length);
        const mentions = report.comparison.findings.flatMap((finding) => finding.mentions);
        expect(readBack(report).map((one) => one.exact)).toEqual(mentions.map((one) => wellFormed(one.text)));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on a foreign file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ ...good, items: [value] })),
        ),
        (text) => {
          expect(typeof readAnnotations(text).ok).toBe('boolean');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
