// What else scores a pair of sentences: word Jaccard, the word LCS of jsdiff, and TF-IDF cosine.
import { diffWords } from 'diff';
import type { AlignmentCase } from './alignment-cases';

type PairScore = (i: number, j: number) => number;

/** Peers by name; each takes a case and gives the score of a pair of its sentences. */
export const ALIGNMENT_PEERS: Readonly<Record<string, (one: AlignmentCase) => PairScore>> = {
  jaccard: scoreByJaccard,
  'jsdiff-lcs': scoreByJsdiff,
  'tfidf-cosine': scoreByTfIdf,
};

function wordsOf(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}

function scoreByJaccard(one: AlignmentCase): PairScore {
  const [a, b] = [one.a, one.b].map((side) => side.sentences.map((text) => new Set(wordsOf(text))));
  return (i, j) => {
    const [left, right] = [a?.[i] ?? new Set(), b?.[j] ?? new Set()];
    const common = [...left].filter((word) => right.has(word)).length;
    return common / Math.max(1, left.size + right.size - common);
  };
}

/** Words in common in order, as jsdiff finds them, over the mean number of words. */
function scoreByJsdiff(one: AlignmentCase): PairScore {
  return (i, j) => {
    const [left, right] = [wordsOf(one.a.sentences[i] ?? ''), wordsOf(one.b.sentences[j] ?? '')];
    const common = diffWords(left.join(' '), right.join(' '))
      .filter((part) => !part.added && !part.removed)
      .reduce((sum, part) => sum + wordsOf(part.value).length, 0);
    return (2 * common) / Math.max(1, left.length + right.length);
  };
}

/** Cosine with the idf of the two compared articles. */
function scoreByTfIdf(one: AlignmentCase): PairScore {
  const sides = [one.a, one.b].map((side) => side.sentences.map(wordsOf));
  const all = sides.flat();
  const counts = new Map<string, number>();
  for (const words of all) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vectors = sides.map((sentences) =>
    sentences.map((words) => {
      const vector = new Map<string, number>();
      for (const word of words) {
        vector.set(word, (vector.get(word) ?? 0) + Math.log((1 + all.length) / (counts.get(word) ?? 1)));
      }
      return { vector, length: Math.hypot(...vector.values()) };
    }),
  );
  return (i, j) => {
    const [left, right] = [vectors[0]?.[i], vectors[1]?.[j]];
    if (left === undefined || right === undefined) return 0;
    const product = [...left.vector].reduce(
      (sum, [word, weight]) => sum + weight * (right.vector.get(word) ?? 0),
      0,
    );
    return product / Math.max(1e-9, left.length * right.length);
  };
}
