import { describe, expect, it } from 'vitest';
import { applySaidFacts, sentenceOf, type SaidFact } from '../../../lib/comparison/said-facts';
import { DAM } from '../../gallery/data/dam';

const shared = DAM.findings.find(
  (one) => one.kind === 'shared' && new Set(one.mentions.map(({ article }) => article)).size > 2,
)!;
const lonely = DAM.findings.find((one) => one.kind === 'only-here')!;

const side = (mention: (typeof shared.mentions)[number]) => ({
  article: mention.article,
  text: sentenceOf(DAM, mention),
});

function notSame(first: number, second: number): SaidFact {
  return {
    one: side(shared.mentions[first]!),
    other: side(shared.mentions[second]!),
    sameFact: false,
  };
}

describe('the reader’s word on single facts', () => {
  it('“not the same fact” takes one passage out of a finding; it stands alone from then on', () => {
    const corrected = applySaidFacts(DAM, [notSame(0, 1)]);
    const finding = corrected.findings.find((one) => one.id === shared.id)!;
    expect(finding.mentions).toHaveLength(shared.mentions.length - 1);
    const held = finding.mentions.map(({ article }) => article);
    expect(held.includes(shared.mentions[0]!.article) && held.includes(shared.mentions[1]!.article)).toBe(
      false,
    );
    const alone = corrected.findings.filter((one) => one.id.startsWith(`${shared.id}-`));
    expect(alone.map(({ kind }) => kind)).toEqual(['only-here']);
  });

  it('links of what is left point to the passages they pointed to before', () => {
    const { findings } = applySaidFacts(DAM, [notSame(0, 1)]);
    const finding = findings.find((one) => one.id === shared.id)!;
    const links = finding.kind === 'shared' ? finding.links : [];
    for (const [from, to] of links) {
      expect([finding.mentions[from], finding.mentions[to]]).not.toContain(undefined);
    }
  });

  it('a finding of two reports falls apart, and both stand alone', () => {
    const pair = DAM.findings.find((one) => one.kind === 'shared' && one.mentions.length === 2)!;
    const word: SaidFact = { one: side(pair.mentions[0]!), other: side(pair.mentions[1]!), sameFact: false };
    const { findings } = applySaidFacts(DAM, [word]);
    expect(findings.some((one) => one.id === pair.id)).toBe(false);
    expect(findings.filter((one) => one.id.startsWith(`${pair.id}-`)).map(({ kind }) => kind)).toEqual([
      'only-here',
      'only-here',
    ]);
  });

  it('“same fact” makes one shared fact of two sentences, and what stood alone there stands alone no more', () => {
    const own = lonely.mentions[0]!;
    const other = DAM.articles.find((article) => article.id !== own.article)!;
    const [sentence] = other.blocks[0]!.sentences;
    const text = other.blocks[0]!.text.slice(sentence!.start, sentence!.end);
    const { findings } = applySaidFacts(DAM, [
      { one: side(own), other: { article: other.id, text }, sameFact: true },
    ]);
    expect(findings.some((one) => one.id === lonely.id)).toBe(false);
    const made = findings.find((one) => one.id.startsWith('said-'))!;
    expect(made.mentions.map(({ article }) => article).sort()).toEqual([other.id, own.article].sort());
  });

  it('words about sentences that are not in the comparison change nothing', () => {
    const stray: SaidFact = {
      one: { article: 'nobody', text: 'Nothing.' },
      other: { article: 'ledger', text: 'Nothing.' },
      sameFact: true,
    };
    expect(applySaidFacts(DAM, [stray, { ...stray, sameFact: false }]).findings).toEqual(DAM.findings);
  });
});
