// Words of like meaning: "purchase" and "acquire" by the tables of the language, "cyberattack" and "cyber attack" by their parts.
import type { RelatedTerms } from './related-mass';
import type { Vocabulary } from './vocabulary';
import type { ArticlePair } from './weights';

/** Least letters of the parts of a joined word: shorter ones are endings and chance. */
const LEAST_FIRST = 3;
const LEAST_LAST = 4;

/** For each term of A the terms of B of like meaning. */
export function findKin(vocabulary: Vocabulary, pair: ArticlePair): RelatedTerms {
  const related = new Map<number, number[]>();
  const relate = (one: number, other: number): void => {
    if (one === other || !pair.countsA[one] || !pair.countsB[other]) return;
    const list = related.get(one);
    if (list === undefined) related.set(one, [other]);
    else if (!list.includes(other)) list.push(other);
  };
  relateGroups(vocabulary, pair, relate);
  relateJoined(vocabulary, pair, relate);
  return related;
}

type Relate = (one: number, other: number) => void;

function relateGroups(vocabulary: Vocabulary, pair: ArticlePair, relate: Relate): void {
  const members = new Map<string, number[]>();
  vocabulary.kin.forEach((groups, term) => {
    if (pair.kinds[term] !== 'word') return;
    for (const group of groups) {
      const list = members.get(group);
      if (list === undefined) members.set(group, [term]);
      else list.push(term);
    }
  });
  for (const list of members.values()) for (const one of list) for (const other of list) relate(one, other);
}

/** A word belongs to its parts where both stand as words of their own in the two articles. */
function relateJoined(vocabulary: Vocabulary, pair: ArticlePair, relate: Relate): void {
  const known = new Map<string, number>();
  vocabulary.stems.forEach((stem, term) => {
    const kind = pair.kinds[term];
    if (kind === 'word' || kind === 'name') known.set(stem, term);
  });
  for (const [stem, whole] of known) {
    for (let cut = LEAST_FIRST; cut <= stem.length - LEAST_LAST; cut += 1) {
      const parts = [known.get(stem.slice(0, cut)), known.get(stem.slice(cut))];
      if (parts.includes(undefined)) continue;
      for (const part of parts) {
        relate(whole, part ?? whole);
        relate(part ?? whole, whole);
      }
    }
  }
}
