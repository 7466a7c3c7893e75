// Where the noun counted is looked for, by the form of the quantity.
import { findHead } from './heads';
import type { Language } from './language';
import type { Measure } from './measures';
import { isJoint } from './phrases';
import type { Token } from './tokens';
import { dimensionOf } from './units';

/** Index of the noun that a quantity counts or measures; null when unclear. */
export function headOf(tokens: readonly Token[], measure: Measure, language: Language): number | null {
  const { unit, edge, joined, read } = measure;
  const plural = (from: number): number | null => findHead(tokens, from, language, false);
  const singular = (from: number): number | null => findHead(tokens, from, language, true);
  const named = namedBefore(tokens, measure, language);
  if (named !== null) return named;
  if (joined) return unit === '%' ? plural(edge) : singular(edge);
  if (unit === null) {
    // "a five-boat attack"
    if (isJoint(tokens, edge) && tokens[edge + 1]?.kind === 'word') return edge + 1;
    if (read.ordinal || measure.value === 1) return singular(edge);
    return plural(edge) ?? (read.kind === 'fraction' ? singular(edge) : null);
  }
  // "58 km de la ville": the way from there, where one word means "of" and "from".
  if (dimensionOf(unit) === 'length' && language.tables.heads.rule === 'first') return null;
  if (language.measures.headOf.has(tokens[edge]?.norm ?? '')) return plural(edge + 1) ?? singular(edge + 1);
  // "a $5 million fine", "a 3km cable": the measure stands like an adjective.
  return language.numbers.articles.has(tokens[measure.from - 1]?.norm ?? '') ? singular(edge) : null;
}

/** "magnitude 5.6", "magnitude de 5,6": the noun stands before. */
function namedBefore(tokens: readonly Token[], measure: Measure, language: Language): number | null {
  if (measure.unit !== null || measure.read.ordinal) return null;
  const { headBefore, headOf: ofWords } = language.measures;
  const at = ofWords.has(tokens[measure.from - 1]?.norm ?? '') ? measure.from - 2 : measure.from - 1;
  return headBefore.has(tokens[at]?.norm ?? '') ? at : null;
}
