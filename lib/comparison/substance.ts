// How much a claim carries, so that the telling ones are shown first and boilerplate last.
import type { Sentence } from '../language/analysis';

/** What one item adds. Numbers and dates tell most, then names and quotations, then any other content word. */
const NUMBER_WEIGHT = 1;
const NAME_WEIGHT = 0.8;
const QUOTATION_WEIGHT = 0.8;
const WORD_WEIGHT = 0.12;
/** Early sentences carry the news: the weight of the first one, falling in a straight line to none at the end. */
const POSITION_WEIGHT = 1;
/** What pure comment keeps of its substance: it is shown, but after everything that tells something. */
const COMMENT_SHARE = 0.25;
/** The sum at which substance is one half. */
const HALF_AT = 3;

/**
 * Substance of a sentence in 0..1. `position` is its place in the article: 0 for the first sentence, 1 for the last;
 * `comment` says that it is pure comment.
 */
export function measureSubstance(sentence: Sentence, position: number, comment: boolean): number {
  const words = sentence.words.filter((word) => !word.stop).length;
  const sum =
    NUMBER_WEIGHT * (sentence.quantities.length + sentence.dates.length) +
    NAME_WEIGHT * new Set(sentence.names.map((name) => name.key)).size +
    QUOTATION_WEIGHT * sentence.quotations.length +
    WORD_WEIGHT * words +
    POSITION_WEIGHT * (1 - position);
  return (sum / (sum + HALF_AT)) * (comment ? COMMENT_SHARE : 1);
}
