// What each format may leave out or write otherwise, and what only looks like one of them.
import { describe, expect, it } from 'vitest';
import type { ImportedFile } from '../../../lib/import/imported';
import { readAnyTime, toRead, type Entry } from '../../../lib/import/read';
import { readFiles } from '../../../lib/import/read-files';

const TEXT =
  'The harbour board of Tessaly voted 7 to 2 on Monday to dredge the northern channel, which has silted up twice since 2024, and to pay for it out of the tolls that tankers leave at the Gull Rocks in the coming four years.';
const HTML = `<p>${TEXT}</p>`;
const BLOCKS = [{ kind: 'paragraph', text: TEXT }];
const URL_1 = 'https://tessaly.example/1';

function read(data: unknown, name = 'file'): ImportedFile {
  const [file] = readFiles([{ name, text: typeof data === 'string' ? data : JSON.stringify(data) }]);
  if (file === undefined) throw new Error('no answer');
  return file;
}

/** The only article of a file. */
function only(data: unknown) {
  const file = read(data);
  if (file.kind !== 'articles' || file.articles.length !== 1) throw new Error(JSON.stringify(file));
  return file.articles[0]!;
}

const without = (entry: object, field: string): object =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field));

describe('an entry of any format', () => {
  const entry: Entry = { url: URL_1, title: 'Channel', blocks: [] };
  const textOf = (length: number): Entry['blocks'] => [
    { kind: 'heading', text: 'x'.repeat(100) },
    { kind: 'paragraph', text: 'x'.repeat(length - 100) },
  ];

  it('is an article from 200 characters on, else a link', () => {
    const read = toRead('feed', [
      { ...entry, blocks: textOf(199) },
      { ...entry, blocks: textOf(200) },
    ]);
    expect(read).toMatchObject({
      kind: 'articles',
      format: 'feed',
      articles: [{ article: { url: URL_1, title: 'Channel', blocks: textOf(200) } }],
      links: [{ url: URL_1, title: 'Channel' }],
    });
  });

  it('is an article with nulls for what is not known', () => {
    expect(toRead('pocket', [{ url: null, title: null, blocks: textOf(300) }])).toEqual({
      kind: 'articles',
      format: 'pocket',
      articles: [
        {
          article: {
            schema: 1,
            url: null,
            canonicalUrl: null,
            title: null,
            byline: [],
            publisher: null,
            publishedAt: null,
            modifiedAt: null,
            language: null,
            direction: null,
            blocks: textOf(300),
            capturedAt: null,
            reading: null,
          },
          savedAt: null,
          note: null,
        },
      ],
      links: [],
    });
  });

  it('was captured when the other program saved it', () => {
    const saved = { ...entry, savedAt: '2031-02-03', note: 'mine', blocks: textOf(300) };
    expect(toRead('feed', [saved])).toMatchObject({
      articles: [{ article: { capturedAt: '2031-02-03' }, savedAt: '2031-02-03', note: 'mine' }],
    });
  });

  it('has its title without blanks, and not again as its first block', () => {
    const titled = {
      ...entry,
      title: ' Channel \n77 ',
      byline: [' Ada  Quill ', ' '],
      blocks: [{ kind: 'heading', text: 'Channel 77' } as const, ...textOf(300)],
    };
    expect(toRead('feed', [titled])).toMatchObject({
      articles: [{ article: { title: 'Channel 77', byline: ['Ada Quill'], blocks: textOf(300) } }],
    });
    expect(toRead('feed', [{ ...entry, title: ' ', blocks: textOf(300) }])).toMatchObject({
      articles: [{ article: { title: null } }],
    });
  });
});

describe('times of other programs', () => {
  it.each([
    ['192777840', '1976-02-10T05:24:00.000Z'],
    ['1927778400', '2031-02-02T06:00:00.000Z'],
    ['19277784000', '1970-08-12T02:56:24.000Z'],
    ['12345678', null],
    ['19277784000000', null],
    [' 2031-02-02 ', '2031-02-02'],
    ['2031-02-02T06:00:00-0530', '2031-02-02T11:30:00.000Z'],
    ['Sun, 02 Feb 2031 06:00:00 GMT', '2031-02-02T06:00:00.000Z'],
    [' ', null],
    ['x2031-02-02', null],
  ])('%j is read as %s', (text, time) => {
    expect(readAnyTime(text)).toBe(time);
  });

  it('that are missing are unknown', () => {
    expect(readAnyTime(null)).toBeNull();
  });
});

describe('wallabag', () => {
  const entry = { url: URL_1, content: HTML, is_archived: 0, title: 'Channel' };

  it.each(['url', 'content', 'is_archived'])('is not meant by entries without %s', (field) => {
    expect(read([entry, without(entry, field)]).kind).toBe('other');
  });

  it.each([[[entry, null]], [[entry, 7]], [{ 0: entry }]])('is not meant by %j', (data) => {
    expect(read(data).kind).toBe('other');
  });

  it('names the address that an entry came from first', () => {
    const { article } = only([{ ...entry, origin_url: 'https://tessaly.example/origin' }]);
    expect(article.url).toBe('https://tessaly.example/origin');
    expect(only([{ ...entry, origin_url: '' }]).article).toMatchObject({ url: URL_1, language: null });
  });

  it('may have names that are none, and annotations with a quote or a text alone', () => {
    const annotations = [{ quote: ' voted 7 to 2 ' }, {}, { quote: null, text: 'who?' }];
    const { article, note } = only([{ ...entry, published_by: [7, 'Ada Quill'], annotations }]);
    expect(article.byline).toEqual(['Ada Quill']);
    expect(note).toBe('> voted 7 to 2\n\nwho?');
    expect(only([entry])).toMatchObject({ article: { byline: [] }, note: null });
  });

  it.each([
    [{ published_by: 'Ada' }, 'entries[0].published_by is not a list'],
    [{ annotations: {} }, 'entries[0].annotations is not a list'],
    [{ annotations: [7] }, 'entries[0].annotations[0] is not an object'],
    [{ annotations: [{ text: [] }] }, 'entries[0].annotations[0].text is not a text'],
    [{ created_at: {} }, 'entries[0].created_at is not a text'],
    [{ published_at: {} }, 'entries[0].published_at is not a text'],
    [{ language: {} }, 'entries[0].language is not a text'],
    [{ origin_url: {} }, 'entries[0].origin_url is not a text'],
    [{ url: {} }, 'entries[0].url is not a text'],
  ])('is damaged with %j', (wrong, place) => {
    expect(read([{ ...entry, ...wrong }])).toMatchObject({ kind: 'damaged', format: 'wallabag', place });
  });
});

describe('Readwise Reader', () => {
  const document = { source_url: URL_1, category: 'article', title: 'Channel', content: HTML };

  it('may list documents without a frame, with the older names of fields', () => {
    const saved = { ...document, created_at: '2031-02-03', notes: 'mine', author: 'Ada Quill' };
    expect(only([saved])).toMatchObject({
      article: { url: URL_1, byline: ['Ada Quill'], blocks: BLOCKS },
      savedAt: '2031-02-03',
      note: 'mine',
    });
  });

  it('prefers the newer names of fields', () => {
    const both = {
      ...document,
      html_content: `${HTML}${HTML}`,
      saved_at: '2031-02-04',
      created_at: '2031-02-03',
    };
    expect(only({ results: [both] })).toMatchObject({
      article: { blocks: [...BLOCKS, ...BLOCKS], byline: [] },
      savedAt: '2031-02-04',
    });
  });

  it('has its own address for a document without a source', () => {
    const own = { ...document, source_url: null, url: 'https://reader.example/1', content: null };
    expect(read([own])).toMatchObject({ articles: [], links: [{ url: 'https://reader.example/1' }] });
  });

  it.each([
    [{ results: [] }],
    [{ results: document }],
    [{ results: [document, null] }],
    [[document, 'x']],
    [[without(document, 'source_url')]],
    [[without(document, 'category')]],
  ])('is not meant by %j', (data) => {
    expect(read(data).kind).toBe('other');
  });

  it('is damaged where a field is wrong', () => {
    expect(read([{ ...document, author: [] }])).toEqual({
      name: 'file',
      kind: 'damaged',
      format: 'readwise',
      place: 'entries[0].author is not a text',
    });
  });
});

describe('Omnivore', () => {
  const entry = {
    slug: 'channel',
    url: URL_1,
    savedAt: '2031-02-03',
    publishedAt: '2031-02-02',
    title: 'Channel',
  };
  const files = (list: string, ...others: readonly string[]) =>
    readFiles([
      { name: list, text: JSON.stringify([entry]) },
      ...others.map((name) => ({ name, text: name.endsWith('html') ? HTML : ' > twice \n' })),
    ]);

  it('keeps its texts beside the list, in a folder or in none', () => {
    for (const folder of ['', 'a/b/']) {
      expect(
        files(`${folder}metadata.json`, `${folder}content/channel.html`, `${folder}highlights/channel.md`),
      ).toEqual([
        expect.objectContaining({
          format: 'omnivore',
          articles: [
            expect.objectContaining({
              article: expect.objectContaining({ publishedAt: '2031-02-02', blocks: BLOCKS }),
              note: '> twice',
            }),
          ],
        }),
      ]);
    }
  });

  it('leaves files of other folders alone', () => {
    const answers = files('a/metadata.json', 'b/content/channel.html', 'a/other/highlights/channel.md');
    expect(answers.map(({ name, kind }) => [name, kind])).toEqual([
      ['a/metadata.json', 'articles'],
      ['b/content/channel.html', 'other'],
      ['a/other/highlights/channel.md', 'other'],
    ]);
    expect(answers[0]).toMatchObject({ articles: [], links: [{ url: URL_1, title: 'Channel' }] });
  });

  it.each(['slug', 'url', 'savedAt'])('is not meant by entries without %s', (field) => {
    expect(read([entry, without(entry, field)]).kind).toBe('other');
    expect(read([entry, null]).kind).toBe('other');
  });
});

describe('JSON Feed', () => {
  const item = { url: URL_1, title: 'Channel', content_text: `${TEXT}\n\n${TEXT}` };
  const feed = { version: 'https://jsonfeed.org/version/1', title: 'Tessaly Post', items: [item] };

  it('may carry plain text, and one author as its first version does', () => {
    const { article } = only({ ...feed, items: [{ ...item, author: { name: 'Ada Quill' } }] });
    expect(article).toMatchObject({ byline: ['Ada Quill'], blocks: [...BLOCKS, ...BLOCKS] });
  });

  it('may say nothing of authors or of itself', () => {
    const { article } = only({ ...feed, title: 7, items: [{ ...item, authors: [{ url: 'x' }] }] });
    expect(article).toMatchObject({ byline: [], publisher: null });
    expect(only(feed).article).toMatchObject({ byline: [], publisher: 'Tessaly Post' });
  });

  it('gives an item without text as a link', () => {
    expect(read({ ...feed, items: [without(item, 'content_text')] })).toMatchObject({
      format: 'feed',
      links: [{ url: URL_1 }],
    });
  });

  it.each([
    [{ ...feed, version: 1 }],
    [{ ...feed, version: 'https://a.example/version/1' }],
    [[feed]],
    [without(feed, 'version')],
  ])('is not meant by %j', (data) => {
    expect(read(data).kind).toBe('other');
  });

  it.each([
    [{ ...feed, items: null }, 'entries is not a list'],
    [{ ...feed, items: [7] }, 'entries[0] is not an object'],
    [{ ...feed, items: [{ ...item, authors: 'A' }] }, 'entries[0].authors is not a list'],
    [{ ...feed, items: [{ ...item, authors: ['A'] }] }, 'entries[0].authors[0] is not an object'],
    [{ ...feed, items: [{ ...item, authors: [{ name: [] }] }] }, 'entries[0].authors[0].name is not a text'],
    [{ ...feed, items: [{ ...item, date_published: [] }] }, 'entries[0].date_published is not a text'],
    [{ ...feed, items: [{ ...item, content_text: [] }] }, 'entries[0].content_text is not a text'],
  ])('is damaged with %j', (data, place) => {
    expect(read(data)).toMatchObject({ kind: 'damaged', format: 'feed', place });
  });
});

describe('RSS and Atom', () => {
  it('of the first version has its items beside the channel', () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns="x"><channel><title>Tessaly Post</title></channel><item rdf:about="x"><title>Channel</title><link> ${URL_1} </link><dc:date>2031-02-02T06:00:00Z</dc:date><description>${TEXT}</description></item></rdf:RDF>`;
    expect(only(rdf).article).toMatchObject({
      url: URL_1,
      title: 'Channel',
      publisher: 'Tessaly Post',
      byline: [],
      publishedAt: '2031-02-02T06:00:00.000Z',
      language: null,
      blocks: BLOCKS,
    });
  });

  it('may name an author plainly, give times twice, and have no address', () => {
    const item = `<item><title>Channel <![CDATA[<i>77</i> ]]></title><author>Ada Quill</author><updated>2031-02-03</updated><pubDate>2031-02-02</pubDate><description>${TEXT}</description></item>`;
    expect(
      only(`<rss ><channel><link>https://tessaly.example</link>${item}</channel></rss>`).article,
    ).toMatchObject({
      url: null,
      title: 'Channel 77',
      byline: ['Ada Quill'],
      publisher: null,
      publishedAt: '2031-02-02',
    });
  });

  it('takes the longest of what stands in an entry, whatever it is called', () => {
    const summary = `<entry><title>Channel</title><link rel="alternate">x</link><content src="x"/><summary>${TEXT}</summary></entry>`;
    const content = `<entry><title>Lock</title><content>${TEXT}</content><summary>Teaser</summary><author><email>x</email></author></entry>`;
    const file = read(`<feed>${summary}${content}</feed>`);
    expect(file).toMatchObject({
      articles: [{ article: { title: 'Channel', url: null } }, { article: { title: 'Lock', byline: ['x'] } }],
      links: [],
    });
  });

  it('with XHTML keeps signs that would be markup as text', () => {
    const xhtml = `<feed><entry><content type="xhtml"><div><p>5 &lt;b&gt; &amp;amp; ${TEXT}</p><br/><p>End</p></div></content></entry></feed>`;
    expect(only(xhtml).article.blocks).toEqual([
      { kind: 'paragraph', text: `5 <b> &amp; ${TEXT}` },
      { kind: 'paragraph', text: 'End' },
    ]);
  });

  it('begins near the top of a file', () => {
    expect(read(`<html><p>${'x'.repeat(5_000)}<rss >`).kind).toBe('other');
    expect(read('<rssx><item></item></rssx>').kind).toBe('other');
  });
});

describe('tables and pages of links', () => {
  it('begin with a mark of their encoding or without, and end with empty lines', () => {
    const table = `\uFEFFURL,Title,Selection,Folder\r\n ${URL_1} ,Channel,,Unread\r\n\r\n,, ,x\r\n`;
    expect(read(table)).toEqual({
      name: 'file',
      kind: 'articles',
      format: 'instapaper',
      articles: [],
      links: [
        { url: URL_1, title: 'Channel' },
        { url: null, title: null },
      ],
    });
  });

  it.each(['URL,Title,Selection', 'url,title,time_added', 'Title,URL,Saved date', 'a,b,c,d'])(
    'are told by all of their columns, not by "%s"',
    (head) => {
      expect(read(`${head}\n${URL_1},x,y,z\n`).kind).toBe('other');
    },
  );

  it('keep the text of links that nothing closes apart', () => {
    const page = `<html><title> Pocket Export </title><a name="top"/>Top<a href="${URL_1}">Channel</a> and <a href='https://tessaly.example/2'> \n</a><a href="javascript:x()">x</a><a href="${URL_1}">open`;
    expect(read(page)).toMatchObject({
      format: 'pocket',
      articles: [],
      links: [
        { url: URL_1, title: 'Channel' },
        { url: 'https://tessaly.example/2', title: null },
        { url: null, title: 'x' },
      ],
    });
  });

  it('are other pages under another title', () => {
    expect(read('<html><title>My Pocket Exports</title><a href="https://a.example">x</a>').kind).toBe(
      'other',
    );
  });
});

describe('our own files', () => {
  it.each<[unknown, string]>([
    [[{ kind: 'other-library' }], 'other'],
    [[null], 'other'],
    [[7], 'other'],
    [{ kind: 'collate-library' }, 'other'],
    [{ format: 'collate-set' }, 'set'],
    [[{ format: 'collate-set' }], 'other'],
    [[{ type: 'AnnotationPage' }], 'other'],
    ['  \n {"type":"AnnotationPage"}', 'annotations'],
    ['"collate-set"', 'other'],
  ])('%j is told as "%s"', (data, kind) => {
    expect(read(data).kind).toBe(kind);
  });

  it('are answered in their order under their names', () => {
    const files = ['b.txt', 'a.json', 'c.json'].map((name) => ({ name, text: '{"format":"collate-set"}' }));
    expect(readFiles(files).map(({ name }) => name)).toEqual(['b.txt', 'a.json', 'c.json']);
  });
});
