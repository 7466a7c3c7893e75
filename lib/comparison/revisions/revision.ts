// What changed between two captures of one article, by sentence and word. Describes the change, says nothing of its reason.
import type { Article, Span } from '../../article/article';
import type { Analysis } from '../../language/analysis';
import { diffWording, type WordingPart } from '../word-diff';
import { pairEqual, splitByOrder } from './order';
import { pairReworded, type SentencePair } from './pair-reworded';
import { listSentences, type ListedSentence } from './sentence-list';

/** One capture of an article, read. */
export interface Capture {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** A sentence of one of the captures. */
export interface RevisedPassage extends Span {
  readonly text: string;
}

/** A change of one sentence. `figures` is true when a number or date in it is not the same any more. */
export type Change =
  | { readonly kind: 'added'; readonly later: RevisedPassage }
  | { readonly kind: 'removed'; readonly earlier: RevisedPassage }
  | { readonly kind: 'moved'; readonly earlier: RevisedPassage; readonly later: RevisedPassage }
  | {
      readonly kind: 'reworded';
      readonly earlier: RevisedPassage;
      readonly later: RevisedPassage;
      readonly wording: readonly WordingPart[];
      readonly figures: boolean;
    };

export interface Revision {
  /** Wording of the title from one capture to the other, null when it stayed the same. */
  readonly title: readonly WordingPart[] | null;
  /** In the order of the later capture; a removed sentence follows the sentence it stood behind. */
  readonly changes: readonly Change[];
  /** True when the text changed and the page does not say so: it names no later time of change than before. */
  readonly silent: boolean;
}

/** Compares two captures of the same article. */
export function compareCaptures(earlier: Capture, later: Capture): Revision {
  const changes = findChanges(listSentences(earlier.analysis), listSentences(later.analysis));
  const title = compareTitles(earlier.article.title, later.article.title);
  const changed = changes.length > 0 || title !== null;
  return { title, changes, silent: changed && !namesLaterTime(earlier.article, later.article) };
}

function namesLaterTime(earlier: Article, later: Article): boolean {
  if (later.modifiedAt === null) return false;
  const before = earlier.modifiedAt ?? earlier.publishedAt;
  return before === null || Date.parse(later.modifiedAt) > Date.parse(before);
}

function compareTitles(earlier: string | null, later: string | null): readonly WordingPart[] | null {
  const wording = diffWording(earlier ?? '', later ?? '');
  return wording.some(({ kind }) => kind !== 'same') ? wording : null;
}

function findChanges(
  earlier: readonly ListedSentence[],
  later: readonly ListedSentence[],
): readonly Change[] {
  const { removed, added, order } = splitByOrder(earlier, later);
  const moved = pairEqual(removed, added);
  const left = without(removed, moved, 'from');
  const come = without(added, moved, 'to');
  const reworded = pairReworded(left, come);
  const placed = (sentence: ListedSentence, change: Change) => ({ at: order.get(sentence) ?? 0, change });
  return [
    ...moved.map((pair) => placed(pair.to, toMoved(pair))),
    ...reworded.map((pair) => placed(pair.to, toReworded(pair))),
    ...without(come, reworded, 'to').map((to) => placed(to, { kind: 'added', later: toPassage(to) })),
    ...without(left, reworded, 'from').map((from) =>
      placed(from, { kind: 'removed', earlier: toPassage(from) }),
    ),
  ]
    .sort((one, other) => one.at - other.at)
    .map(({ change }) => change);
}

function without(
  sentences: readonly ListedSentence[],
  pairs: readonly SentencePair[],
  side: keyof SentencePair,
): readonly ListedSentence[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return sentences.filter((sentence) => !paired.has(sentence));
}

function toMoved({ from, to }: SentencePair): Change {
  return { kind: 'moved', earlier: toPassage(from), later: toPassage(to) };
}

function toReworded({ from, to }: SentencePair): Change {
  return {
    kind: 'reworded',
    earlier: toPassage(from),
    later: toPassage(to),
    wording: diffWording(from.text, to.text),
    figures: from.figures !== to.figures,
  };
}

function toPassage({ block, start, end, text }: ListedSentence): RevisedPassage {
  return { block, start, end, text };
}
