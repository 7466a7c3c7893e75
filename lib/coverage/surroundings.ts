// The kept articles around one article: from the postings of its terms to a few candidates, compared with each other.
import { compareAll, nearToFirst, type Neighbourhood } from './neighbourhood';
import { readPostings, type Postings } from './postings';
import { FULL, rarity, weigh, type Profile } from './profile';
import type { Entry, Reading } from './schema';
import type { Signature } from './signature';

/** Candidates that are compared with each other. On labelled reports 64 find no more. Bench events, library. */
const CANDIDATES = 40;

export interface Surroundings {
  /** The article in the middle, weighed for this library. */
  readonly profile: Profile;
  readonly postings: readonly Postings[];
  /** The candidates, best by shared terms first. Position n here is position n + 1 in the tables. */
  readonly entries: readonly Entry[];
  readonly neighbourhood: Neighbourhood;
  /** How near each is to the article in the middle; by position in the tables. */
  readonly near: Float32Array;
}

/** Entries with a part of their own in a look-up. */
export interface Known {
  /** The article's own entry, when it is kept: it is no candidate, and the library is seen without it. */
  readonly own?: Entry | null;
  /** Entries to compare whether or not they share a term. */
  readonly wanted?: readonly Entry[];
}

/** Reads what is around an article among `total` kept ones. */
export async function surround(
  reading: Reading,
  signature: Signature,
  total: number,
  { own = null, wanted = [] }: Known = {},
): Promise<Surroundings> {
  const { profile, postings } = await weighHere(reading, signature, total, own);
  const given = new Set([...wanted.map((entry) => entry.number), ...(own === null ? [] : [own.number])]);
  const numbers = pickCandidates(profile, postings, given);
  const store = reading.objectStore('entries');
  const found = await Promise.all(numbers.map((number) => store.get(number)));
  const entries = [...wanted, ...found.filter((entry) => entry !== undefined)];
  const neighbourhood = compareAll([profile, ...entries.map((entry) => entry.profile)]);
  return { profile, postings, entries, neighbourhood, near: nearToFirst(neighbourhood.nearness) };
}

/** Weighs an article by what the library holds: its profile, and the postings of its terms as far as they are read. */
export async function weighHere(
  reading: Reading,
  signature: Signature,
  total: number,
  own: Entry | null = null,
  mostParts?: number,
): Promise<Pick<Surroundings, 'profile' | 'postings'>> {
  const terms = signature.terms.map((term) => term.hash);
  const postings = await readPostings(reading, terms, mostParts);
  const ownTerms = new Set(own?.profile.terms);
  const others = total - (own === null ? 0 : 1);
  const rarities = new Map(
    postings.map(({ term, articles }) => [term, rarity(articles - (ownTerms.has(term) ? 1 : 0), others)]),
  );
  return { profile: weigh(signature, (hash) => rarities.get(hash) ?? 0), postings };
}

/** The articles that share the most weight in the postings, without those that are given. */
function pickCandidates(
  profile: Profile,
  postings: readonly Postings[],
  given: ReadonlySet<number>,
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
  return [...masses]
    .filter(([number]) => !given.has(number))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([number]) => number);
}
