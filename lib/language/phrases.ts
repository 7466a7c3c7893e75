// Look-ups of words and short phrases in a row of tokens, from the front or from the back.
import type { Token } from './tokens';

/** What was found: its value and the index after (or of) the last token that belongs to it. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** Matching forwards: index after the phrase. Matching backwards: index of its first token. */
  readonly edge: number;
}

/**
 * Phrases of normalised words. Hyphens and dots written without a space between two words of a phrase are passed
 * over ("three-quarters", "sq. km"). Longer phrases win.
 */
export class PhraseBook<T> {
  private readonly byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  private readonly byLast = new Map<string, { words: readonly string[]; value: T }[]>();

  /** Adds a phrase; its words are separated by spaces. The first of two equal phrases is kept. */
  add(phrase: string, value: T): void {
    const words = phrase.split(' ').filter((word) => word !== '');
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return;
    insertLongestFirst(this.byFirst, first, { words, value });
    insertLongestFirst(this.byLast, last, { words, value });
  }

  /** The longest phrase that begins with the token at `at`. */
  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    const first = tokens[at];
    if (first === undefined) return null;
    for (const { words, value } of this.byFirst.get(first.norm) ?? []) {
      const edge = follow(tokens, at, words);
      if (edge !== null) return { value, edge };
    }
    return null;
  }

  /** The longest phrase that ends with the token at `at`. */
  matchBefore(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    const last = tokens[at];
    if (last === undefined) return null;
    for (const { words, value } of this.byLast.get(last.norm) ?? []) {
      const edge = followBack(tokens, at, words);
      if (edge !== null) return { value, edge };
    }
    return null;
  }

  /** The first words of all phrases. */
  firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** The value of a phrase of one word; undefined when there is none. */
  get(word: string): T | undefined {
    return this.byFirst.get(word)?.find(({ words }) => words.length === 1)?.value;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}

function insertLongestFirst<T>(
  map: Map<string, { words: readonly string[]; value: T }[]>,
  key: string,
  entry: { words: readonly string[]; value: T },
): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else {
    const place = entries.findIndex(({ words }) => words.length < entry.words.length);
    entries.splice(place < 0 ? entries.length : place, 0, entry);
  }
}

function follow(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let index = at;
  for (const [place, word] of words.entries()) {
    if (place > 0 && isJoint(tokens, index)) index += 1;
    if (tokens[index]?.norm !== word) return null;
    index += 1;
  }
  return index;
}

function followBack(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let index = at;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    if (place < words.length - 1 && isJoint(tokens, index)) index -= 1;
    if (tokens[index]?.norm !== words[place]) return null;
    index -= 1;
  }
  return index + 1;
}

/** True for a hyphen or dot that follows its word without a space and stands between two words. */
export function isJoint(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && !token.spaced && /^[-\u2010\u2011.]$/.test(token.text);
}
