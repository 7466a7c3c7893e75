// How an article is weighed among those that are kept, and how alike two are.
import { describe, expect, it } from 'vitest';
import { articlesWith } from '../../../lib/coverage/common-terms';
import { cosine, FULL, rarity, weigh, type Profile } from '../../../lib/coverage/profile';
import { readSignature } from '../../../lib/coverage/read-signature';
import type { Signature } from '../../../lib/coverage/signature';
import { report } from './reports';

const TIMES = { published: 7, days: Int32Array.of(3), weekdays: new Uint8Array(7) };

function signature(weights: Readonly<Record<number, number>>): Signature {
  const terms = Object.entries(weights).map(
    ([hash, weight]) => ({ hash: Number(hash), kind: 'word', label: hash, weight }) as const,
  );
  return { terms: terms.reverse(), times: TIMES };
}

const share = (profile: Profile): number[] => [...profile.weights].map((weight) => weight / FULL);

describe('the weight of a term', () => {
  it('falls with the articles that hold it, and twenty are taken to be there beside those that are', () => {
    expect(rarity(0, 0)).toBeCloseTo(Math.log(20));
    expect(rarity(-1, 0)).toBeCloseTo(Math.log(20));
    expect(rarity(9, 80)).toBeCloseTo(Math.log(10));
    expect(rarity(40, 10)).toBeLessThan(0);
  });

  it('is its part of the whole, whose length is one', () => {
    const profile = weigh(signature({ 4: 1, 9: 2 }), (hash) => (hash === 4 ? 3 : 2));
    expect([...profile.terms]).toEqual([4, 9]);
    share(profile).forEach((weight, at) => expect(weight).toBeCloseTo([0.6, 0.8][at] ?? 0, 4));
    expect(profile).toMatchObject(TIMES);
  });

  it('is nothing when more articles hold it than there are', () => {
    expect(share(weigh(signature({ 4: 1, 9: 2 }), (hash) => (hash === 4 ? -3 : 2)))).toEqual([0, 1]);
    expect(share(weigh(signature({ 4: 1 }), () => -1))).toEqual([0]);
  });
});

describe('two profiles', () => {
  const weighed = (weights: Readonly<Record<number, number>>) => weigh(signature(weights), () => 1);

  it.each([
    ['the same', { 1: 3, 2: 4 }, { 1: 3, 2: 4 }, 1],
    ['one term of two in common', { 1: 3, 2: 4 }, { 2: 1 }, 0.8],
    ['terms of the one between those of the other', { 1: 3, 5: 4 }, { 3: 3, 5: 4, 9: 0 }, 0.64],
    ['nothing in common', { 1: 3 }, { 2: 3 }, 0],
    ['one of them empty', { 1: 3 }, {}, 0],
  ])('with %s', (_, one, other, expected) => {
    expect(cosine(weighed(one), weighed(other))).toBeCloseTo(expected, 4);
    expect(cosine(weighed(other), weighed(one))).toBeCloseTo(expected, 4);
  });
});

describe('common terms', () => {
  const common = { terms: Uint32Array.of(3, 8, 20, 21), articles: Uint32Array.of(70, 80, 90, 100) };

  it.each([
    [3, 70],
    [8, 80],
    [20, 90],
    [21, 100],
    [1, null],
    [9, null],
    [22, null],
  ])('are found among others: %i', (term, articles) => {
    expect(articlesWith(common, term)).toBe(articles);
  });
});

describe('the signature of an article', () => {
  const labels = async (text: string, title: string | null = null) =>
    (await readSignature(report(text, { title }))).terms.map(({ label, kind }) => `${kind} ${label}`);
  const weightOf = async (label: string, text: string, title: string | null = null) =>
    (await readSignature(report(text, { title }))).terms.find((term) => term.label === label)?.weight ?? 0;
  const FILLER = 'It rained.\nIt snowed.\n';

  it('tells names, words and numbers apart, a word of a name by the whole name', async () => {
    expect((await labels('The ferry left Port Anselm with 240 crates.')).sort()).toEqual([
      'name Port Anselm',
      'name Port Anselm',
      'number 240',
      'word crates',
      'word ferry',
      'word left',
    ]);
  });

  it('takes a word for a name when most of its mentions are one', async () => {
    const text = 'Yesterday the harbour of Port Anselm was shut. A port is a port.';
    expect(await labels(text)).toContain('word Port');
    expect(await labels(`${text} People of Port Anselm left Port Anselm.`)).toContain('name Port Anselm');
  });

  it('counts what is said again by its square root', async () => {
    const once = await weightOf('ferry', `${FILLER}The ferry sank.`);
    const four = await weightOf('ferry', `${FILLER}The ferry and the ferry and the ferry. A ferry sank.`);
    expect(four / once).toBeCloseTo(2);
  });

  it('counts a text that is printed twice once', async () => {
    const once = await weightOf('ferry', `${FILLER}The ferry sank.`);
    expect(await weightOf('ferry', `${FILLER}The ferry sank.\nThe ferry sank.`)).toBeCloseTo(once);
  });

  it('gives more to what stands in the title and the first two sentences', async () => {
    const later = await weightOf('ferry', `${FILLER}The ferry sank.`);
    expect((await weightOf('ferry', 'It rained.\nThe ferry sank.')) / later).toBeCloseTo(1.3);
    expect((await weightOf('ferry', `${FILLER}It hailed.`, 'The ferry sank')) / later).toBeCloseTo(1.3);
  });

  it('holds the hundred strongest terms, strongest first', async () => {
    const vowels = 'aeiou';
    const words = Array.from({ length: 120 }, (_, at) => {
      const [a, b, c] = [at % 5, Math.floor(at / 5) % 5, Math.floor(at / 25)];
      return `kr${vowels[a]}lm${vowels[b]}vr${vowels[c]}k`;
    });
    const { terms } = await readSignature(report(`${words.join(' ')} ${words[7] ?? ''}.`));
    expect(terms).toHaveLength(100);
    expect(terms[0]?.label).toBe(words[7]);
    expect([...terms].sort((a, b) => b.weight - a.weight)).toEqual(terms);
  });

  it('leaves out function words', async () => {
    expect(await labels('It was of the.')).toEqual([]);
  });
});
