// What every torture run is: named counts, and whether they are the ones to reach.

export interface TortureResult {
  readonly figures: Readonly<Record<string, number>>;
  /** Whether nothing was lost, torn or too slow. */
  readonly ok: boolean;
}

export interface TortureRun {
  readonly title: string;
  /**
   * `sizes` are the numbers of the command line; each run has its own full sizes when there are none. `data` is a folder
   * of hostile inputs for the runs that take one.
   */
  run(sizes: readonly number[], data: string | null): Promise<TortureResult>;
}
