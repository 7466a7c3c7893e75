import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { toTeachingSheet, type SheetOptions } from '../../../lib/export/teaching/teaching-sheet';
import { listQuoted } from '../../../lib/export/teaching/quoted';
import type { Analysis } from '../../../lib/language/analysis';
import { DAM_ARTICLES, hostileReport, reportOf } from './reports';

const htmlParser = new new JSDOM('').window.DOMParser();

function read(
  report: ReturnType<typeof reportOf>,
  names: SheetOptions['names'],
  quoted: SheetOptions['quoted'] = {},
) {
  return htmlParser.parseFromString(toTeachingSheet(report, { names, quoted }), 'text/html');
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The second report cites the first one's outlet. */
const CITING: readonly Article[] = DAM_ARTICLES.map((article, at) =>
  at === 0
    ? article
    : {
        ...article,
        title: 'The Ledger: dam is safe',
        blocks: article.blocks.map((block, index) =>
          index === 0
            ? { ...block, text: 'Radio Halden saw it, the Ledger did not; see halden.example.' }
            : block,
        ),
      },
);

describe('a work sheet', () => {
  it('shows facts by reports, their wording, quotations and who is quoted', () => {
    const quoted = {
      a0: [
        { text: 'Nobody was hurt', speaker: 'Ilse Varga' },
        { text: 'We close first', speaker: 'Ilse Varga' },
        { text: 'No danger', speaker: null },
      ],
    };
    const page = read(reportOf(), 'shown', quoted);
    expect([...page.querySelectorAll('h2')].map((head) => tidy(head.textContent))).toEqual([
      'Reports',
      'Facts',
      'Who is quoted',
      'Notes',
    ]);
    expect(tidy(page.querySelector('thead')?.textContent)).toBe('Fact A · Radio HaldenB · The Ledger');
    const text = tidy(page.body.textContent);
    expect(text).toContain('A · Radio Halden Ilse Varga Quotations Nobody was hurt Ilse Varga');
    expect(text).toContain('No danger speaker unclear');
    expect(text).toContain(`Captured 2026-03-13 10:00 UTC SHA-256 of the compared text ${'0'.repeat(64)}`);
  });

  it('hides outlets, authors and addresses, in quotations too', () => {
    const report = reportOf(CITING);
    const file = toTeachingSheet(report, {
      names: 'hidden',
      quoted: { a1: [{ text: 'x', speaker: 'Radio Halden' }] },
    });
    expect(file).not.toMatch(/Radio Halden|Ledger|halden\.example|ledger\.example|Varga|Pell|<a /);
    const text = tidy(read(report, 'hidden').body.textContent);
    expect(text).toContain('[Report A] saw it, the [Report B] did not; see [Report A].');
    expect(text).toContain('[Report B]: dam is safe');
  });

  it('reveals them on a last page of its own when there is to be a key', () => {
    const page = read(reportOf(CITING), 'keyed');
    const key = page.querySelector('section.page');
    expect(tidy(key?.textContent)).toContain(
      'A · Radio Halden: Crack found in dam https://halden.example/dam',
    );
    key?.remove();
    expect(page.body.textContent).not.toMatch(/Radio Halden|Ledger/);
  });

  it('leaves ordinary words alone that an outlet is called like', () => {
    const articles = DAM_ARTICLES.map((article) => ({ ...article, publisher: 'Road' }));
    expect(tidy(read(reportOf(articles), 'hidden').body.textContent)).toContain(
      'The road is shut since Thursday.',
    );
  });

  it('has no foreign tag or link, whatever the reports hold', () => {
    fc.assert(
      fc.property(
        hostileReport,
        fc.constantFrom('shown' as const, 'hidden' as const, 'keyed' as const),
        (report, names) => {
          const quoted = { a0: report.articles[0]!.byline.map((speaker) => ({ text: speaker, speaker })) };
          const page = htmlParser.parseFromString(toTeachingSheet(report, { names, quoted }), 'text/html');
          expect(
            page.querySelectorAll('script, iframe, img, svg svg, form, object, base, link'),
          ).toHaveLength(0);
          expect([...page.querySelectorAll('svg')].every((svg) => svg.closest('tr.group') !== null)).toBe(
            true,
          );
          for (const link of page.querySelectorAll('a'))
            expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the quotations of an article', () => {
  const text = '“We close first. We argue later,” said Varga. “Good.”';
  const sentence = (start: number, end: number, from: number, to: number, speaker: string | null) => ({
    start,
    end,
    words: [],
    quantities: [],
    dates: [],
    names: [],
    quotations: [{ start: from, end: to, speaker }],
  });
  const block = {
    text,
    sentences: [
      sentence(0, 16, 1, 16, null),
      sentence(17, 45, 17, 32, 'Varga'),
      sentence(46, 53, 47, 52, null),
    ],
  };
  const analysis: Analysis = { language: 'en', title: null, blocks: [block, block] };

  it('are joined over sentences, with the speaker where one is named', () => {
    expect(listQuoted(analysis, new Set([1]))).toEqual([
      { text: 'We close first. We argue later,', speaker: 'Varga' },
      { text: 'Good.', speaker: null },
    ]);
  });

  it('of a repeated block are left out only where it is named as one', () => {
    expect(listQuoted(analysis)).toHaveLength(4);
  });
});
