// The posting lists that one transaction adds to: each head is read once and written once, however many articles come.
import { COMMON_FROM, noteTerms } from './common-terms';
import { HEAD_SIZE, PART_LIMIT, PART_SIZE, withFullParts, type Postings } from './postings';
import type { Profile } from './profile';
import { getMany, putMany } from './requests';
import type { PostingPart, Writing } from './schema';

export class PostingHeads {
  readonly #writing: Writing;
  readonly #heads = new Map<number, PostingPart>();
  readonly #grown = new Set<number>();

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** Reads the heads of these terms; those that are known are not read again. */
  async load(terms: readonly number[]): Promise<void> {
    const missing = terms.filter((term) => !this.#heads.has(term));
    const keys = missing.map((term): [number, number] => [term, 0]);
    const heads = await getMany(this.#writing, 'postings', keys);
    missing.forEach((term, at) => this.#heads.set(term, heads[at] ?? emptyPart(term, 0)));
  }

  /** How many articles hold a term whose head was loaded. */
  articlesWith(term: number): number {
    return this.#heads.get(term)?.articles ?? 0;
  }

  /** The newest postings of terms whose heads were loaded, as a look-up reads them. */
  read(terms: readonly number[]): Promise<readonly Postings[]> {
    return Promise.all(
      terms.map(async (term) => {
        const head = this.#heads.get(term) ?? emptyPart(term, 0);
        return { term, articles: head.articles, parts: await withFullParts(this.#writing, head) };
      }),
    );
  }

  /** Adds an article to the postings of its terms, whose heads were loaded. */
  add(number: number, { terms, weights }: Profile): void {
    terms.forEach((term, at) => {
      const head = this.#heads.get(term) ?? emptyPart(term, 0);
      const posting = {
        numbers: Uint32Array.of(number),
        weights: Uint16Array.of(weights[at] ?? 0),
      };
      this.#heads.set(term, { ...joinParts(head, posting), articles: head.articles + 1 });
      this.#grown.add(term);
    });
  }

  /** Writes what was added, and forgets all heads: to be called before others touch the postings, and at the end. */
  async write(): Promise<void> {
    const grown = [...this.#grown].flatMap((term) => this.#heads.get(term) ?? []);
    this.#heads.clear();
    this.#grown.clear();
    const full = grown.filter(({ numbers }) => numbers.length > HEAD_SIZE);
    putMany(
      this.#writing,
      'postings',
      grown.filter((head) => !full.includes(head)),
    );
    await this.#putAside(full);
    const common = full.filter(({ articles }) => articles >= COMMON_FROM);
    await noteTerms(this.#writing, new Map(common.map(({ term, articles }) => [term, articles])));
  }

  /** Puts full heads aside: joined to the newest part while that has room, else as a part of its own. */
  async #putAside(heads: readonly PostingPart[]): Promise<void> {
    // A head without parts asks for a key that no part has.
    const keys = heads.map(({ term, parts }): [number, number] => [term, PART_LIMIT - parts + 1]);
    const newest = await getMany(this.#writing, 'postings', keys);
    const written = heads.flatMap((head, at) => asideWith(head, newest[at]));
    putMany(this.#writing, 'postings', written);
  }
}

/** What becomes of a full head and the newest part: the part it went into, and an empty head. */
function asideWith(head: PostingPart, newest: PostingPart | undefined): readonly PostingPart[] {
  const hasRoom = newest !== undefined && newest.numbers.length + head.numbers.length <= PART_SIZE;
  const part = hasRoom ? newest : emptyPart(head.term, PART_LIMIT - head.parts);
  const { term, articles } = head;
  const parts = head.parts + (hasRoom ? 0 : 1);
  return [joinParts(part, head), { ...emptyPart(term, 0), articles, parts }];
}

function emptyPart(term: number, part: number): PostingPart {
  return { term, part, articles: 0, parts: 0, numbers: new Uint32Array(), weights: new Uint16Array() };
}

function joinParts(part: PostingPart, added: Pick<PostingPart, 'numbers' | 'weights'>): PostingPart {
  const length = part.numbers.length;
  const numbers = new Uint32Array(length + added.numbers.length);
  const weights = new Uint16Array(numbers.length);
  numbers.set(part.numbers);
  numbers.set(added.numbers, length);
  weights.set(part.weights);
  weights.set(added.weights, length);
  return { ...part, numbers, weights };
}
