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
