// compare() as a whole: what always holds, whatever the articles say.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { compare } from '../../../lib/comparison/compare';
import type { Comparison } from '../../../lib/comparison/comparison';
import { loadLanguages } from '../../../lib/language/load';
import { makeArticle } from './read-texts';
import { readInput } from '../../../scripts/read-input';

const languages = await loadLanguages(['en']);

/** Reports invented for this test: sentences of one event from which articles are drawn. */
const HARBOUR = [
  'A crane toppled onto two warehouses in the port of Kestrin on Tuesday, injuring eleven dock workers.',
  'Eleven workers were hurt in Kestrin when a crane fell on two warehouses at the port.',
  'Mayor Lena Ostrow promised an independent inquiry within six weeks.',
  'An independent inquiry will report in six weeks, Mayor Lena Ostrow said.',
  'The crane had passed its last inspection in March, according to the port authority.',
  'Ferry services to Halm resumed on Wednesday morning.',
  'The operator, Nordkran, has suspended work on its four other cranes.',
  'Nordkran stopped all work on the four remaining cranes in the harbour.',
  '"We heard a crack and then everything went dark," said Tomas Vey, a driver.',
  'Insurers put the damage at $14 million.',
];
const MUSEUM = [
  'The city museum of Avel opened a hall of glass instruments on Sunday.',
  'Visitors may play three of the flutes under supervision.',
  'Curator Ida Brandt spent nine years collecting the pieces.',
  'Tickets cost 12 euros and school classes enter free.',
];

const anArticle = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...HARBOUR, ...MUSEUM), { minLength: 1, maxLength: 8 }), fc.webUrl())
  .map(([blocks, url]) => makeArticle(blocks, { url }));

/** Every linked pair of passages, written so that two comparisons can be held against each other. */
function listLinks(comparison: Comparison): readonly string[] {
  return comparison.findings.flatMap((finding) =>
    finding.kind === 'only-here'
      ? []
      : finding.links.map(([from, to]) =>
          [from, to]
            .map((at) => finding.mentions[at])
            .map((mention) => `${finding.kind} ${mention?.article} ${mention?.block}`)
            .sort()
            .join(' / '),
        ),
  );
}

function sortedIds(comparison: Comparison): readonly string[] {
  return comparison.findings.map((finding) => finding.id).sort();
}

describe('compare', () => {
  it('finds facts told in other words and leaves alone what only one report has', () => {
    const a = makeArticle([HARBOUR[0]!, HARBOUR[2]!, HARBOUR[4]!, HARBOUR[6]!], {
      url: 'https://a.example/1',
    });
    const b = makeArticle([HARBOUR[1]!, HARBOUR[3]!, HARBOUR[5]!, HARBOUR[7]!], {
      url: 'https://b.example/1',
    });
    const { findings, articles } = compare([a, b], languages);
    const pairs = findings
      .filter((finding) => finding.kind === 'shared')
      .map((finding) => finding.mentions.map((mention) => mention.block));
    expect(pairs).toContainEqual([0, 0]);
    expect(pairs).toContainEqual([1, 1]);
    expect(pairs).toContainEqual([3, 3]);
    const alone = findings
      .filter((finding) => finding.kind === 'only-here')
      .map(({ mentions }) => [
        articles.findIndex(({ id }) => id === mentions[0]?.article),
        mentions[0]?.block,
      ]);
    expect(alone).toContainEqual([0, 2]);
    expect(alone).toContainEqual([1, 2]);
  });

  it('pairs a short quotation of common words with its longer form', () => {
    const others = [
      'Nordkran bought the port in 1998.',
      'Nordkran runs nine cranes in Kestrin.',
      'Nordkran lost a court case in May.',
    ];
    const a = makeArticle([HARBOUR[0]!, HARBOUR[6]!, others[0]!, '"That is not what Nordkran is about.'], {
      url: 'https://a.example/1',
    });
    const b = makeArticle(
      [
        HARBOUR[1]!,
        HARBOUR[7]!,
        others[1]!,
        others[2]!,
        '"That is not what Nordkran is about," a manager said.',
      ],
      { url: 'https://b.example/1' },
    );
    const links = listLinks(compare([a, b], languages));
    expect(links.some((link) => link.startsWith('shared') && /3 \/ .* 4$|4 \/ .* 3$/.test(link))).toBe(true);
  });

  it('keeps the names and numbers that explain a pair', () => {
    const { findings } = compare([makeArticle([HARBOUR[2]!]), makeArticle([HARBOUR[3]!])], languages);
    const anchors = findings.flatMap((finding) => (finding.kind === 'shared' ? finding.anchors : []));
    expect(anchors).toContainEqual({ kind: 'name', text: 'Lena Ostrow' });
  });

  it('shows nothing as shared between reports of two events', () => {
    const a = makeArticle(HARBOUR.slice(0, 8), { url: 'https://a.example/1' });
    const b = makeArticle(MUSEUM, { url: 'https://b.example/1' });
    const kinds = new Set(compare([a, b], languages).findings.map((finding) => finding.kind));
    expect(kinds.has('shared')).toBe(false);
  });

  it('takes one to eight articles', () => {
    const article = makeArticle([HARBOUR[0]!]);
    expect(() => compare([], languages)).toThrow(RangeError);
    expect(() => compare(new Array<Article>(9).fill(article), languages)).toThrow(RangeError);
  });

  it('finds nothing only here when an article is compared with itself', () => {
    fc.assert(
      fc.property(anArticle, (article) => {
        const { findings } = compare([article, article], languages);
        expect(findings.filter((finding) => finding.kind === 'only-here')).toEqual([]);
        const shared = new Set(
          findings.flatMap((finding) =>
            finding.kind === 'shared' || finding.kind === 'same-text'
              ? finding.mentions.map(({ block }) => block)
              : [],
          ),
        );
        expect(shared.size).toBe(article.blocks.length);
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(fc.array(anArticle, { minLength: 2, maxLength: 4 }), (articles) => {
        expect(sortedIds(compare([...articles].reverse(), languages))).toEqual(
          sortedIds(compare(articles, languages)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('loses no link when an unrelated article joins', () => {
    const other = makeArticle(
      ['Snow fell on the passes above Tarn overnight.', 'Road crews expect to clear them by noon.'],
      { url: 'https://other.example/snow' },
    );
    fc.assert(
      fc.property(anArticle, anArticle, (a, b) => {
        const before = listLinks(compare([a, b], languages));
        expect(listLinks(compare([a, b, other], languages))).toEqual(expect.arrayContaining([...before]));
      }),
      { numRuns: 100 },
    );
  });

  it('quotes every passage exactly', () => {
    fc.assert(
      fc.property(fc.array(anArticle, { minLength: 2, maxLength: 3 }), (articles) => {
        const comparison = compare(articles, languages);
        for (const mention of comparison.findings.flatMap((finding) => finding.mentions)) {
          const article = comparison.articles.find(({ id }) => id === mention.article);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(article?.blocks[mention.block]?.text.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00A0')],
    ['soft hyphens', (text: string) => text.replaceAll('ware', 'ware\u00AD')],
    [
      'full-width digits',
      (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
  ])('gives the same verdicts with %s', (_, write) => {
    const [a, b] = [HARBOUR.filter((_text, at) => at % 2 === 0), HARBOUR.filter((_text, at) => at % 2 === 1)];
    const verdicts = (left: readonly string[]): readonly string[] =>
      compare(
        [makeArticle(left, { url: 'https://a.example/1' }), makeArticle(b, { url: 'https://b.example/1' })],
        languages,
      ).findings.map(({ kind, mentions }) => `${kind} ${mentions.map(({ block }) => block).join()}`);
    expect(verdicts(a.map(write))).toEqual(verdicts(a));
  });
});

describe('the addresses of the reports', () => {
  const files = [
    'ostray-courier/2026/11/ferry-aground.html',
    'kestrin-messenger/news/ferry-maiden-ledge.html',
    'maddenford-review/transport/calder-rose.html',
    'varrow-today/story/71845.html',
  ];

  /** The facts by where they stand, the reports numbered as in `files`. */
  async function factsAt(host: string): Promise<readonly string[]> {
    const read = await Promise.all(files.map((file) => readInput(join('scripts/demo-pages', file))));
    const articles = read.flatMap((one, at) =>
      one.ok ? [{ ...one.value, url: `https://${host}.example/${at}`, canonicalUrl: null }] : [],
    );
    const { articles: given, findings } = compare(articles, languages);
    const order = given.map(({ id }) => id);
    return findings
      .filter(({ kind }) => kind === 'shared')
      .map(({ mentions }) =>
        mentions
          .map(({ article, block, start }) => `${order.indexOf(article)} ${block} ${start}`)
          .sort()
          .join(', '),
      )
      .sort();
  }

  it('say nothing of what they share, though articles are put in the order of their ids', async () => {
    const [first, ...others] = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(factsAt));
    expect(first?.length).toBeGreaterThan(10);
    for (const facts of others) expect(facts).toEqual(first);
  });
});
