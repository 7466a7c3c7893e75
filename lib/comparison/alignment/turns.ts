// Two words in a row that both sentences have, function words too: short quotations and set phrases have little else.
import type { Sentence } from '../../language/analysis';
import { addTo } from '../lists';

/** A sentence by its numbered turns. */
interface Turned {
  readonly turns: ReadonlySet<number>;
}

/** The pairs of words in a row of a sentence, in their comparison forms; one may stand twice. */
export function readTurns({ words }: Sentence): readonly string[] {
  return words.slice(1).map(({ stem }, at) => `${words[at]?.stem ?? ''} ${stem}`);
}

/** By turn: the indices of the sentences that have it, ascending. */
export type TurnRows = ReadonlyMap<number, readonly number[]>;

/** Indexes the turns of an article, once for all articles it is held against. */
export function indexTurns(units: readonly Turned[]): TurnRows {
  const index = new Map<number, number[]>();
  for (const [row, { turns }] of units.entries()) {
    for (const turn of turns) addTo(index, turn, row);
  }
  return index;
}

/** For all pairs of sentences of two articles, in the order a x b, the number of turns both have. */
export function countSharedTurns(a: readonly Turned[], rowsB: TurnRows, columns: number): Float64Array {
  const counts = new Float64Array(a.length * columns);
  for (const [i, { turns }] of a.entries()) {
    for (const turn of turns) {
      for (const j of rowsB.get(turn) ?? []) counts[i * columns + j] = (counts[i * columns + j] ?? 0) + 1;
    }
  }
  return counts;
}
