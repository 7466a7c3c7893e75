import { describe, expect, it } from 'vitest';
import type { RepeatedBlock } from '../../../../lib/comparison/compared';
import { joinParts, readQuotations } from '../../../../lib/comparison/quotations/read-quotations';
import { readTexts } from '../read-texts';

const read = (blocks: readonly string[], repeated: readonly RepeatedBlock[] = []) =>
  readQuotations(readTexts(blocks)[0]!, 0, repeated);
const textsOf = (...args: Parameters<typeof read>) => read(...args).map(({ text }) => text);

describe('the quotations of an article', () => {
  it.each([
    ['four words', 'The sign said “never feed the swans” until May.', ['never feed the swans']],
    ['no three words', 'The sign said “beware of swans” until May.', []],
    [
      'two sentences inside one pair of marks',
      '“We closed the sluice at noon. Nobody asked us to open it again,” said Vera Holm.',
      ['We closed the sluice at noon. Nobody asked us to open it again'],
    ],
    [
      'three sentences inside one pair of marks',
      '“We closed the sluice. Then we went home. Nobody asked us to come back,” said Vera Holm.',
      ['We closed the sluice. Then we went home. Nobody asked us to come back'],
    ],
    [
      'two apart when the speaker is named between them',
      '“We closed the sluice at noon,” said Vera Holm. “Nobody asked us to open it again.”',
      ['We closed the sluice at noon', 'Nobody asked us to open it again'],
    ],
  ])('are %s', (_, text, expected) => {
    expect(textsOf([text]).map((one) => one.replace(/[,.]$/, ''))).toEqual(expected);
  });

  it('have the words between their marks, the first and the last among them, and nothing else', () => {
    const [quotation] = read(['The sign said “never feed the swans” until May.']);
    expect(quotation?.words).toEqual(['never', 'feed', 'the', 'swans']);
  });

  it('know their block and their place in it', () => {
    const blocks = ['The swans came back in May.', 'The sign said “never feed the swans” until May.'];
    const [quotation] = read(blocks);
    expect(quotation?.place).toMatchObject({ article: 0, block: 1 });
    expect(blocks[1]!.slice(quotation?.place.start, quotation?.place.end)).toBe('never feed the swans');
  });

  it('are not read again in a block that the article prints twice', () => {
    const [first, second] = [
      '“We closed the sluice at noon,” said Vera Holm.',
      '“It will stay shut,” he said.',
    ];
    const blocks = [first!, second!, first!];
    expect(read(blocks, [{ article: 0, block: 2, of: 0, score: 1 }]).map(({ place }) => place.block)).toEqual(
      [0, 1],
    );
    expect(read(blocks, [{ article: 1, block: 1, of: 0, score: 1 }])).toHaveLength(3);
  });
});

describe('parts of quotations', () => {
  const part = (start: number, end: number, speaker: string | null = null) => ({ start, end, speaker });

  it.each([
    ['with a space between them', 'Shut it. Now. He left.', [part(0, 8), part(9, 13)], [part(0, 13)]],
    ['with nothing between them', '关上它。快点。', [part(0, 4), part(4, 7)], [part(0, 7)]],
    ['that are three', 'Go. Go. Go.', [part(0, 3), part(4, 7), part(8, 11)], [part(0, 11)]],
  ])('are joined %s', (_, text, parts, expected) => {
    expect(joinParts(text, parts)).toEqual(expected);
  });

  it.each([
    ['with a word between them', 'Shut it, he said. Now.', [part(0, 7), part(18, 22)]],
    ['when one stands inside the other', 'He said no to us all', [part(0, 20), part(8, 10)]],
  ])('stay apart %s', (_, text, parts) => {
    expect(joinParts(text, parts)).toEqual(parts);
  });

  it('have the speaker that any of them has, the first one first', () => {
    const speakerOf = (...speakers: readonly (string | null)[]) =>
      joinParts('Go. Go.', [part(0, 3, speakers[0]), part(4, 7, speakers[1])])[0]?.speaker;
    expect(speakerOf(null, 'Vera Holm')).toBe('Vera Holm');
    expect(speakerOf('Vera Holm', null)).toBe('Vera Holm');
    expect(speakerOf('Vera Holm', 'a neighbour')).toBe('Vera Holm');
  });
});
