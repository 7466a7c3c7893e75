// A number with its unit or currency, before what it counts is known: "$1.2 billion", "10-hour", "20 °C".
import type { Language } from './language';
import type { NumberRead } from './number-read';
import { readNumber } from './numbers';
import { isJoint } from './phrases';
import type { Token } from './tokens';
import { dimensionOf } from './units';
import { UNSPACED } from './unspaced';

export interface Measure {
  readonly from: number;
  readonly edge: number;
  readonly value: number;
  readonly unit: string | null;
  readonly read: NumberRead;
  /** "34-year-old", "34 years old". */
  readonly age: boolean;
  /** A hyphen joins number and unit: a noun follows ("10-hour flight"). */
  readonly joined: boolean;
  readonly after: 'about' | 'at-least' | 'at-most' | null;
}

/** A unit or currency and the index after it. */
interface Found {
  readonly value: string;
  readonly edge: number;
}

/** Reads the measure that begins with the token at `at`; null when none does. */
export function readMeasure(tokens: readonly Token[], at: number, language: Language): Measure | null {
  const { measures, numbers } = language;
  const sign = matchCurrency(tokens, at, language);
  const minus = sign === null && isMinus(tokens, at) ? at + 1 : at;
  const read = readNumber(tokens, sign?.edge ?? minus, numbers);
  if (read === null || isGlued(tokens, sign?.edge ?? minus, read, language)) return null;
  const metres = sign === null && isMetres(tokens, read, language);
  const value = (metres ? read.value / 1e6 : read.value) * (minus > at ? -1 : 1);
  const edge = metres ? read.edge - 1 : read.edge;
  const plus = measures.after.match(tokens, edge);
  const start = plus?.edge ?? edge;
  const base = { from: at, value, read, after: plus?.value ?? null, age: false, joined: false };
  const age = measures.ageAfter.match(tokens, pastHyphen(tokens, start));
  if (age !== null && sign === null) return { ...base, edge: age.edge, unit: 'year', age: true };
  const found = sign === null ? unitAfter(tokens, start, read, language) : { value: sign.value, edge: start };
  if (found === null) return { ...base, edge: start, unit: null };
  const scaled = applyScale(value, found);
  const per = matchPer(tokens, scaled, language);
  const joined = pastHyphen(tokens, start) > start && sign === null;
  const edgeOf = per?.edge ?? scaled.edge;
  const unit = per?.value ?? scaled.unit;
  const old = dimensionOf(unit) === 'time' ? measures.ageEnd.match(tokens, pastHyphen(tokens, edgeOf)) : null;
  if (old !== null) return { ...base, unit, age: true, edge: old.edge };
  return withMinus(tokens, { ...base, value: scaled.value, joined, edge: edgeOf, unit }, language);
}

/** "minus 12 degrees": the word belongs to the measure. */
function withMinus(tokens: readonly Token[], measure: Measure, language: Language): Measure {
  const word = tokens[measure.from - 1];
  if (word === undefined || !language.numbers.minus.has(word.norm) || !/^\u00B0/.test(measure.unit ?? ''))
    return measure;
  return { ...measure, value: -measure.value, from: measure.from - 1 };
}

function pastHyphen(tokens: readonly Token[], at: number): number {
  return isJoint(tokens, at) && tokens[at]?.text !== '.' ? at + 1 : at;
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const [sign, number] = [tokens[at], tokens[at + 1]];
  if (sign === undefined || number === undefined || !/^[-\u2212\u2013]$/.test(sign.text)) return false;
  return sign.spaced && number.kind === 'number' && !number.spaced;
}

/** A currency sign or code; codes ("USD") only in capitals. */
function matchCurrency(tokens: readonly Token[], at: number, language: Language): Found | null {
  const match = language.measures.currencies.match(tokens, at);
  if (match === null) return null;
  const written = tokens
    .slice(at, match.edge)
    .every(({ text }) => text === text.toUpperCase() || text === 'Rs');
  return written ? match : null;
}

/** The unit right after the number, or after "of" where the number is a noun ("un million d'euros"). */
function unitAfter(tokens: readonly Token[], at: number, read: NumberRead, language: Language): Found | null {
  const unit = matchUnit(tokens, at, read, language);
  if (unit !== null || !isNoun(read) || !language.measures.headOf.has(tokens[at]?.norm ?? '')) return unit;
  return matchUnit(tokens, at + 1, read, language);
}

function isNoun(read: NumberRead): boolean {
  return read.scale >= 1e6 || read.kind === 'vague' || read.kind === 'rounded';
}

function matchUnit(tokens: readonly Token[], at: number, read: NumberRead, language: Language): Found | null {
  const from = pastHyphen(tokens, at);
  const currency = matchCurrency(tokens, from, language);
  // "5 $" may belong to the number after it ("5 $10 notes").
  if (currency !== null && tokens[currency.edge]?.kind !== 'number') return currency;
  const unit = language.measures.units.match(tokens, from);
  if (unit === null) return null;
  const word = tokens[from];
  // One-letter symbols are in lower case: "5G" is no weight. An ordinal counts no unit ("the third day").
  if (word === undefined || (word.text.length === 1 && /\p{Lu}/u.test(word.text))) return null;
  return read.ordinal ? null : resolvePounds(unit, read);
}

/** Pounds by the million are money. */
function resolvePounds(unit: Found, read: NumberRead): Found {
  return unit.value === 'lb' && read.scale >= 1e6 ? { ...unit, value: 'GBP' } : unit;
}

/** Percent is a share of one, pence a share of a pound. */
function applyScale(
  value: number,
  unit: Found,
): { readonly value: number; readonly unit: string; readonly edge: number } {
  if (unit.value === '%') return { value: value / 100, unit: '%', edge: unit.edge };
  if (unit.value === '\u2030') return { value: value / 1000, unit: '%', edge: unit.edge };
  if (unit.value === 'penny') return { value: value / 100, unit: 'GBP', edge: unit.edge };
  return { value, unit: unit.value, edge: unit.edge };
}

/** "a year", "per day", "/ h": the unit is then "USD/year". */
function matchPer(
  tokens: readonly Token[],
  unit: { readonly unit: string; readonly edge: number },
  language: Language,
): Found | null {
  const per = language.measures.per.match(tokens, unit.edge);
  if (per === null) return null;
  const time = language.measures.units.match(tokens, per.edge);
  if (time === null || dimensionOf(time.value) !== 'time') return null;
  return { value: `${unit.unit}/${time.value}`, edge: time.edge };
}

/** Letters touch the number ("5G", "F16", "COVID-19"): it is part of a name. */
function isGlued(tokens: readonly Token[], at: number, read: NumberRead, language: Language): boolean {
  if (read.kind !== 'digits') return false;
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (UNSPACED.test(before?.text ?? '') || UNSPACED.test(tokens[read.edge]?.text ?? '')) return false;
  if (before?.kind === 'word' && first?.spaced === false) return true;
  if (isJoint(tokens, at - 1) && first?.spaced === false && tokens[at - 2]?.kind === 'word') return true;
  const next = tokens[read.edge];
  if (next === undefined || next.spaced || next.kind !== 'word' || tokens[read.edge - 1]?.kind === 'word')
    return false;
  return (
    language.measures.units.match(tokens, read.edge) === null &&
    matchCurrency(tokens, read.edge, language) === null
  );
}

/** "m" that touches its number: metres, unless a plural follows ("5m people"). Money is handled before. */
function isMetres(tokens: readonly Token[], read: NumberRead, language: Language): boolean {
  const last = tokens[read.edge - 1];
  if (last?.norm !== 'm' || read.scale !== 1e6) return false;
  if (
    matchCurrency(tokens, read.edge, language) !== null ||
    language.measures.units.match(tokens, read.edge) !== null
  ) {
    return false;
  }
  const next = tokens[read.edge];
  return next?.kind !== 'word' || language.isStop(next.norm) || !/s$|^people$/.test(next.norm);
}
