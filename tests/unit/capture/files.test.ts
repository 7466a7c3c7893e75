// Texts, files and forms become articles, or say what has to be mended.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleOfText, blocksOfText } from '../../../lib/capture/blocks-of-text';
import { articleOfPasted, NO_FIELDS } from '../../../lib/capture/pasted';
import { FILE_ENDINGS, readFile, type SavedPages } from '../../../lib/capture/read-file';
import { readPage } from '../../../lib/page/read-page';

const NOW = '2026-05-04T12:00:00Z';
const SENTENCE =
  'The council voted on the plan on Monday, after a debate of five hours, and the plan was kept as it was.';

const pages: SavedPages = {
  parseHtml: async (page) =>
    new JSDOM(Buffer.from(await page.arrayBuffer()), { contentType: page.type }).window.document,
  fetchPageReading: () => Promise.resolve({ readPage }),
};

describe('the paragraphs of a text', () => {
  it('are set apart by empty lines, and lines broken to a width belong together', () => {
    expect(blocksOfText('One line\nand the next.\n\nAnother.').map((block) => block.text)).toEqual([
      'One line and the next.',
      'Another.',
    ]);
    expect(
      blocksOfText('\r\nOne line\r\nand the next.\r\n \t\r\nAnother.\r\n').map(({ text }) => text),
    ).toEqual(['One line and the next.', 'Another.']);
  });

  it('are its lines where each line is a whole paragraph', () => {
    expect(blocksOfText(`${SENTENCE} ${SENTENCE}\n${SENTENCE}`)).toHaveLength(2);
    expect(blocksOfText(`${SENTENCE}\r\n${SENTENCE} ${SENTENCE}\r\n`)).toHaveLength(2);
    expect(blocksOfText(`${'x'.repeat(120)}\nand more`)).toHaveLength(1);
    expect(blocksOfText(`${'x'.repeat(121)}\nand more`)).toHaveLength(2);
  });

  it('have the kind that Markdown gives them, and a first heading is the title', () => {
    const article = articleOfText('# A vote\n\n> Never.\n\n- first\n\nThe end.');
    expect(article?.title).toBe('A vote');
    expect(article?.blocks.map((block) => block.kind)).toEqual(['quote', 'list-item', 'paragraph']);
  });
});

describe('the marks of Markdown', () => {
  it.each([
    ['# The gate', 'heading', 'The gate'],
    ['###### The  gate', 'heading', 'The gate'],
    ['####### The gate', 'paragraph', '####### The gate'],
    ['#gate', 'paragraph', '#gate'],
    ['at # 4', 'paragraph', 'at # 4'],
    ['> The gate\n>  is shut\nnow > then', 'quote', 'The gate is shut now > then'],
    ['>The gate', 'quote', 'The gate'],
    ['9 > 7', 'paragraph', '9 > 7'],
    ['- The gate', 'list-item', 'The gate'],
    ['* The gate', 'list-item', 'The gate'],
    ['+ The gate', 'list-item', 'The gate'],
    ['12. The gate', 'list-item', 'The gate'],
    ['12.5 metres', 'paragraph', '12.5 metres'],
    ['-5 degrees', 'paragraph', '-5 degrees'],
    ['The gate - it is shut', 'paragraph', 'The gate - it is shut'],
  ])('%j are read as a %s', (text, kind, words) => {
    expect(blocksOfText(`Before.\n\n ${text}`)[1]).toEqual({ kind, text: words });
  });

  it('do not stand in the way of a title that was given', () => {
    const article = articleOfText('# A vote\n\nThe end.', { title: 'Given', publisher: 'Courier' });
    expect(article).toEqual({
      schema: 1,
      url: null,
      canonicalUrl: null,
      title: 'Given',
      byline: [],
      publisher: 'Courier',
      publishedAt: null,
      modifiedAt: null,
      language: null,
      direction: null,
      blocks: [{ kind: 'paragraph', text: 'The end.' }],
      capturedAt: null,
      reading: null,
    });
    expect(articleOfText('The end.\n\n# A vote')).toMatchObject({
      title: null,
      blocks: [{ kind: 'paragraph' }, { kind: 'heading' }],
    });
    expect(articleOfText(' \n\n ')).toBeNull();
  });
});

describe('a file', () => {
  const read = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
    readFile(new File([content], name), NOW, pages);

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

  const page = `<title>A vote</title><h1>A vote</h1>${`<p>${SENTENCE}</p>`.repeat(4)}`;

  it.each(['htm', 'html', 'xhtml'])(
    'that ends in .%s is a page, without an address where none was saved',
    async (ending) => {
      expect(await read(`vote.2.${ending}`, page)).toMatchObject({
        kind: 'article',
        article: { title: 'A vote', url: null, capturedAt: NOW },
      });
    },
  );

  it.each(['mht', 'MHTML'])(
    'that ends in .%s is read with the address and encoding it names',
    async (ending) => {
      const head =
        'Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable';
      const location = 'Content-Location: https://courier.example/vote';
      const latin = page.replaceAll('A vote', 'Caf=E9');
      expect(await read(`vote.${ending}`, `${head}\r\n${location}\r\n\r\n${latin}`)).toMatchObject({
        article: { title: expect.stringContaining('Café'), url: 'https://courier.example/vote' },
      });
      const comment = '<!-- saved from url=3D(0029)https://courier.example/saved -->';
      expect(await read(`vote.${ending}`, `${head}\r\n\r\n${comment}${latin}`)).toMatchObject({
        article: { url: 'https://courier.example/saved' },
      });
    },
  );

  it('that is a page without a report is refused with what it holds', async () => {
    expect(await read('empty.html', '<title>x</title>')).toMatchObject({ kind: 'refused' });
  });

  it.each(['txt', 'md', 'markdown'])('that ends in .%s is a text, captured now', async (ending) => {
    expect(await read(`vote.${ending}`, `# A vote\n\n${SENTENCE}`)).toEqual({
      kind: 'article',
      article: articleOfText(`# A vote\n\n${SENTENCE}`, { capturedAt: NOW }),
    });
  });

  it('that is Article JSON is that article', async () => {
    const article = articleOfText(SENTENCE, { title: 'A vote', capturedAt: '2025-01-01' });
    expect(await read('vote.json', JSON.stringify(article))).toEqual({ kind: 'article', article });
  });

  it.each([
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
    ['UTF-16, small end first', [0xff, 0xfe, 0xe9, 0x00]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9]],
  ])('in %s is read', async (_name, bytes) => {
    expect(await read('e.txt', new Uint8Array(bytes))).toMatchObject({
      article: { blocks: [{ text: 'é' }] },
    });
  });

  it.each(['text.txt', 'article.json'])('%s that holds other bytes is refused', async (name) => {
    for (const bytes of [
      [0xff, 0x41],
      [0xfe, 0x41],
      [0x41, 0, 0x42],
      [0x41, 0xfe],
    ]) {
      expect(await read(name, new Uint8Array(bytes))).toEqual({ kind: 'unreadable', problem: 'not-text' });
    }
  });

  it('of more than 100 million bytes is not even opened', async () => {
    const large = (size: number) =>
      Object.defineProperty(new File([SENTENCE], 'large.txt'), 'size', { value: size });
    expect(await readFile(large(100_000_001), NOW, pages)).toMatchObject({ problem: 'too-large' });
    expect(await readFile(large(100_000_000), NOW, pages)).toMatchObject({ kind: 'article' });
  });

  it('is offered by every ending that can be read', () => {
    expect(FILE_ENDINGS).toEqual([
      '.html',
      '.htm',
      '.xhtml',
      '.mhtml',
      '.mht',
      '.txt',
      '.md',
      '.markdown',
      '.json',
    ]);
  });

  it.each(['constructor', 'html.', 'noending', ''])(
    'called %j is of no kind that can be read',
    async (name) => {
      expect(await read(name, SENTENCE)).toEqual({ kind: 'unreadable', problem: 'unknown-kind' });
    },
  );

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

  it('has the moment in the time of the reader, or the date alone', () => {
    const at = (date: string, time: string) =>
      articleOfPasted({ ...NO_FIELDS, date, time, text: SENTENCE }, NOW);
    expect(at('2026-05-04', '18:30')).toMatchObject({
      article: { publishedAt: new Date(2026, 4, 4, 18, 30).toISOString(), capturedAt: NOW },
    });
    expect(at('2026-05-04', 'noon')).toMatchObject({ article: { publishedAt: '2026-05-04' } });
    expect(at('', '18:30')).toMatchObject({ article: { publishedAt: null } });
  });

  it('has nulls for fields that hold blanks, and the title of its text', () => {
    const fields = {
      ...NO_FIELDS,
      title: ' ',
      publisher: '\n',
      address: ' ',
      text: `# A vote\n\n${SENTENCE}`,
    };
    expect(articleOfPasted(fields, NOW)).toMatchObject({
      article: { title: 'A vote', publisher: null, url: null, language: null },
    });
  });

  it('needs a text, and an address that is one', () => {
    expect(articleOfPasted(NO_FIELDS, NOW)).toEqual({ problem: 'no-text' });
    expect(articleOfPasted({ ...NO_FIELDS, text: SENTENCE, address: 'two words' }, NOW)).toEqual({
      problem: 'bad-address',
    });
  });
});
