import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHref } from '../../../lib/article/safe-href';

describe('an address that becomes a link', () => {
  it.each([
    ['a web address', 'https://halden.example/dam?id=1#top', 'https://halden.example/dam?id=1#top'],
    ['an insecure web address', 'http://halden.example/dam', 'http://halden.example/dam'],
    ['blanks around it', '  https://halden.example/dam ', 'https://halden.example/dam'],
    ['a quotation mark in it', 'https://halden.example/?q="><b>', 'https://halden.example/?q=%22%3E%3Cb%3E'],
    ['backslashes', 'https:\\\\halden.example\\dam', 'https://halden.example/dam'],
    ['joiners of Persian words', 'https://halden.example/می\u200Cشود', /^https:\/\/halden\.example\/[%\w]+$/],
    ['a host of another script', 'https://пример.example/', 'https://xn--e1afmkfd.example/'],
    ['a host that looks like another', 'https://\u0430pple.example/', 'https://xn--pple-43d.example/'],
  ])('passes %s', (_, address, href) => {
    const passed = safeHref(address);
    if (typeof href === 'string') expect(passed).toBe(href);
    else expect(passed).toMatch(href);
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['a relative address', '/dam'],
    ['an address without scheme', '//halden.example/dam'],
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals behind blanks', '  JaVaScRiPt:alert(1)'],
    ['a script with a tab inside its scheme', 'java\tscript:alert(1)'],
    ['a script with a line break inside its scheme', 'java\nscript:alert(1)//https://halden.example'],
    ['a script behind a control character', '\u0001javascript:alert(1)'],
    ['a script that looks like a web address', 'javascript://halden.example/%0Aalert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['an old script', 'vbscript:msgbox(1)'],
    ['a blob', 'blob:https://halden.example/1'],
    ['a file', 'file:///etc/passwd'],
    ['an extension page', 'chrome-extension://abcdefgh/popup.html'],
    ['a view of the source', 'view-source:https://halden.example/'],
    ['a mail address', 'mailto:desk@halden.example'],
    ['a name before the host', 'https://halden.example@evil.example/'],
    ['a password before the host', 'https://a:b@evil.example/'],
    ['an overridden direction', 'https://halden.example/\u202Egpj.exe'],
    ['half of a surrogate pair', 'https://halden.example/\uD800'],
    ['a host with markup', 'https://<img src=x onerror=alert(1)>/'],
    ['a line separator', 'https://halden.example/\u2028x'],
    ['a paragraph separator', 'https://halden.example/\u2029x'],
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x2066, 0x2067, 0x2068, 0x2069].map((point): [string, string] => [
      `the bidi control U+${point.toString(16)}`,
      `https://halden.example/${String.fromCodePoint(point)}x`,
    ]),
    ['a name without a password before the host', 'https://a@evil.example/'],
    ['a password without a name before the host', 'https://:b@evil.example/'],
  ])('refuses %s', (_, address) => {
    expect(safeHref(address)).toBeNull();
  });

  const piece = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'javascript:',
      'data:text/html,',
      'https://',
      'http:',
      '//',
      '@',
      '\t',
      '\n',
      '\u202E',
      '"><b>',
    ),
  );
  const address = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));

  it('is plain web text without credentials, whatever went in, and stays as it is at a second pass', () => {
    fc.assert(
      fc.property(address, (text) => {
        const href = safeHref(text);
        if (href === null) return;
        expect(href).toMatch(/^https?:\/\/[^/?#@\\\s]+\/[!-~]*$/);
        expect(href).not.toMatch(/["<>\s]/);
        expect(safeHref(href)).toBe(href);
      }),
      { numRuns: 2000 },
    );
  });

  it('passes every ordinary web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
        expect(safeHref(text)).toBe(new URL(text).href);
      }),
      { numRuns: 1000 },
    );
  });
});
