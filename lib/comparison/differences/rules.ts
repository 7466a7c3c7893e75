// The words of one language that differences are read by, ready to be asked.
import type { Language } from '../../language/language';
import { createGrouper, type Grouper } from './counted-groups';
import { createCueReader, type CueReader } from './cues';

export interface Rules {
  readonly cuesOf: CueReader;
  readonly groupOf: Grouper;
  readonly isSpeech: (norm: string) => boolean;
  /** "nearly", "least": words that belong to a figure and say nothing else. */
  readonly isPrecision: (norm: string) => boolean;
  /** "old", "after": words that may follow a number and are never what it counts. */
  readonly isNeverCounted: (norm: string) => boolean;
  /** "and" */
  readonly isJoiner: (norm: string) => boolean;
}

/** Makes the rules of a language; one without tables has none of its own words. */
export function createRules(language: Language): Rules {
  const joiners = new Set(language.tables.numbers.joiners.split(/\s+/));
  const { about, atLeast, atMost } = language.tables.precision;
  const precision = new Set([about, atLeast, atMost].join('|').split(/[\s|]+/));
  return {
    isPrecision: (norm) => precision.has(norm),
    cuesOf: createCueReader(language.tag),
    groupOf: createGrouper(language.tag),
    isSpeech: (norm) => language.speech.verbs.has(norm),
    isNeverCounted: (norm) => language.measures.headNever.has(norm),
    isJoiner: (norm) => joiners.has(norm),
  };
}
