// The kept articles around one article: from the postings of its terms to a few candidates, compared with each other.
import { pickCandidates, type Sight } from './candidates';
import { compareAll, nearToFirst, type Neighbourhood } from './neighbourhood';
import type { Profile } from './profile';
import { getMany } from './requests';
import type { Entry, Reading } from './schema';
import type { Weighed } from './weighing';

export interface Surroundings {
  /** The article in the middle, weighed for this library. */
  readonly profile: Profile;
  /** The articles that were read, best by shared terms first. Position n here is position n + 1 in the tables. */
  readonly entries: readonly Entry[];
  /** Of the article, those that were read, and behind them those that were only seen from afar. */
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
}

/** Reads what is around an article. */
export async function surround(
  reading: Reading,
  { profile, postings }: Weighed,
  sight: Sight,
  { own = null, wanted = [] }: Given = {},
): Promise<Surroundings> {
  const given = new Set([...wanted.map((entry) => entry.number), ...(own === null ? [] : [own.number])]);
  const { near, far } = pickCandidates(profile, postings, given, sight);
  const found = await getMany(reading, 'entries', near);
  const entries = [...wanted, ...found.filter((entry) => entry !== undefined)];
  const neighbourhood = compareAll([profile, ...entries.map((entry) => entry.profile), ...far]);
  return { profile, entries, neighbourhood, near: nearToFirst(neighbourhood.nearness) };
}
