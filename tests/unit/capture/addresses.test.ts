// The addresses that people type, and that saved pages name.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { savedAddress } from '../../../lib/capture/saved-address';
import { readTypedAddress, readTypedSite } from '../../../lib/capture/typed-address';

describe('the address a page was saved from', () => {
  it.each([
    ['as browsers write it', '<!-- saved from url=(0029)https://courier.example/vote -->'],
    ['as page savers write it', '<!--\n Page saved\n url: https://courier.example/vote \n-->'],
  ])('is found %s', (_name, comment) => {
    const { document } = new JSDOM(`<!doctype html>${comment}<html><body><p>x</p></body></html>`).window;
    expect(savedAddress(document)).toBe('https://courier.example/vote');
  });

  it.each([
    ['nothing', 'saved in a hurry', null],
    ['an address that is none', 'saved from url=(0008)https://', null],
    ['a note in the middle of a line', 'the url: https://courier.example/vote', null],
    ['another scheme', 'saved from url=(0017)file:///etc/passwd', null],
    [
      'capitals and no blank',
      'Saved From URL=(0029)HTTPS://courier.example/vote',
      'HTTPS://courier.example/vote',
    ],
    ['a page of old', 'saved from url=(0021) http://courier.example/', 'http://courier.example/'],
    ['a line of its own and no blanks', 'url:http://courier.example/vote', 'http://courier.example/vote'],
    [
      'a line that is indented',
      'Saved\n    url: https://courier.example/vote',
      'https://courier.example/vote',
    ],
  ])('is read from a comment with %s', (_name, comment, address) => {
    const { document } = new JSDOM(`<!doctype html><html><!--${comment}--><body></body></html>`).window;
    expect(savedAddress(document)).toBe(address);
  });

  it('is the first of several, behind comments that say nothing', () => {
    const comments =
      '<!-- x --><!-- url: https://a.example/ --><html><!-- url: https://b.example/ --></html>';
    expect(savedAddress(new JSDOM(comments).window.document)).toBe('https://a.example/');
  });

  it('is not taken from an element beside the text', () => {
    const { document } = new JSDOM('<html><head>url: https://a.example/</head></html>').window;
    document.documentElement.append('url: https://a.example/');
    expect(savedAddress(document)).toBeNull();
  });

  it('is not taken from a comment inside the text', () => {
    const { document } = new JSDOM('<body><!-- url: https://other.example/ --><p>x</p></body>').window;
    expect(savedAddress(document)).toBeNull();
  });
});

describe('a typed address', () => {
  it.each([
    ['courier.example/a', 'https://courier.example/a'],
    [' http://127.0.0.1:8080/a ', 'http://127.0.0.1:8080/a'],
    ['two words', undefined],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['HTTPS://Courier.Example', 'https://courier.example/'],
    ['courier.example:8080', 'https://courier.example:8080/'],
    ['ws://courier.example', undefined],
    ['httpsx://courier.example', undefined],
    ['svn+ssh://courier.example', undefined],
    ['see https://courier.example', undefined],
    ['пример.example', 'https://xn--e1afmkfd.example/'],
    ['http://[::1]/a', 'http://[::1]/a'],
    ['a', 'https://a/'],
    ['-courier.example', undefined],
    ['courier.example-', undefined],
    ['courier_paper.example', undefined],
    ['courier,example', undefined],
  ])('%j is %j', (typed, address) => {
    expect(readTypedAddress(typed)?.href).toBe(address);
  });

  it('names its site without "www."', () => {
    expect(readTypedSite('https://www.courier.example/a')).toBe('courier.example');
    expect(readTypedSite('new.www.courier.example')).toBe('new.www.courier.example');
    expect(readTypedSite('wwwcourier.example')).toBe('wwwcourier.example');
    expect(readTypedSite('two words')).toBeNull();
  });
});
