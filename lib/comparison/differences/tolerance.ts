// Whether two numbers of one kind disagree, or are the same figure rounded, vague, converted or open to one side.
import type { Quantity } from '../../language/analysis';
import { convertUnit } from '../../language/units';

/** A quantity and the step to which it is written: 1.2 million to 100,000, "about 150" to 10. */
export interface Figure {
  readonly quantity: Quantity;
  readonly step: number;
}

/** "about 150" still agrees with a value this far off, as a share. Guarded by bench `differences`. */
const ABOUT_TOLERANCE = 0.05;

/** Two open figures ("at least 767", "at least 770") agree within this share. Guarded by bench `differences`. */
const BOTH_OPEN_TOLERANCE = 0.1;

/**
 * "more than 50 million" still agrees with values up to this many times as large: who writes it means little more.
 * The same downwards for "at most". Guarded by bench `differences`.
 */
const OPEN_FACTOR = 1.5;

/** A quantity as a figure; `text` is the quantity as written. */
export function toFigure(quantity: Quantity, text: string): Figure {
  const value = Math.abs(quantity.high ?? quantity.value);
  return { quantity, step: value === 0 ? stepOfZero(quantity) : stepOf(value, text) };
}

/**
 * The step a number is written to. Digits and value give the power of ten of the last digit in any notation; zeros
 * at the end of long whole numbers ("14,000", not "10" and not "3.00") are rounding.
 */
function stepOf(value: number, text: string): number {
  const digits = (text.match(/\d/g) ?? []).join('').replace(/^0+/, '');
  if (digits === '') return value < 1 ? value / 10 : value < 1_000 ? 1 : 10 ** Math.floor(Math.log10(value));
  const last = Math.round(Math.log10(value / Number(digits)));
  const zeros = last < 0 ? 0 : digits.length - digits.replace(/0+$/, '').length;
  return 10 ** (last + Math.max(0, Math.min(zeros, digits.length - 2)));
}

/** "0 percent" is written to whole percents, every other zero to whole ones. */
function stepOfZero({ unit }: Quantity): number {
  return unit === '%' ? 0.01 : 1;
}

/** How many times as large as the smaller figure the other one is, by size; converted where their units convert. */
export function ratioOf(a: Figure, b: Figure): number {
  const other = toUnitOf(b, a.quantity.unit) ?? b;
  const [one, two] = [Math.abs(a.quantity.value), Math.abs(other.quantity.value)];
  return Math.max(one, two) / (Math.min(one, two) || 1e-9);
}

/** True when no reading of the two figures lets both be right. Figures that cannot be compared never disagree. */
export function disagree(a: Figure, b: Figure): boolean {
  const other = toUnitOf(b, a.quantity.unit);
  return other !== null && !agree(a, other);
}

/** True when the two figures can be the same one, written another way. */
export function sameFigure(a: Figure, b: Figure): boolean {
  const other = toUnitOf(b, a.quantity.unit);
  return other !== null && agree(a, other);
}

function toUnitOf(figure: Figure, unit: string | null): Figure | null {
  const { quantity, step } = figure;
  if (quantity.unit === unit) return figure;
  if (quantity.unit === null || unit === null) return null;
  const value = convertUnit(quantity.value, quantity.unit, unit);
  const further = convertUnit(quantity.value + step, quantity.unit, unit);
  const high = quantity.high === null ? null : convertUnit(quantity.high, quantity.unit, unit);
  if (value === null || further === null) return null;
  // Conversions are rounded in print: a converted figure is never exact.
  const precision = quantity.precision === 'exact' ? 'about' : quantity.precision;
  return { quantity: { ...quantity, value, high, unit, precision }, step: further - value };
}

function agree(a: Figure, b: Figure): boolean {
  const [low, high] = a.quantity.value <= b.quantity.value ? [a, b] : [b, a];
  const gap = high.quantity.value - topOf(low);
  if (gap <= Math.max(slackOf(low), slackOf(high))) return true;
  return isTruncated(low, high) || isOpenTo(low, high);
}

function topOf({ quantity }: Figure): number {
  return quantity.high ?? quantity.value;
}

/** How far a figure may be off by rounding or by "about". */
function slackOf({ quantity, step }: Figure): number {
  const about = quantity.precision === 'about' ? ABOUT_TOLERANCE * topOf({ quantity, step }) : 0;
  return Math.max(step / 2, about);
}

/** 5.8 printed as "five": the larger figure cut off at the step of the smaller one. */
function isTruncated(low: Figure, high: Figure): boolean {
  if (high.step >= low.step) return false;
  return Math.floor(high.quantity.value / low.step) * low.step === low.quantity.value;
}

/** "at least" below and "at most" above leave room for the other figure. */
function isOpenTo(low: Figure, high: Figure): boolean {
  const opensUp = low.quantity.precision === 'at-least';
  const opensDown = high.quantity.precision === 'at-most';
  const ratio = high.quantity.value / topOf(low);
  if (opensUp && high.quantity.precision === 'at-least') return ratio <= 1 + BOTH_OPEN_TOLERANCE;
  if (opensDown && low.quantity.precision === 'at-most') return ratio <= 1 + BOTH_OPEN_TOLERANCE;
  return (opensUp || opensDown) && ratio <= OPEN_FACTOR;
}
