// The whole sentences round a passage: what the reader compares, while the passage itself is what was matched. Pure.
import type { ComparedArticle, Mention } from '../../lib/comparison/comparison';

/** A passage within its sentences: `before` + `passage` + `after` is the text from the first to the last of them. */
export interface InSentence {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
  readonly whole: string;
}

/** A passage of fewer words says little on its own ("below the third gate"); then its sentence is quoted. */
const LEAST_QUOTED_WORDS = 5;

/** The words that stand for a mention where it is quoted by itself. */
export function quoteOf(article: ComparedArticle | undefined, mention: Mention): string {
  const words = mention.text.split(/\s+/u).length;
  return words >= LEAST_QUOTED_WORDS ? mention.text : inSentence(article, mention).whole;
}

/** The sentences of the article that hold the mention; the mention alone when the block is not known. */
export function inSentence(article: ComparedArticle | undefined, mention: Mention): InSentence {
  const block = article?.blocks[mention.block];
  const { text, start, end } = mention;
  const touched = block?.sentences.filter((sentence) => sentence.end > start && sentence.start < end) ?? [];
  const [first] = touched;
  const last = touched.at(-1);
  if (block === undefined || first === undefined || last === undefined) {
    return { before: '', passage: text, after: '', whole: text };
  }
  const from = Math.min(first.start, start);
  const to = Math.max(last.end, end);
  return {
    before: block.text.slice(from, start),
    passage: block.text.slice(start, end),
    after: block.text.slice(end, to),
    whole: block.text.slice(from, to),
  };
}
