import { describe, expect, it } from 'vitest';
import { findSameText } from '../../../../lib/comparison/same-text/same-text';
import { readTexts } from '../read-texts';
import { coinSentence } from './coined-words';

const TOWER =
  'Masons took down the upper third of the leaning tower before the autumn storms, stone by numbered stone.';
const LOFT =
  'The bells were laid on straw in the loft of the brewery, where children were allowed to touch them.';
const CAKE = 'On market day the bakers sold a cake in the shape of the tower with a gap at the top.';

const passagesOf = (a: readonly string[], b: readonly string[]) => findSameText(readTexts(a, b)).passages;
const reuseOf = (a: string, b: string) => passagesOf([a], [b]).map(({ reuse }) => reuse);
/** The wording of each passage in the first article and in the second. */
const wordings = (a: string, b: string) =>
  passagesOf([a], [b]).map((passage) => [
    a.slice(passage.a.start, passage.a.end),
    b.slice(passage.b.start, passage.b.end),
  ]);

describe('the place of a passage', () => {
  it('begins and ends with the words that are common', () => {
    const part = 'took down the upper third of the leaning tower before the autumn storms';
    expect(wordings(TOWER, `Two men ${part} came.`)).toEqual([[part, part]]);
  });

  it('is that of the copied sentence among others', () => {
    expect(wordings(`${CAKE} ${TOWER}`, `${TOWER} ${LOFT}`)).toEqual([[TOWER, TOWER]]);
  });

  it('is told for each of several sentences in another order, the first word of each in it', () => {
    expect(wordings(`${CAKE} ${TOWER}`, `${TOWER} ${CAKE}`)).toEqual([
      [CAKE, CAKE],
      [TOWER, TOWER],
    ]);
  });

  it('is told for four sentences in another order at most', () => {
    const sentences = Array.from({ length: 6 }, (_, at) => coinSentence(at * 20, 18));
    const reversed = [...sentences].reverse();
    expect(wordings(sentences.slice(0, 4).join(' '), reversed.slice(2).join(' '))).toHaveLength(4);
    expect(wordings(sentences.join(' '), reversed.join(' '))).toHaveLength(4);
  });
});

describe('the share of a passage that is common', () => {
  const scoreOf = (a: string, b: string) => passagesOf([a], [b])[0]?.score;

  it('is all of it when one report only puts words in', () => {
    const longer = TOWER.replace('upper third', 'upper and most crooked third');
    expect(scoreOf(TOWER, longer)).toBe(1);
    expect(scoreOf(longer, TOWER)).toBe(1);
  });

  it('is less when words are exchanged', () => {
    expect(scoreOf(TOWER, TOWER.replace('leaning', 'crooked').replace('autumn', 'winter'))).toBeCloseTo(
      16 / 18,
    );
  });
});

describe('a passage is', () => {
  const QUOTED = `“Never again,” wrote the mason, who ${CAKE.slice(0, -1).toLowerCase().slice(14)} for years.`;

  it.each([
    ['edited when one report only puts words in', TOWER, TOWER.replace('upper', 'upper, crooked'), 'edited'],
    ['edited when one report only leaves words out', TOWER, TOWER.replace('upper ', ''), 'edited'],
    ['exact though it has a short quotation in it', QUOTED, QUOTED, 'exact'],
    [
      'contained, no quotation both report, when only one has it in quotation marks',
      `“${LOFT.slice(0, -1)},” he said.`,
      LOFT,
      'contained',
    ],
  ])('%s', (_, a, b, reuse) => {
    expect(reuseOf(a, b)).toEqual([reuse]);
    expect(reuseOf(b, a)).toEqual([reuse]);
  });

  it('same-quotation from four fifths of its common words inside the marks on', () => {
    const quoting = (words: string) => [`Guards carried ${words}`, `Nobody carried ${words}`] as const;
    expect(reuseOf(...quoting('“empty boats leave harbours”'))).toEqual(['same-quotation']);
    expect(reuseOf(...quoting('“empty boats leave” harbours'))).toEqual(['contained']);
  });

  it('repeated when one article has it twice with other words around it', () => {
    const { passages, repeated } = findSameText(readTexts([`${CAKE} ${TOWER}`, `${TOWER} ${LOFT}`]));
    expect(passages.map(({ reuse }) => reuse)).toEqual(['repeated']);
    expect(repeated).toEqual([]);
  });
});

describe('a phrase of six words', () => {
  const phrase = 'stone by numbered stone before autumn';

  it('is a passage of two short sentences, not of two long paragraphs', () => {
    expect(reuseOf(`Men took it down ${phrase}.`, `It came down ${phrase}.`)).toHaveLength(1);
    const long = (first: number) =>
      `${coinSentence(first, 40)} He said ${phrase} ${coinSentence(first + 40, 40)}`;
    expect(reuseOf(long(0), long(100))).toEqual([]);
  });

  it('is a passage when a short sentence made of it stands in a long paragraph', () => {
    expect(
      reuseOf(`${phrase}.`, `${coinSentence(0, 60)} He said ${phrase}, ${coinSentence(60, 40)}`),
    ).toHaveLength(1);
  });
});

describe('the shortest passage', () => {
  it('is one of two words that tell something and two that hold them together', () => {
    expect(reuseOf('Boats of the harbours', 'Boats of the harbours')).toEqual(['exact']);
    expect(reuseOf('Boats of harbours', 'Boats of harbours')).toEqual([]);
  });
});
