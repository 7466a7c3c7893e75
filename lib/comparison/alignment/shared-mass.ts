// What the sentences of two articles have in common, for all pairs at once: a walk over terms, not over pairs.
import type { TermKind } from './vocabulary';
import { countOf, type ArticlePair } from './weights';

/** Rows: pairs in the order a x b. */
export interface SharedMass {
  /** Weight of all shared terms, and of those of one kind. */
  readonly all: Float64Array;
  readonly words: Float64Array;
  readonly names: Float64Array;
  readonly numbers: Float64Array;
  /** Shared terms counted by FREQUENCY_STEPS; numbers are left out. */
  readonly byFrequency: readonly Float64Array[];
}

/** Upper ends of "once", "few" and "some" for sentences of A with a term times sentences of B with it; "many" is above. */
const FREQUENCY_STEPS = [1, 3, 8];

/** Adds up the shared terms of every pair of sentences. */
export function sharedMass(pair: ArticlePair): SharedMass {
  const size = pair.a.length * pair.b.length;
  const shared = {
    all: new Float64Array(size),
    words: new Float64Array(size),
    names: new Float64Array(size),
    numbers: new Float64Array(size),
    byFrequency: [...FREQUENCY_STEPS, Infinity].map(() => new Float64Array(size)),
  };
  pair.a.forEach((unit, i) => {
    for (const term of unit.terms) {
      const rows = pair.rowsB[term] ?? [];
      if (rows.length === 0) continue;
      const kind = pair.kinds[term] ?? 'word';
      const product = countOf(pair.rowsA, term) * rows.length;
      const step = FREQUENCY_STEPS.findIndex((end) => product <= end);
      const count =
        kind === 'number' ? undefined : shared.byFrequency[step < 0 ? FREQUENCY_STEPS.length : step];
      const ofKind = columnOf(shared, kind);
      const weight = pair.weights[term] ?? 0;
      for (const j of rows) {
        const at = i * pair.b.length + j;
        shared.all[at] = (shared.all[at] ?? 0) + weight;
        if (ofKind !== null) ofKind[at] = (ofKind[at] ?? 0) + weight;
        if (count !== undefined) count[at] = (count[at] ?? 0) + 1;
      }
    }
  });
  return shared;
}

function columnOf(shared: SharedMass, kind: TermKind): Float64Array | null {
  switch (kind) {
    case 'word':
      return shared.words;
    case 'name':
      return shared.names;
    case 'number':
      return shared.numbers;
    case 'date':
      return null;
  }
}
