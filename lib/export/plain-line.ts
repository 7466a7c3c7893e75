// Untrusted text as one plain line, the first step of every export, and quotations cut short.

/** Controls and separators: in many formats they end a line, a cell or a field. */
const BREAK = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Overrides and isolates change the direction of everything that follows; marks (U+200E, U+200F) do not. */
const OVERRIDE = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const HALF_PAIR = /\p{Cs}/gu;

/** Replaces halves of surrogate pairs by U+FFFD: no encoder accepts them. */
export function wellFormed(text: string): string {
  return text.replace(HALF_PAIR, '\uFFFD');
}

/** The text on one line: breaks and controls become one space, direction overrides go. Well-formed. */
export function oneLine(text: string): string {
  return wellFormed(text.replace(OVERRIDE, '')).replace(BREAK, ' ');
}

/** The text on one line without blanks around it; a second pass changes nothing. */
export function plainLine(text: string): string {
  return oneLine(text).trim();
}

/**
 * A short quotation is at most one long newspaper sentence: many words and characters (for scripts without spaces),
 * as rights holders and readers take for a quotation rather than a copy. Guarded by plain-line.test.ts.
 */
export const QUOTE_WORDS = 30;
export const QUOTE_CHARACTERS = 240;

/** The beginning of a passage, and whether it is all of it. */
export interface Beginning {
  readonly text: string;
  readonly cut: boolean;
}

/** Cuts a passage to at most `words` words and QUOTE_CHARACTERS characters, at the end of a word where there is one. */
export function cutShort(passage: string, words = QUOTE_WORDS): Beginning {
  const text = plainLine(passage);
  const some = [...text].slice(0, QUOTE_CHARACTERS).join('');
  const lastSpace = some.lastIndexOf(' ');
  const whole = some.length === text.length || lastSpace <= 0 ? some : some.slice(0, lastSpace);
  const kept = whole.split(' ').slice(0, words).join(' ');
  return { text: kept, cut: kept.length < text.length };
}

/** A short quotation; an ellipsis shows that the passage goes on. */
export function quoteShortly(passage: string, words = QUOTE_WORDS): string {
  const { text, cut } = cutShort(passage, words);
  return cut ? `${text} …` : text;
}
