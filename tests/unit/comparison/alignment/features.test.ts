// What alignment knows of two sentences, held against a plain reading of the same definitions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairArticles } from '../../../../lib/comparison/alignment/align';
import { chooseCandidates } from '../../../../lib/comparison/alignment/candidates';
import { FEATURES, featureReader } from '../../../../lib/comparison/alignment/features';
import { readVocabulary } from '../../../../lib/comparison/alignment/vocabulary';
import { loadLanguages } from '../../../../lib/language/load';
import { makeArticle, readInputsOf } from '../read-texts';
import { plainFeatures } from './plain-features';

const languages = await loadLanguages(['en']);

/** Names, numbers, days, words of one family, words that begin alike, and a word made of two others. */
const WORDS = [
  ...['the', 'of', 'in', 'and', 'Alba', 'Kestrin', 'Moran', 'Korea', 'Korean', 'Monday', '163', '40 boats'],
  ...['ferry', 'harbour', 'crew', 'captain', 'inquiry', 'storm', 'snow', 'snowstorm', 'rescued', 'lifted'],
  ...['acquired', 'purchased', 'negotiate', 'negotiations', 'negotiators', 'engine', 'engineers', 'pier'],
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 26 })
  .map((words) => `Then ${words.join(' ')}.`);
const report = fc.array(sentence, { minLength: 1, maxLength: 7 }).map((sentences) => makeArticle(sentences));

describe('the features of two sentences', () => {
  it('are what their definitions say', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const vocabulary = readVocabulary(readInputsOf(one, other), [], languages);
        const [pair] = pairArticles(vocabulary);
        const plain = plainFeatures(vocabulary);
        for (const { a, b, values } of featureReader(vocabulary, () => true)(pair!)) {
          const expected = plain(pair!.a.indexOf(a), pair!.b.indexOf(b));
          const wrong = FEATURES.filter((name, column) => {
            return Math.abs((values[column] ?? Infinity) - expected[name]) > 1e-9;
          });
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are read of every two sentences that have a word in common or one that belongs to it', () => {
    const inputs = readInputsOf(
      makeArticle(['The ferry struck the pier.', 'Nobody slept.', 'Nordkran acquired the yard.']),
      makeArticle(['A pier was struck.', 'The yard was purchased.', 'Engineers negotiate.']),
    );
    const vocabulary = readVocabulary(inputs, [], languages);
    const [pair] = pairArticles(vocabulary);
    const read = featureReader(vocabulary, () => true)(pair!);
    expect(read.map(({ a, b }) => [a.ref.block, b.ref.block])).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });
});

describe('the pairs that are looked at', () => {
  /** The sixteen with most of each row and each column, the earlier ones first, none with nothing. */
  function choosePlainly(table: readonly number[], rows: number, columns: number): readonly number[] {
    const bestOf = (line: readonly number[]): readonly number[] =>
      line
        .filter((at) => (table[at] ?? 0) > 0)
        .sort((one, other) => (table[other] ?? 0) - (table[one] ?? 0) || one - other)
        .slice(0, 16);
    const inRows = Array.from({ length: rows }, (_, i) =>
      table.slice(0, columns).map((_, j) => i * columns + j),
    );
    const inColumns = Array.from({ length: columns }, (_, j) =>
      Array.from({ length: rows }, (_, i) => i * columns + j),
    );
    const chosen = new Set([...inRows, ...inColumns].flatMap(bestOf));
    return [...chosen].sort((one, other) => one - other);
  }

  it('are the best of every sentence, whatever the other sentences have', () => {
    const table = fc
      .record({ rows: fc.integer({ min: 1, max: 24 }), columns: fc.integer({ min: 1, max: 24 }) })
      .chain(({ rows, columns }) =>
        fc.record({
          rows: fc.constant(rows),
          columns: fc.constant(columns),
          cells: fc.array(fc.integer({ min: 0, max: 9 }), {
            minLength: rows * columns,
            maxLength: rows * columns,
          }),
        }),
      );
    fc.assert(
      fc.property(table, ({ rows, columns, cells }) => {
        const chosen = chooseCandidates(Float64Array.from(cells), rows, columns);
        expect([...chosen]).toEqual(choosePlainly(cells, rows, columns));
      }),
    );
  });
});
