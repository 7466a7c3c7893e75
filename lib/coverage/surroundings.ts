// The kept articles around one article: from the postings of its terms to a few candidates, compared with each other.
import { compareAll, nearToFirst, type Neighbourhood } from './neighbourhood';
import type { Postings } from './postings';
import { FULL, type Profile } from './profile';
import type { Entry, Reading } from './schema';
import type { Weighed } from './weighing';

/** Candidates that are compared with each other. On labelled reports 64 find no more. Bench events, library. */
const CANDIDATES = 40;
/** For a look-up, candidates that share less than this part of what the first one shares only cost time. Bench events. */
export const LEAST_SHARE = 0.05;
/** Articles that are compared whatever they share: the crowd around the article is seen by them. */
const LEAST_CANDIDATES = 8;

export interface Surroundings {
  /** The article in the middle, weighed for this library. */
  readonly profile: Profile;
  /** The candidates, best by shared terms first. Position n here is position n + 1 in the tables. */
  readonly entries: readonly Entry[];
  readonly neighbourhood: Neighbourhood;
  /** How near each is to the article in the middle; by position in the tables. */
  readonly near: Float32Array;
}

/** Entries with a part of their own in a look-up. */
export interface Given {
  /** The article's own entry, when it is kept: it is no candidate. */
  readonly own?: Entry | null;
  /** Entries to compare whether or not they share a term. */
  readonly wanted?: readonly Entry[];
  /** Candidates that share less than this part of what the first one shares are left out; 0 for none. */
  readonly leastShare?: number;
}

/** Reads what is around an article. */
export async function surround(
  reading: Reading,
  { profile, postings }: Weighed,
  { own = null, wanted = [], leastShare = 0 }: Given = {},
): Promise<Surroundings> {
  const given = new Set([...wanted.map((entry) => entry.number), ...(own === null ? [] : [own.number])]);
  const numbers = pickCandidates(profile, postings, given, leastShare);
  const store = reading.objectStore('entries');
  const found = await Promise.all(numbers.map((number) => store.get(number)));
  const entries = [...wanted, ...found.filter((entry) => entry !== undefined)];
  const neighbourhood = compareAll([profile, ...entries.map((entry) => entry.profile)]);
  return { profile, entries, neighbourhood, near: nearToFirst(neighbourhood.nearness) };
}

/** The articles that share the most weight in the postings, without those that are given. */
function pickCandidates(
  profile: Profile,
  postings: readonly Postings[],
  given: ReadonlySet<number>,
  leastShare: number,
): readonly number[] {
  const weights = new Map([...profile.terms].map((term, at) => [term, (profile.weights[at] ?? 0) / FULL]));
  const masses = new Map<number, number>();
  for (const { term, parts } of postings) {
    const weight = weights.get(term) ?? 0;
    for (const part of parts) {
      part.numbers.forEach((number, at) => {
        masses.set(number, (masses.get(number) ?? 0) + weight * (part.weights[at] ?? 0));
      });
    }
  }
  const best = [...masses]
    .filter(([number]) => !given.has(number))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES);
  const least = (best[0]?.[1] ?? 0) * leastShare;
  return best.filter(([, mass], at) => at < LEAST_CANDIDATES || mass >= least).map(([number]) => number);
}
