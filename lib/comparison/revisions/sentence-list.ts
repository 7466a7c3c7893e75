// The sentences of one capture of an article in reading order, with what makes two of them equal.
import type { Span } from '../../article/article';
import type { Analysis, Sentence } from '../../language/analysis';

/** One sentence of a capture. */
export interface ListedSentence extends Span {
  readonly text: string;
  /** Its words in comparison form: equal keys, equal sentences, whatever the quotes, dashes and spaces. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** Its figures and dates in reading order, in comparison form. */
  readonly figures: string;
}

/** All sentences that have a word, block by block. */
export function listSentences(analysis: Analysis): readonly ListedSentence[] {
  return analysis.blocks.flatMap(({ text, sentences }, block) =>
    sentences
      .filter(({ words }) => words.length > 0)
      .map((sentence) => ({
        block,
        start: sentence.start,
        end: sentence.end,
        text: text.slice(sentence.start, sentence.end),
        key: sentence.words.map(({ norm }) => norm).join(' '),
        words: new Set(sentence.words.map(({ norm }) => norm)),
        figures: listFigures(sentence),
      })),
  );
}

function listFigures({ quantities, dates, words }: Sentence): string {
  const numbers = quantities.map(({ value, high, unit }) => `${value}-${high ?? ''}${unit ?? ''}`);
  const days = dates.map(({ iso }) => iso);
  // Numbers the language layer reads as no quantity (a flight, a score, a time) still count as figures.
  const digits = words.filter(({ norm }) => /\p{Nd}/u.test(norm)).map(({ norm }) => norm);
  return [...numbers, ...days, ...digits].join(' ');
}
