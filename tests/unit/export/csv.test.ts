import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv, writeCell } from '../../../lib/export/csv';
import { plainLine } from '../../../lib/export/plain-line';
import { hostileReport, hostileText, reportOf } from './reports';

function readRows(file: string): readonly (readonly string[])[] {
  return parse(file, { bom: true, relax_column_count: false });
}

/** What a spreadsheet of another locale, which splits at something else and knows no quotes, makes of a file. */
function readAs(file: string, delimiter: string): readonly string[] {
  const rows: string[][] = parse(file, { bom: true, delimiter, quote: null, relax_column_count: true });
  return rows.flat();
}

const FORMULA = /^["'\s]*[=+\-@＝＋－＠]/;

describe('a comparison as a table', () => {
  it('has reports as columns, what is known of them and the facts as rows', () => {
    const rows = readRows(toCsv(reportOf()));
    expect(rows[0]).toEqual([
      'Fact',
      'Kind',
      'Wording',
      'Origins',
      'A · Radio Halden',
      'Link',
      'B · The Ledger',
      'Link',
    ]);
    expect(rows.map((row) => row[0])).toEqual([
      'Fact',
      'Title',
      'By',
      'Published',
      'Captured',
      'Paragraphs read',
      'Same origin as',
      'SHA-256 of the compared text',
      'length of the crack',
      'The council shut the road on Thursday.',
      'Some 430 households were told to stay near …',
    ]);
    expect(rows[7]).toEqual([
      'SHA-256 of the compared text',
      '',
      '',
      '',
      '0'.repeat(64),
      '',
      '1'.repeat(64),
      '',
    ]);
    expect(rows[8]).toEqual([
      'length of the crack',
      'Differs',
      'similar wording, maybe updated',
      '1',
      'nine metres: The crack in the dam is nine metres long.',
      'https://halden.example/dam#:~:text=The%20crack%20in%20the%20dam%20is%20nine%20metres%20long.',
      '14 metres: Inspectors saw a crack of 14 metres.',
      'https://ledger.example/2026/crack?page=1&print=no#:~:text=Inspectors%20saw%20a%20crack%20of%2014%20metres.',
    ]);
    expect(rows[10]?.slice(4, 6)).toEqual(['not found', '']);
  });

  it('follows RFC 4180 and tells spreadsheets its encoding', () => {
    const file = toCsv(reportOf());
    expect(file.startsWith('\uFEFF"Fact","Kind"')).toBe(true);
    expect(file.endsWith('"\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1', ' =1', '\u0000=1'])(
    'shows %j as text, not as a formula',
    (text) => {
      expect(readRows(writeCell(text))[0]).toEqual([`'${plainLine(text)}`]);
    },
  );

  it('keeps the text of a cell whole, quotes and separators included', () => {
    expect(readRows(writeCell('He said "no", then; left'))[0]).toEqual(['He said "no", then; left']);
  });

  it('has no further cell and no formula, whatever the reports hold and whatever separator is used', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const file = toCsv(report);
        const rows = readRows(file);
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([4 + 2 * report.articles.length]));
        expect(rows.flat().filter((cell) => /^[=+\-@＝＋－＠\s]/.test(cell))).toEqual([]);
        const titles = rows.find((row) => row[0] === 'Title')?.filter((_, at) => at >= 4 && at % 2 === 0);
        expect(titles?.map(withoutGuards)).toEqual(
          report.articles.map(({ title }) => withoutGuards(plainLine(title ?? '') || 'not known')),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([';', '\t', '|'])('has no formula in a spreadsheet that splits at %j', (separator) => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 10 }), (texts) => {
        const cells = readAs(texts.map(writeCell).join(','), separator);
        // An apostrophe anywhere before the first sign of a formula makes the cell a text.
        const formulas = cells.filter((cell) => FORMULA.test(cell) && !/^["\s]*'/.test(cell));
        expect(formulas).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

function withoutGuards(cell: string): string {
  return cell.replaceAll("'", '');
}
