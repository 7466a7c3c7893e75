// Finding a country's name or demonym in a row of tokens.
import type { Language } from './language';
import type { PhraseMatch } from './phrases';
import type { Token } from './tokens';

/** The country named from the token at `at`; short forms ("US", "DPRK") count only in capitals. */
export function matchCountry(
  tokens: readonly Token[],
  at: number,
  language: Language,
): PhraseMatch<string> | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const match = language.countries.match(tokens, at);
  if (match === null) return null;
  if (match.edge === at + 1 && isShortForm(first.norm))
    return first.text === first.text.toUpperCase() ? match : null;
  return language.tables.names.capitalDemonyms && !first.capital ? null : match;
}

/** Letters without a vowel, or at most three of them in the Latin script. */
function isShortForm(norm: string): boolean {
  return /^[a-z]{2,3}$/.test(norm) || /^[b-df-hj-np-tv-xz]+$/.test(norm);
}
