// Two small pairs: reports with nothing in common, and reports of which the other is a copy of the base.
import { comparison, findingMaker, report } from './sketch';

const walk = report({
  id: 'walk',
  title: 'A path round the lake, at last',
  publisher: 'Tolle Valley Post',
  publishedAt: '2026-01-18',
  blocks: ['The walking path opens on Sunday.', 'It is eleven kilometres long.', 'Dogs are welcome.'],
});
const strangers = report({
  id: 'bakers',
  title: 'Bakers argue about the price of flour',
  publisher: 'Radio Halden',
  publishedAt: null,
  blocks: ['Flour is dear this winter.', 'Nobody knows why.'],
});
export const NOTHING_SHARED = comparison(
  [walk, strangers],
  [],
  [
    { articles: ['walk'], reason: { kind: 'alone' } },
    { articles: ['bakers'], reason: { kind: 'alone' } },
  ],
);

const copied = report({
  id: 'copy',
  title: 'A path round the lake, at last',
  publisher: 'The Ellerwick Ledger',
  publishedAt: '2026-01-18',
  blocks: ['The walking path opens on Sunday.', 'It is eleven kilometres long.'],
});
const make = findingMaker([walk, copied]);
export const ONE_COPY = comparison(
  [walk, copied],
  [
    make.sameText('exact', [
      ['walk', 'The walking path opens on Sunday.'],
      ['copy', 'The walking path opens on Sunday.'],
    ]),
    make.onlyHere(['walk', 'Dogs are welcome.']),
  ],
  [{ articles: ['walk', 'copy'], reason: { kind: 'credit', credit: '“(NW)”' } }],
);
