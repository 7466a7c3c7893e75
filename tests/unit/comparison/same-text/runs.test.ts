import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/comparison/compare';
import { loadLanguages } from '../../../../lib/language/load';
import { makeArticle } from '../read-texts';

const BODY = [
  'The quarry at Hallin was closed on Friday after a blast shook the school across the road.',
  'Nobody was hurt, but eleven windows broke and a ceiling came down in the gymnasium.',
  'The owner, Brock Stone, said the charge had been three times as strong as planned.',
];

async function compareTexts(...texts: readonly (readonly string[])[]) {
  return compare(
    texts.map((blocks) => makeArticle(blocks)),
    await loadLanguages(['en']),
  );
}

describe('a body that stands twice in one article', () => {
  it('is one finding with every paragraph of it as evidence', async () => {
    const { findings } = await compareTexts(
      [...BODY, ...BODY],
      ['A choir from Oslo sang in Rome on Sunday.'],
    );
    const repeats = findings.filter((finding) => finding.kind === 'same-text');
    expect(repeats).toHaveLength(1);
    expect(repeats[0]).toMatchObject({ reuse: 'repeated', strength: 'same wording' });
    expect(repeats[0]?.mentions.map((mention) => mention.block)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(repeats[0]?.links.map(([from, to]) => [from, to])).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
  });

  it('is counted once everywhere else', async () => {
    const { findings } = await compareTexts(
      [...BODY, ...BODY],
      ['A choir from Oslo sang in Rome on Sunday.'],
    );
    const alone = findings.filter((finding) => finding.kind === 'only-here');
    const blocks = alone.flatMap((finding) => finding.mentions.map((mention) => mention.block));
    expect(Math.max(...blocks)).toBeLessThan(3);
  });

  it('is told of an article that stands alone, and nothing else is', async () => {
    const { findings } = await compareTexts([...BODY, ...BODY]);
    expect(findings.map((finding) => finding.kind)).toEqual(['same-text']);
  });
});
