// Which articles hold a term: posting lists in the database, in parts, so that keeping touches few small records.
import { COMMON_FROM, noteTerms } from './common-terms';
import { getMany, getRanges } from './requests';
import type { Entry, PostingPart, Reading, Writing } from './schema';

/** Postings that a head takes before they are put aside: 64 make 400 bytes, small to rewrite at every keep. */
export const HEAD_SIZE = COMMON_FROM - 1;
/** Postings of a full part, so that a look-up meets hundreds of articles in one record of 3 KB. Bench library. */
export const PART_SIZE = 512;
/** Full parts count down from here, so that newer ones have smaller keys and a limited read meets them first. */
export const PART_LIMIT = 0x7fff_ffff;
/** A look-up reads the newest postings of a term only: the others of so common a term say nothing. Bench library. */
const MOST_PARTS_READ = 2;

/** The postings of one term as far as a look-up reads them. */
export interface Postings {
  readonly term: number;
  /** How many articles hold the term, read or not. */
  readonly articles: number;
  readonly parts: readonly PostingPart[];
}

/**
 * Reads the newest postings of each term. Those of terms that are known to be common are read as a range, which costs
 * two records; of the others the head is all there is, but for terms that were common once.
 */
export async function readPostings(
  reading: Reading,
  terms: readonly number[],
  isCommon: (term: number) => boolean,
): Promise<readonly Postings[]> {
  const [common, rare] = [terms.filter(isCommon), terms.filter((term) => !isCommon(term))];
  const ranges = common.map((term) => partsFrom(term, 0));
  const [ofCommon, heads] = await Promise.all([
    getRanges(reading, 'postings', ranges, 1 + MOST_PARTS_READ),
    getMany(
      reading,
      'postings',
      rare.map((term): [number, number] => [term, 0]),
    ),
  ]);
  const ofRare = await Promise.all(
    heads.map((head) => (head === undefined ? [] : withFullParts(reading, head))),
  );
  const partsOf = new Map([
    ...common.map((term, at) => [term, ofCommon[at] ?? []] as const),
    ...rare.map((term, at) => [term, ofRare[at] ?? []] as const),
  ]);
  return terms.map((term) => {
    const parts = partsOf.get(term) ?? [];
    return { term, articles: parts[0]?.articles ?? 0, parts };
  });
}

/** A head, and behind it the newest full parts of its term, as far as a look-up reads them. */
export async function withFullParts(reading: Reading, head: PostingPart): Promise<readonly PostingPart[]> {
  return head.parts === 0 ? [head] : [head, ...(await readFullParts(reading, head.term))];
}

/** The newest full parts of a term, as far as a look-up reads them. */
function readFullParts(reading: Reading, term: number): Promise<readonly PostingPart[]> {
  return reading.objectStore('postings').getAll(partsFrom(term, 1), MOST_PARTS_READ);
}

/**
 * Takes articles out of the postings of their terms; each term's are read once, however many articles hold it. A term
 * that no article holds any more leaves no record.
 */
export async function removePostings(
  writing: Writing,
  removed: readonly Pick<Entry, 'number' | 'profile'>[],
): Promise<void> {
  const numbersOf = new Map<number, Set<number>>();
  for (const { number, profile } of removed) {
    for (const term of profile.terms) numbersOf.set(term, (numbersOf.get(term) ?? new Set()).add(number));
  }
  const left = await Promise.all(
    [...numbersOf].map(
      async ([term, numbers]) => [term, await removeNumbers(writing, term, numbers)] as const,
    ),
  );
  await noteTerms(
    writing,
    new Map(left.flatMap(([term, articles]) => (articles === null ? [] : [[term, articles]]))),
  );
}

/** Gives how many articles still hold the term when it was a common one, else null. */
async function removeNumbers(
  writing: Writing,
  term: number,
  numbers: ReadonlySet<number>,
): Promise<number | null> {
  const store = writing.objectStore('postings');
  const parts = await store.getAll(partsFrom(term, 0));
  const head = parts[0];
  if (head === undefined) return null;
  const left = parts.map((part) => without(part, numbers));
  const changed = left.filter((part, at) => part !== parts[at]);
  const articles = head.articles - (count(parts) - count(left));
  const wasCommon = head.parts > 0 ? articles : null;
  if (changed.length === 0) return null;
  if (articles <= 0) {
    await store.delete(partsFrom(term, 0));
    return wasCommon;
  }
  const others = changed.filter(({ part }) => part !== head.part);
  const counted = { ...(left[0] ?? head), articles };
  await Promise.all([counted, ...others].map((part) => store.put(part)));
  return wasCommon;
}

function count(parts: readonly PostingPart[]): number {
  return parts.reduce((sum, part) => sum + part.numbers.length, 0);
}

function partsFrom(term: number, part: number): IDBKeyRange {
  return IDBKeyRange.bound([term, part], [term, PART_LIMIT]);
}

/** The part as it is when it holds none of the numbers. */
function without(part: PostingPart, numbers: ReadonlySet<number>): PostingPart {
  const keeps = [...part.numbers].map((number) => !numbers.has(number));
  if (keeps.every(Boolean)) return part;
  return {
    ...part,
    numbers: part.numbers.filter((_, at) => keeps[at]),
    weights: part.weights.filter((_, at) => keeps[at]),
  };
}
