// Words that match by their beginning only: "Korea" and "Korean", "negotiate" and "negotiations".
import { addTo } from '../lists';
import type { RelatedTerms } from './related-mass';
import type { Vocabulary } from './vocabulary';
import { countOf, type ArticlePair } from './weights';

/** Two stems match from this many letters in common, if those are this share of the longer one. Bench: alignment. */
const LEAST_LETTERS = 4;
const LEAST_SHARE = 0.6;

/** For each term of the vocabulary the others that begin like it. */
export function readPrefixes({ stems }: Vocabulary): RelatedTerms {
  const byStart = new Map<string, number[]>();
  for (const [term, stem] of stems.entries()) {
    if (stem.length >= LEAST_LETTERS) addTo(byStart, stem.slice(0, LEAST_LETTERS), term);
  }
  const related = new Map<number, readonly number[]>();
  for (const list of byStart.values()) {
    for (const term of list) {
      const found = list.filter(
        (other) => other !== term && beginAlike(stems[term] ?? '', stems[other] ?? ''),
      );
      if (found.length > 0) related.set(term, found);
    }
  }
  return related;
}

/** For each term of A the terms of B that begin like it. */
export function prefixesIn({ kinds, rowsA, rowsB }: ArticlePair, prefixes: RelatedTerms): RelatedTerms {
  const isOpen = (term: number): boolean => kinds[term] === 'word' || kinds[term] === 'name';
  const related = new Map<number, readonly number[]>();
  for (const [term, others] of prefixes) {
    if (countOf(rowsA, term) === 0 || !isOpen(term)) continue;
    const found = others.filter((other) => countOf(rowsB, other) > 0 && isOpen(other));
    if (found.length > 0) related.set(term, found);
  }
  return related;
}

function beginAlike(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && common < other.length && one[common] === other[common]) common += 1;
  return common >= LEAST_LETTERS && common >= LEAST_SHARE * Math.max(one.length, other.length);
}
