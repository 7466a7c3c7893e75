import { plugins, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLatex, toBibtex } from '../../../lib/export/citations/bibtex';
import { toCslJson } from '../../../lib/export/citations/csl-json';
import { readDate } from '../../../lib/export/citations/entry';
import { toRis } from '../../../lib/export/citations/ris';
import { plainLine } from '../../../lib/export/plain-line';
import { describeReports, type Source } from '../../../lib/export/report';
import { ENGLISH_WORDS } from '../../../lib/export/words';
import { hostileReport, hostileText, reportOf } from './reports';

const WORDS = ENGLISH_WORDS;
const NOTE = (digit: string): string =>
  `Captured: 2026-03-13T10:00:00Z; SHA-256 of the compared text: ${digit.repeat(64)}`;

function readBibtex(file: string): readonly CslItem[] {
  return plugins.input.chain(file, { forceType: '@biblatex/text' });
}

function readRis(file: string): readonly CslItem[] {
  return plugins.input.chain(file, { forceType: '@ris/file' });
}

function readCsl(file: string): readonly CslItem[] {
  return plugins.input.chain(JSON.parse(file), { forceType: '@csl/list+object' });
}

/** Names as written, where a reader splits them at commas joined again. The RIS reader takes the author of a newspaper article for its reporter, and as plain text. */
function namesOf(item: CslItem | undefined): readonly string[] {
  const names = item?.author ?? [item?.reporter ?? []].flat();
  return names.map((name) =>
    typeof name === 'string'
      ? name
      : (name.literal ?? [name.family, name.given, name.suffix].filter(Boolean).join(', ')),
  );
}

const sources = describeReports(reportOf());

describe('reports for reference managers', () => {
  it.each([
    ['CSL-JSON', () => readCsl(toCslJson(sources, WORDS))],
    ['RIS', () => readRis(toRis(sources, WORDS))],
    ['BibTeX', () => readBibtex(toBibtex(sources, WORDS))],
  ])('give title, names, newspaper, dates, address and language back from %s', (format, read) => {
    const items = read();
    expect(items.map((item) => item.title)).toEqual([
      'Crack found in dam',
      'Dam: “no danger”, says operator',
    ]);
    expect(items.map(namesOf)).toEqual([['Ilse Varga'], ['Joren Pell', 'أمل حداد']]);
    expect(items.map((item) => item['container-title'])).toEqual(['Radio Halden', 'The Ledger']);
    // This reader of RIS takes the year from PY and leaves DA, which Zotero and others read.
    const issued = format === 'RIS' ? [2026] : [2026, 3, 13];
    expect(items.map((item) => item.issued?.['date-parts'][0])).toEqual([issued, issued]);
    expect(items.map((item) => item.URL)).toEqual(sources.map((source) => source.href));
    expect(items.map((item) => item.language)).toEqual(['en', 'en']);
    expect(items.map((item) => item.accessed?.['date-parts'][0])).toEqual([
      [2026, 3, 13],
      [2026, 3, 13],
    ]);
    expect(items.map((item) => item[format === 'BibTeX' ? 'annote' : 'note'])).toEqual([
      NOTE('0'),
      NOTE('1'),
    ]);
    expect(items.map((item) => item.id)).toEqual(['radiohalden2026a', 'theledger2026b']);
  });

  it.each([
    ['CSL-JSON', () => readCsl(toCslJson(sources, WORDS))],
    ['RIS', () => readRis(toRis(sources, WORDS))],
  ])('are newspaper articles in %s', (_, read) => {
    expect(read().map((item) => item.type)).toEqual(['article-newspaper', 'article-newspaper']);
  });

  it('have the whole date in RIS', () => {
    expect(toRis(sources, WORDS)).toContain('PY  - 2026\r\nDA  - 2026/03/13/\r\n');
  });

  it('are newspaper articles in BibTeX, which has no type for them', () => {
    expect(toBibtex(sources, WORDS)).toMatch(
      /^@article\{radiohalden2026a,\n.*\n.*\n.*\n {2}entrysubtype = \{newspaper\},/,
    );
  });

  it('leave out what is not known', () => {
    const [first] = sources;
    const bare: Source = {
      ...first!,
      name: null,
      title: null,
      byline: [],
      publisher: null,
      href: null,
      publishedAt: null,
      capturedAt: null,
      sha256: null,
      language: null,
    };
    const note = 'Captured: not known; SHA-256 of the compared text: not known';
    expect(JSON.parse(toCslJson([bare], WORDS))).toEqual([
      { id: 'reporta', type: 'article-newspaper', note },
    ]);
    expect(toRis([bare], WORDS)).toBe(`TY  - NEWS\r\nID  - reporta\r\nN1  - ${note}\r\nER  - \r\n`);
    expect(toBibtex([bare], WORDS)).toBe(
      `@article{reporta,\n  entrysubtype = {newspaper},\n  annote = {${note}},\n}\n`,
    );
  });

  it.each([
    ['a day', '2026-03-13', [2026, 3, 13]],
    ['the day where it was published', '2026-03-13T23:40:00-05:00', [2026, 3, 13]],
    ['a month', '2026-03', [2026, 3]],
    ['a year', '2026', [2026]],
    ['no date from other forms', '13 March 2026', null],
    ['no date from a longer number', '20260313', null],
    ['no date from nothing', null, null],
  ])('read %s', (_, time, parts) => {
    expect(readDate(time)).toEqual(parts);
  });

  it.each([
    [
      'specials',
      'a\\b $5 & 10% #1 x_y ~z ^n',
      'a\\textbackslash{}b \\$5 \\& 10\\% \\#1 x\\_y \\textasciitilde{}z \\textasciicircum{}n',
    ],
    ['braces, so that none is left to count', '}{', '\\textbraceright{}\\textbraceleft{}'],
    ['pairs that would be drawn as one', 'a -- b ``c', 'a -{}- b `{}`c'],
    ['letters of other scripts', 'Ζωή 春野 أمل', 'Ζωή 春野 أمل'],
  ])('escape %s for LaTeX', (_, text, escaped) => {
    expect(escapeLatex(text)).toBe(escaped);
  });

  it.each([
    ['BibTeX', (list: readonly Source[]) => readBibtex(toBibtex(list, WORDS))],
    ['RIS', (list: readonly Source[]) => readRis(toRis(list, WORDS))],
    ['CSL-JSON', (list: readonly Source[]) => readCsl(toCslJson(list, WORDS))],
  ])('give every value back from %s, and no entry or field more, whatever the reports hold', (_, read) => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const list = describeReports(report);
        const items = read(list);
        expect(items).toHaveLength(list.length);
        items.forEach((item, at) => {
          const source = list[at]!;
          expect(foldForCheck(item.title)).toBe(foldForCheck(source.title));
          expect(foldForCheck(item['container-title'])).toBe(foldForCheck(source.publisher));
          expect(namesOf(item).map(foldCommas)).toEqual(source.byline.map(foldCommas));
          expect(JSON.stringify(item)).not.toMatch(/"owned":/);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('have balanced braces and one line a field in BibTeX, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeLatex(plainLine(text));
        expect(escaped.replaceAll('{}', '')).not.toMatch(/[{}]|(?<!\\)[$&#_%]|[\n\r\0]/);
      }),
      { numRuns: 1000 },
    );
  });
});

function foldCommas(name: string): string {
  return foldForCheck(name.replaceAll(',', ' '));
}

/** White space and normal form apart: readers fold both, each in its way. */
function foldForCheck(text: unknown): string {
  return typeof text === 'string' ? text.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}
