// The name tables of one language made into look-ups.
import { splitWords, toSet } from './lexicon';
import { PhraseBook } from './phrases';
import type { NameTables } from './tables';

export interface NameLexicon {
  readonly capitals: NameTables['capitals'];
  readonly titles: PhraseBook<true>;
  /** Titles of one word. */
  readonly titleWords: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly familyParticles: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

export function compileNames(tables: NameTables): NameLexicon {
  const titles = new PhraseBook<true>();
  for (const title of splitWords(tables.titles)) titles.add(title.replaceAll('_', ' '), true);
  return {
    capitals: tables.capitals,
    titles,
    titleWords: toSet(tables.titles),
    particles: toSet(tables.particles),
    familyParticles: toSet(tables.familyParticles),
    never: toSet(tables.never),
    forms: toSet(tables.forms),
  };
}
