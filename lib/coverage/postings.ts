// Which articles hold a term: posting lists in the database, in parts, so that a change touches few small records.
import type { Profile } from './profile';
import type { Entry, PostingPart, Reading, Writing } from './schema';

/** Postings of one part. 64 make a record of about 400 bytes: small to rewrite at every keep. */
const PART_SIZE = 64;
/** Full parts count down from here, so that newer ones have smaller keys and a limited read meets them first. */
const PART_LIMIT = 0x7fff_ffff;
/** A look-up reads the newest postings of a term only: the others of so common a term say nothing. Bench library. */
const MOST_PARTS_READ = 16;

/** The postings of one term as far as a look-up reads them. */
export interface Postings {
  readonly term: number;
  /** How many articles hold the term, read or not. */
  readonly articles: number;
  readonly parts: readonly PostingPart[];
}

/** Reads the newest postings of each term; one request each. */
export async function readPostings(
  reading: Reading,
  terms: readonly number[],
  mostParts = MOST_PARTS_READ,
): Promise<readonly Postings[]> {
  const store = reading.objectStore('postings');
  return Promise.all(
    terms.map(async (term) => {
      const parts = await store.getAll(everyPart(term), 1 + mostParts);
      return { term, articles: parts[0]?.articles ?? 0, parts };
    }),
  );
}

/** Adds an article to the postings of its terms, as they were read just before in the same transaction. */
export async function addPostings(
  writing: Writing,
  number: number,
  { terms, weights }: Profile,
  read: readonly Postings[],
): Promise<void> {
  const store = writing.objectStore('postings');
  const heads = new Map(read.map(({ term, parts }) => [term, parts[0]]));
  const writes = [...terms].flatMap((term, at) =>
    extend(heads.get(term) ?? emptyHead(term), number, weights[at] ?? 0),
  );
  await Promise.all(writes.map((part) => store.put(part)));
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
  await Promise.all([...numbersOf].map(([term, numbers]) => removeNumbers(writing, term, numbers)));
}

async function removeNumbers(writing: Writing, term: number, numbers: ReadonlySet<number>): Promise<void> {
  const store = writing.objectStore('postings');
  const parts = await store.getAll(everyPart(term));
  const head = parts[0];
  if (head === undefined) return;
  const left = parts.map((part) => without(part, numbers));
  const changed = left.filter((part, at) => part !== parts[at]);
  const gone = count(parts) - count(left);
  if (gone === 0) return;
  if (head.articles <= gone) {
    await store.delete(everyPart(term));
    return;
  }
  const others = changed.filter(({ part }) => part !== head.part);
  const counted = { ...(left[0] ?? head), articles: head.articles - gone };
  await Promise.all([counted, ...others].map((part) => store.put(part)));
}

function count(parts: readonly PostingPart[]): number {
  return parts.reduce((sum, part) => sum + part.numbers.length, 0);
}

function everyPart(term: number): IDBKeyRange {
  return IDBKeyRange.bound([term, 0], [term, PART_LIMIT]);
}

function emptyHead(term: number): PostingPart {
  return { term, part: 0, articles: 0, parts: 0, numbers: new Uint32Array(), weights: new Uint16Array() };
}

/** The records to write when one posting joins a head: a full part when it was full, and the head. */
function extend(head: PostingPart, number: number, weight: number): readonly PostingPart[] {
  const isFull = head.numbers.length >= PART_SIZE;
  const base = isFull ? { ...emptyHead(head.term), parts: head.parts + 1 } : head;
  const grown: PostingPart = {
    ...base,
    articles: head.articles + 1,
    numbers: Uint32Array.from([...base.numbers, number]),
    weights: Uint16Array.from([...base.weights, weight]),
  };
  return isFull ? [{ ...head, part: PART_LIMIT - head.parts, articles: 0, parts: 0 }, grown] : [grown];
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
