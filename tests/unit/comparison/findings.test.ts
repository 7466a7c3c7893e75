// What becomes of matched sentences, values and passages: findings that quote, weigh and name their evidence.
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../lib/comparison/clusters';
import type {
  AlignedPair,
  ComparedInput,
  Difference,
  SameTextPassage,
  Place,
} from '../../../lib/comparison/compared';
import type { Anchor } from '../../../lib/comparison/comparison';
import {
  comparePlaces,
  findingId,
  toDiffers,
  toMention,
  toOnlyHere,
  toSameText,
  toShared,
} from '../../../lib/comparison/findings';
import { readTexts } from './read-texts';

const PLAIN = 'The pier fell.';
const TELLING = 'On 3 March the ferry Alba lost 40 containers off Kestrin.';
const inputs = readTexts(['Nobody slept.', `${PLAIN} ${TELLING}`], [TELLING, PLAIN], [`${TELLING} ${PLAIN}`]);

/** The place of a sentence. */
function placeOf(article: number, block: number, sentence: number): Place {
  const { start, end } = inputs[article]!.analysis.blocks[block]!.sentences[sentence]!;
  return { article, block, start, end };
}

const word = (text: string): Anchor => ({ kind: 'word', text });

function pair(a: readonly number[], b: readonly number[], score: number, fields: Partial<AlignedPair> = {}) {
  const [one, other] = [a, b].map(([article, block, sentence]) => ({
    article: article!,
    block: block!,
    sentence: sentence!,
  }));
  const rest = { spansA: [], spansB: [], anchors: [], shared: new Map(), strength: 'similar' as const };
  return { a: one!, b: other!, score, ...rest, ...fields };
}

describe('a mention', () => {
  it('quotes its place and names its article', () => {
    expect(toMention(inputs, placeOf(1, 0, 0))).toEqual({
      article: 'b',
      block: 0,
      start: 0,
      end: TELLING.length,
      text: TELLING,
    });
  });

  it('stands before another by article, then block, then start, then end', () => {
    const places = [
      [1, 0, 0, 9],
      [0, 1, 5, 9],
      [0, 1, 0, 9],
      [0, 1, 0, 4],
      [0, 0, 8, 9],
    ].map(([article, block, start, end]) => ({ article: article!, block: block!, start: start!, end: end! }));
    expect([...places].sort(comparePlaces)).toEqual([...places].reverse());
  });
});

describe('the id of a finding', () => {
  const mentions = [placeOf(0, 1, 1), placeOf(1, 0, 0)].map((place) => toMention(inputs, place));

  it('is the same in whatever order the evidence comes', () => {
    expect(findingId('shared', [...mentions].reverse())).toBe(findingId('shared', mentions));
  });

  it('is another one for another kind or other evidence', () => {
    const [first] = mentions;
    const ids = [
      findingId('shared', mentions),
      findingId('differs', mentions),
      findingId('shared', [first!]),
      findingId('shared', [first!, { ...first!, end: first!.end - 1 }]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a shared fact', () => {
  const cluster: Cluster = {
    places: [placeOf(2, 0, 0), placeOf(0, 1, 1), placeOf(1, 0, 0)],
    pairs: [
      pair([1, 0, 0], [2, 0, 0], 0.6, { anchors: [word('ferry'), word('Alba')], strength: 'similar' }),
      pair([0, 1, 1], [1, 0, 0], 0.9, { anchors: [word('Alba'), word('Kestrin')], strength: 'close' }),
    ],
  };

  it('has its mentions in reading order and its links by their numbers', () => {
    const fact = toShared(inputs, cluster);
    expect(fact.mentions.map(({ article, text }) => [article, text])).toEqual([
      ['a', TELLING],
      ['b', TELLING],
      ['c', TELLING],
    ]);
    expect(fact.links).toEqual([
      [0, 1, 0.9],
      [1, 2, 0.6],
    ]);
  });

  it('is as strong as its best pair, and explained by the words of all, each once and six at most', () => {
    const fact = toShared(inputs, cluster);
    expect(fact.strength).toBe('close');
    expect(fact.anchors.map(({ text }) => text)).toEqual(['ferry', 'Alba', 'Kestrin']);
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(word);
    const wide = { ...cluster, pairs: [pair([0, 1, 1], [1, 0, 0], 0.9, { anchors: many })] };
    expect(toShared(inputs, wide).anchors).toEqual(many.slice(0, 6));
  });

  it('weighs as much as its weightiest sentence', () => {
    const plain = toShared(inputs, {
      places: [placeOf(0, 1, 0), placeOf(1, 1, 0)],
      pairs: [pair([0, 1, 0], [1, 1, 0], 0.9)],
    });
    const mixed = toShared(inputs, {
      places: [placeOf(0, 1, 0), placeOf(1, 0, 0)],
      pairs: [pair([0, 1, 0], [1, 0, 0], 0.9)],
    });
    const telling = toShared(inputs, cluster);
    expect(mixed.substance).toBeGreaterThan(plain.substance);
    expect(telling.substance).toBe(mixed.substance);
  });

  it('has its links between the sentences that were paired, where a block holds two of them', () => {
    const fact = toShared(inputs, {
      places: [placeOf(0, 1, 0), placeOf(0, 1, 1), placeOf(2, 0, 0), placeOf(2, 0, 1)],
      pairs: [pair([0, 1, 1], [2, 0, 0], 0.8), pair([0, 1, 0], [2, 0, 1], 0.7)],
    });
    expect(fact.links).toEqual([
      [0, 3, 0.7],
      [1, 2, 0.8],
    ]);
  });
});

describe('a difference', () => {
  const differs = (score: number, places = [placeOf(0, 1, 1), placeOf(1, 0, 0)]) => {
    const difference: Difference = {
      places,
      links: [
        [0, 1, score],
        [1, 0, 0.1],
      ],
      about: 'containers',
      values: [
        { mention: 0, text: '40' },
        { mention: 1, text: '60' },
      ],
      maybeUpdated: true,
      anchors: [word('ferry')],
    };
    return toDiffers(inputs, difference);
  };

  it('tells what it is about, the values, and whether it may be an update', () => {
    expect(differs(0.5)).toMatchObject({
      kind: 'differs',
      about: 'containers',
      values: [
        { mention: 0, text: '40' },
        { mention: 1, text: '60' },
      ],
      maybeUpdated: true,
      anchors: [word('ferry')],
      links: [
        [0, 1, 0.5],
        [1, 0, 0.1],
      ],
    });
  });

  it.each([
    [0.7, 'close'],
    [0.69, 'similar'],
  ])('of which the words around are alike by %d is %s', (score, strength) => {
    expect(differs(score).strength).toBe(strength);
  });

  it('weighs as much as the weightiest sentence that it touches', () => {
    const { start } = placeOf(0, 1, 1);
    const touching = differs(0.5, [{ article: 0, block: 1, start: start - 3, end: start + 1 }]);
    const before = differs(0.5, [{ article: 0, block: 1, start: 0, end: start - 1 }]);
    expect(touching.substance).toBeGreaterThan(before.substance);
    expect(before.substance).toBeGreaterThan(0);
  });
});

describe('same text', () => {
  const passage = (score: number): SameTextPassage => ({
    a: placeOf(0, 1, 1),
    b: placeOf(1, 0, 0),
    score,
    reuse: 'edited',
  });

  it.each([
    [0.95, 'same wording'],
    [0.94, 'close'],
  ])('of which %d is alike has %s', (score, strength) => {
    expect(toSameText(inputs, [passage(score)]).strength).toBe(strength);
  });

  it('that runs over several passages is as alike as the least of them', () => {
    const second = { ...passage(0.8), a: placeOf(0, 1, 0), b: placeOf(1, 1, 0) };
    const found = toSameText(inputs, [passage(1), second]);
    expect(found).toMatchObject({ kind: 'same-text', strength: 'close', reuse: 'edited', anchors: [] });
    expect(found.mentions.map(({ text }) => text)).toEqual([PLAIN, TELLING, TELLING, PLAIN]);
    expect(found.links).toEqual([
      [1, 2, 1],
      [0, 3, 0.8],
    ]);
    expect(found.substance).toBe(toSameText(inputs, [passage(1)]).substance);
  });
});

describe('a claim of one report', () => {
  const lone = (article: number, block: number, sentence: number, of: readonly ComparedInput[] = inputs) =>
    toOnlyHere(of, {
      ref: { article, block, sentence },
      sentence: of[article]!.analysis.blocks[block]!.sentences[sentence]!,
      anchors: [word('Alba')],
    });

  it('is quoted with what it tells of, and has no strength', () => {
    expect(lone(0, 1, 1)).toMatchObject({
      kind: 'only-here',
      strength: null,
      anchors: [word('Alba')],
      mentions: [{ article: 'a', block: 1, text: TELLING }],
    });
  });

  it('weighs less the further back it stands, and a quarter where it only wonders', () => {
    const texts = readTexts([PLAIN, PLAIN, PLAIN], ['Perhaps the pier fell.', PLAIN]);
    const [first, middle, last] = [0, 1, 2].map((block) => lone(0, block, 0, texts).substance);
    expect(first).toBeGreaterThan(middle!);
    expect(middle).toBeGreaterThan(last!);
    expect(lone(1, 0, 0, texts).substance).toBeLessThan(first! / 2);
  });
});
