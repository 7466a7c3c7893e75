// The labelled pairs of reports: reading the files, and how a prediction of pairs is scored against the labels.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../lib/article/article';

interface Side {
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly title?: string | null;
  readonly sentences: readonly string[];
  readonly boiler?: readonly number[];
}

/** One labelled pair, as in the data files; `source` names the two reports where the data does. */
export interface AlignmentCase {
  readonly id: string;
  readonly file: string;
  readonly a: Side;
  readonly b: Side;
  readonly gold: readonly (readonly [number, number, 'same' | 'partial' | 'related'])[];
  readonly uniqueA?: readonly number[];
  readonly uniqueB?: readonly number[];
  readonly repeats?: { readonly a?: readonly Copy[]; readonly b?: readonly Copy[] };
  readonly source?: readonly string[];
}

type Copy = readonly [copy: number, original: number];

/** A pair of sentences with the score a method gives it, and whether the labels call it a shared fact. */
export interface JudgedPair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
  readonly positive: boolean;
}

/** All cases of all .json files in a folder. */
export function readAlignmentCases(folder: string): readonly AlignmentCase[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return files.flatMap((file) => {
    // Benchmark data in the documented format; a file of another shape fails in the scoring.
    const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Omit<
      AlignmentCase,
      'file'
    >[];
    return cases.map((one) => ({ ...one, file: file.replace(/\.json$/, '') }));
  });
}

/** One block for each sentence, so that blocks are numbered as the labels number sentences. */
export function toArticle(one: AlignmentCase, side: 'a' | 'b'): Article {
  const { publisher = null, publishedAt = null, title = null, sentences } = one[side];
  const dated = publishedAt !== null && !Number.isNaN(Date.parse(publishedAt)) ? publishedAt : null;
  return {
    schema: 1,
    url: `https://${side}.example/${one.id}`,
    canonicalUrl: null,
    title,
    byline: [],
    publisher,
    publishedAt: dated,
    modifiedAt: null,
    language: 'en',
    direction: null,
    blocks: sentences.map((text) => ({ kind: 'paragraph', text })),
    capturedAt: null,
    reading: null,
  };
}

/** Sentences of one side that take part: no page chrome, no copies within the article. */
export function listJudged(one: AlignmentCase, side: 'a' | 'b'): readonly number[] {
  const left = new Set([...(one[side].boiler ?? []), ...(one.repeats?.[side] ?? []).map(([copy]) => copy)]);
  return one[side].sentences.map((_, index) => index).filter((index) => !left.has(index));
}

/** Every judged pair with its score; pairs labelled "related" are left out. */
export function judgePairs(
  one: AlignmentCase,
  scoreOf: (i: number, j: number) => number,
): readonly JudgedPair[] {
  const labels = new Map(one.gold.map(([i, j, strength]) => [`${i} ${j}`, strength]));
  return listJudged(one, 'a').flatMap((i) =>
    listJudged(one, 'b').flatMap((j) => {
      const label = labels.get(`${i} ${j}`);
      return label === 'related' ? [] : [{ i, j, score: scoreOf(i, j), positive: label !== undefined }];
    }),
  );
}

/** Sentences of one side without a counterpart by the labels. */
export function listUnique(one: AlignmentCase, side: 'a' | 'b'): ReadonlySet<number> {
  const listed = side === 'a' ? one.uniqueA : one.uniqueB;
  if (listed !== undefined) return new Set(listed);
  const at = side === 'a' ? 0 : 1;
  const paired = new Set(one.gold.filter(([, , strength]) => strength !== 'related').map((pair) => pair[at]));
  return new Set(listJudged(one, side).filter((index) => !paired.has(index)));
}

/** Average precision; tied scores share the precision at the end of the tie. Null without positives. */
export function averagePrecision(pairs: readonly JudgedPair[]): number | null {
  const sorted = [...pairs].sort((one, other) => other.score - one.score);
  let found = 0;
  let sum = 0;
  for (let at = 0; at < sorted.length;) {
    let end = at;
    let positives = 0;
    for (; end < sorted.length && sorted[end]?.score === sorted[at]?.score; end += 1) {
      if (sorted[end]?.positive) positives += 1;
    }
    found += positives;
    sum += (positives * found) / end;
    at = end;
  }
  return found === 0 ? null : sum / found;
}

/** Counts of a yes-or-no prediction, summed over cases. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly actual: number;
}

/** Precision, recall and F1 in 0..1; precision is 1 when nothing was predicted. */
export function toRates(counts: readonly Counts[]): { precision: number; recall: number; f1: number } {
  const sum = (key: keyof Counts): number => counts.reduce((total, one) => total + one[key], 0);
  const precision = sum('predicted') === 0 ? 1 : sum('right') / sum('predicted');
  const recall = sum('actual') === 0 ? 1 : sum('right') / sum('actual');
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The best F1 any threshold could reach, chosen afterwards: the most a method without a threshold can claim. */
export function bestF1(pairs: readonly JudgedPair[]): number {
  const sorted = [...pairs].sort((one, other) => other.score - one.score);
  const actual = pairs.filter((pair) => pair.positive).length;
  let right = 0;
  let best = 0;
  sorted.forEach((pair, at) => {
    if (pair.positive) right += 1;
    if (sorted[at + 1]?.score !== pair.score) best = Math.max(best, (2 * right) / (at + 1 + actual));
  });
  return best;
}
