// The posting lists that one transaction adds to: each head is read once and written once, however many articles come.
import { COMMON_FROM, noteTerms } from './common-terms';
import { HEAD_SIZE, PART_LIMIT, PART_SIZE, readFullParts, type Postings } from './postings';
import type { Profile } from './profile';
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
    const store = this.#writing.objectStore('postings');
    const missing = terms.filter((term) => !this.#heads.has(term));
    const heads = await Promise.all(missing.map((term) => store.get([term, 0])));
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
        const full = head.parts === 0 ? [] : await readFullParts(this.#writing, term);
        return { term, articles: head.articles, parts: [head, ...full] };
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
    await Promise.all(grown.map((head) => this.#writeHead(head)));
    const common = grown.filter(
      ({ numbers, articles }) => numbers.length > HEAD_SIZE && articles >= COMMON_FROM,
    );
    await noteTerms(this.#writing, new Map(common.map(({ term, articles }) => [term, articles])));
  }

  /** A head that is full is put aside: joined to the newest part while that has room, else as a part of its own. */
  async #writeHead(head: PostingPart): Promise<void> {
    const store = this.#writing.objectStore('postings');
    if (head.numbers.length <= HEAD_SIZE) {
      await store.put(head);
      return;
    }
    const newest = head.parts === 0 ? undefined : await store.get([head.term, PART_LIMIT - head.parts + 1]);
    const hasRoom = newest !== undefined && newest.numbers.length + head.numbers.length <= PART_SIZE;
    const part = hasRoom ? newest : emptyPart(head.term, PART_LIMIT - head.parts);
    const { articles } = head;
    const parts = head.parts + (hasRoom ? 0 : 1);
    await Promise.all([
      store.put(joinParts(part, head)),
      store.put({ ...emptyPart(head.term, 0), articles, parts }),
    ]);
  }
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
