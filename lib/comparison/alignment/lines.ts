// A table of pairs read by sentence: the rows are the sentences of one article, the columns those of the other.

/** The pairs of one sentence: the first of them, how far it is to the next, and how many there are. */
export interface Line {
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** The pairs of each sentence of A, then of each sentence of B. */
export function listLines(rows: number, columns: number): readonly Line[] {
  return [
    ...Array.from({ length: rows }, (_, i) => ({ first: i * columns, step: 1, count: columns })),
    ...Array.from({ length: columns }, (_, j) => ({ first: j, step: columns, count: rows })),
  ];
}
