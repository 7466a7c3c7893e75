// A clean text cut into words, numbers and marks: the one walk over the characters that all rules share.
import type { Stretch } from './analysis';
import { normaliseClean } from './characters';
import { cutUnspaced, UNSPACED } from './unspaced';

export interface Token extends Stretch {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Comparison form of a word, without a possessive "'s"; the text itself for marks; digits for numbers. */
  readonly norm: string;
  /** True when white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
  /** "Kim" and "iPhone". */
  readonly capital: boolean;
}

/** Digits with separators between them; letters with apostrophes or dots between them; any other single character. */
const TOKEN =
  /(\d+(?:[.,'\u2019\u066B\u066C]\d+)*)|((?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}'\u2019])|[\p{L}\p{M}\u3007]+(?:['\u2019\u02BC][\p{L}\p{M}]+)*)|\S/gu;
/** A short form before an apostrophe ("l'", "qu'", "jusqu'"), but not "aujourd'hui". */
const ELISION = /^(?:\p{L}{1,2}|jusqu|lorsqu|puisqu|quoiqu|quelqu)['\u2019\u02BC](?=\p{L})/iu;
/** How a language wants its texts cut. */
export interface TokenRules {
  /** "l'" is a word of its own. */
  readonly elides: boolean;
  /** Phrases that stay whole in scripts without spaces; null for none. */
  readonly keep: RegExp | null;
}

/** Cuts a clean text into tokens, in order; white space belongs to none. `offset` is added to all positions. */
export function tokenise(text: string, rules: TokenRules, offset = 0): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index + offset;
    const spaced = start !== last;
    last = start + match[0].length;
    if (match[1] !== undefined) push(tokens, 'number', match[0], start, spaced);
    else if (match[2] === undefined) push(tokens, 'mark', match[0], start, spaced);
    else if (UNSPACED.test(match[0])) pushUnspaced(tokens, match[0], start, spaced, rules.keep);
    else if (rules.elides) pushElided(tokens, match[0], start, spaced);
    else push(tokens, 'word', match[0], start, spaced);
  }
  return tokens;
}

function push(tokens: Token[], kind: Token['kind'], text: string, start: number, spaced: boolean): void {
  const norm = kind === 'word' ? withoutPossessive(normaliseClean(text)) : text;
  const capital = kind === 'word' && hasCapital(text);
  tokens.push({ kind, text, norm, start, end: start + text.length, spaced, capital });
}

function withoutPossessive(norm: string): string {
  return norm.length > 2 && norm.endsWith("'s") ? norm.slice(0, -2) : norm;
}

/** A capital as first letter, or as second after a small one. */
function hasCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) {
    if (first <= 0x5a) return true;
    const second = word.charCodeAt(1);
    return second >= 0x41 && second <= 0x5a;
  }
  return /^\p{Lu}/u.test(word);
}

function pushElided(tokens: Token[], text: string, start: number, spaced: boolean): void {
  const short = ELISION.exec(text)?.[0] ?? '';
  if (short !== '') push(tokens, 'word', short, start, spaced);
  push(tokens, 'word', text.slice(short.length), start + short.length, spaced && short === '');
}

function pushUnspaced(
  tokens: Token[],
  text: string,
  start: number,
  spaced: boolean,
  keep: RegExp | null,
): void {
  const afterNumber = !spaced && tokens.at(-1)?.kind === 'number';
  for (const piece of cutUnspaced(text, keep, afterNumber)) {
    const from = start + piece.at;
    const kind = piece.value === null ? 'word' : 'number';
    const norm = piece.value === null ? normaliseClean(piece.text) : String(piece.value);
    const first = spaced && piece.at === 0;
    tokens.push({
      kind,
      text: piece.text,
      norm,
      start: from,
      end: from + piece.text.length,
      spaced: first,
      capital: false,
    });
  }
}
