// Alignment looks closely at few pairs only: what it leaves out must never be what it would have shown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignArticles, pairArticles, scoreAllPairs } from '../../../../lib/comparison/alignment/align';
import { mostCloseness, readCloseness } from '../../../../lib/comparison/alignment/closeness';
import { MODEL } from '../../../../lib/comparison/alignment/model';
import { readVocabulary } from '../../../../lib/comparison/alignment/vocabulary';
import { massOf } from '../../../../lib/comparison/alignment/weights';
import type { SentenceRef } from '../../../../lib/comparison/compared';
import { runThrough } from '../../../../lib/comparison/steps';
import { loadLanguages } from '../../../../lib/language/load';
import { makeArticle, readInputsOf, readTexts } from '../read-texts';

const languages = await loadLanguages(['en']);

/** Few words, so that any two sentences share some of them, and some of them twice. */
const WORDS = 'ferry harbour Alba Kestrin crew 163 rescued storm engine captain Monday inquiry the of'.split(
  ' ',
);
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 24 });
const report = fc
  .array(sentence, { minLength: 1, maxLength: 9 })
  .map((sentences) => makeArticle(sentences.map((words) => `Then ${words.join(' ')}.`)));

const name = (a: SentenceRef, b: SentenceRef): string => `${a.block}/${a.sentence} ${b.block}/${b.sentence}`;

describe('alignment', () => {
  it('finds every match that scoring all pairs finds', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const inputs = readInputsOf(one, other);
        const all = scoreAllPairs(inputs, [], languages);
        const shown = all.filter(({ score }) => score >= MODEL.shownFrom);
        fc.pre(shown.length !== 1);
        const { pairs } = runThrough(alignArticles(inputs, [], languages));
        expect(pairs.map(({ a, b, score }) => [name(a, b), score])).toEqual(
          shown.map(({ a, b, score }) => [name(a.ref, b.ref), score]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('never reads more closeness than it says there can be', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const vocabulary = readVocabulary(readInputsOf(one, other), [], languages);
        for (const pair of pairArticles(vocabulary)) {
          for (const [a, b] of pair.a.flatMap((own) => pair.b.map((theirs) => [own, theirs] as const))) {
            const shared = a.terms.filter((term) => b.indexOf.has(term));
            const most = mostCloseness(a, b, massOf(shared, pair.weights));
            const read = readCloseness(a, b, pair);
            expect(read.window).toBeLessThanOrEqual(most.window);
            expect(read.near).toBeLessThanOrEqual(most.near + 1e-9);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  describe('of two reports', () => {
    const align = (one: readonly string[], other: readonly string[]) =>
      runThrough(alignArticles(readTexts(one, other), [], languages));
    const SAME = 'The ferry sank.';
    /** Sentences of five more things, so that two of them share no more than they are given. */
    const OTHERS = [
      [
        'Bakers baked bread.',
        'Judges judged cattle.',
        'Poets read verses.',
        'Farmers sold wool.',
        'Masons cut stone.',
      ],
      [
        'Dancers wore masks.',
        'Pilots flew kites.',
        'Nurses sang hymns.',
        'Cooks fried eels.',
        'Smiths bent iron.',
      ],
    ] as const;

    it('shows the same words in the same order whatever else there is', () => {
      const { pairs, matched } = align([SAME, ...OTHERS[0]], [SAME, ...OTHERS[1]]);
      expect(pairs.map(({ a, b }) => name(a, b))).toEqual(['0/0 0/0']);
      expect(pairs[0]?.score).toBeGreaterThanOrEqual(0.98);
      expect(matched.map(({ article, block }) => [article, block])).toEqual([
        [0, 0],
        [1, 0],
      ]);
    });

    it('is as sure of the same words wherever they stand, but of no other order and no part of them', () => {
      const scoreOf = (own: string, theirs: string): number => {
        const inputs = readTexts(
          [own, ...OTHERS[0]],
          [...OTHERS[1], 'A ferry came. Another ferry went.', theirs],
        );
        const scored = scoreAllPairs(inputs, [], languages);
        return scored.find(({ a, b }) => a.ref.block === 0 && b.ref.block === 6)?.score ?? 0;
      };
      expect(scoreOf('Ferry.', 'It was a ferry.')).toBe(0.98);
      expect(scoreOf('Ferry.', 'It was a ferry boat.')).toBeLessThan(0.98);
      expect(scoreOf('Ferry storm.', 'It was a storm of a ferry.')).toBeLessThan(0.98);
      expect(scoreOf('It was.', 'She was.')).toBe(0);
    });

    it('shows no single pair of two whole reports that is not quite sure', () => {
      const [one, other] = [
        'The ferry Alba sank off the harbour.',
        'A harbour boat went down on a stormy night.',
      ];
      const lone = align([one, ...OTHERS[0]], [other, ...OTHERS[1]]);
      expect(lone).toEqual({ pairs: [], matched: [] });
      const scored = scoreAllPairs(readTexts([one, ...OTHERS[0]], [other, ...OTHERS[1]]), [], languages);
      const score = Math.max(...scored.map((pair) => pair.score));
      expect(score).toBeGreaterThan(MODEL.shownFrom);
      expect(score).toBeLessThan(0.8);
      const brief = align([one, ...OTHERS[0]], [other, ...OTHERS[1].slice(1)]);
      expect(brief.pairs.map(({ a, b }) => name(a, b))).toEqual(['0/0 0/0']);
    });
  });
});
