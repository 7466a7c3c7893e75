// Trains the alignment model on labelled pairs and writes lib/comparison/alignment/model.ts:
// `npx tsx bench/train-alignment.ts --data DIR [--write]`. Prints cross-validated figures; no event is on both sides.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pairArticles } from '../lib/comparison/alignment/align';
import { FEATURES, featureReader } from '../lib/comparison/alignment/features';
import { readVocabulary } from '../lib/comparison/alignment/vocabulary';
import { readInputs } from '../lib/comparison/inputs';
import { findSameText } from '../lib/comparison/same-text/same-text';
import type { Languages } from '../lib/language/language';
import { loadLanguages } from '../lib/language/load';
import { readAlignmentCases, judgePairs, toArticle, type AlignmentCase } from './alignment-cases';
import { fitLogistic, predictLogistic, type Logistic, type Sample } from './logistic';
import { chooseThresholds, reportFigures, type Predicted } from './alignment-figures';

/** Strength of the ridge penalty on standardised weights; 20 to 120 gave the same figures within 0.5. */
const RIDGE = 60;
/** Folds of the cross-validation; topics are dealt out in turn. */
const FOLDS = 12;
/** Cases weigh by positives to the power of -0.5: neither every case nor every pair alike. */
const CASE_POWER = -0.5;

interface Prepared {
  readonly one: AlignmentCase;
  readonly topic: string;
  /** By pair of blocks "i j": the rows of its sentence pairs. */
  readonly rows: ReadonlyMap<string, readonly (readonly number[])[]>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      write: { type: 'boolean', default: false },
      without: { type: 'string' },
    },
  });
  if (values.data === undefined) throw new Error('Name the folder of labelled pairs with --data.');
  const languages = await loadLanguages(['en']);
  const dropped = new Set(values.without?.split(','));
  const prepared = readAlignmentCases(values.data).map((one) => prepare(one, languages, dropped));
  const topics = [...new Set(prepared.map(({ topic }) => topic))];
  const foldOf = ({ topic }: Prepared): number => topics.indexOf(topic) % FOLDS;
  const predicted = Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(prepared.filter((one) => foldOf(one) !== fold));
    return prepared.filter((one) => foldOf(one) === fold).map((one) => predict(model, one));
  }).flat();
  const thresholds = chooseThresholds(predicted);
  console.log(reportFigures(predicted, thresholds));
  if (values.write) writeModel(train(prepared), thresholds);
}

function prepare(one: AlignmentCase, languages: Languages, dropped: ReadonlySet<string>): Prepared {
  const { inputs, given } = readInputs([toArticle(one, 'a'), toArticle(one, 'b')], languages);
  const swapped = given[0] === 1;
  const vocabulary = readVocabulary(inputs, findSameText(inputs).repeated, languages);
  const rows = new Map<string, (readonly number[])[]>();
  const readFeatures = featureReader(vocabulary, () => true);
  for (const pair of pairArticles(vocabulary)) {
    for (const { a, b, values } of readFeatures(pair)) {
      const [left, right] = swapped ? [b, a] : [a, b];
      const name = `${left.ref.block} ${right.ref.block}`;
      const kept = [...values].map((value, k) => (dropped.has(FEATURES[k] ?? '') ? 0 : value));
      rows.set(name, [...(rows.get(name) ?? []), kept]);
    }
  }
  return { one, rows, topic: one.source?.[0]?.split('_')[0] ?? one.file };
}

function train(prepared: readonly Prepared[]): Logistic {
  const samples = prepared.flatMap(({ one, rows }): Sample[] => {
    const judged = judgePairs(one, () => 0);
    const positives = Math.max(3, judged.filter((pair) => pair.positive).length);
    return judged.flatMap(({ i, j, positive }) => {
      const own = rows.get(`${i} ${j}`) ?? [];
      // A block of several sentences shares its fact in one of them: the one with most in common.
      const used = positive ? [...own].sort((x, y) => (y[4] ?? 0) - (x[4] ?? 0)).slice(0, 1) : own;
      return used.map((row) => ({ row, positive, weight: 3 * positives ** CASE_POWER }));
    });
  });
  return fitLogistic(samples, RIDGE);
}

function predict(model: Logistic, { one, rows }: Prepared): Predicted {
  const scoreOf = (i: number, j: number): number =>
    Math.max(0, ...(rows.get(`${i} ${j}`) ?? []).map((row) => predictLogistic(model, row)));
  return { one, pairs: judgePairs(one, scoreOf), scoreOf };
}

function writeModel(model: Logistic, { shownFrom, matchedFrom }: ReturnType<typeof chooseThresholds>): void {
  const weights = model.weights.map(
    (weight, at) => `    ${Number(weight.toPrecision(4))}, // ${FEATURES[at] ?? ''}`,
  );
  const lines = [
    '// Weights of the alignment model. Written by bench/train-alignment.ts; do not edit by hand.',
    '',
    '/** Logistic regression over FEATURES (features.ts), and the probabilities from which a pair counts. */',
    'export const MODEL = {',
    `  intercept: ${Number(model.intercept.toPrecision(4))},`,
    '  /** In the order of FEATURES. */',
    '  weights: [',
    ...weights,
    '  ],',
    '  /** A pair is shown from here on: 85 % of the shown ones were right in cross-validation. */',
    `  shownFrom: ${Number(shownFrom.toPrecision(3))},`,
    '  /** A sentence with such a pair is not "only here": best F1 of that verdict in cross-validation. */',
    `  matchedFrom: ${Number(matchedFrom.toPrecision(3))},`,
    '} as const;',
    '',
  ];
  writeFileSync(join(import.meta.dirname, '../lib/comparison/alignment/model.ts'), lines.join('\n'));
}

await main();
