// Which kept articles are compared with one: those that share the most in the postings. The few that share much are
// read; the others are seen from afar, by what the postings say of them: they only tell how crowded it is. Pure.
import type { Postings } from './postings';
import { FULL, type Profile } from './profile';
import type { PostingPart } from './schema';

/** Candidates that are compared with each other. On labelled reports 64 find no more. Bench events, library. */
const CANDIDATES = 40;
/** Candidates that share less than this part of what the first one shares say nothing even of the crowd. Bench events. */
const LEAST_SHARE = 0.05;
/** Candidates that share less than this part are none of the event: seen from afar they do as well. Bench events. */
const NEAR_SHARE = 0.2;
/** Articles that are read whatever they share. */
const LEAST_READ = 8;

/** For a look-up all candidates that share little are seen from afar; to propose events all are read. */
export type Sight = 'look-up' | 'proposal';

export interface Candidates {
  /** Numbers of the articles to read, best first. */
  readonly near: readonly number[];
  /** What the postings say of others: a part of their terms, no times. */
  readonly far: readonly Profile[];
}

interface Candidate {
  readonly number: number;
  readonly mass: number;
}

/** The articles that share the most weight in the postings, without those that are given. */
export function pickCandidates(
  profile: Profile,
  postings: readonly Postings[],
  given: ReadonlySet<number>,
  sight: Sight,
): Candidates {
  const best = heaviest(massesOf(profile, postings), given);
  if (sight === 'proposal') return { near: best.map(({ number }) => number), far: [] };
  const most = best[0]?.mass ?? 0;
  const near = best.filter(({ mass }, at) => at < LEAST_READ || mass >= most * NEAR_SHARE);
  const far = best.slice(near.length).filter(({ mass }) => mass >= most * LEAST_SHARE);
  return {
    near: near.map(({ number }) => number),
    far: profilesFromAfar(
      postings,
      far.map(({ number }) => number),
    ),
  };
}

/** By number of the article: the weight it shares with the profile. */
function massesOf(profile: Profile, postings: readonly Postings[]): Float64Array {
  const parts = postings.flatMap((posting) => posting.parts);
  const masses = new Float64Array(1 + highestNumber(parts));
  const weights = new Map([...profile.terms].map((term, at) => [term, (profile.weights[at] ?? 0) / FULL]));
  for (const { term, numbers, weights: others } of parts) {
    const weight = weights.get(term) ?? 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      masses[number] = (masses[number] ?? 0) + weight * (others[at] ?? 0);
    }
  }
  return masses;
}

/** Not always the last of a part: an article with a new text is added again under its old number. */
function highestNumber(parts: readonly PostingPart[]): number {
  let highest = 0;
  for (const { numbers } of parts) {
    for (let at = 0; at < numbers.length; at += 1) highest = Math.max(highest, numbers[at] ?? 0);
  }
  return highest;
}

/** The candidates by mass, heaviest first; of equals the one that was kept first. */
function heaviest(masses: Float64Array, given: ReadonlySet<number>): readonly Candidate[] {
  const best: Candidate[] = [];
  for (let number = 0; number < masses.length; number += 1) {
    const mass = masses[number] ?? 0;
    const isHeavy = mass > 0 && (best.length < CANDIDATES || mass > (best.at(-1)?.mass ?? 0));
    if (!isHeavy || given.has(number)) continue;
    const at = best.findLastIndex((other) => other.mass >= mass) + 1;
    best.splice(at, 0, { number, mass });
    if (best.length > CANDIDATES) best.pop();
  }
  return best;
}

/** The profiles of articles as far as the postings know them. */
function profilesFromAfar(postings: readonly Postings[], numbers: readonly number[]): readonly Profile[] {
  const termsOf = new Map(numbers.map((number) => [number, [] as (readonly [number, number])[]]));
  for (const { term, parts } of postings) {
    for (const part of parts) {
      for (let at = 0; at < part.numbers.length; at += 1) {
        termsOf.get(part.numbers[at] ?? 0)?.push([term, part.weights[at] ?? 0]);
      }
    }
  }
  return [...termsOf.values()].map((terms) => {
    terms.sort(([a], [b]) => a - b);
    return {
      terms: Uint32Array.from(terms, ([term]) => term),
      weights: Uint16Array.from(terms, ([, weight]) => weight),
      published: null,
      days: new Int32Array(),
      weekdays: new Uint8Array(),
    };
  });
}
