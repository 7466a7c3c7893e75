import { describe, expect, it } from 'vitest';
import { writeSet } from '../../../lib/export/comparison-set';
import { readFiles } from '../../../lib/import/read-files';
import type { ImportedFile } from '../../../lib/import/imported';
import { readAnyTime } from '../../../lib/import/read';
import { damHerald } from '../coverage/reports';

const FIRST =
  'The harbour board of Tessaly voted 7 to 2 on Monday to dredge the northern channel, which has silted up twice since 2024.';
const SECOND =
  'Pilots had warned that tankers of more than 9 metres draught could no longer pass the Gull Rocks at low water.';
const HTML = `<p>${FIRST}</p><p>${SECOND}</p>`;

function read(text: string, name = 'file'): ImportedFile {
  const [file] = readFiles([{ name, text }]);
  if (file === undefined) throw new Error('no answer');
  return file;
}

/** The only article of a file. */
function only(file: ImportedFile | undefined) {
  if (file?.kind !== 'articles' || file.articles.length !== 1) throw new Error(JSON.stringify(file));
  return file.articles[0]!;
}

const TEXTS = [FIRST, SECOND].map((text) => ({ kind: 'paragraph', text }));

describe('an export of wallabag', () => {
  const entry = {
    id: 4,
    is_archived: 0,
    title: 'Channel to be dredged',
    url: 'https://tessaly.example/harbour/77?utm_source=mail',
    content: `<h2>Harbour</h2>${HTML}<ul><li>Cost: 4&nbsp;million</li></ul>`,
    created_at: '2031-02-03T09:10:11+0100',
    published_at: '2031-02-02T18:00:00+0100',
    published_by: ['Ada Quill', ''],
    language: 'en_GB',
    annotations: [{ quote: 'voted 7 to 2', text: 'who were the two?' }],
  };

  it('gives articles with text, dates, authors and what was annotated', () => {
    const { article, savedAt, note } = only(read(JSON.stringify([entry])));
    expect(article).toMatchObject({
      url: entry.url,
      title: entry.title,
      byline: ['Ada Quill'],
      publishedAt: '2031-02-02T17:00:00.000Z',
      language: 'en-GB',
    });
    expect(article.blocks).toEqual([
      { kind: 'heading', text: 'Harbour' },
      ...TEXTS,
      { kind: 'list-item', text: 'Cost: 4 million' },
    ]);
    expect(savedAt).toBe('2031-02-03T08:10:11.000Z');
    expect(note).toBe('> voted 7 to 2\nwho were the two?');
  });

  it('gives entries without text as links', () => {
    const empty = { ...entry, content: "<p>wallabag can't retrieve contents.</p>" };
    expect(read(JSON.stringify([empty, entry]))).toMatchObject({
      articles: [{}],
      links: [{ url: entry.url, title: entry.title }],
    });
  });

  it('is refused whole where an entry is wrong, with the place', () => {
    const wrong = { ...entry, content: 7, title: ['a'] };
    expect(read(JSON.stringify([entry, wrong]))).toEqual({
      name: 'file',
      kind: 'damaged',
      format: 'wallabag',
      place: 'entries[1].title is not a text',
    });
  });
});

describe('an export of Omnivore', () => {
  it('is put together from its folders', () => {
    const metadata = [
      {
        slug: 'channel-77',
        url: 'https://tessaly.example/77',
        title: 'Channel',
        savedAt: '2031-02-03',
        author: 'A Q',
      },
      {
        slug: 'lost',
        url: 'https://tessaly.example/lost',
        title: 'Lost',
        savedAt: '2031-02-03',
        author: null,
      },
    ];
    const files = readFiles([
      { name: 'out/content/channel-77.html', text: `<!doctype html><body><article>${HTML}</article></body>` },
      { name: 'out/metadata_0_to_2.json', text: JSON.stringify(metadata) },
      { name: 'out/highlights/channel-77.md', text: '> silted up twice\n' },
      { name: 'notes.txt', text: 'my own' },
    ]);
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ['out/metadata_0_to_2.json', 'articles'],
      ['notes.txt', 'other'],
    ]);
    expect(only(files[0])).toMatchObject({
      article: { title: 'Channel', byline: ['A Q'], blocks: TEXTS },
      savedAt: '2031-02-03',
      note: '> silted up twice',
    });
    expect(files[0]).toMatchObject({ links: [{ title: 'Lost' }] });
  });
});

describe('documents of Readwise Reader', () => {
  it('are articles where the text was asked for', () => {
    const results = [
      {
        source_url: 'https://tessaly.example/77',
        url: 'https://read.readwise.example/1',
        category: 'article',
        title: 'Channel',
        author: 'Ada Quill',
        site_name: 'Tessaly Post',
        published_date: 1927778400000,
        saved_at: '2031-02-03T08:00:00Z',
        notes: '',
        html_content: HTML,
      },
    ];
    expect(only(read(JSON.stringify({ count: 1, results }))).article).toMatchObject({
      url: 'https://tessaly.example/77',
      publisher: 'Tessaly Post',
      publishedAt: '2031-02-02T06:00:00.000Z',
      blocks: TEXTS,
    });
  });
});

describe('tables', () => {
  it('of Instapaper give the selected text, of Pocket and Reader links', () => {
    const instapaper = `URL,Title,Selection,Folder,Timestamp\nhttps://a.example/1,"Channel, dredged","${FIRST}\n\n${SECOND}",Unread,1927778400\nhttps://a.example/2,"The ""other"" one",,Unread,1927778400\n`;
    const file = read(instapaper);
    expect(only(file)).toMatchObject({
      article: { title: 'Channel, dredged', blocks: TEXTS },
      savedAt: '2031-02-02T06:00:00.000Z',
    });
    expect(file).toMatchObject({ links: [{ url: 'https://a.example/2', title: 'The "other" one' }] });
    const pocket = 'title,url,time_added,tags,status\r\nChannel,https://a.example/1,1927778400,,unread\r\n';
    expect(read(pocket)).toMatchObject({ format: 'pocket', articles: [], links: [{ title: 'Channel' }] });
    const reader = 'Title,URL,ID,Document tags,Saved date\nChannel,https://a.example/1,x,,2031-02-03\n';
    expect(read(reader)).toMatchObject({ format: 'readwise', articles: [], links: [{ title: 'Channel' }] });
  });

  it('of Pocket as a page give links', () => {
    const page =
      '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li><a href="https://a.example/1?a=1&amp;b=2" time_added="1" tags="">Channel <b>77</b></a></li></ul>';
    expect(read(page)).toMatchObject({
      format: 'pocket',
      links: [{ url: 'https://a.example/1?a=1&b=2', title: 'Channel 77' }],
    });
  });
});

describe('feeds', () => {
  const escaped = HTML.replaceAll('<', '&lt;');

  it.each([
    [
      'RSS with content:encoded',
      `<rss version="2.0"><channel><title>Tessaly Post</title><language>en</language><item><title>Channel &amp; harbour</title><link>https://a.example/1</link><dc:creator>Ada Quill</dc:creator><pubDate>Sun, 02 Feb 2031 06:00:00 GMT</pubDate><description>Teaser</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item></channel></rss>`,
    ],
    [
      'RSS with the text as description',
      `<?xml version="1.0"?><rss><channel><title>Tessaly Post</title><language>en</language><item><link>https://a.example/1</link><title>Channel &amp; harbour</title><author>a@b.example (Ada Quill)</author><pubDate>Sun, 02 Feb 2031 06:00:00 GMT</pubDate><description>${escaped}</description></item></channel></rss>`,
    ],
    [
      'Atom with HTML',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tessaly Post</title><entry><title type="html">Channel &amp;amp; harbour</title><link rel="self" href="https://a.example/1.atom"/><link href="https://a.example/1"/><author><name>Ada Quill</name></author><published>2031-02-02T06:00:00Z</published><summary>Teaser</summary><content type="html">${escaped}</content></entry></feed>`,
    ],
    [
      'Atom with XHTML',
      `<feed xml:lang="en"><title>Tessaly Post</title><entry><title>Channel &amp; harbour</title><link href="https://a.example/1" rel="alternate"/><author><name>Ada Quill</name></author><updated>2031-02-02T06:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry></feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Tessaly Post',
        items: [
          {
            url: 'https://a.example/1',
            title: 'Channel & harbour',
            authors: [{ name: 'Ada Quill' }],
            language: 'en',
            date_published: '2031-02-02T06:00:00Z',
            content_html: HTML,
          },
        ],
      }),
    ],
  ])('give the articles that carry their text: %s', (_, source) => {
    expect(only(read(source)).article).toMatchObject({
      url: 'https://a.example/1',
      title: 'Channel & harbour',
      byline: ['Ada Quill'],
      publisher: 'Tessaly Post',
      publishedAt: '2031-02-02T06:00:00.000Z',
      language: 'en',
      blocks: TEXTS,
    });
  });

  it('give teasers as links', () => {
    const source =
      '<rss><channel><title>T</title><item><title>Channel</title><link>https://a.example/1</link><description>Read more.</description></item></channel></rss>';
    expect(read(source)).toMatchObject({ articles: [], links: [{ url: 'https://a.example/1' }] });
  });
});

describe('other files', () => {
  it.each([
    ['a backup', '[\n{"kind":"collate-library","schema":2},\n{"kind":"end","records":0}\n]', 'library'],
    ['annotations', '{"@context":"x","type":"AnnotationPage","items":[]}', 'annotations'],
    ['an article', JSON.stringify(damHerald), 'other'],
    ['a page', '<!doctype html><title>News</title><p>Text', 'other'],
    ['a text', 'Just a text.', 'other'],
    ['nothing', '', 'other'],
    ['broken JSON', '[{"slug":', 'other'],
    ['an empty list', '[]', 'other'],
  ])('are told for what they are: %s', (_, text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it('are told for what they are: a comparison set', () => {
    const set = { title: null, note: null, madeAt: null, hideNames: false, articles: [damHerald] };
    expect(read(writeSet(set)).kind).toBe('set');
  });

  it('take no address that is not one of the web', () => {
    const entry = { url: 'javascript:alert(1)', content: HTML, is_archived: 0, title: 'x' };
    expect(only(read(JSON.stringify([entry]))).article.url).toBeNull();
  });

  it('take no text out of scripts, and read a title only once', () => {
    const content = `<h1>Channel</h1><script>var a = "<p>no</p>";</script>${HTML}<style>p{}</style>`;
    const entry = { url: 'https://a.example', content, is_archived: 0, title: 'Channel' };
    expect(only(read(JSON.stringify([entry]))).article.blocks).toEqual(TEXTS);
  });

  it('are read in a time that grows with their length only, however broken', () => {
    const hostile = ['<a'.repeat(300_000), '<p "'.repeat(300_000), '&#'.repeat(300_000), '"'.repeat(600_001)];
    for (const text of hostile) {
      const feed = `<rss><channel><item><description>${text}`;
      expect(read(feed).kind).toBe('articles');
      expect(read(`URL,Title,Selection,Folder\n${text}`).kind).toBe('articles');
    }
  });
});

describe('times of other programs', () => {
  it.each([
    ['1927778400', '2031-02-02T06:00:00.000Z'],
    ['1927778400000', '2031-02-02T06:00:00.000Z'],
    ['2031-02-02', '2031-02-02'],
    ['2031-02-02 06:00:00+00:00', '2031-02-02T06:00:00.000Z'],
    ['2031-02-02T07:00:00+0100', '2031-02-02T06:00:00.000Z'],
    ['yesterday', null],
    ['', null],
  ])('%s is read as %s', (text, time) => {
    expect(readAnyTime(text)).toBe(time);
  });
});
