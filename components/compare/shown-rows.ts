// Leaving rows out under "Differences only", with a note of how many where they stood. Pure.

/** A row that is shown, or a run of rows that is not. `at` is its place among all rows. */
export type RowPart<Row> =
  { readonly at: number; readonly row: Row } | { readonly at: number; readonly skipped: number };

/** The rows that are shown, and between them how many are not. */
export function hideRows<Row>(rows: readonly Row[], isShown: (row: Row) => boolean): readonly RowPart<Row>[] {
  const parts: RowPart<Row>[] = [];
  rows.forEach((row, at) => {
    if (isShown(row)) parts.push({ at, row });
    else {
      const last = parts.at(-1);
      if (last !== undefined && 'skipped' in last) {
        parts[parts.length - 1] = { at: last.at, skipped: last.skipped + 1 };
      } else parts.push({ at, skipped: 1 });
    }
  });
  return parts;
}
