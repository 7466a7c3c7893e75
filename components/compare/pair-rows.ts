// The rows of two reports side by side: aligned paragraphs face each other, what stands alone faces a gap. Pure.

/** A row: a paragraph on either side, or null. `gap` is true where the empty side was searched and nothing found. */
export interface PairRow {
  readonly a: number | null;
  readonly b: number | null;
  readonly gap: boolean;
}

export interface PairInput {
  /** Partner in `b` of every paragraph of `a`, rising (`alignBlocks`). */
  readonly partners: readonly (number | null)[];
  readonly countB: number;
  /** Paragraphs that hold a fact of their own and no counterpart. */
  readonly aloneA: ReadonlySet<number>;
  readonly aloneB: ReadonlySet<number>;
}

/** Every paragraph of both once, in its own order. */
export function layPairRows({ partners, countB, aloneA, aloneB }: PairInput): readonly PairRow[] {
  const rows: PairRow[] = [];
  let [fromA, fromB] = [0, 0];
  const flush = (toA: number, toB: number): void => {
    rows.push(...layStretch(range(fromA, toA), range(fromB, toB), aloneA, aloneB));
    [fromA, fromB] = [toA, toB];
  };
  partners.forEach((b, a) => {
    if (b === null) return;
    flush(a, b);
    rows.push({ a, b, gap: false });
    [fromA, fromB] = [a + 1, b + 1];
  });
  flush(partners.length, countB);
  return rows;
}

/** Between two aligned rows: paragraphs that stand alone get a row of their own, all others share rows to save room. */
function layStretch(
  listA: readonly number[],
  listB: readonly number[],
  aloneA: ReadonlySet<number>,
  aloneB: ReadonlySet<number>,
): readonly PairRow[] {
  const rows: PairRow[] = [];
  let [atA, atB] = [0, 0];
  while (atA < listA.length || atB < listB.length) {
    const [a, b] = [listA[atA] ?? null, listB[atB] ?? null];
    if (a !== null && aloneA.has(a)) {
      rows.push({ a, b: null, gap: true });
      atA += 1;
    } else if (b !== null && aloneB.has(b)) {
      rows.push({ a: null, b, gap: true });
      atB += 1;
    } else {
      rows.push({ a, b, gap: false });
      atA += 1;
      atB += 1;
    }
  }
  return rows;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
