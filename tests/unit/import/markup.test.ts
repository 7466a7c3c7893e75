// HTML, tables and character references as other programs write them, piece by piece.
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../lib/import/csv';
import { decodeEntities } from '../../../lib/import/entities';
import { blocksOfHtml, blocksOfPlain } from '../../../lib/import/html-blocks';
import { attributeOf, readMarkup } from '../../../lib/import/markup';

describe('the blocks of HTML', () => {
  it.each([
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading']),
    ['blockquote', 'quote'],
    ['li', 'list-item'],
    ['tr', 'table-row'],
    ['figcaption', 'caption'],
    ['p', 'paragraph'],
    ['section', 'paragraph'],
  ])('of a %s are of the kind "%s"', (name, kind) => {
    expect(blocksOfHtml(`Before<${name} class="x">The gate</${name}>after`)).toEqual([
      { kind: 'paragraph', text: 'Before' },
      { kind, text: 'The gate' },
      { kind: 'paragraph', text: 'after' },
    ]);
  });

  it.each([
    'address',
    'article',
    'aside',
    'caption',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figure',
    'footer',
    'header',
    'hr',
    'main',
    'nav',
    'ol',
    'pre',
    'summary',
    'table',
    'tbody',
    'tfoot',
    'thead',
    'ul',
  ])('are apart at the borders of a %s', (name) => {
    expect(blocksOfHtml(`One<${name}>two</${name}>three`).map(({ text }) => text)).toEqual([
      'One',
      'two',
      'three',
    ]);
  });

  it('keep the kind of what stands around them, the innermost one', () => {
    const html =
      '<blockquote><p>A</p><ul><li><div>B</div></li></ul><p>C</p></blockquote><figure><figcaption><p>D</p></figcaption></figure><p>E</p>';
    expect(blocksOfHtml(html)).toEqual([
      { kind: 'quote', text: 'A' },
      { kind: 'list-item', text: 'B' },
      { kind: 'quote', text: 'C' },
      { kind: 'caption', text: 'D' },
      { kind: 'paragraph', text: 'E' },
    ]);
  });

  it('survive tags that are never opened or never closed', () => {
    expect(blocksOfHtml('<p>A</blockquote><p>B</div></p><li>C<p>D')).toEqual([
      { kind: 'paragraph', text: 'A' },
      { kind: 'paragraph', text: 'B' },
      { kind: 'list-item', text: 'C' },
      { kind: 'list-item', text: 'D' },
    ]);
  });

  it('do not end at marks inside the text', () => {
    expect(blocksOfHtml('<p>The <b>gate</b> is<i> shut</i>.</p>')).toEqual([
      { kind: 'paragraph', text: 'The gate is shut.' },
    ]);
  });

  it('end at two line breaks in a row, not at one', () => {
    const texts = (html: string): readonly string[] => blocksOfHtml(html).map(({ text }) => text);
    expect(texts('One<br>line<br/>more')).toEqual(['One line more']);
    expect(texts('One<br><br/>two<br>\n<br>three')).toEqual(['One', 'two', 'three']);
    expect(texts('<p>One<br></p><p><br>two</p>')).toEqual(['One', 'two']);
  });

  it('of a table are its rows, with a bar between the cells that hold something', () => {
    const html =
      '<table><tr><th>Year</th><th>Depth</th></tr><tr><td></td><td>9 m</td><td> </td></tr><tr><td></td></tr></table>';
    expect(blocksOfHtml(html)).toEqual([
      { kind: 'table-row', text: 'Year | Depth' },
      { kind: 'table-row', text: '9 m' },
    ]);
  });
});

describe('the paragraphs of a plain text', () => {
  it.each([
    ['apart by empty lines', 'One\nline\n\ntwo\n \nthree'],
    ['apart by empty lines of Windows', '\r\nOne\r\nline\r\n\r\ntwo\r\n\t\r\nthree\r\n'],
  ])('are those %s', (_, text) => {
    expect(blocksOfPlain(text)).toEqual(
      ['One line', 'two', 'three'].map((line) => ({ kind: 'paragraph', text: line })),
    );
  });

  it('are its lines where there are no empty ones between them', () => {
    expect(blocksOfPlain('\n\nOne\r\n two \n').map(({ text }) => text)).toEqual(['One', 'two']);
    expect(blocksOfPlain(' \n ')).toEqual([]);
  });
});

describe('tags and texts', () => {
  it('come in order, names in lower case, with what stands in the tag', () => {
    expect([...readMarkup('<A HREF="x>y">Go</a><br/><dc:Date x=\'>\'/>')]).toEqual([
      { kind: 'open', name: 'a', attributes: ' HREF="x>y"' },
      { kind: 'text', text: 'Go' },
      { kind: 'close', name: 'a', attributes: '' },
      { kind: 'empty', name: 'br', attributes: '/' },
      { kind: 'empty', name: 'dc:date', attributes: " x='>'/" },
    ]);
  });

  const texts = (source: string): string =>
    [...readMarkup(source)].map((piece) => (piece.kind === 'text' ? piece.text : '·')).join('');

  it.each([
    ['a comment', 'a<!-- <p>no</p> -->b', 'ab'],
    ['a comment that never ends', 'a<!-- b', 'a'],
    ['a declaration', '<?xml version="1.0"?><!DOCTYPE x>a', 'a'],
    ['a declaration that never ends', 'a<!DOCTYPE b', 'a'],
    ['raw text', '<![CDATA[a &amp; <b>]]>c', 'a &amp; <b>c'],
    ['raw text that never ends', 'a<![CDATA[b', 'ab'],
    ['a sign that opens nothing', 'a < b &lt; c<3', 'a < b < c<3'],
  ])('mind %s', (_, source, expected) => {
    expect(texts(source)).toBe(expected);
  });

  it.each([
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'button',
    'select',
    'textarea',
  ])('pass over what stands in a %s', (name) => {
    const inside = 'no <b>word</b> &amp; <![CDATA[of]]> it';
    expect(texts(`a<${name.toUpperCase()} x="y">${inside}</${name}>b`)).toBe('ab');
    expect(texts(`a<${name}/>b`)).toBe('a·b');
  });

  it('go on when a silent element ends, and not at the end of another', () => {
    expect(texts('<svg>a</b>b<svg/>c</svg>d</style>e')).toBe('d·e');
  });

  it.each([
    [' href="a&amp;b"', 'a&b'],
    [" title='x' href = 'a'", 'a'],
    ['HREF=a rel="x"', 'a'],
    [' data-href="a"', null],
    [' href=""', ''],
    [' hrefs="a"', null],
    ['', null],
  ])('give the value of an attribute: %j', (attributes, value) => {
    expect(attributeOf(attributes, 'href')).toBe(value);
  });
});

describe('character references', () => {
  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&nbsp;&eacute;&yuml;&Auml;&frac12;&times;', '\u00A0éÿÄ½×'],
    ['&ndash;&mdash;&lsquo;&rsquo;&sbquo;&ldquo;&rdquo;&bdquo;', '–—‘’‚“”„'],
    ['&hellip;&bull;&euro;&trade;&lsaquo;&rsaquo;&minus;', '…•€™‹›−'],
    ['&thinsp;&ensp;&emsp;&zwnj;&zwj;&lrm;&rlm;', '\u2009\u2002\u2003\u200C\u200D\u200E\u200F'],
    ['&OElig;&oelig;&Scaron;&scaron;', 'ŒœŠš'],
    ['&#8217;&#x2019;&#X2019;&#x1F30A;', '’’’🌊'],
    ['&#0;&#1114112;&#xFFFFFFFF;', '\uFFFD\uFFFD\uFFFD'],
    ['&#1114111;&#1;', '\u{10FFFF}\u0001'],
    ['&unknown; &amp &#; AT&T; &#xZ;', '&unknown; &amp &#; AT&T; &#xZ;'],
    ['&amp;lt;', '&lt;'],
    ['no reference', 'no reference'],
  ])('%s are read as %j', (text, read) => {
    expect(decodeEntities(text)).toBe(read);
  });
});

describe('tables of comma-separated values', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'cells and rows',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of Windows',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      ',a,\n,,\n',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['empty lines', 'a\n\nb', [['a'], [''], ['b']]],
    [
      'commas and line ends in quotes',
      '"a,b","c\nd"\n"e\r\nf",g',
      [
        ['a,b', 'c\nd'],
        ['e\r\nf', 'g'],
      ],
    ],
    ['quotes in quotes', '"say ""no""",""""', [['say "no"', '"']]],
    ['a quote inside a cell', 'a"b,c', [['a"b', 'c']]],
    ['no text', '', []],
  ])('give %s', (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it('are read again from their beginning', () => {
    expect(readCsv('"a" b')).toEqual(readCsv('"a" b'));
    expect(readCsv('c,d')).toEqual([['c', 'd']]);
  });
});
