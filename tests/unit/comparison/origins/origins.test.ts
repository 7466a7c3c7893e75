import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/article/article';
import { findOrigins } from '../../../../lib/comparison/origins/origins';
import { findSameText } from '../../../../lib/comparison/same-text/same-text';
import { makeArticle, readInputsOf } from '../read-texts';

const STORY = [
  'The bridge over the Merle was closed on Tuesday after divers found a crack as long as a hand in its third pier.',
  'Lorries have to take the mountain road until the engineers have weighed the pier, the county council said.',
  'Bakers on the left bank said that half of their customers had not come over the river since the barriers went up.',
];
const OWN = [
  'Mussel farmers in the bay want the county to pay for the weeks in which no lorry reached the market halls.',
  'A retired diver recalled how the pier was poured in the cold spring of his last year at school.',
];

const originsOf = (...articles: readonly Article[]) => {
  const inputs = readInputsOf(...articles);
  return findOrigins(inputs, findSameText(inputs));
};
const groups = (...articles: readonly Article[]) =>
  originsOf(...articles).map((origin) => origin.articles.join(''));

describe('origins', () => {
  it('each article is its own when nothing ties it to another', () => {
    expect(originsOf(makeArticle(STORY), makeArticle(OWN))).toEqual([
      { articles: ['a'], reason: { kind: 'alone' } },
      { articles: ['b'], reason: { kind: 'alone' } },
    ]);
  });

  it('a copy with a paragraph of its own counts with the story, and says how much of it is common', () => {
    const [origin] = originsOf(makeArticle(STORY), makeArticle([...STORY, OWN[0]!]));
    expect(origin?.articles).toEqual(['a', 'b']);
    expect(origin?.reason).toMatchObject({ kind: 'same-text', share: expect.closeTo(1, 1) });
  });

  it('one paragraph in common is no origin in common', () => {
    expect(groups(makeArticle(STORY), makeArticle([STORY[0]!, ...OWN]))).toEqual(['a', 'b']);
  });

  it('a common quotation, however long, is no origin in common', () => {
    const said = 'I looked up at the third pier and saw daylight where for forty years there had been none';
    expect(
      groups(makeArticle([`“${said},” said Mr Roe.`]), makeArticle([`Roe, a fisherman: “${said}.”`])),
    ).toEqual(['a', 'b']);
  });

  it('a chain of copies is one origin though its ends share less', () => {
    const first = makeArticle(STORY.slice(0, 2));
    const last = makeArticle([...STORY.slice(1), OWN[0]!]);
    expect(groups(first, makeArticle(STORY), last)).toEqual(['abc']);
  });

  it.each([
    ['in the dateline', { blocks: [`PORT SALT, May 4 (AP) — ${STORY[0]}`] }],
    ['as the byline', { blocks: [STORY[0]!], byline: ['The Associated Press'] }],
    ['as the publisher', { blocks: [STORY[0]!], publisher: 'Associated Press' }],
    ['as the last line', { blocks: [STORY[0]!, '(AP)'] }],
  ])('the same wire credit is one origin, with the credit as reason: %s', (_, { blocks, ...fields }) => {
    const other = makeArticle([`LIMA (AP) - ${OWN[0]}`]);
    expect(originsOf(makeArticle(blocks, fields), other)).toEqual([
      { articles: ['a', 'b'], reason: { kind: 'credit', credit: 'AP' } },
    ]);
  });

  it.each([
    [
      'names the agency as a source in the text',
      {
        blocks: [
          'Four people told Reuters (and the AP) about the crack in the pier of the bridge over the river.',
        ],
      },
    ],
    ['credits two agencies', { blocks: [`PORT SALT (AP/AFP) — ${STORY[0]}`] }],
    ['carries an agency picture', { blocks: [['caption', 'The bridge (AP) in May'], STORY[0]!] as const }],
  ])('an article that %s has no wire credit', (_, { blocks }) => {
    expect(groups(makeArticle([...blocks]), makeArticle([`LIMA (AP) - ${OWN[0]}`]))).toEqual(['a', 'b']);
  });

  it.each([
    ['de', 'SALZHAFEN (dpa) - Die Brücke bleibt gesperrt.', 'dpa'],
    ['fr', 'PORT-SEL (AFP) - Le pont reste fermé.', 'AFP'],
    ['es', 'Puerto Sal, 4 may (EFE).- El puente sigue cerrado.', 'EFE'],
    ['ar', 'بورت سولت (رويترز) - لا يزال الجسر مغلقا.', 'Reuters'],
    ['zh', '（法新社）桥梁仍然关闭。', 'AFP'],
  ])('datelines of other languages are read: %s', (_, text, credit) => {
    const [origin] = originsOf(makeArticle([text]), makeArticle([text.slice(0, -6)]));
    expect(origin?.articles).toEqual(['a', 'b']);
    if (origin?.reason.kind === 'credit') expect(origin.reason.credit).toBe(credit);
  });
});

describe('articles that share a text', () => {
  const LONG = [
    ...OWN,
    'The school bus turns round at the mill now, and the children walk the last mile along the towpath.',
    'An old ferry is being painted in the yard at Salt Point in case the barriers are still there in autumn.',
  ];

  it('are one origin when a short report stands in a long one, whichever comes first', () => {
    const [short, long] = [makeArticle(STORY.slice(0, 1)), makeArticle([STORY[0]!, ...LONG])];
    expect(groups(short, long)).toEqual(['ab']);
    expect(groups(long, short)).toEqual(['ab']);
  });

  it('are one origin from half of the smaller one on', () => {
    const [copied] = STORY;
    const other = makeArticle([copied!, ...LONG.slice(2)]);
    const asLong = OWN[0]!.padEnd(copied!.length, '!');
    expect(groups(makeArticle([copied!, asLong]), other)).toEqual(['ab']);
    expect(groups(makeArticle([copied!, `${asLong}!`]), other)).toEqual(['a', 'b']);
  });

  it('draw no article in that stands between them or before them', () => {
    const [copy, own] = [makeArticle(STORY), makeArticle(LONG)];
    expect(groups(copy, own, copy)).toEqual(['ac', 'b']);
    expect(groups(own, copy, copy)).toEqual(['a', 'bc']);
  });

  it('are one origin over every link of a chain, in the order of its first article', () => {
    const [own, head, whole, tail] = [LONG, STORY.slice(0, 2), STORY, [...STORY.slice(1), OWN[0]!]].map(
      (blocks) => makeArticle(blocks),
    );
    expect(groups(own!, head!, whole!, tail!)).toEqual(['a', 'bcd']);
    expect(groups(own!, head!, tail!, whole!)).toEqual(['a', 'bcd']);
    expect(groups(head!, own!, tail!, whole!)).toEqual(['acd', 'b']);
  });

  it('have as reason the weakest share that is needed to hold them together', () => {
    const [first] = originsOf(
      makeArticle(STORY),
      makeArticle([...STORY, LONG[2]!]),
      makeArticle([STORY[1]!, STORY[2]!, LONG[2]!, LONG[3]!]),
    );
    expect(first?.articles).toEqual(['a', 'b', 'c']);
    expect(first?.reason).toMatchObject({ kind: 'same-text', share: expect.closeTo(0.75, 1) });
  });

  it('have their text as reason even when they carry the same credit', () => {
    const wire = makeArticle(STORY, { byline: ['Reuters'] });
    expect(originsOf(wire, wire)).toMatchObject([{ articles: ['a', 'b'], reason: { kind: 'same-text' } }]);
  });

  it('have the credit as reason when one of them is held by nothing else', () => {
    const fields = { byline: ['Reuters'] };
    expect(originsOf(makeArticle(STORY, fields), makeArticle(STORY), makeArticle(OWN, fields))).toEqual([
      { articles: ['a', 'b', 'c'], reason: { kind: 'credit', credit: 'Reuters' } },
    ]);
  });
});

describe('a block printed twice', () => {
  const FAR =
    'Pilots of the river tugs were told to keep to the right arch and to sound their horns before it.';

  it('makes an article no longer, so that half of it is still half', () => {
    const [copied] = STORY;
    const twice = makeArticle([copied!, copied!, copied!, OWN[1]!]);
    expect(groups(twice, makeArticle([copied!, ...STORY.slice(1), FAR]))).toEqual(['ab']);
  });

  it('makes the other article no shorter', () => {
    const [copied] = STORY;
    const other = makeArticle([copied!, FAR, FAR, STORY[1]!, STORY[2]!]);
    expect(groups(makeArticle([copied!, ...OWN]), other)).toEqual(['a', 'b']);
  });
});
