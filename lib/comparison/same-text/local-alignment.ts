// The best local alignment of two pieces: which words of one stand in the other in the same order.
import type { Token } from './tokens';

/** Aligned words by index, in order, and the score of the alignment. */
export interface LocalAlignment {
  readonly score: number;
  readonly pairs: readonly (readonly [a: number, b: number])[];
}

/**
 * What a word put in another one's place takes off, and what a word left out or put in takes off. An edited copy keeps
 * its length, a chance likeness needs words skipped. Guarded by bench `same-text` (tried: 0.1 to 0.35, 0.2 to 0.5).
 */
const SUBSTITUTION_PENALTY = 0.15;
const SKIP_PENALTY = 0.4;

/** How a cell of the table was reached. */
const STOP = 0;
const DIAGONAL = 1;
const SKIP_A = 2;
const SKIP_B = 3;

interface Table {
  readonly width: number;
  readonly moves: Uint8Array;
  readonly best: number;
  readonly score: number;
}

/**
 * Smith and Waterman's local alignment (1981) with linear penalties: matching words add their weight, a substituted,
 * added or dropped word takes off. Words whose index is in `usedA` or `usedB` match nothing. Null when nothing matches.
 */
export function alignLocally(
  a: readonly Token[],
  b: readonly Token[],
  usedA: ReadonlySet<number>,
  usedB: ReadonlySet<number>,
): LocalAlignment | null {
  const rows = a.map((token, at) => (usedA.has(at) ? -1 : token.id));
  const columns = b.map((token, at) => (usedB.has(at) ? -2 : token.id));
  const table = fillTable(a, rows, columns);
  return table.score === 0 ? null : { score: table.score, pairs: traceBack(table, rows, columns) };
}

function fillTable(a: readonly Token[], rows: readonly number[], columns: readonly number[]): Table {
  const width = columns.length + 1;
  const moves = new Uint8Array((rows.length + 1) * width);
  // One row of scores, written over from left to right: behind the column the new row, from it on the one above.
  const scores = new Float64Array(width);
  let best = 0;
  let score = 0;
  for (let row = 1; row <= rows.length; row += 1) {
    const weight = a[row - 1]?.weight ?? 0;
    const word = rows[row - 1];
    let corner = 0;
    let left = 0;
    for (let column = 1; column < width; column += 1) {
      const above = scores[column] ?? 0;
      const diagonal = corner + (word === columns[column - 1] ? weight : -SUBSTITUTION_PENALTY);
      let value = 0;
      let move = STOP;
      if (diagonal > value) {
        value = diagonal;
        move = DIAGONAL;
      }
      if (above - SKIP_PENALTY > value) {
        value = above - SKIP_PENALTY;
        move = SKIP_A;
      }
      if (left - SKIP_PENALTY > value) {
        value = left - SKIP_PENALTY;
        move = SKIP_B;
      }
      corner = above;
      left = value;
      scores[column] = value;
      moves[row * width + column] = move;
      if (value > score) {
        score = value;
        best = row * width + column;
      }
    }
  }
  return { width, moves, best, score };
}

function traceBack(
  table: Table,
  rows: readonly number[],
  columns: readonly number[],
): LocalAlignment['pairs'] {
  const pairs: (readonly [number, number])[] = [];
  let cell = table.best;
  while (table.moves[cell] !== STOP) {
    const row = Math.floor(cell / table.width) - 1;
    const column = (cell % table.width) - 1;
    const move = table.moves[cell];
    if (move === DIAGONAL && rows[row] === columns[column]) pairs.push([row, column]);
    cell -= move === DIAGONAL ? table.width + 1 : move === SKIP_A ? table.width : 1;
  }
  return pairs.reverse();
}
