// Pages saved as MHTML, as browsers and other programs write them.
import { describe, expect, it } from 'vitest';
import { readMhtml } from '../../../lib/capture/mhtml';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function message(head: readonly string[], parts: readonly string[]): string {
  return [...head, '', ...parts.flatMap((part) => ['--cut', part]), '--cut--', ''].join('\r\n');
}

describe('a page saved as MHTML', () => {
  const head = [
    'Snapshot-Content-Location: https://courier.example/vote',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="cut"',
  ];

  it('is found among its parts, decoded from quoted-printable to the bytes it was served in', () => {
    const page = readMhtml(
      bytesOf(
        message(head, [
          'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA',
          'Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3D"a">Caf=E9 and a lo=\r\nng line</p>',
        ]),
      ),
    );
    expect(page).toMatchObject({ charset: 'windows-1252', url: 'https://courier.example/vote' });
    expect(new TextDecoder('windows-1252').decode(page?.html)).toBe('<p class="a">Café and a long line</p>');
  });

  it('is decoded from base64, and its own place is its address where the head gives none', () => {
    const page = readMhtml(
      bytesOf(
        message(head.slice(1), [
          `Content-Type: text/html\r\nContent-Location: https://radio.example/\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa('<p>Hello</p>')}`,
        ]),
      ),
    );
    expect(page).toMatchObject({ charset: null, url: 'https://radio.example/' });
    expect(new TextDecoder().decode(page?.html)).toBe('<p>Hello</p>');
  });

  const textOf = (file: string): string | null => {
    const page = readMhtml(bytesOf(file));
    return page === null ? null : new TextDecoder().decode(page.html);
  };

  it('may be the message itself, without parts', () => {
    expect(textOf('content-type:  text/html ; charset=utf-8\n\n<p>A</p>\n\n<p>B</p>')).toBe(
      '<p>A</p>\n\n<p>B</p>',
    );
    expect(readMhtml(bytesOf('Content-Type: TEXT/HTML; charset="utf-8"\r\n\r\nx'))?.charset).toBe('utf-8');
  });

  it('is the first of several, and ends before the line of the next part', () => {
    const html = (text: string): string => `Content-Type: text/html\r\n\r\n${text}`;
    const parts = [html('A\r\n--cut in the text: a --cut\r\nB'.replace('--cut in', 'x--cut in')), html('C')];
    expect(textOf(message(head, parts))).toBe('A\r\nx--cut in the text: a --cut\r\nB');
  });

  it('is read when its boundary stands without quotes and right at the start', () => {
    const file =
      'Content-Type: multipart/related; boundary=cut; x=y\r\n\r\n--cut\r\nContent-Type: text/html\r\n\r\nA\r\n--cut--';
    expect(textOf(file)).toBe('A');
  });

  it('is not there when the message stops before the part ends', () => {
    expect(textOf('Content-Type: multipart/related; boundary=cut\r\n\r\n--cut')).toBeNull();
    expect(textOf('Content-Type: multipart/related; boundary=cut')).toBeNull();
  });

  it.each([
    ['Quoted-Printable', 'a=3D1 =\r\nb \t\r\nc=c3=A9 =ZZ', 'a=1 b\r\ncé =ZZ'],
    ['quoted-printable', 'a=\nb', 'ab'],
    ['BASE64', 'PHA+\r\nw6k8L3A+', '<p>é</p>'],
    ['base64', 'YWJjZ', 'abc'],
    ['base64', 'YWI=', 'ab'],
    ['8bit', 'a=3Dé', 'a=3Dé'],
  ])('is decoded from %s', (encoding, body, text) => {
    expect(textOf(`Content-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`)).toBe(
      text,
    );
  });

  it('has every byte of a long page', () => {
    const html = `<p>${'Caf\u00E9 '.repeat(20_000)}</p>`;
    expect(textOf(`Content-Type: text/html\r\n\r\n${html}`)).toBe(html);
  });

  it.each([
    'cid:frame-1@mhtml.blink',
    'file:///home/reader/vote.html',
    'https://',
    'see https://courier.example',
  ])('has no address where it says %j', (location) => {
    const file = `Snapshot-Content-Location: ${location}\r\nContent-Type: text/html\r\n\r\nx`;
    expect(readMhtml(bytesOf(file))?.url).toBeNull();
  });

  it('is none where no part is a page, whatever the bytes are', () => {
    expect(readMhtml(bytesOf('no message at all'))).toBeNull();
    expect(readMhtml(bytesOf(message(head, ['Content-Type: text/css\r\n\r\np {}'])))).toBeNull();
    expect(readMhtml(new Uint8Array([0, 255, 13, 10, 13, 10]))).toBeNull();
  });
});
