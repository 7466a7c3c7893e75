// The speech tables of one language made into look-ups.
import { toPhrases, toSet } from './lexicon';
import type { PhraseBook } from './phrases';
import type { SpeechTables } from './tables';

export interface SpeechLexicon {
  readonly verbs: ReadonlySet<string>;
  readonly according: PhraseBook<true>;
  readonly pronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
}

export function compileSpeech(tables: SpeechTables): SpeechLexicon {
  return {
    verbs: toSet(tables.verbs),
    according: toPhrases(tables.according),
    pronouns: toSet(tables.pronouns),
    determiners: toSet(tables.determiners),
    relatives: toSet(tables.relatives),
    prepositions: toSet(tables.prepositions),
    fillers: toSet(tables.fillers),
  };
}
