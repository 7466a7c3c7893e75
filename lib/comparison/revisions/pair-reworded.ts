// Which removed sentence became which added one: the pairs with most words in common, best first.
import type { ListedSentence } from './sentence-list';

/** A sentence of the earlier capture and what became of it. */
export interface SentencePair {
  readonly from: ListedSentence;
  readonly to: ListedSentence;
}

/**
 * Share of both sentences' different words that must be common (Dice) for one to be a rewording of the other.
 * Below it the reader is served better by two sentences, one removed and one added. Guarded by the tests.
 */
const REWORDED_SHARE = 0.5;

/** Sentences in which a word may stand and still lead to candidates; commoner words lead to too many. */
const SENTENCES_PER_WORD = 12;

/** Pairs each sentence at most once. */
export function pairReworded(
  removed: readonly ListedSentence[],
  added: readonly ListedSentence[],
): readonly SentencePair[] {
  const index = indexWords(added);
  const candidates = removed.flatMap((from) =>
    [...new Set([...from.words].flatMap((word) => index.get(word) ?? []))].map((to) => ({
      from,
      to,
      share: shareCommon(from.words, to.words),
    })),
  );
  const paired = new Set<ListedSentence>();
  return candidates
    .filter(({ share }) => share >= REWORDED_SHARE)
    .sort((one, other) => other.share - one.share)
    .filter(({ from, to }) => {
      if (paired.has(from) || paired.has(to)) return false;
      paired.add(from).add(to);
      return true;
    });
}

function indexWords(sentences: readonly ListedSentence[]): ReadonlyMap<string, readonly ListedSentence[]> {
  const index = new Map<string, ListedSentence[]>();
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [sentence]);
      else if (known.length < SENTENCES_PER_WORD) known.push(sentence);
    }
  }
  return index;
}

function shareCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}
