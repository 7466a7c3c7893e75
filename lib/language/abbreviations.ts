// Whether a full stop belongs to an abbreviation.
import type { Language } from './language';

const LAST_WORD = /(?:^|[\s("'\u201C\u2018\u00AB\u201E\u2014-])((?:\p{L}\.){1,6}\p{L}|\p{L}{1,12})$/u;

/**
 * What the word before a full stop is: "fixed", an abbreviation after which a sentence goes on; "loose", one that may
 * also end it; null, no abbreviation. `before` ends right before the stop, `after` begins behind it.
 */
export function abbreviationBefore(
  before: string,
  after: string,
  language: Language,
): 'fixed' | 'loose' | null {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return null;
  const { fixed, loose, numeric } = language.sentences;
  const norm = word.toLowerCase();
  // Entries in lower case match any writing; "Mass" is Massachusetts, "mass" is none.
  if (fixed.has(word) || fixed.has(norm)) return 'fixed';
  if (numeric.has(norm) && /^\s*[\d(]/.test(after)) return 'fixed';
  if (/^[ap]\.m$/.test(norm)) return isTimeGoingOn(after, language) ? 'fixed' : null;
  if (loose.has(norm)) return 'loose';
  // One capital is an initial ("J. Smith"), except the pronoun.
  if (/^\p{Lu}$/u.test(word)) return word === 'I' && language.tag === 'en' ? null : 'loose';
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'loose' : null;
}

/** "8 p.m. Friday", "8 p.m. EST": the sentence goes on. */
function isTimeGoingOn(after: string, language: Language): boolean {
  const next = /^\s*([\p{L}]+)/u.exec(after)?.[1];
  if (next === undefined) return /^\s*[\d(]/.test(after);
  const norm = next.toLowerCase();
  return (
    language.dates.weekdays.has(norm) ||
    language.dates.months.has(norm) ||
    /^(?:\p{Lu}{2,4}|\p{Ll}.*)$/u.test(next)
  );
}
