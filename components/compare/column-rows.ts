// The rows of three and more reports: a paragraph of the base and, in each other column, what stands beside it. Pure.

/** One row: the base's paragraph (null before its first) and the paragraphs of every other report, in its own order. */
export interface ColumnRow {
  readonly base: number | null;
  readonly others: readonly (readonly number[])[];
}

/** A column: the partner of every paragraph of the base, rising (`alignBlocks`), and how many paragraphs it has. */
export interface Column {
  readonly partners: readonly (number | null)[];
  readonly count: number;
}

/**
 * A paragraph stands beside its partner; those without one follow the last that has one. Every paragraph of every
 * report appears once, so that each column reads as the report does.
 */
export function layColumnRows(countBase: number, columns: readonly Column[]): readonly ColumnRow[] {
  const cells = columns.map(({ partners, count }) => fillColumn(partners, count));
  const rows = Array.from({ length: countBase + 1 }, (_, at): ColumnRow => ({
    base: at === 0 ? null : at - 1,
    others: cells.map((column) => column.get(at - 1) ?? []),
  }));
  return rows.filter((row) => row.base !== null || row.others.some((cell) => cell.length > 0));
}

/** Paragraphs of a column by the base paragraph they stand beside; -1 for before the first. */
function fillColumn(
  partners: readonly (number | null)[],
  count: number,
): ReadonlyMap<number, readonly number[]> {
  const baseOf = new Map(partners.flatMap((block, base) => (block === null ? [] : [[block, base] as const])));
  const cells = new Map<number, number[]>();
  let at = -1;
  for (let block = 0; block < count; block += 1) {
    at = baseOf.get(block) ?? at;
    cells.set(at, [...(cells.get(at) ?? []), block]);
  }
  return cells;
}
