// Times and what is told of them, for benches in Node and inside a page.

/** How long work took, in ms. */
export function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The value below which a share (0..1) of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The middle value, the upper one of two; 0 of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
