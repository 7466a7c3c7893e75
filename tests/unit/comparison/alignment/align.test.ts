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
import { makeArticle, readInputsOf } from '../read-texts';

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
});
