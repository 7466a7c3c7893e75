// Two words in a row that both sentences have, function words too: short quotations and set phrases have little else.
import type { Sentence } from '../../language/analysis';

/** A sentence by its numbered turns. */
interface Turned {
  readonly turns: ReadonlySet<number>;
}

/** The pairs of words in a row of a sentence, in their comparison forms; one may stand twice. */
export function readTurns({ words }: Sentence): readonly string[] {
  return words.slice(1).map(({ stem }, at) => `${words[at]?.stem ?? ''} ${stem}`);
}

/** For all pairs of sentences of two articles, in the order a x b, the number of turns both have. */
export function countSharedTurns(a: readonly Turned[], b: readonly Turned[]): Float64Array {
  const rowsB = new Map<number, number[]>();
  for (const [j, unit] of b.entries()) {
    for (const turn of unit.turns) {
      const rows = rowsB.get(turn);
      if (rows === undefined) rowsB.set(turn, [j]);
      else rows.push(j);
    }
  }
  const counts = new Float64Array(a.length * b.length);
  for (const [i, unit] of a.entries()) {
    for (const turn of unit.turns) {
      for (const j of rowsB.get(turn) ?? []) counts[i * b.length + j] = (counts[i * b.length + j] ?? 0) + 1;
    }
  }
  return counts;
}
