// Reports to export: one written for the tests, and any number with hostile text in every field.
import fc from 'fast-check';
import type { Article, Block } from '../../../lib/article/article';
import type { Comparison, Finding, Mention } from '../../../lib/comparison/comparison';
import type { Report } from '../../../lib/export/report';
import { ENGLISH_WORDS } from '../../../lib/export/words';

export const MADE_AT = '2026-03-14T09:00:00Z';

export function articleOf(over: Partial<Article> = {}): Article {
  return {
    schema: 1,
    url: 'https://halden.example/dam',
    canonicalUrl: null,
    title: 'Crack found in dam',
    byline: ['Ilse Varga'],
    publisher: 'Radio Halden',
    publishedAt: '2026-03-13T08:40:00+01:00',
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    blocks: [{ kind: 'paragraph', text: 'The gate is shut.' }],
    capturedAt: '2026-03-13T10:00:00Z',
    reading: { taken: 3, found: 4, leftOut: [], doubts: [], sources: {} },
    ...over,
  };
}

function paragraphs(...texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** Two reports of one dam: the length differs, the road is in both, the households only in the second. */
export const DAM_ARTICLES: readonly Article[] = [
  articleOf({
    blocks: paragraphs(
      'The crack in the dam is nine metres long.',
      'The council shut the road on Thursday.',
      'Harrowmere Dam was completed in 1961.',
    ),
  }),
  articleOf({
    url: 'https://ledger.example/2026/crack?page=1&print=no',
    title: 'Dam: “no danger”, says operator',
    byline: ['Joren Pell', 'أمل حداد'],
    publisher: 'The Ledger',
    publishedAt: '2026-03-13',
    blocks: paragraphs(
      'Inspectors saw a crack of 14 metres.',
      'The road is shut since Thursday.',
      'Some 430 households were told to stay near a telephone.',
      'Harrowmere Dam was completed in 1961.',
    ),
  }),
];

/** The mention of a whole block. */
export function mentionOf(articles: readonly Article[], article: number, block: number): Mention {
  const text = articles[article]?.blocks[block]?.text ?? '';
  return { article: idOf(article), block, start: 0, end: text.length, text };
}

function idOf(article: number): string {
  return `a${article}`;
}

const COMMON = { anchors: [{ kind: 'word', text: 'dam' }], substance: 0.5 } as const;

/** One finding of each kind, where the articles have enough blocks; `about` and values as given. */
export function compareByHand(
  articles: readonly Article[],
  about = 'length of the crack',
  values: readonly string[] = ['nine metres', '14 metres'],
): Comparison {
  const at = (article: number, block: number): Mention => mentionOf(articles, article, block);
  const link = [[0, 1, 0.9]] as const;
  const findings: Finding[] = [
    {
      ...COMMON,
      id: 'f-shared',
      kind: 'shared',
      strength: 'close',
      links: link,
      mentions: [at(0, 1), at(1, 1)],
    },
    {
      ...COMMON,
      id: 'f-differs',
      kind: 'differs',
      strength: 'similar',
      links: link,
      about,
      maybeUpdated: true,
      mentions: [at(0, 0), at(1, 0)],
      values: values.map((text, mention) => ({ mention, text })),
    },
    { ...COMMON, id: 'f-only', kind: 'only-here', strength: null, mentions: [at(1, 2)] },
    {
      ...COMMON,
      id: 'f-same',
      kind: 'same-text',
      strength: 'same wording',
      reuse: 'exact',
      links: link,
      mentions: [at(0, 2), at(1, 3)],
    },
  ];
  return {
    schema: 1,
    articles: articles.map((article, index) => ({
      id: idOf(index),
      title: article.title,
      url: article.url,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      language: article.language,
      blocks: article.blocks.map((block) => ({
        ...block,
        sentences: [{ start: 0, end: block.text.length }],
      })),
    })),
    origins: [
      { articles: articles.map((_, index) => idOf(index)), reason: { kind: 'credit', credit: '(WIRE)' } },
    ],
    findings,
    quotations: [],
    unread: [],
  };
}

export function reportOf(articles: readonly Article[] = DAM_ARTICLES, over: Partial<Report> = {}): Report {
  return {
    comparison: compareByHand(articles),
    articles,
    digests: Object.fromEntries(articles.map((_, index) => [idOf(index), `${index}`.repeat(64)])),
    base: null,
    madeAt: MADE_AT,
    extent: 'quotes',
    words: ENGLISH_WORDS,
    ...over,
  };
}

/** Texts that are markup, a formula, a key, a field or a command in some format. */
const VECTORS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title><iframe srcdoc="<b>">',
  '--><!--',
  ']]><![CDATA[',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;b&#62;',
  'javascript:alert(1)',
  '[click](javascript:alert(1))',
  '![](https://evil.example/pixel)',
  '[[Secret note]]',
  '![[Secret note]]',
  '](<https://evil.example>) [x',
  '<https://evil.example>',
  'https://evil.example/a_b*c',
  'www.evil.example',
  'desk@evil.example',
  'mailto:desk@evil.example',
  '#tag ^block key:: value',
  '%%hidden%% ==loud== ~~gone~~ $x$',
  '<% tp.system.clipboard() %> {{title}} {% raw %}',
  '`code` *a* __b__ | c |',
  '---',
  '- item',
  '1. item',
  '# heading',
  '> quote',
  '```js',
  '---\ntags: [owned]\n---',
  'x"\nowned: true',
  '"owned: true',
  "'owned': true",
  '!!js/function x',
  '*anchor &anchor',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '=HYPERLINK("https://evil.example";"x")',
  '";=1+1;"',
  'a;=1+1',
  'a","=1+1',
  'a\r\nb,c',
  'x\nER  - \nTY  - BOOK\nTI  - owned',
  'x\u0085ER  - \u2028TY  - BOOK',
  'a } , owned = {b',
  'a \\input{/etc/passwd} $\\write18{x}$ % & # _ ^ ~ {',
  'a}}\n@book{owned, title={x}}',
  'Smith and Jones',
  'Varga, Ilse',
  'أمل حداد',
  '春野 さくら',
  'Ζωή Παπά',
  '\u202Egpj.exe',
  '\uD800',
  '\uFEFF\uFFFE\u0000',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'CON',
  '🧵 e\u0301',
];

/** Hostile, awkward and ordinary text, never blank. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...VECTORS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
      { weight: 1, arbitrary: fc.lorem({ maxCount: 8 }) },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((pieces) => fc.constantFrom('', ' ', '\n').map((between) => pieces.join(between)))
  .map((text) => (text.trim() === '' ? 'x' : text));

const hostileAddress = fc.oneof(
  hostileText,
  hostileText.map((text) => `https://halden.example/${text}`),
  hostileText.map((text) => `https://halden.example/?q=${text}#${text}`),
  fc.webUrl(),
);

const hostileTime = fc.constantFrom(
  '2026-03-13',
  '2026-03-13T08:40:00+01:00',
  '2026 (<b>"=1)',
  '13 March 2026',
);

export const hostileArticle: fc.Arbitrary<Article> = fc.record({
  schema: fc.constant(1 as const),
  url: fc.option(hostileAddress),
  canonicalUrl: fc.option(hostileAddress),
  title: fc.option(hostileText),
  byline: fc.array(hostileText, { maxLength: 3 }),
  publisher: fc.option(hostileText),
  publishedAt: fc.option(hostileTime),
  modifiedAt: fc.option(hostileTime),
  language: fc.option(hostileText),
  direction: fc.constantFrom(null, 'ltr' as const, 'rtl' as const),
  blocks: fc.array(
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), text: hostileText }),
    {
      minLength: 4,
      maxLength: 5,
    },
  ),
  capturedAt: fc.option(hostileTime),
  reading: fc.constant(null),
});

/** A report whose every text is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    articles: fc.array(hostileArticle, { minLength: 2, maxLength: 3 }),
    about: hostileText,
    values: fc.array(hostileText, { minLength: 2, maxLength: 2 }),
    digest: hostileText,
    extent: fc.constantFrom('quotes' as const, 'full' as const),
  })
  .map(({ articles, about, values, digest, extent }) =>
    reportOf(articles, {
      comparison: compareByHand(articles, about, values),
      digests: { a0: digest, a1: '1'.repeat(64) },
      extent,
    }),
  );
