// Quantities: numbers with unit, precision, range and what they count.
import type { Quantity } from './analysis';
import { isNoQuantity } from './labels';
import type { Language } from './language';
import { readMeasure, type Measure } from './measures';
import { precisionOf } from './precision';
import { headOf } from './quantity-heads';
import { isArticle, readRange, readRatio, shareUnit } from './ranges';
import type { Token } from './tokens';
import { convertUnit, dimensionOf } from './units';

/** The head of an age, in every language: "aged 34" and "34 years old" count no noun. */
export const AGE_HEAD = 'age';
/** Ages above this are years of something else. In years. */
const OLDEST = 115;

/**
 * Finds the quantities of one sentence. `taken` tells the tokens that dates have used. Ordinals without a noun, "one"
 * as a pronoun and numbers that are labels ("Flight 370") are left out.
 */
export function findQuantities(
  tokens: readonly Token[],
  taken: (index: number) => boolean,
  language: Language,
): readonly Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const measure = mayBegin(tokens[at], language) && !taken(at) ? readMeasure(tokens, at, language) : null;
    if (measure === null) {
      at += 1;
      continue;
    }
    const quantity = readQuantity(tokens, measure, taken, language);
    if (quantity.quantity !== null) found.push(quantity.quantity);
    at = Math.max(quantity.edge, at + 1);
  }
  return found;
}

function mayBegin(token: Token | undefined, language: Language): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number' || language.quantityStarts.has(token.norm)) return true;
  return language.numbers.compound !== null && language.numbers.compound.test(token.norm);
}

interface Step {
  readonly quantity: Quantity | null;
  readonly edge: number;
}

function readQuantity(
  tokens: readonly Token[],
  first: Measure,
  taken: (index: number) => boolean,
  language: Language,
): Step {
  const measure = shareUnit(tokens, joinParts(tokens, first, language), language);
  const ratio = readRatio(tokens, measure, language);
  if (ratio === null && isArticle(tokens, measure, language)) return { quantity: null, edge: measure.edge };
  const range = ratio ?? readRange(tokens, measure, taken, language);
  const whole = range?.measure ?? measure;
  const age = whole.age || isAge(tokens, whole, language);
  const head = age ? null : headOf(tokens, whole, language);
  const precision = precisionOf(tokens, whole, head, language);
  if (range === null && isNoQuantity(tokens, whole, head, precision, language)) {
    return { quantity: null, edge: whole.edge };
  }
  const from = tokens[whole.from];
  const last = tokens[whole.edge - 1];
  if (from === undefined || last === undefined) return { quantity: null, edge: whole.edge };
  const stem = head === null ? null : language.stem(tokens[head]?.norm ?? '');
  return {
    edge: whole.edge,
    quantity: {
      start: from.start,
      end: last.end,
      value: whole.value,
      high: range?.high ?? null,
      precision,
      unit: age ? (whole.unit ?? 'year') : whole.unit,
      head: age ? AGE_HEAD : stem,
      ordinal: whole.read.ordinal,
    },
  };
}

/** "5 feet 11 inches", "2 hours and 30 minutes": parts of one length or time, in the unit of the first. */
function joinParts(tokens: readonly Token[], first: Measure, language: Language): Measure {
  if (first.unit === null || dimensionOf(first.unit) === null) return first;
  const joiner =
    language.numbers.joiners.has(tokens[first.edge]?.norm ?? '') || tokens[first.edge]?.text === '-';
  const next = readMeasure(tokens, first.edge + (joiner ? 1 : 0), language);
  if (next === null) return first;
  const unit = next.unit ?? (first.unit === 'ft' && tokens[first.edge]?.text === '-' ? 'in' : null);
  const part = unit === null ? null : convertUnit(next.value, unit, first.unit);
  if (part === null || part >= 1 || unit === first.unit) return first;
  return { ...first, value: first.value + part, edge: next.edge };
}

/** "aged 34", and the age set off by commas after a name: "Smith, 34, said". */
function isAge(tokens: readonly Token[], measure: Measure, language: Language): boolean {
  const { value, unit, from, edge } = measure;
  if (!Number.isInteger(value) || value > OLDEST || value < 1 || measure.read.ordinal) return false;
  if (unit !== null && unit !== 'year') return false;
  if (language.measures.ageBefore.matchBefore(tokens, from - 1) !== null) return true;
  if (unit !== null || measure.read.kind !== 'digits' || tokens[from - 1]?.text !== ',') return false;
  return /^[,.)]$/.test(tokens[edge]?.text ?? '.') && isNameLike(tokens[from - 2]);
}

function isNameLike(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
}
