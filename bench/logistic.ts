// Logistic regression with a ridge penalty, fitted by Newton's method: for the models this repository trains.

export interface Sample {
  readonly row: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Weights on the features as they are, not standardised. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const STEPS = 15;
/** Keeps the matrix invertible where the prediction is sure. */
const LEAST_SPREAD = 1e-6;

/** Fits on standardised features, so that the penalty treats them alike. */
export function fitLogistic(samples: readonly Sample[], ridge: number): Logistic {
  const size = samples[0]?.row.length ?? 0;
  const { means, spreads } = measureColumns(samples, size);
  const rows = samples.map(({ row }) => [
    ...row.map((value, k) => (value - (means[k] ?? 0)) / (spreads[k] ?? 1)),
    1,
  ]);
  let weights = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) weights = newtonStep(rows, samples, weights, ridge);
  const scaled = weights.slice(0, size).map((weight, k) => weight / (spreads[k] ?? 1));
  const shift = scaled.reduce((sum, weight, k) => sum + weight * (means[k] ?? 0), 0);
  return { weights: scaled, intercept: (weights[size] ?? 0) - shift };
}

/** The probability of a row, in 0..1. */
export function predictLogistic({ intercept, weights }: Logistic, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, k) => sum + weight * (row[k] ?? 0), intercept)));
}

function measureColumns(samples: readonly Sample[], size: number): { means: number[]; spreads: number[] } {
  const means = new Array<number>(size).fill(0);
  const spreads = new Array<number>(size).fill(0);
  for (const { row } of samples)
    row.forEach((value, k) => (means[k] = (means[k] ?? 0) + value / samples.length));
  for (const { row } of samples) {
    row.forEach(
      (value, k) => (spreads[k] = (spreads[k] ?? 0) + (value - (means[k] ?? 0)) ** 2 / samples.length),
    );
  }
  return { means, spreads: spreads.map((spread) => Math.sqrt(spread) || 1) };
}

function newtonStep(
  rows: readonly (readonly number[])[],
  samples: readonly Sample[],
  weights: readonly number[],
  ridge: number,
): number[] {
  const size = weights.length;
  const slope = weights.map((weight, k) => (k === size - 1 ? 0 : -ridge * weight));
  const curve = weights.map((_, k) => weights.map((__, l) => (k === l && k < size - 1 ? ridge : 0)));
  rows.forEach((row, at) => {
    const sample = samples[at];
    if (sample === undefined) return;
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
    const error = ((sample.positive ? 1 : 0) - chance) * sample.weight;
    const spread = Math.max(LEAST_SPREAD, chance * (1 - chance)) * sample.weight;
    for (let k = 0; k < size; k += 1) {
      const value = row[k] ?? 0;
      slope[k] = (slope[k] ?? 0) + error * value;
      const line = curve[k];
      if (line !== undefined)
        for (let l = 0; l < size; l += 1) line[l] = (line[l] ?? 0) + spread * value * (row[l] ?? 0);
    }
  });
  const change = solve(curve, slope);
  return weights.map((weight, k) => weight + (change[k] ?? 0));
}

/** Solves matrix x = values by elimination with pivots; changes its arguments. */
function solve(matrix: number[][], values: number[]): number[] {
  const size = values.length;
  const cell = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  for (let k = 0; k < size; k += 1) {
    let pivot = k;
    for (let row = k + 1; row < size; row += 1)
      if (Math.abs(cell(row, k)) > Math.abs(cell(pivot, k))) pivot = row;
    [matrix[k], matrix[pivot]] = [matrix[pivot] ?? [], matrix[k] ?? []];
    [values[k], values[pivot]] = [values[pivot] ?? 0, values[k] ?? 0];
    for (let row = k + 1; row < size; row += 1) {
      const factor = cell(row, k) / (cell(k, k) || LEAST_SPREAD);
      const line = matrix[row];
      if (line !== undefined)
        for (let l = k; l < size; l += 1) line[l] = (line[l] ?? 0) - factor * cell(k, l);
      values[row] = (values[row] ?? 0) - factor * (values[k] ?? 0);
    }
  }
  for (let k = size - 1; k >= 0; k -= 1) {
    let rest = values[k] ?? 0;
    for (let l = k + 1; l < size; l += 1) rest -= cell(k, l) * (values[l] ?? 0);
    values[k] = rest / (cell(k, k) || LEAST_SPREAD);
  }
  return values;
}
