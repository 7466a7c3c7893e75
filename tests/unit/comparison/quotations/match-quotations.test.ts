import { describe, expect, it } from 'vitest';
import { findSharedQuotations } from '../../../../lib/comparison/quotations/shared-quotations';
import { readTexts } from '../read-texts';

const FLOOD =
  'we carried the archive up to the attic by hand, and the river took only the shelves and the old piano';
const CHOIR = 'no choir in this valley has ever sung with the windows open in February';

const say = (words: string) => `“${words},” said Nora Weiss.`;
const shared = (...articles: readonly (readonly string[])[]) =>
  findSharedQuotations(readTexts(...articles), []).map(({ uses }) =>
    uses.map(({ mention }) => `${mention.article}${mention.block}`),
  );

describe('uses of one quotation', () => {
  it('are kept apart from those of another one', () => {
    expect(shared([say(FLOOD), say(CHOIR)], [say(CHOIR), say(FLOOD)])).toEqual([
      ['a0', 'b1'],
      ['a1', 'b0'],
    ]);
  });

  it('are found in short ones too, from four words on', () => {
    expect(shared(['He said “never feed the swans” twice.'], [say('never feed the swans')])).toEqual([
      ['a0', 'b0'],
    ]);
  });

  it('are all those of an article that another report has', () => {
    expect(shared([say(FLOOD), say(FLOOD)], [say(FLOOD)])).toEqual([['a0', 'a1', 'b0']]);
  });

  it('are not those of an article alone', () => {
    expect(shared([say(FLOOD), say(FLOOD)], [say(CHOIR)])).toEqual([]);
  });

  it('are not the other half that only its own article says again', () => {
    const [head, tail] = FLOOD.split(', and ');
    expect(shared([say(FLOOD), say(tail!)], [say(head!)])).toEqual([['a0', 'b0']]);
  });

  it('are joined over a report that has both halves', () => {
    const [head, tail] = FLOOD.split(', and ');
    expect(shared([say(head!)], [say(tail!)], [say(FLOOD)])).toEqual([['a0', 'b0', 'c0']]);
  });
});

describe('two quotations are one', () => {
  const ten = 'we have seven boats left and four of them leak';

  it.each([
    ['seven of ten words stand in both', 'we have seven boats left and four others are safe', true],
    ['six of ten words do', 'we have seven boats left and three others are safe', false],
    ['no three of the common words stand in a row', 'we have nine boats left or four of us leak', false],
  ])('when %s', (_, other, expected) => {
    expect(shared([say(ten)], [say(other)])).toEqual(expected ? [['a0', 'b0']] : []);
  });

  it('not when they differ in one word of four, in the middle', () => {
    expect(shared([say('they never opened it')], [say('they never mended it')])).toEqual([]);
  });
});

it('a run of words that stands in more than two dozen quotations is a saying, no quotation shared', () => {
  const reports = (count: number) => Array.from({ length: count }, () => [say('better late than never')]);
  expect(shared(...reports(24))[0]).toHaveLength(24);
  expect(shared(...reports(25))).toEqual([]);
});
