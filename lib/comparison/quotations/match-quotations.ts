// Which quotations of different articles are one and the same, whole or in part.
import { diffArrays } from 'diff';
import { addTo } from '../lists';
import type { ReadQuotation } from './read-quotations';

/** Words in a row that two quotations must share to be looked at. */
const SEED_WORDS = 3;

/** Share of the shorter quotation's words that must stand in the other one in the same order. Guarded by the tests. */
const COMMON_SHARE = 0.7;

/** Quotations around one run of words that are looked at; a run in more of them is a saying. */
const QUOTATIONS_PER_SEED = 24;

/** Groups of quotations that are one, each with uses in two articles or more; in the order of their first use. */
export function groupQuotations(quotations: readonly ReadQuotation[]): readonly (readonly ReadQuotation[])[] {
  const groups = new Map<ReadQuotation, Set<ReadQuotation>>();
  for (const [one, other] of listCandidates(quotations)) {
    const known = groups.get(one) ?? new Set([one]);
    if (known.has(other) || !isSameQuotation(one.words, other.words)) continue;
    const joined = new Set([...known, ...(groups.get(other) ?? [other])]);
    for (const member of joined) groups.set(member, joined);
  }
  return [...new Set(groups.values())]
    .map((group) => quotations.filter((quotation) => group.has(quotation)))
    .filter((group) => new Set(group.map(({ place }) => place.article)).size > 1);
}

function listCandidates(
  quotations: readonly ReadQuotation[],
): readonly (readonly [ReadQuotation, ReadQuotation])[] {
  const bySeed = new Map<string, ReadQuotation[]>();
  for (const quotation of quotations) {
    for (const seed of seedsOf(quotation.words)) addTo(bySeed, seed, quotation);
  }
  return [...bySeed.values()]
    .filter(({ length }) => length <= QUOTATIONS_PER_SEED)
    .flatMap((group) =>
      group.flatMap((one, at) =>
        group
          .slice(at + 1)
          .filter((other) => other.place.article !== one.place.article)
          .map((other) => [one, other] as const),
      ),
    );
}

function seedsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(SEED_WORDS - 1).map((_, at) => words.slice(at, at + SEED_WORDS).join(' ')));
}

function isSameQuotation(a: readonly string[], b: readonly string[]): boolean {
  const common = diffArrays([...a], [...b])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return common >= COMMON_SHARE * Math.min(a.length, b.length);
}
