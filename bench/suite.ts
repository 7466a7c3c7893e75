// What every benchmark suite takes and gives; `bench/run.ts` prints it.

export interface SuiteOptions {
  /** Folder with the benchmark data, null when the suite makes its own. */
  readonly data: string | null;
  /** Writes what was predicted for one case to `<case id>.json` in the dump folder; does nothing without one. */
  readonly dump: (caseId: string, prediction: unknown) => void;
  /** Words after the suite's name that are not options. */
  readonly rest: readonly string[];
}

export type Metrics = Readonly<Record<string, number>>;

export interface SuiteResult {
  readonly cases: number;
  readonly metrics: Metrics;
  readonly peers: Readonly<Record<string, Metrics>>;
}

/** One suite. It lives in `bench/suites/<name>.ts` and is exported as `suite`. */
export interface Suite {
  readonly title: string;
  readonly run: (options: SuiteOptions) => Promise<SuiteResult>;
}
