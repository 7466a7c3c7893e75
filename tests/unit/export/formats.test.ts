import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { comparedText } from '../../../lib/article/identity';
import { compare } from '../../../lib/comparison/compare';
import { EXPORT_FORMATS, exportAs } from '../../../lib/export/formats';
import type { Report } from '../../../lib/export/report';
import { loadLanguages } from '../../../lib/language/load';
import { DAM_ARTICLES, MADE_AT, reportOf } from './reports';

/** A report as the product makes it: compared by the engine, with real checksums. */
async function makeReport(articles: readonly Article[]): Promise<Report> {
  const comparison = compare(articles, await loadLanguages(['en']));
  const sum = (article: Article): string =>
    createHash('sha256').update(comparedText(article), 'utf8').digest('hex');
  const digests = Object.fromEntries(comparison.articles.map(({ id }, at) => [id, sum(articles[at]!)]));
  return reportOf(articles, { comparison, digests });
}

describe('every format', () => {
  it.each(EXPORT_FORMATS)(
    'names capture times and the checksums of the compared texts: %s',
    async (format) => {
      const report = await makeReport(DAM_ARTICLES);
      const { text } = exportAs(format, report);
      for (const article of DAM_ARTICLES) {
        expect(text).toContain(createHash('sha256').update(comparedText(article)).digest('hex'));
      }
      expect(text).toContain('2026-03-13T10:00:00');
    },
  );

  it.each([
    ['markdown', 'md'],
    ['html', 'html'],
    ['csv', 'csv'],
    ['json', 'json'],
    ['annotations', 'jsonld'],
    ['links', 'txt'],
    ['csl-json', 'csl.json'],
    ['ris', 'ris'],
    ['bibtex', 'bib'],
  ] as const)('has a file name of its own: %s', (format, extension) => {
    expect(exportAs(format, reportOf()).name).toBe(`2026-03-14-crack-found-in-dam.${extension}`);
  });

  it.each(EXPORT_FORMATS)('says the same for the same report: %s', (format) => {
    expect(exportAs(format, reportOf())).toEqual(exportAs(format, reportOf()));
  });

  it.each(EXPORT_FORMATS)('takes the words of another language: %s', (format) => {
    const words = { ...reportOf().words, captured: 'Erfasst', differs: 'Abweichend', language: 'de' };
    const { text } = exportAs(format, reportOf(undefined, { words }));
    const expected = { json: MADE_AT, annotations: 'Abweichend' }[String(format)] ?? 'Erfasst';
    expect(text).toContain(format === 'markdown' ? 'Abweichend' : expected);
  });

  it('lists each passage with its words and the link to it', () => {
    const { text } = exportAs('links', reportOf());
    expect(text).toContain(
      [
        '≠ Differs: length of the crack',
        'A · Radio Halden: The crack in the dam is nine metres long.',
        'https://halden.example/dam#:~:text=The%20crack%20in%20the%20dam%20is%20nine%20metres%20long.',
      ].join('\n'),
    );
  });
});
