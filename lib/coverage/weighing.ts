// Weighing an article by what the library holds, and choosing the few terms by which others are looked for.
import { articlesWith } from './common-terms';
import type { PostingHeads } from './posting-heads';
import { readPostings, type Postings } from './postings';
import { rarity, weigh, type Profile } from './profile';
import type { CommonTerms, Entry, Reading } from './schema';
import type { Signature } from './signature';

/** Terms by which candidates are looked for; all 100 find no more. Bench events; each costs one request. */
const TERMS_ASKED = 24;
/** Articles taken to hold a term that is not common, before its postings are read. */
const FEW_ARTICLES = 8;

/** An article as this library sees it. */
export interface Weighed {
  readonly profile: Profile;
  /** The postings of its strongest terms, as far as they are read. */
  readonly postings: readonly Postings[];
}

/** What the library held before the look-up: the number of articles, its common terms, and the article's own entry. */
export interface Known {
  readonly total: number;
  readonly common: CommonTerms;
  readonly own: Entry | null;
}

/**
 * Weighs an article for a look-up: only the postings of its strongest terms are read. Other terms count as the common
 * terms they are, else as rare as those that were read. An article that is kept is weighed as if it were not.
 */
export async function weighAsked(
  reading: Reading,
  signature: Signature,
  { total, common, own }: Known,
): Promise<Weighed> {
  const ownTerms = new Set(own?.profile.terms);
  const others = total - (own === null ? 0 : 1);
  const rarityOf = (term: number, articles: number): number =>
    rarity(articles - (ownTerms.has(term) ? 1 : 0), others);
  const guess = (term: number): number => rarityOf(term, articlesWith(common, term) ?? FEW_ARTICLES);
  const isCommon = (term: number): boolean => articlesWith(common, term) !== null;
  const postings = await readPostings(reading, strongestTerms(signature, guess), isCommon);
  const read = new Map(postings.map(({ term, articles }) => [term, rarityOf(term, articles)]));
  const mean = [...read.values()].reduce((sum, value) => sum + value, 0) / Math.max(1, read.size);
  const unread = (term: number): number => (isCommon(term) ? guess(term) : mean);
  return { profile: weigh(signature, (term) => read.get(term) ?? unread(term)), postings };
}

/** Weighs an article that is being kept among `others`: exactly, for the heads of all its terms are read anyhow. */
export async function weighKept(heads: PostingHeads, signature: Signature, others: number): Promise<Profile> {
  await heads.load(signature.terms.map(({ hash }) => hash));
  return weigh(signature, (term) => rarity(heads.articlesWith(term), others));
}

/** The postings by which the surroundings of an article that is being kept are found. */
export function readAround(
  heads: PostingHeads,
  signature: Signature,
  others: number,
): Promise<readonly Postings[]> {
  return heads.read(strongestTerms(signature, (term) => rarity(heads.articlesWith(term), others)));
}

function strongestTerms({ terms }: Signature, rarityOf: (term: number) => number): readonly number[] {
  return terms
    .map(({ hash, weight }) => ({ hash, strength: weight * rarityOf(hash) }))
    .sort((a, b) => b.strength - a.strength || a.hash - b.hash)
    .slice(0, TERMS_ASKED)
    .map(({ hash }) => hash);
}
