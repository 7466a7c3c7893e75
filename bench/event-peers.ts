// What simpler ways of finding reports reach on the events bench: word overlap, TF-IDF cosine, BM25+ of MiniSearch.
import MiniSearch from 'minisearch';
import type { EventCase } from './event-cases';

/** Words in more reports than this are left out of MiniSearch's question, which is what serves it best. */
const COMMON_SHARE = 0.1;

type Ranking = (case_: EventCase) => readonly string[];

/** Each peer sees all cases and ranks the others for one of them. */
export const EVENT_PEERS: Readonly<Record<string, (cases: readonly EventCase[]) => Ranking>> = {
  jaccard: rankByOverlap,
  tfidf: rankByTfidf,
  minisearch: rankByMiniSearch,
};

function wordsOf({ article }: EventCase): readonly string[] {
  const text = [article.title ?? '', ...article.blocks.map((block) => block.text)].join(' ').toLowerCase();
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function rankBy(cases: readonly EventCase[], score: (a: number, b: number) => number): Ranking {
  const positions = new Map(cases.map(({ id }, at) => [id, at]));
  return ({ id }) => {
    const own = positions.get(id) ?? 0;
    const scored = cases.map((other, at) => ({ id: other.id, score: at === own ? -1 : score(own, at) }));
    return scored
      .filter((one) => one.score > 0)
      .sort((a, b) => b.score - a.score)
      .map((one) => one.id);
  };
}

function rankByOverlap(cases: readonly EventCase[]): Ranking {
  const sets = cases.map((one) => new Set(wordsOf(one)));
  return rankBy(cases, (a, b) => {
    const [one, other] = [sets[a] ?? new Set(), sets[b] ?? new Set()];
    const shared = [...one].filter((word) => other.has(word)).length;
    return shared / (one.size + other.size - shared || 1);
  });
}

function rankByTfidf(cases: readonly EventCase[]): Ranking {
  const counts = cases.map((one) => countWords(wordsOf(one)));
  const holders = new Map<string, number>();
  for (const count of counts) {
    for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const vectors = counts.map((count) => {
    const weighed = [...count].map(
      ([word, times]) =>
        [word, (1 + Math.log(times)) * Math.log(cases.length / (holders.get(word) ?? 1))] as const,
    );
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
  return rankBy(cases, (a, b) => {
    let sum = 0;
    for (const [word, weight] of vectors[a] ?? []) sum += weight * (vectors[b]?.get(word) ?? 0);
    return sum;
  });
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function rankByMiniSearch(cases: readonly EventCase[]): Ranking {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(cases.map((one) => ({ id: one.id, text: wordsOf(one).join(' ') })));
  const holders = countWords(cases.flatMap((one) => [...new Set(wordsOf(one))]));
  const isCommon = (word: string): boolean => (holders.get(word) ?? 0) > cases.length * COMMON_SHARE;
  return (one) =>
    index
      .search([...new Set(wordsOf(one))].filter((word) => !isCommon(word)).join(' '))
      // Ids are the strings that were given above.
      .map((result) => String(result.id))
      .filter((id) => id !== one.id);
}
