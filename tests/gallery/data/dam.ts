// The main example: four invented reports about a crack in a dam, one a copy of the wire story.
import type { LeftOut } from '../../../lib/article/article';
import type { Comparison } from '../../../lib/comparison/comparison';
import { comparison, findingMaker, quotation, report } from './sketch';

const ledger = report({
  id: 'ledger',
  title: 'Lower valley road shut as row over the crack in Harrowmere Dam deepens',
  publisher: 'The Ellerwick Ledger',
  publishedAt: '2026-03-13T08:40:00Z',
  blocks: [
    'The council closed the lower valley road on Thursday night after a routine check turned into an argument about how safe Harrowmere Dam still is.',
    'The crack is 14 metres long and runs below the third gate, says an inspection note seen by the Ledger.',
    '“We close first and argue afterwards,” said Ilse Varga, who runs the council’s roads. “Nobody will thank us for having waited.”',
    'Some 340 households downstream were told to keep a bag ready, though no one has been asked to leave. “Nobody has to leave tonight,” said Ada Lindqvist of the rescue service.',
    'It had rained for nine days.',
    'The operator, Tolle Water, calls the damage old and harmless. It was inspected on 3 March, a spokesman said, and it passed.',
    'The regulator will hold a hearing in Ellerwick on Monday, and anyone who lives below the dam may speak there.',
    'Buses between Ellerwick and Sarn go over the pass until further notice.',
    ['heading', 'A dam older than its papers'],
    'Harrowmere Dam, completed in 1961, holds back 18 million cubic metres of water above the town of Ellerwick.',
    'Joren Pell, who worked on the spillway in 1998, opened his garage for the Ledger. The crack is in his survey sheets from that year, he said, at about half the length.',
    'Schools in the lower valley stayed shut on Friday.',
    'Two engineers from the capital arrived on Friday morning with a sonar boat.',
    'The council has set up a telephone line, and the fire brigade goes from door to door.',
    'The dam’s insurer, Corvin Mutual, declined to say whether it had been told about the crack before this week.',
    'For the people of the lower valley it is a night of packed bags.',
    'Anglers were turned back at the northern car park, as was a wedding party.',
    'Tolle Water’s shares were not traded on Friday.',
    ['quote', '“A dam does not argue,” said Varga. “It holds or it does not.”'],
    'The last full emptying of the lake was in 1987.',
    'A public meeting in the school hall was called for Saturday evening; the operator has not said whether it will come.',
    'Nobody at the regulator answered the telephone after ten.',
    'This report will be continued.',
  ],
});

const WIRE_BLOCKS = [
  'A council shut the road through the lower Tolle valley late on Thursday when a crack was found in a dam above it.',
  'The crack is nine metres long and lies in the spillway, says the regulator, which was told on Wednesday.',
  'Harrowmere Dam, completed in 1961, holds back 18 million cubic metres of water above the town of Ellerwick.',
  'About 430 households were asked to stay within reach of a telephone; there was no order to leave. “Nobody has to leave tonight, and nobody should drive into the valley to look,” said Ada Lindqvist, who heads the rescue service.',
  'Tolle Water, which runs the dam, said the damage was not new and posed no danger. It gave 5 March as the day of the last inspection.',
  'The lake was lowered by two metres overnight.',
  'A hearing is planned for Monday in Ellerwick, the regulator said, open to all residents below the dam.',
  'Schools in the valley were closed on Friday.',
  'The interior ministry sent two engineers with sonar equipment.',
  'The national dam register lists 41 dams of the same type.',
  'Northmoor Wire',
] as const;

const wire = report({
  id: 'wire',
  title: 'Road closed below Harrowmere Dam after crack found',
  publisher: 'Northmoor Wire',
  publishedAt: '2026-03-13T05:50:00Z',
  blocks: WIRE_BLOCKS,
});

const post = report({
  id: 'post',
  title: 'Crack in dam closes valley road',
  publisher: 'Tolle Valley Post',
  publishedAt: '2026-03-13T07:15:00Z',
  blocks: WIRE_BLOCKS.slice(0, 10),
});

const radio = report({
  id: 'radio',
  title: 'What we know about the crack at Harrowmere',
  publisher: 'Radio Halden',
  publishedAt: '2026-03-13T11:30:00Z',
  blocks: [
    'The road below Harrowmere Dam has been closed since Thursday night.',
    'The crack is some nine metres long, the operator told this station.',
    'Tolle Water says the damage is old and harmless.',
    '340 households have been told to be ready, but nobody has had to leave home. “No one has to leave tonight, and nobody should come into the valley to look,” said Petra Holm of the council.',
    'The last inspection was on 3 March.',
    'The level of the lake went down by two metres during the night.',
    'There will be a hearing in Ellerwick on Monday.',
    'Lessons were cancelled in three schools.',
    'Two experts with a sonar boat began work in the morning.',
    'A telephone line for residents is open day and night.',
    'The last time the lake was emptied was in 1987.',
    'There will be a hearing in Ellerwick on Monday.',
    'Rain is expected to end on Sunday.',
    'A company spokesman did not want to talk about the age of the crack.',
  ],
});

const articles = [ledger, wire, post, radio].map((article) =>
  article.id === 'radio'
    ? {
        ...article,
        blocks: article.blocks.map((block, index) => (index === 11 ? { ...block, repeats: 6 } : block)),
      }
    : article,
);

const make = findingMaker(articles);

const findings = [
  make.differs(
    'length of the crack',
    [
      ['ledger', 'The crack is 14 metres long', '14 metres'],
      ['wire', 'The crack is nine metres long and lies in the spillway, says the regulator', 'nine metres'],
      ['post', 'The crack is nine metres long and lies in the spillway, says the regulator', 'nine metres'],
      ['radio', 'The crack is some nine metres long, the operator told this station.', 'nine metres'],
    ],
    [
      ['word', 'crack'],
      ['word', 'metres'],
      ['word', 'long'],
    ],
  ),
  make.differs(
    'households told to be ready',
    [
      ['ledger', 'Some 340 households', '340'],
      ['wire', 'About 430 households', '430'],
      ['post', 'About 430 households', '430'],
      ['radio', '340 households have been told to be ready', '340'],
    ],
    [['word', 'households']],
  ),
  make.differs(
    'date of the last inspection',
    [
      ['ledger', 'It was inspected on 3 March', '3 March'],
      ['wire', 'It gave 5 March as the day of the last inspection.', '5 March'],
      ['post', 'It gave 5 March as the day of the last inspection.', '5 March'],
      ['radio', 'The last inspection was on 3 March.', '3 March'],
    ],
    [
      ['date', '3 March'],
      ['word', 'inspection'],
    ],
  ),
  make.shared(
    'close',
    [
      ['ledger', 'The council closed the lower valley road on Thursday night'],
      ['wire', 'A council shut the road through the lower Tolle valley late on Thursday'],
      ['post', 'A council shut the road through the lower Tolle valley late on Thursday'],
      ['radio', 'The road below Harrowmere Dam has been closed since Thursday night.'],
    ],
    [
      ['date', 'Thursday'],
      ['word', 'council'],
      ['word', 'road'],
      ['word', 'valley'],
    ],
  ),
  make.shared(
    'similar',
    [
      ['ledger', 'no one has been asked to leave'],
      ['wire', 'there was no order to leave'],
      ['post', 'there was no order to leave'],
      ['radio', 'nobody has had to leave home'],
    ],
    [['word', 'leave']],
  ),
  make.shared(
    'close',
    [
      ['ledger', 'The operator, Tolle Water, calls the damage old and harmless'],
      ['wire', 'the damage was not new and posed no danger'],
      ['post', 'the damage was not new and posed no danger'],
      ['radio', 'Tolle Water says the damage is old and harmless.'],
    ],
    [
      ['name', 'Tolle Water'],
      ['word', 'damage'],
    ],
  ),
  make.shared('close', [
    ['ledger', 'The regulator will hold a hearing in Ellerwick on Monday'],
    ['wire', 'A hearing is planned for Monday in Ellerwick'],
    ['post', 'A hearing is planned for Monday in Ellerwick'],
    ['radio', 'There will be a hearing in Ellerwick on Monday.'],
  ]),
  make.shared('close', [
    ['ledger', 'Schools in the lower valley stayed shut on Friday.'],
    ['wire', 'Schools in the valley were closed on Friday.'],
    ['post', 'Schools in the valley were closed on Friday.'],
    ['radio', 'Lessons were cancelled in three schools.'],
  ]),
  make.shared('similar', [
    ['ledger', 'Two engineers from the capital arrived on Friday morning with a sonar boat.'],
    ['wire', 'The interior ministry sent two engineers with sonar equipment.'],
    ['post', 'The interior ministry sent two engineers with sonar equipment.'],
    ['radio', 'Two experts with a sonar boat began work in the morning.'],
  ]),
  make.shared('similar', [
    ['ledger', 'The council has set up a telephone line'],
    ['radio', 'A telephone line for residents is open day and night.'],
  ]),
  make.shared('close', [
    ['ledger', 'The last full emptying of the lake was in 1987.'],
    ['radio', 'The last time the lake was emptied was in 1987.'],
  ]),
  make.shared(
    'similar',
    [
      ['wire', 'The lake was lowered by two metres overnight.'],
      ['post', 'The lake was lowered by two metres overnight.'],
      ['radio', 'The level of the lake went down by two metres during the night.'],
    ],
    [['number', 'two metres']],
  ),
  make.onlyHere(
    ['wire', 'The national dam register lists 41 dams of the same type.'],
    [['number', '41 dams']],
  ),
  make.onlyHere(['radio', 'Rain is expected to end on Sunday.']),
  make.onlyHere(['ledger', 'below the third gate'], [['number', 'third']]),
  make.onlyHere(
    ['ledger', '“We close first and argue afterwards,” said Ilse Varga'],
    [
      ['quotation', 'We close first and argue afterwards'],
      ['name', 'Ilse Varga'],
    ],
  ),
  make.onlyHere(['ledger', 'The crack is in his survey sheets from that year'], [['name', 'Joren Pell']]),
  make.onlyHere(
    ['ledger', 'The dam’s insurer, Corvin Mutual, declined to say whether it had been told about the crack'],
    [['name', 'Corvin Mutual']],
  ),
  make.onlyHere(['ledger', '“A dam does not argue,” said Varga. “It holds or it does not.”']),
  make.sameText('exact', [
    [
      'ledger',
      'Harrowmere Dam, completed in 1961, holds back 18 million cubic metres of water above the town of Ellerwick.',
    ],
    [
      'wire',
      'Harrowmere Dam, completed in 1961, holds back 18 million cubic metres of water above the town of Ellerwick.',
    ],
    [
      'post',
      'Harrowmere Dam, completed in 1961, holds back 18 million cubic metres of water above the town of Ellerwick.',
    ],
  ]),
];

export const DAM: Comparison = comparison(
  articles,
  findings,
  [
    { articles: ['ledger'], reason: { kind: 'alone' } },
    { articles: ['wire', 'post'], reason: { kind: 'same-text', share: 0.93 } },
    { articles: ['radio'], reason: { kind: 'alone' } },
  ],
  [
    { article: 'ledger', taken: 23, found: 27 },
    { article: 'wire', taken: 11, found: 11 },
    { article: 'post', taken: 10, found: 10 },
    { article: 'radio', taken: 14, found: 14 },
  ],
  [
    quotation(
      articles,
      [
        [
          'wire',
          'Nobody has to leave tonight, and nobody should drive into the valley to look',
          'Ada Lindqvist',
          'same',
        ],
        [
          'post',
          'Nobody has to leave tonight, and nobody should drive into the valley to look',
          'Ada Lindqvist',
          'same',
        ],
        ['ledger', 'Nobody has to leave tonight', 'Ada Lindqvist', 'trimmed'],
        [
          'radio',
          'No one has to leave tonight, and nobody should come into the valley to look',
          'Petra Holm',
          'reworded',
        ],
      ],
      true,
    ),
  ],
);

/** What the reading report of the Ledger lists. */
export const DAM_LEFT_OUT: readonly LeftOut[] = [
  {
    after: 12,
    reason: 'outside-body',
    text: 'The council meets again on Saturday at noon in the town hall.',
  },
  { after: 12, reason: 'hidden', text: 'How the spillway works: a short explanation in six pictures.' },
  { after: 20, reason: 'outside-body', text: 'With reporting by the Sarn desk and two of our readers.' },
  { after: 22, reason: 'hidden', text: 'Correction: an earlier text gave the wrong day for the hearing.' },
  { after: 4, reason: 'related', text: 'Read more: why the valley floods in March' },
];
