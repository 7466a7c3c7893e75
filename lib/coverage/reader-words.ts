// What the reader says beside keeping: notes, words on single facts, settings that belong to the library. Types only.
// All of it stands until the reader changes it, and travels in the backup.
import type { KeptSummary } from './coverage';

/** A note on an article or an event. */
export interface Note {
  /** Id of the article or event. */
  readonly about: string;
  readonly text: string;
  /** ISO 8601. */
  readonly changedAt: string;
}

export interface Notes {
  /** The notes on these articles and events; those without one are left out. */
  notes(about: readonly string[]): Promise<readonly Note[]>;
  /** Writes the note over an earlier one; a blank text erases it. */
  writeNote(note: Note): Promise<void>;
}

/** A sentence of an article: its words name it, so that it is known again in a later comparison. */
export interface FactSide {
  readonly article: string;
  readonly text: string;
}

/** The reader's word on two sentences: they report the same fact, or they do not. */
export interface FactWord {
  readonly one: FactSide;
  readonly other: FactSide;
  readonly sameFact: boolean;
  /** ISO 8601. */
  readonly saidAt: string;
}

export interface FactWords {
  /** All words on sentences of two of these articles, for a comparison of them. */
  factWords(articles: readonly string[]): Promise<readonly FactWord[]>;
  /** Writes the word over an earlier one on the same two sentences; the order of the sides does not matter. */
  sayFact(word: FactWord): Promise<void>;
  /** Takes a word back. */
  unsayFact(one: FactSide, other: FactSide): Promise<void>;
}

/** The reader's word on two articles: they cover one event, or they do not. An article that is not kept has only its id. */
export interface PairWord {
  readonly one: PairSide;
  readonly other: PairSide;
  readonly sameEvent: boolean;
}

export type PairSide = Pick<KeptSummary, 'id' | 'title' | 'publisher' | 'url'>;

/** Everything the reader corrected, for a list from which each can be taken back. */
export interface AllWords {
  /** Newest first. */
  allFactWords(): Promise<readonly FactWord[]>;
  allPairWords(): Promise<readonly PairWord[]>;
  /** Takes the word on two articles back; where they are now, they stay. */
  unsayPair(one: string, other: string): Promise<void>;
}

/** Settings kept with the library, for what should travel in the backup. A value is JSON; its user parses it. */
export interface LibrarySettings {
  /** Null when it was never set. */
  setting(key: string): Promise<unknown>;
  /** Every setting whose key begins so: "repair:" for a rule of each site. */
  settings(prefix: string): Promise<ReadonlyMap<string, unknown>>;
  /** Null takes it away. */
  setSetting(key: string, value: unknown): Promise<void>;
}
