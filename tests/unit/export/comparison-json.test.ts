import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toComparisonJson, type ExportedComparison } from '../../../lib/export/comparison-json';
import { compareByHand, DAM_ARTICLES, hostileReport, MADE_AT, reportOf } from './reports';

function read(report: Parameters<typeof toComparisonJson>[0]): ExportedComparison {
  // The file's shape is what these tests are about; its fields are compared below.
  return JSON.parse(toComparisonJson(report)) as ExportedComparison;
}

describe('a comparison as JSON', () => {
  it('is the comparison with capture times, checksums and authors', () => {
    const file = read(reportOf(undefined, { extent: 'full' }));
    const comparison = compareByHand(DAM_ARTICLES);
    expect(file).toMatchObject({ ...comparison, madeAt: MADE_AT, extent: 'full' });
    expect(
      file.articles.map(({ id, capturedAt, sha256, byline }) => ({ id, capturedAt, sha256, byline })),
    ).toEqual([
      { id: 'a0', capturedAt: '2026-03-13T10:00:00Z', sha256: '0'.repeat(64), byline: ['Ilse Varga'] },
      {
        id: 'a1',
        capturedAt: '2026-03-13T10:00:00Z',
        sha256: '1'.repeat(64),
        byline: ['Joren Pell', 'أمل حداد'],
      },
    ]);
  });

  it('keeps the order of the articles given, whatever the base is', () => {
    expect(read(reportOf(undefined, { base: 'a1' })).articles.map((one) => one.id)).toEqual(['a0', 'a1']);
  });

  it('holds short quotations only, unless the full text was chosen', () => {
    const text = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const articles = DAM_ARTICLES.map((one) => ({
      ...one,
      blocks: [0, 1, 2, 3].map(() => ({ kind: 'paragraph' as const, text })),
    }));
    const file = read(reportOf(articles));
    expect(file.articles.flatMap((one) => one.blocks)).toEqual([]);
    const [mention] = file.findings[0]?.mentions ?? [];
    expect(mention).toMatchObject({ cut: true, start: 0, end: text.length });
    expect(text.startsWith(mention?.text ?? '-')).toBe(true);
    expect(JSON.stringify(file)).not.toContain('word31');
  });

  it('has only safe addresses and reads back, whatever the reports hold', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const file = read(report);
        expect(file.findings.map((one) => one.id)).toEqual(report.comparison.findings.map((one) => one.id));
        for (const { url } of file.articles) expect(url === null || /^https?:\/\//.test(url)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
