// Words that match by their beginning only: "Korea" and "Korean", "negotiate" and "negotiations".
import type { Vocabulary } from './vocabulary';
import type { RelatedTerms } from './related-mass';
import type { ArticlePair } from './weights';

/** Two stems match from this many letters in common, if those are this share of the longer one. Bench: alignment. */
const LEAST_LETTERS = 4;
const LEAST_SHARE = 0.6;

/** For each term of A the terms of B that begin like it. */
export function findPrefixes(vocabulary: Vocabulary, pair: ArticlePair): RelatedTerms {
  const byStart = new Map<string, number[]>();
  const isOpen = (term: number): boolean => {
    const kind = pair.kinds[term];
    return kind === 'word' || kind === 'name';
  };
  const stemOf = (term: number): string => vocabulary.stems[term] ?? '';
  for (let term = 0; term < pair.countsB.length; term += 1) {
    if (pair.countsB[term] === 0 || !isOpen(term) || stemOf(term).length < LEAST_LETTERS) continue;
    const start = stemOf(term).slice(0, LEAST_LETTERS);
    const list = byStart.get(start);
    if (list === undefined) byStart.set(start, [term]);
    else list.push(term);
  }
  const related = new Map<number, number[]>();
  for (let term = 0; term < pair.countsA.length; term += 1) {
    if (pair.countsA[term] === 0 || !isOpen(term)) continue;
    const stem = stemOf(term);
    const found = (byStart.get(stem.slice(0, LEAST_LETTERS)) ?? []).filter(
      (other) => other !== term && beginAlike(stem, stemOf(other)),
    );
    if (found.length > 0) related.set(term, found);
  }
  return related;
}

function beginAlike(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && common < other.length && one[common] === other[common]) common += 1;
  return common >= LEAST_LETTERS && common >= LEAST_SHARE * Math.max(one.length, other.length);
}
