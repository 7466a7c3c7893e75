import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareName } from '../../../lib/export/share-name';
import { hostileText } from './reports';

describe('the name of an exported file', () => {
  it.each([
    ['date and title', 'Crack found in dam', '2026-03-13T08:40:00Z', '2026-03-13-crack-found-in-dam.md'],
    ['no date', 'Crack found in dam', null, 'crack-found-in-dam.md'],
    ['a date in another form', 'Crack', '13 March 2026', 'crack.md'],
    ['no title', null, '2026-03-13', '2026-03-13.md'],
    ['nothing', null, null, 'collate.md'],
    ['signs only', '“…” / ?', null, 'collate.md'],
    ['an apostrophe', 'Dam’s “no danger”, it’s said', null, 'dams-no-danger-its-said.md'],
    ['other scripts', 'Ζωή: 春野 أمل', null, 'ζωή-春野-أمل.md'],
    ['a path', '../../etc/passwd', null, 'etc-passwd.md'],
    ['a drive', 'C:\\Windows\\system.ini', null, 'c-windows-system-ini.md'],
    ['a device', 'CON', null, 'collate-con.md'],
    ['a hidden file', '.bashrc', null, 'bashrc.md'],
    ['a reversed extension', 'report\u202Egpj.exe', null, 'reportgpj-exe.md'],
    ['an emoji', 'Fire 🔥 out', null, 'fire-out.md'],
  ])('is safe with %s', (_, title, date, name) => {
    expect(shareName(title, date, 'md')).toBe(name);
  });

  it('ends at a word when the title is long', () => {
    expect(shareName('waterworks '.repeat(20), null, 'md')).toMatch(/^(waterworks-)+waterworks\.md$/);
  });

  it('is one short name that no file system minds, whatever the title', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 8 }), fc.option(hostileText), (titles, date) => {
        const name = shareName(titles.join(' '), date, 'csv');
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.csv$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(150);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      }),
      { numRuns: 1000 },
    );
  });
});
