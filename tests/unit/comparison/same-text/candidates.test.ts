import { describe, expect, it } from 'vitest';
import { Numbering } from '../../../../lib/comparison/numbering';
import { findCandidates, readSeeds } from '../../../../lib/comparison/same-text/candidates';
import { cutPieces } from '../../../../lib/comparison/same-text/tokens';
import { readTexts } from '../read-texts';

/** Pairs of paragraphs of two articles that are looked at closely. */
const candidates = (a: readonly string[], b: readonly string[]) => {
  const words = new Numbering();
  const [one, other] = readTexts(a, b).map((input, article) => readSeeds(cutPieces(input, article, words)));
  return findCandidates(one!, other!);
};

const SLUICE = 'Engineers lowered the rusty sluice with borrowed chains';

describe('two paragraphs are looked at closely', () => {
  it.each([
    ['when they share a phrase', [SLUICE], ['By noon they had lowered the rusty sluice again'], true],
    [
      'when every third word was exchanged',
      ['old barges carried heavy timber below green wooden bridges toward mills'],
      ['old barges hauled heavy timber under green wooden arches toward mills'],
      true,
    ],
    [
      'when two pairs of neighbours agree',
      ['Heavy timber barges'],
      ['Timber barges came, heavy timber too'],
      true,
    ],
    [
      'when a verb stands between the same names',
      ['Ada Quill applauded Ivo Brandt'],
      ['Ada Quill applauded Ivo Brandt'],
      true,
    ],
    ['not for two neighbouring words', [SLUICE], ['A rusty sluice was sold'], false],
    [
      'not for function words in a row',
      ['It is of the north and of the sea'],
      ['It is of the south and of the hills'],
      false,
    ],
    [
      'not for the same words in another order',
      [SLUICE],
      ['Chains, borrowed, sluice: rusty, lowered'],
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(candidates(a, b)).toEqual(expected ? [[0, 0]] : []);
  });

  it('each with every paragraph of the other article that has the words', () => {
    const other = ['Nobody had seen such a winter.', `${SLUICE} today.`, `${SLUICE} on Friday.`];
    expect(candidates([SLUICE], other)).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('not for a formula that stands in more than eight paragraphs of the other article', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `${SLUICE}, part ${at}.`);
    expect(candidates([SLUICE], lines(8))).toHaveLength(8);
    expect(candidates([SLUICE], lines(9))).toEqual([]);
  });
});
