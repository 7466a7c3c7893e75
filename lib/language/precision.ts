// How exact a number is said to be: the words before and after it.
import type { Precision } from './analysis';
import type { Language } from './language';
import type { Measure } from './measures';
import type { Token } from './tokens';
import { dimensionOf } from './units';

export function precisionOf(
  tokens: readonly Token[],
  measure: Measure,
  head: number | null,
  language: Language,
): Precision {
  const { before, after, during } = language.measures;
  const ends = [measure.edge, (head ?? measure.edge) + 1];
  for (const edge of ends) {
    const said = after.match(tokens, edge);
    if (said !== null) return said.value;
  }
  if (measure.after !== null) return measure.after;
  let precision: Precision =
    measure.read.kind === 'vague' ? 'at-least' : measure.read.kind === 'rounded' ? 'about' : 'exact';
  let at = beforeDot(tokens, measure.from - 1);
  // Two may stand together: "at least some 50".
  for (let turn = 0; turn < 2; turn += 1) {
    const said = before.matchBefore(tokens, at);
    if (said === null) break;
    const isDuration = measure.unit !== null && dimensionOf(measure.unit) === 'time';
    if (isDuration && during.has(tokens[said.edge]?.norm ?? '') && said.edge === at) break;
    if (precision === 'exact' || said.value !== 'about') precision = said.value;
    at = said.edge - 1;
  }
  return precision;
}

/** "ca. 20": the dot of an abbreviation belongs to it. */
function beforeDot(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' && tokens[at]?.spaced === false ? at - 1 : at;
}
