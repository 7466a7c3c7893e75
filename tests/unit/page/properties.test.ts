// Reading never throws, always ends and never changes the page, whatever the DOM.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReadOutcome } from '../../../lib/article/parse';
import { placePassages } from '../../../lib/page/anchors/place-passages';
import { readPage } from '../../../lib/page/read-page';
import { NOW, parseHtml, parser } from './read-fixture';

const TAGS = [
  'div', 'p', 'span', 'a', 'article', 'main', 'section', 'aside', 'header', 'footer', 'nav', 'h1', 'h2', 'ul', 'li',
  'table', 'tr', 'td', 'th', 'form', 'input', 'img', 'figure', 'figcaption', 'blockquote', 'template', 'script',
  'dialog', 'br', 'time', 'x-part', 'svg', 'iframe', 'noscript', 'details', 'b',
] as const; // prettier-ignore

/** Names with which pages hide members of their own nodes. */
const NAMES = [
  'body', 'children', 'textContent', 'getAttribute', 'localName', 'parentNode', 'querySelectorAll', 'createTreeWalker',
  'title', 'URL', 'documentElement', 'contentType', 'firstChild', 'nodeType', '__proto__', 'attributes',
] as const; // prettier-ignore

const attribute = fc.oneof(
  fc.constantFrom(
    'hidden',
    'aria-hidden="true"',
    'style="display:none"',
    'role="dialog"',
    'open',
    'href="/x"',
    'href="http://["',
    'lang="fr"',
    'lang="{{lang}}"',
    'itemprop="author"',
    'rel="author"',
  ),
  fc.constantFrom(...NAMES).map((name) => `name="${name}" id="${name}"`),
  fc
    .constantFrom('comments', 'body', 'related-box', 'caption', 'byline', 'lead', 'ad')
    .map((name) => `class="${name}"`),
);

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'By Ann Lee',
    '12 May 2025',
    'Advertisement',
    'Photo: Ann Lee',
    '—',
    ' ',
    '2025-13-45',
    '…',
  ),
  fc
    .integer({ min: 1, max: 12 })
    .map((times) => 'The council voted on the plan, and the plan was kept. '.repeat(times)),
);

/** Any tree of markup, well formed or not. */
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .record({
        tag: fc.constantFrom(...TAGS),
        attributes: fc.array(attribute, { maxLength: 2 }),
        children: fc.array(tie('markup'), { maxLength: 5 }),
        closed: fc.boolean(),
      })
      .map(({ tag, attributes, children, closed }) => {
        const inner = children.join('');
        return `<${tag} ${attributes.join(' ')}>${inner}${closed ? `</${tag}>` : ''}`;
      }),
  ),
}));

/** Values a page may give for anything: texts, numbers, nothing, lists and objects of them. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '2025-01-02T10:00:00Z',
    '2999-01-01',
    'Ann Lee',
    'https://ledger.example/',
    '{{author}}',
    'fr',
  ),
);

const KEYS = [
  '@id', '@graph', 'headline', 'author', 'publisher', 'datePublished', 'articleBody', 'wordCount', 'inLanguage', 'name',
  'isAccessibleForFree', 'mainEntityOfPage', 'url',
] as const; // prettier-ignore

/** Structured data of an article whose values are of any kind, or no JSON at all. */
const linkedData = fc
  .oneof(
    fc
      .dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 6 })
      .map((node) => JSON.stringify({ '@type': 'NewsArticle', ...node })),
    fc.string(),
  )
  .map((json) => `<script type="application/ld+json">${json}</script>`);

const meta = fc
  .record({
    name: fc.constantFrom(
      'author',
      'og:title',
      'og:url',
      'article:published_time',
      'og:locale',
      'og:site_name',
    ),
    content: fc.oneof(text, fc.string()),
  })
  .map(({ name, content }) => `<meta property="${name}" content="${content.replaceAll('"', '')}">`);

const page = fc
  .tuple(fc.array(fc.oneof(meta, linkedData), { maxLength: 3 }), fc.array(markup, { maxLength: 8 }))
  .map(([head, parts]) => [...head, ...parts].join(''));

const RUNS = { numRuns: 1_000 };

/** A thousand pages take half a minute on a busy machine. */
const PATIENCE_MS = 240_000;

describe('reading a page', () => {
  it(
    'gives an outcome that survives the message border, whatever the page',
    () => {
      fc.assert(
        fc.property(page, (html) => {
          const outcome = readPage(parseHtml(html), NOW);
          const parsed = parseReadOutcome(JSON.parse(JSON.stringify(outcome)));
          expect(parsed).toEqual({ ok: true, value: outcome });
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  it(
    'never changes the page',
    () => {
      fc.assert(
        fc.property(page, (html) => {
          const document = parseHtml(html);
          const root = document.children[0]!;
          const before = root.outerHTML;
          readPage(document, NOW);
          expect(root.outerHTML).toBe(before);
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  it(
    'places every block it took where it stands, or nowhere',
    () => {
      fc.assert(
        fc.property(page, (html) => {
          const document = parseHtml(html);
          const blocks = (readPage(document, NOW).article?.blocks ?? []).map((block) => block.text);
          const spans = blocks.map((block, index) => ({ block: index, start: 0, end: block.length }));
          const plain = (some: string): string => some.replace(/[\s\u00AD|]+/gu, '');
          placePassages(document, blocks, spans).forEach((range, index) => {
            if (range !== null) expect(isRead(plain(blocks[index]!), plain(range.toString()))).toBe(true);
          });
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );
});

/** Whether a block can be read from a range: it begins and ends with it, and hidden parts at most stand in between. */
function isRead(block: string, range: string): boolean {
  if (block[0] !== range[0] || block.at(-1) !== range.at(-1)) return false;
  let at = 0;
  for (let unit = 0; unit < range.length; unit += 1) if (range[unit] === block[at]) at += 1;
  return at === block.length;
}

describe('hostile pages', () => {
  // jsdom needs time by the square of the depth to build such a page; bench/suites/extraction-speed.ts reads a deeper one.
  it('reads 4,000 nested elements without overflowing', () => {
    const document = parseHtml('<p>start</p>');
    let at: Element = document.body;
    for (let depth = 0; depth < 4_000; depth += 1) at = at.appendChild(document.createElement('div'));
    at.append('The council voted on the plan, and the plan was kept. '.repeat(10));
    expect(['article', 'refused']).toContain(readPage(document, NOW).kind);
  });

  it('refuses a page with more elements than can be read at once', () => {
    const document = parseHtml('<p>start</p>');
    const part = document.createElement('div');
    for (let count = 0; count < 1_000; count += 1) part.append(document.createElement('i'));
    for (let count = 0; count < 151; count += 1) document.body.append(part.cloneNode(true));
    expect(readPage(document, NOW)).toEqual({ kind: 'refused', reason: 'too-large', article: null });
  });

  it('reads the article of a page that holds thousands of entries and of comments', () => {
    const sentence =
      'the council of Velmora had the boats in its harbour moved to the northern quay before the storm.';
    const body = Array.from({ length: 12 }, (_, at) => `On day ${at} ${sentence}`);
    const comment = (at: number) => `<div><p>Comment ${at}: I do not think that ${sentence}</p></div>`;
    const repeat = (count: number, entry: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => entry(at)).join('');
    const document = parseHtml(
      `<main><article><h1>Boats moved</h1><div>${body.map((text) => `<p>${text}</p>`).join('')}</div></article></main>
       <section>${repeat(3_000, comment)}</section>
       <aside>${repeat(2_000, (at) => `<div><a href="/${at}"><b>Entry ${at}</b></a></div>`)}</aside>`,
    );
    expect(readPage(document, NOW).article?.blocks.map(({ text }) => text)).toEqual(body);
  });

  it('reads a page that is long but not huge as a whole', () => {
    const text =
      'The council of Velmora had the boats in its harbour moved to the northern quay before the storm.';
    const body = Array.from({ length: 12 }, (_, at) => `${text} It was day ${at}.`);
    const entries = Array.from({ length: 3_500 }, (_, at) => `<li><a href="/${at}">Entry ${at}</a></li>`);
    const document = parseHtml(
      `<article><h1>Boats moved</h1>${body.map((one) => `<p>${one}</p>`).join('')}</article><ul>${entries.join('')}</ul>`,
    );
    expect(readPage(document, NOW).article?.blocks.map((block) => block.text)).toEqual(body);
  });

  it('refuses one run of more paragraphs than any report has', () => {
    const document = parseHtml('<p>start</p>');
    const paragraph = document.createElement('p');
    paragraph.textContent =
      'The council of Velmora had the boats in its harbour moved to the northern quay. ';
    for (let count = 0; count < 10_500; count += 1) document.body.append(paragraph.cloneNode(true));
    expect(readPage(document, NOW)).toEqual({ kind: 'refused', reason: 'too-large', article: null });
  });

  it('refuses a document that is no HTML', () => {
    const svg = parser.parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    expect(readPage(svg, NOW)).toEqual({ kind: 'refused', reason: 'not-html', article: null });
  });

  it('reads a page whose images and forms hide the members of the document', () => {
    const names = NAMES.map(
      (name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`,
    );
    const paragraph =
      '<p>The council voted on the plan on Monday, after a long debate, and the plan was kept.</p>';
    const outcome = readPage(parseHtml(`${names.join('')}<main>${paragraph.repeat(5)}</main>`), NOW);
    expect(outcome.article?.blocks).toHaveLength(5);
  });
});
