// Figures of predictions on labelled pairs: what the trainer prints, and the thresholds it chooses.
import {
  averagePrecision,
  bestF1,
  listJudged,
  listUnique,
  toRates,
  type AlignmentCase,
  type Counts,
  type JudgedPair,
} from './alignment-cases';

/** One case with the score of every judged pair; `scoreOf` also answers for pairs labelled "related". */
export interface Predicted {
  readonly one: AlignmentCase;
  readonly pairs: readonly JudgedPair[];
  readonly scoreOf: (i: number, j: number) => number;
}

export interface Thresholds {
  readonly shownFrom: number;
  readonly matchedFrom: number;
}

/** Precision of what is shown that the threshold is chosen for. */
const WANTED_PRECISION = 0.85;

/** The lowest threshold that keeps the wanted precision, and the one with the best F1 of the verdict "unique". */
export function chooseThresholds(predicted: readonly Predicted[]): Thresholds {
  const sorted = predicted.flatMap(({ pairs }) => pairs).sort((one, other) => other.score - one.score);
  let right = 0;
  let shownFrom = 1;
  sorted.forEach((pair, at) => {
    if (pair.positive) right += 1;
    if (right / (at + 1) >= WANTED_PRECISION) shownFrom = pair.score;
  });
  const steps = Array.from({ length: 60 }, (_, step) => 0.02 + step * 0.015);
  const [best] = steps
    .map((matchedFrom) => ({ matchedFrom, f1: rateUnique(predicted, matchedFrom).f1 }))
    .sort((one, other) => other.f1 - one.f1);
  return { shownFrom, matchedFrom: Math.min(shownFrom, best?.matchedFrom ?? shownFrom) };
}

function rateUnique(predicted: readonly Predicted[], matchedFrom: number): ReturnType<typeof toRates> {
  return toRates(
    predicted.flatMap((one) => [countUnique(one, 'a', matchedFrom), countUnique(one, 'b', matchedFrom)]),
  );
}

function countUnique({ one, scoreOf }: Predicted, side: 'a' | 'b', matchedFrom: number): Counts {
  const gold = listUnique(one, side);
  const [own, others] = [listJudged(one, side), listJudged(one, side === 'a' ? 'b' : 'a')];
  const alone = own.filter((index) =>
    others.every((other) => (side === 'a' ? scoreOf(index, other) : scoreOf(other, index)) < matchedFrom),
  );
  return {
    right: alone.filter((index) => gold.has(index)).length,
    predicted: alone.length,
    actual: own.filter((index) => gold.has(index)).length,
  };
}

/** One line for each data file and one for all of them, in percent. */
export function reportFigures(predicted: readonly Predicted[], thresholds: Thresholds): string {
  const files = [...new Set(predicted.map(({ one }) => one.file))];
  const lines = [...files, 'all'].map((file) => {
    const group = predicted.filter(({ one }) => file === 'all' || one.file === file);
    const pairs = group.flatMap((one) => one.pairs);
    const aps = group.map((one) => averagePrecision(one.pairs)).filter((ap) => ap !== null);
    const shown = pairs.filter((pair) => pair.score >= thresholds.shownFrom);
    const rates = toRates([
      {
        right: shown.filter((pair) => pair.positive).length,
        predicted: shown.length,
        actual: pairs.filter((pair) => pair.positive).length,
      },
    ]);
    const figures = {
      ap: aps.reduce((sum, ap) => sum + ap, 0) / aps.length,
      pooledAp: averagePrecision(pairs) ?? 0,
      ...rates,
      bestF1: bestF1(pairs),
      uniqueF1: rateUnique(group, thresholds.matchedFrom).f1,
    };
    const cells = Object.entries(figures).map(([name, figure]) => `${name} ${(100 * figure).toFixed(1)}`);
    return `${file.padEnd(10)} ${cells.join('  ')}`;
  });
  return [
    ...lines,
    `shown from ${thresholds.shownFrom.toFixed(3)}, matched from ${thresholds.matchedFrom.toFixed(3)}`,
  ].join('\n');
}
