// The quotations of one article as they stand on its page: parts in neighbouring sentences joined to one.
import type { Quotation, Word } from '../../language/analysis';
import type { ComparedInput, Place, RepeatedBlock } from '../compared';

/** One quotation of one article. */
export interface ReadQuotation {
  readonly place: Place;
  readonly text: string;
  /** Its words in comparison form. */
  readonly words: readonly string[];
  /** As the language layer gives it, null when unclear. */
  readonly speaker: string | null;
}

/** Shorter ones are terms and titles in quotation marks ("witch hunt"), not statements. In words. */
const LEAST_WORDS = 4;

/** All quotations of an article that are long enough to be recognised elsewhere. */
export function readQuotations(
  input: ComparedInput,
  article: number,
  repeated: readonly RepeatedBlock[],
): readonly ReadQuotation[] {
  const left = new Set(repeated.filter((one) => one.article === article).map(({ block }) => block));
  return input.analysis.blocks.flatMap(({ text, sentences }, block) => {
    if (left.has(block)) return [];
    const words = sentences.flatMap((sentence) => sentence.words);
    return joinParts(
      text,
      sentences.flatMap(({ quotations }) => quotations),
    )
      .map((quotation) => toRead(quotation, { article, block }, text, words))
      .filter((quotation) => quotation.words.length >= LEAST_WORDS);
  });
}

/** Joins parts with nothing but white space between them: the end of a sentence inside the marks. */
export function joinParts(text: string, parts: readonly Quotation[]): readonly Quotation[] {
  const joined: Quotation[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined && part.start >= last.end && text.slice(last.end, part.start).trim() === '';
    if (goesOn) joined.splice(-1, 1, { ...last, end: part.end, speaker: last.speaker ?? part.speaker });
    else joined.push(part);
  }
  return joined;
}

function toRead(
  { start, end, speaker }: Quotation,
  at: Pick<Place, 'article' | 'block'>,
  text: string,
  words: readonly Word[],
): ReadQuotation {
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  return {
    place: { ...at, start, end },
    text: text.slice(start, end),
    words: inside.map(({ norm }) => norm),
    speaker,
  };
}
