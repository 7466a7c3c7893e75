// The claims of one article that have no counterpart in the others.
import { listSentences } from './alignment/vocabulary';
import type { ComparedInput, Place, SameText, SentenceRef } from './compared';
import type { Anchor } from './comparison';
import type { BlockKind } from '../article/article';
import { isApparatus } from './apparatus';
import type { Sentence } from '../language/analysis';

/** One sentence without a counterpart. */
export interface Lone {
  readonly ref: SentenceRef;
  readonly sentence: Sentence;
  readonly anchors: readonly Anchor[];
}

/** Share of a sentence that must stand in another article as same text for the sentence to have a counterpart. */
const COPIED_SHARE = 0.5;
/** Anchors kept with a claim: as many as fit on one line under a card. */
const MOST_ANCHORS = 6;

/** A heading sums up, a caption describes a picture: neither is a claim that another report could lack. */
const NO_CLAIMS: ReadonlySet<BlockKind> = new Set(['heading', 'caption']);

/**
 * Claims that are not among the matched sentences, in no repeated block and not copied from or to another article.
 * What a report says about itself ("reporting by ...") is no claim.
 */
export function findOnlyHere(
  inputs: readonly ComparedInput[],
  matched: readonly SentenceRef[],
  sameText: SameText,
): readonly Lone[] {
  const paired = new Set(matched.map(nameOf));
  const repeated = new Set(sameText.repeated.map((one) => `${one.article} ${one.block}`));
  const copied = sameText.passages
    .filter((passage) => passage.a.article !== passage.b.article)
    .flatMap((passage) => [passage.a, passage.b]);
  return inputs.flatMap((input, article) =>
    listSentences(input, article)
      .filter(({ ref }) => !paired.has(nameOf(ref)) && !repeated.has(`${article} ${ref.block}`))
      .filter(({ ref, sentence }) => isClaim(input, ref, sentence))
      .filter(({ ref, sentence }) => !isCopied(ref, sentence, copied))
      .map(({ ref, sentence }) => ({ ref, sentence, anchors: listAnchors(input, ref, sentence) })),
  );
}

function isClaim({ article, analysis }: ComparedInput, ref: SentenceRef, sentence: Sentence): boolean {
  const block = article.blocks[ref.block];
  if (block === undefined || NO_CLAIMS.has(block.kind)) return false;
  if (!sentence.words.some((word) => !word.stop)) return false;
  return !isApparatus(sentence, block.text, analysis.language);
}

function isCopied(ref: SentenceRef, sentence: Sentence, copied: readonly Place[]): boolean {
  const covered = copied
    .filter((place) => place.article === ref.article && place.block === ref.block)
    .reduce(
      (sum, place) =>
        sum + Math.max(0, Math.min(place.end, sentence.end) - Math.max(place.start, sentence.start)),
      0,
    );
  return covered >= COPIED_SHARE * (sentence.end - sentence.start);
}

function listAnchors(input: ComparedInput, ref: SentenceRef, sentence: Sentence): readonly Anchor[] {
  const text = input.analysis.blocks[ref.block]?.text ?? '';
  const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end);
  const anchors: readonly Anchor[] = [
    ...sentence.quantities.map((one) => ({ kind: 'number' as const, text: slice(one) })),
    ...sentence.dates.map((one) => ({ kind: 'date' as const, text: slice(one) })),
    ...sentence.quotations.map((one) => ({ kind: 'quotation' as const, text: slice(one) })),
    ...sentence.names.map((one) => ({ kind: 'name' as const, text: slice(one) })),
  ];
  return anchors
    .filter((anchor, at) => anchors.findIndex((other) => other.text === anchor.text) === at)
    .slice(0, MOST_ANCHORS);
}

function nameOf(ref: SentenceRef): string {
  return `${ref.article} ${ref.block} ${ref.sentence}`;
}
