// Texts, saved messages and forms become articles, or say what has to be mended.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleOfText, blocksOfText } from '../../../lib/capture/blocks-of-text';
import { readMhtml } from '../../../lib/capture/mhtml';
import { articleOfPasted, NO_FIELDS } from '../../../lib/capture/pasted';
import { readFile } from '../../../lib/capture/read-file';
import { savedAddress } from '../../../lib/capture/saved-address';
import { readTypedAddress, readTypedSite } from '../../../lib/capture/typed-address';

const NOW = '2026-05-04T12:00:00Z';
const SENTENCE =
  'The council voted on the plan on Monday, after a debate of five hours, and the plan was kept as it was.';

const parseHtml = async (page: Blob) =>
  new JSDOM(Buffer.from(await page.arrayBuffer()), { contentType: page.type }).window.document;

const bytesOf = (text: string) => new TextEncoder().encode(text);

function message(head: readonly string[], parts: readonly string[]): string {
  return [...head, '', ...parts.flatMap((part) => ['--cut', part]), '--cut--', ''].join('\r\n');
}

describe('the paragraphs of a text', () => {
  it('are set apart by empty lines, and lines broken to a width belong together', () => {
    expect(blocksOfText('One line\nand the next.\n\nAnother.').map((block) => block.text)).toEqual([
      'One line and the next.',
      'Another.',
    ]);
  });

  it('are its lines where each line is a whole paragraph', () => {
    expect(blocksOfText(`${SENTENCE} ${SENTENCE}\n${SENTENCE}`)).toHaveLength(2);
  });

  it('have the kind that Markdown gives them, and a first heading is the title', () => {
    const article = articleOfText('# A vote\n\n> Never.\n\n- first\n\nThe end.');
    expect(article?.title).toBe('A vote');
    expect(article?.blocks.map((block) => block.kind)).toEqual(['quote', 'list-item', 'paragraph']);
  });
});

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

  it('is none where no part is a page, whatever the bytes are', () => {
    expect(readMhtml(bytesOf('no message at all'))).toBeNull();
    expect(readMhtml(bytesOf(message(head, ['Content-Type: text/css\r\n\r\np {}'])))).toBeNull();
    expect(readMhtml(new Uint8Array([0, 255, 13, 10, 13, 10]))).toBeNull();
  });
});

describe('the address a page was saved from', () => {
  it.each([
    ['as browsers write it', '<!-- saved from url=(0029)https://courier.example/vote -->'],
    ['as page savers write it', '<!--\n Page saved\n url: https://courier.example/vote \n-->'],
  ])('is found %s', (_name, comment) => {
    const { document } = new JSDOM(`<!doctype html>${comment}<html><body><p>x</p></body></html>`).window;
    expect(savedAddress(document)).toBe('https://courier.example/vote');
  });

  it('is not taken from a comment inside the text', () => {
    const { document } = new JSDOM('<body><!-- url: https://other.example/ --><p>x</p></body>').window;
    expect(savedAddress(document)).toBeNull();
  });
});

describe('a file', () => {
  const read = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
    readFile(new File([content], name), NOW, parseHtml);

  it('that is a saved page is read like the page, with its address', async () => {
    const html = `<!-- saved from url=(0029)https://courier.example/vote --><title>A vote</title><h1>A vote</h1>${`<p>${SENTENCE}</p>`.repeat(4)}`;
    expect(await read('vote.HTML', html)).toMatchObject({
      kind: 'article',
      article: { title: 'A vote', url: 'https://courier.example/vote' },
    });
  });

  it.each([
    ['picture.png', 'x', 'unknown-kind'],
    ['empty.txt', '', 'empty'],
    ['broken.json', '{', 'not-json'],
    ['other.json', '{"name": "x"}', 'not-an-article'],
    ['bare.json', '{"schema": 1, "blocks": []}', 'no-text'],
    ['title.md', '# Only a title', 'no-text'],
    ['style.mhtml', 'Content-Type: text/css\r\n\r\np {}', 'no-page'],
  ])('%s holding %j gives "%s"', async (name, content, problem) => {
    expect(await read(name, content)).toEqual({ kind: 'unreadable', problem });
  });

  it('in no known encoding is refused rather than guessed', async () => {
    expect(await read('latin.txt', new Uint8Array([0xe4, 0xf6]))).toMatchObject({ problem: 'not-text' });
  });
});

describe('a pasted text', () => {
  it('is an article with what was said of it', () => {
    const pasted = articleOfPasted(
      {
        ...NO_FIELDS,
        title: ' A  vote ',
        publisher: 'Courier',
        date: '2026-05-04',
        address: 'courier.example/vote',
        text: SENTENCE,
      },
      NOW,
    );
    expect(pasted).toMatchObject({
      article: {
        title: 'A vote',
        publisher: 'Courier',
        publishedAt: '2026-05-04',
        url: 'https://courier.example/vote',
        blocks: [{ kind: 'paragraph', text: SENTENCE }],
      },
    });
  });

  it('is in the language it is said to be in, and runs in the direction of its letters', () => {
    const pasted = articleOfPasted({ ...NO_FIELDS, language: 'fa', text: 'پل بسته شد.' }, NOW);
    expect(pasted).toMatchObject({ article: { language: 'fa', direction: 'rtl' } });
    expect(articleOfPasted({ ...NO_FIELDS, text: SENTENCE }, NOW)).toMatchObject({
      article: { language: null, direction: 'ltr' },
    });
  });

  it('needs a text, and an address that is one', () => {
    expect(articleOfPasted(NO_FIELDS, NOW)).toEqual({ problem: 'no-text' });
    expect(articleOfPasted({ ...NO_FIELDS, text: SENTENCE, address: 'two words' }, NOW)).toEqual({
      problem: 'bad-address',
    });
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
  ])('%j is %j', (typed, address) => {
    expect(readTypedAddress(typed)?.href).toBe(address);
  });

  it('names its site without "www."', () => {
    expect(readTypedSite('https://www.courier.example/a')).toBe('courier.example');
  });
});
