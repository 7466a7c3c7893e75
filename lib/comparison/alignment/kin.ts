// Words of like meaning: "purchase" and "acquire" by the tables of the language, "cyberattack" and "cyber attack" by their parts.
import type { RelatedTerms } from './related-mass';
import type { Vocabulary } from './vocabulary';
import { countOf, type ArticlePair } from './weights';

/** Least letters of the parts of a joined word: shorter ones are endings and chance. */
const LEAST_FIRST = 3;
const LEAST_LAST = 4;

/** A word and two others that make it when they are joined, as terms. */
interface JoinedWord {
  readonly whole: number;
  readonly parts: readonly [number, number];
}

/** What of a vocabulary is of like meaning. */
export interface Kin {
  readonly families: Vocabulary['families'];
  readonly joined: readonly JoinedWord[];
}

/** Reads the words of like meaning of all articles at once. */
export function readKin({ stems, families }: Vocabulary): Kin {
  const known = new Map(stems.map((stem, term) => [stem, term]));
  const joined: JoinedWord[] = [];
  for (const [stem, whole] of known) {
    for (let cut = LEAST_FIRST; cut <= stem.length - LEAST_LAST; cut += 1) {
      const first = known.get(stem.slice(0, cut));
      if (first === undefined) continue;
      const last = known.get(stem.slice(cut));
      if (last !== undefined) joined.push({ whole, parts: [first, last] });
    }
  }
  return { families: families.filter(({ size }) => size > 1), joined };
}

/** For each term of A the terms of B of like meaning. A joined word needs both of its parts in the two articles. */
export function kinIn({ kinds, rowsA, rowsB }: ArticlePair, { families, joined }: Kin): RelatedTerms {
  const related = new Map<number, number[]>();
  const relate = (one: number, other: number): void => {
    if (one === other || countOf(rowsA, one) === 0 || countOf(rowsB, other) === 0) return;
    const list = related.get(one);
    if (list === undefined) related.set(one, [other]);
    else if (!list.includes(other)) list.push(other);
  };
  for (const family of families) {
    const words = [...family].filter((term) => kinds[term] === 'word');
    for (const one of words) for (const other of words) relate(one, other);
  }
  const isOpen = (term: number): boolean => kinds[term] === 'word' || kinds[term] === 'name';
  for (const { whole, parts } of joined) {
    if (![whole, ...parts].every(isOpen)) continue;
    for (const part of parts) {
      relate(whole, part);
      relate(part, whole);
    }
  }
  return related;
}
