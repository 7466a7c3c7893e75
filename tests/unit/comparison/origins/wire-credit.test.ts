import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../../../lib/article/article';
import { findWireCredit } from '../../../../lib/comparison/origins/wire-credit';
import { makeArticle } from '../read-texts';

type Block = string | readonly [BlockKind, string];

const BODY: readonly string[] = [
  'Snow closed the pass above Vallorn on Sunday and left forty lorries waiting at its foot.',
  'The ploughs are to start at four in the morning, the road office said.',
  'A hotel in the valley gave its dining room to the drivers for the night.',
  'The last time the pass was shut so early in the year was in the winter of the long strike.',
];

const creditOf = (blocks: readonly Block[], fields: Partial<Article> = {}) =>
  findWireCredit(makeArticle(blocks, fields));

describe('the agency an article credits', () => {
  it.each([
    ['By Reuters', 'Reuters'],
    ['By Reuters Staff', 'Reuters'],
    ['By The Associated Press', 'AP'],
    ['von dpa', 'dpa'],
    ['Par Agence France-Presse', 'AFP'],
    ['Por Agencia EFE', 'EFE'],
    ['Yonhap News Agency', 'Yonhap'],
    ['Interfax News', 'Interfax'],
    ['AP News', 'AP'],
    ['Kyodo News', 'Kyodo'],
    ['Jane Roe of the Reuters Institute', null],
    ['Reuters Breakingviews', null],
  ])('is the one its byline is made of: %s', (byline, credit) => {
    expect(creditOf(BODY, { byline: [byline] })).toBe(credit);
  });

  it('is the same when byline, publisher and dateline all name it', () => {
    const blocks = [`VALLORN (Reuters) - ${BODY[0]}`];
    expect(creditOf(blocks, { byline: ['Reuters'], publisher: 'Reuters' })).toBe('Reuters');
  });

  it('is none when byline and dateline name two', () => {
    expect(creditOf([`VALLORN (AFP) - ${BODY[0]}`], { byline: ['Reuters'] })).toBeNull();
  });

  it.each<[string, readonly Block[]]>([
    ['in the standfirst', [['standfirst', 'VALLORN (AP) — Forty lorries wait for the ploughs.'], ...BODY]],
    [
      'in the fourth paragraph, below an account of the video',
      [...BODY.slice(1), `VALLORN (AP) — ${BODY[0]}`],
    ],
    ['beside the desk of the paper that prints it', [`VALLORN (Vallorn Courier / AP) — ${BODY[0]}`]],
  ])('is read from a dateline %s', (_, blocks) => {
    expect(creditOf(blocks)).toBe('AP');
  });

  it.each<[string, readonly Block[]]>([
    ['far into a paragraph', [`${BODY[0]} It was the first report (AP).`, BODY[1]!]],
    ['after the fourth paragraph', [...BODY, 'One more road (AP) was shut.', BODY[1]!]],
    ['in a heading', [['heading', 'Pass shut (AP)'], ...BODY]],
  ])('is not what stands in brackets %s', (_, blocks) => {
    expect(creditOf(blocks)).toBeNull();
  });

  it.each([
    ['AP', 'AP'],
    ['(Reuters)', 'Reuters'],
    ['-- Press Trust of India --', 'PTI'],
    ['«ТАСС».', 'TASS'],
    ['Reuters declined to comment.', null],
    ['Read more on the AP site', null],
  ])('is the one that signs the article in its last line: %s', (signature, credit) => {
    expect(creditOf([...BODY, signature])).toBe(credit);
  });

  it('is none when a name stands alone in the middle of the article', () => {
    expect(creditOf([BODY[0]!, 'Reuters', BODY[1]!])).toBeNull();
  });

  it('is none of an article without text', () => {
    expect(creditOf([])).toBeNull();
  });
});
