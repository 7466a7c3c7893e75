// The fingerprints of many kept articles, searchable: which of them share hashes with a new one.

/** All hashes of all articles in rising order, with the number of the article each comes from. */
export interface FingerprintIndex {
  readonly ids: readonly string[];
  readonly hashes: Uint32Array;
  readonly owners: Uint32Array;
}

/** A kept article that shares `shared` hashes with the one asked about. */
export interface FingerprintMatch {
  readonly id: string;
  readonly shared: number;
}

/** A hash in more articles than this is a formula ("all rights reserved"): it finds nothing. */
const MOST_OWNERS = 50;

/** Makes an index; takes about eight bytes a hash. */
export function indexFingerprints(
  articles: readonly (readonly [id: string, fingerprint: Uint32Array])[],
): FingerprintIndex {
  const size = articles.reduce((sum, [, fingerprint]) => sum + fingerprint.length, 0);
  // Hash and owner in one exact number, so that one numeric sort orders both.
  const joined = new Float64Array(size);
  let at = 0;
  articles.forEach(([, fingerprint], owner) => {
    for (const hash of fingerprint) {
      joined[at] = hash * OWNERS + owner;
      at += 1;
    }
  });
  joined.sort();
  return {
    ids: articles.map(([id]) => id),
    hashes: Uint32Array.from(joined, (value) => Math.floor(value / OWNERS)),
    owners: Uint32Array.from(joined, (value) => value % OWNERS),
  };
}

/** Room for owners beside a 32-bit hash in the 53 exact bits of a number. */
const OWNERS = 2 ** 21;

/** Articles that share at least one hash with the fingerprint, most first; ties in the order of their ids. */
export function matchFingerprint(
  index: FingerprintIndex,
  fingerprint: Uint32Array,
): readonly FingerprintMatch[] {
  const shared = new Map<number, number>();
  for (const hash of fingerprint) {
    const first = firstAt(index.hashes, hash);
    if (index.hashes[first + MOST_OWNERS] === hash) continue;
    for (let at = first; index.hashes[at] === hash; at += 1) {
      const owner = index.owners[at] ?? 0;
      shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
  }
  return [...shared]
    .map(([owner, count]) => ({ id: index.ids[owner] ?? '', shared: count }))
    .sort((one, other) => other.shared - one.shared || (one.id < other.id ? -1 : 1));
}

/** Place of the first hash that is not below `hash`. */
function firstAt(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
