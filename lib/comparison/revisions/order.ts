// Which sentences of two captures stayed where they were, and which stand elsewhere.
import { diffArrays } from 'diff';
import { addTo } from '../lists';
import type { SentencePair } from './pair-reworded';
import type { ListedSentence } from './sentence-list';

/** Removed and added sentences before two captures count as wholly different texts. Keeps the time linear. */
const MOST_CHANGES = 300;

export interface Split {
  readonly removed: readonly ListedSentence[];
  readonly added: readonly ListedSentence[];
  /** Place of each sentence of both captures in one common reading order. */
  readonly order: ReadonlyMap<ListedSentence, number>;
}

/** Takes out the sentences that stand in both captures in the same order. */
export function splitByOrder(earlier: readonly ListedSentence[], later: readonly ListedSentence[]): Split {
  const keys = (sentences: readonly ListedSentence[]) => sentences.map(({ key }) => key);
  const changes = diffArrays(keys(earlier), keys(later), { maxEditLength: MOST_CHANGES });
  const order = new Map<ListedSentence, number>();
  if (changes === undefined) {
    [...earlier, ...later].forEach((sentence) => order.set(sentence, order.size));
    return { removed: earlier, added: later, order };
  }
  const removed: ListedSentence[] = [];
  const added: ListedSentence[] = [];
  let [from, to] = [0, 0];
  for (const change of changes) {
    const gone = change.removed ? earlier.slice(from, from + change.count) : [];
    const come = change.added ? later.slice(to, to + change.count) : [];
    removed.push(...gone);
    added.push(...come);
    [...gone, ...come].forEach((sentence) => order.set(sentence, order.size));
    if (!change.added) from += change.count;
    if (!change.removed) to += change.count;
  }
  return { removed, added, order };
}

/** Sentences that are the same but stand elsewhere: each is paired once, in reading order. */
export function pairEqual(
  removed: readonly ListedSentence[],
  added: readonly ListedSentence[],
): readonly SentencePair[] {
  const waiting = new Map<string, ListedSentence[]>();
  for (const sentence of added) addTo(waiting, sentence.key, sentence);
  return removed.flatMap((from) => {
    const to = waiting.get(from.key)?.shift();
    return to === undefined ? [] : [{ from, to }];
  });
}
