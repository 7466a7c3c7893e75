// A sentence cut into clauses at its punctuation: the stretches that can carry a fact of their own.
import type { Sentence, Stretch } from '../../language/analysis';

/** A clause of fewer words stays with its neighbour: it is an insertion or a list item, not a statement. */
const LEAST_WORDS = 4;

/** Marks that may end a clause: comma, semicolon, colon, dash, bracket, quotation mark, also of other scripts. */
const CLAUSE_MARK =
  /[,;:()\u2013\u2014"\u201C\u201D\u201E\u00AB\u00BB\u060C\u061B\u3001\uFF0C\uFF1B\uFF1A\u300C\u300D]|\s-\s/;

/** The clauses of a sentence of the block's `text`, in reading order. They cover its words; the marks between them are in none. */
export function cutClauses(text: string, sentence: Sentence): readonly Stretch[] {
  const clauses: Stretch[] = [];
  let start = sentence.start;
  let words = 0;
  let end = sentence.start;
  for (const word of sentence.words) {
    if (words >= LEAST_WORDS && CLAUSE_MARK.test(text.slice(end, word.start))) {
      clauses.push({ start, end });
      start = word.start;
      words = 0;
    }
    words += 1;
    end = word.end;
  }
  const last = clauses.at(-1);
  if (words >= LEAST_WORDS || last === undefined) return [...clauses, { start, end: sentence.end }];
  return [...clauses.slice(0, -1), { start: last.start, end: sentence.end }];
}
