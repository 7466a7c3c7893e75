// The sentence tables of one language made into look-ups.
import { toSet } from './lexicon';
import type { SentenceTables } from './tables';

export interface SentenceLexicon {
  readonly fixed: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly numeric: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly dottedOrdinals: boolean;
}

export function compileSentences(tables: SentenceTables): SentenceLexicon {
  return {
    fixed: toSet(tables.fixed),
    loose: toSet(tables.loose),
    numeric: toSet(tables.numeric),
    starters: toSet(tables.starters),
    dottedOrdinals: tables.dottedOrdinals,
  };
}
