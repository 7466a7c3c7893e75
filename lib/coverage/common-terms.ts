// How many articles hold each common term: one record, so that a look-up knows what not to ask for.
import type { CommonTerms, Reading, Writing } from './schema';

/** A term that this many articles hold is common: more than the head of its posting list holds. Bench events. */
export const COMMON_FROM = 65;

const ALL = 'all';
const NONE: CommonTerms = { terms: new Uint32Array(), articles: new Uint32Array() };

/** A count is written again when it is off by this share: rarity is a logarithm, and the record is rewritten less. */
const WORTH_WRITING = 0.25;

/** The common terms of the library: about 8 bytes for each of them. */
export async function readCommonTerms(reading: Reading): Promise<CommonTerms> {
  return (await reading.objectStore('commonTerms').get(ALL)) ?? NONE;
}

/** How many articles hold a term, about; null when it is not common. */
export function articlesWith({ terms, articles }: CommonTerms, term: number): number | null {
  let [from, to] = [0, terms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((terms[middle] ?? 0) < term) from = middle + 1;
    else to = middle;
  }
  return terms[from] === term ? (articles[from] ?? null) : null;
}

/** Takes note of how many articles hold these terms now; writes only what makes a difference. */
export async function noteTerms(writing: Writing, counted: ReadonlyMap<number, number>): Promise<void> {
  if (counted.size === 0) return;
  const known = await readCommonTerms(writing);
  const changed = [...counted].filter(([term, articles]) => isNews(articlesWith(known, term), articles));
  if (changed.length === 0) return;
  const counts = new Map([...known.terms].map((term, at) => [term, known.articles[at] ?? 0]));
  for (const [term, articles] of changed) {
    if (articles < COMMON_FROM) counts.delete(term);
    else counts.set(term, articles);
  }
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const common: CommonTerms = {
    terms: Uint32Array.from(sorted, ([term]) => term),
    articles: Uint32Array.from(sorted, ([, articles]) => articles),
  };
  await writing.objectStore('commonTerms').put(common, ALL);
}

function isNews(known: number | null, articles: number): boolean {
  if (known === null) return articles >= COMMON_FROM;
  return articles < COMMON_FROM || Math.abs(articles - known) >= known * WORTH_WRITING;
}
