// The faults that Stryker tried, read from its report (mutation-testing-report-schema), and what to say of them.

/** One small fault that was put into a file, and whether a test noticed it. */
export interface Fault {
  readonly file: string;
  readonly place: { readonly start: Position; readonly end: Position };
  readonly kind: string;
  readonly instead: string;
  /** The line that holds it, without its indent. */
  readonly line: string;
  readonly noticed: boolean;
}

/** Line and column, both counted from one. */
interface Position {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: Fault['place'];
}

/** Faults that say nothing: they do not compile, or are marked to be left out. */
const NO_VERDICT = new Set(['CompileError', 'RuntimeError', 'Ignored', 'Pending']);

/** The faults of a report by what tells one from another. */
export function readFaults(report: Report): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const lines = source.split('\n');
    for (const { mutatorName, replacement = '', status, location } of mutants) {
      if (NO_VERDICT.has(status)) continue;
      const { start, end } = location;
      const key = [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(':');
      faults.set(key, {
        file,
        place: location,
        kind: mutatorName,
        instead: replacement,
        line: (lines[start.line - 1] ?? '').trim(),
        noticed: status === 'Killed' || status === 'Timeout',
      });
    }
  }
  return faults;
}

/** Where these faults are, as Stryker's `--mutate` takes it: columns counted from zero. */
export function faultRanges(faults: readonly Fault[]): string[] {
  const ranges = faults.map(({ file, place: { start, end } }) => {
    return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column}`;
  });
  return [...new Set(ranges)];
}

/** Share of the faults that a test noticed; 1 without any. */
export function shareNoticed(faults: readonly Fault[]): number {
  return faults.length === 0 ? 1 : faults.filter(({ noticed }) => noticed).length / faults.length;
}

/** What no test noticed, one a line; then the share of each file and of all. */
export function sayFaults(faults: readonly Fault[]): string {
  const passed = faults
    .filter(({ noticed }) => !noticed)
    .map(({ file, place, kind, instead, line }) => {
      return `${file}:${place.start.line}:${place.start.column} ${kind}: ${line} → ${instead.replaceAll(/\s+/g, ' ').slice(0, 80)}`;
    });
  const files = [...new Set(faults.map(({ file }) => file))];
  const shares = files.map((name) =>
    sayShare(
      name,
      faults.filter(({ file }) => file === name),
    ),
  );
  return [...passed, '', ...shares, sayShare('all', faults)].join('\n');
}

function sayShare(name: string, faults: readonly Fault[]): string {
  return `${(100 * shareNoticed(faults)).toFixed(1).padStart(5)} % of ${faults.length} noticed: ${name}`;
}
