// Numbers that count nothing.
import type { Precision } from './analysis';
import type { Language } from './language';
import type { Measure } from './measures';
import type { Token } from './tokens';

/** Numbers that count nothing: labels, "one" as a pronoun, ordinals and halves without a noun. */
export function isNoQuantity(
  tokens: readonly Token[],
  measure: Measure,
  head: number | null,
  precision: Precision,
  language: Language,
): boolean {
  const { read, unit, from, edge } = measure;
  if (unit !== null || precision !== 'exact' || measure.after !== null) return false;
  const before = tokens[from - 1];
  if (read.ordinal) return head === null;
  if (read.kind === 'words' && edge === from + 1 && language.numbers.ones.has(tokens[from]?.norm ?? '')) {
    const isOf = language.measures.headOf.has(tokens[edge]?.norm ?? '');
    return head === null || isOf || language.numbers.noOnes.has(before?.norm ?? '');
  }
  if (language.numbers.halves.match(tokens, from) !== null && read.scale === 1)
    return !isHalfOf(tokens, edge, language);
  return isLabel(before, tokens, measure, head, language);
}

/** "half of", "half the", but not "half brother" or "second half". */
function isHalfOf(tokens: readonly Token[], edge: number, language: Language): boolean {
  const next = tokens[edge];
  return next?.kind === 'word' && language.measures.headSkip.has(next.norm);
}

/** "No. 10", "Flight 370", "Boeing 737": the number names, unless a plural follows. */
function isLabel(
  before: Token | undefined,
  tokens: readonly Token[],
  measure: Measure,
  head: number | null,
  language: Language,
): boolean {
  if (measure.read.kind !== 'digits') return false;
  const word = before?.text === '.' ? tokens[measure.from - 2] : before;
  if (word?.kind !== 'word' || tokens[measure.from]?.spaced === false) return false;
  if (language.numbers.labels.has(word.norm)) return true;
  // "A 7"
  if (word.capital && word.text.length === 1 && before?.kind === 'word') return true;
  if (language.tables.names.capitals !== 'names' || before?.kind !== 'word') return false;
  const isFirst = word === tokens.find(({ kind }) => kind === 'word');
  return (
    head === null &&
    !isFirst &&
    /^\p{Lu}/u.test(word.text) &&
    !language.isStop(word.norm) &&
    !language.isDateWord(word)
  );
}
