// The hard case: eight reports with long names and titles, 66 paragraphs, missing dates, very many facts.
import type { Comparison, Finding } from '../../../lib/comparison/comparison';
import { comparison, findingMaker, report } from './sketch';

const NAMES = [
  'The Greater Northmoor and Lower Tolle Valley Evening Intelligencer and Advertiser',
  'Nachrichtenagentur Oberhaldenbrückenstein',
  'Halden Public Broadcasting Corporation, Regional Desk East',
  'A',
  'sehr-langer-hostname-ohne-jede-trennung.example',
  'The Sarn Gazette',
  'Tolle Valley Post',
] as const;

const PARAGRAPHS = 66;
const sentence = (n: number): string =>
  `Paragraph ${n} tells of the ${n * 7} sandbags that were laid on day ${n} along the eastern bank.`;

const base = report({
  id: 'base',
  title:
    'After sixty-six days of high water the eastern bank holds, and the argument over who shall pay for the sandbags, the pumps and the sleepless nights of a whole valley has only just begun',
  publisher: 'The Independent Chronicle of the Eastern Bank and its Tributaries',
  publishedAt: '2026-02-01',
  blocks: Array.from({ length: PARAGRAPHS }, (_, index) => sentence(index + 1)),
});

const others = NAMES.map((publisher, index) =>
  report({
    id: `other${index}`,
    title: `Report ${index + 1}: ${'the water and the bank, '.repeat(index + 1)}and what follows`,
    publisher: index === 4 ? null : publisher,
    url: index === 4 ? `https://${publisher}/story` : null,
    publishedAt: index % 3 === 0 ? null : `2026-02-0${index + 1}T0${index}:15:00Z`,
    blocks: Array.from({ length: PARAGRAPHS }, (_, at) =>
      sentence(at + 1).replace(String((at + 1) * 7), String((at + 1) * 7 + (index === 1 ? 1 : 0))),
    ),
  }),
);

const articles = [base, ...others];
const make = findingMaker(articles);

function findingAt(n: number): Finding {
  const words = sentence(n);
  if (n % 11 === 0) return make.onlyHere(['base', words], [['number', String(n * 7)]]);
  if (n % 5 === 0) {
    const value = String(n * 7);
    const other = String(n * 7 + 1);
    return make.differs(
      'sandbags laid along the eastern bank by volunteers, soldiers and the fire brigade',
      [
        ['base', words, `${value} sandbags`],
        [
          'other1',
          words.replace(value, other),
          `${other} sandbags, according to the ministry of the interior`,
        ],
        ['other2', words, `${value} sandbags`],
      ],
      [['number', value]],
      n === 5,
    );
  }
  if (n % 7 === 0)
    return make.sameText('exact', [
      ['base', words],
      ['other5', words],
    ]);
  return make.shared('same wording', [
    ['base', words],
    [`other${n % 7}`, words.replace(String(n * 7), String(n * 7 + (n % 7 === 1 ? 1 : 0)))],
  ]);
}

export const CROWD: Comparison = comparison(
  articles,
  Array.from({ length: PARAGRAPHS - 6 }, (_, index) => findingAt(index + 1)),
  articles.map(({ id }) => ({ articles: [id], reason: { kind: 'alone' } })),
  articles.map(({ id }) => ({ article: id, taken: PARAGRAPHS, found: PARAGRAPHS })),
);
