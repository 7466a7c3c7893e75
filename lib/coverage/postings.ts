// Which articles hold a term: posting lists in the database, in parts, so that a change touches few small records.
import type { Profile } from './profile';
import type { PostingPart, Reading, Writing } from './schema';

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
export async function readPostings(reading: Reading, terms: readonly number[]): Promise<readonly Postings[]> {
  const store = reading.objectStore('postings');
  return Promise.all(
    terms.map(async (term) => {
      const parts = await store.getAll(everyPart(term), 1 + MOST_PARTS_READ);
      return { term, articles: parts[0]?.articles ?? 0, parts };
    }),
  );
}

/** Adds an article to the postings of its terms, as they were read just before in the same transaction. */
export async function addPostings(
  writing: Writing,
  number: number,
  profile: Profile,
  read: readonly Postings[],
): Promise<void> {
  const store = writing.objectStore('postings');
  const heads = new Map(read.map(({ term, parts }) => [term, parts[0]]));
  const writes = [...profile.terms].flatMap((term, at) =>
    extend(heads.get(term) ?? emptyHead(term), number, profile.weights[at] ?? 0),
  );
  await Promise.all(writes.map((part) => store.put(part)));
}

/** Takes an article out of the postings of its terms. A term that no article holds any more leaves no record. */
export async function removePostings(writing: Writing, number: number, profile: Profile): Promise<void> {
  await Promise.all([...profile.terms].map((term) => removePosting(writing, number, term)));
}

async function removePosting(writing: Writing, number: number, term: number): Promise<void> {
  const store = writing.objectStore('postings');
  const parts = await store.getAll(everyPart(term));
  const head = parts[0];
  const holding = parts.find((part) => part.numbers.includes(number));
  if (head === undefined || holding === undefined) return;
  if (head.articles === 1) {
    await store.delete(everyPart(term));
    return;
  }
  const rest = without(holding, number);
  const smaller = { ...(holding === head ? rest : head), articles: head.articles - 1 };
  await Promise.all([store.put(smaller), holding === head ? null : store.put(rest)]);
}

function everyPart(term: number): IDBKeyRange {
  return IDBKeyRange.bound([term, 0], [term, PART_LIMIT]);
}

function emptyHead(term: number): PostingPart {
  return { term, part: 0, articles: 0, parts: 0, numbers: new Uint32Array(), weights: new Uint16Array() };
}

/** The records to write when one posting joins a head: the head, and a full part when it was full. */
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

function without(part: PostingPart, number: number): PostingPart {
  const keeps = [...part.numbers].map((other) => other !== number);
  return {
    ...part,
    numbers: part.numbers.filter((_, at) => keeps[at]),
    weights: part.weights.filter((_, at) => keeps[at]),
  };
}
