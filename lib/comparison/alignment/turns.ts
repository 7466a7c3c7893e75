// Two words in a row that both sentences have, function words too: short quotations and set phrases have little else.
import type { Unit } from './vocabulary';

/** The pairs of words in a row of a sentence, in their comparison forms. */
export type Turns = ReadonlySet<string>;

/** Reads the turns of a sentence. */
export function readTurns({ sentence }: Unit): Turns {
  const stems = sentence.words.map((word) => word.stem);
  return new Set(stems.slice(1).map((stem, at) => `${stems[at] ?? ''} ${stem}`));
}

/** Turns both have as a share of those of the sentence with fewer, in 0..1. */
export function shareTurns(one: Turns, other: Turns): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const turn of fewer) if (more.has(turn)) shared += 1;
  return shared / Math.max(1, fewer.size);
}
