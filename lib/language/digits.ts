// The value of a number written in digits.

/** Groups of two or three digits (the Indian way has both), the last of three. */
const GROUPED = /^\d{1,3}(?:[.,'\u2019]\d{2,3})*[.,'\u2019]\d{3}$/;

/**
 * The value of digits with separators, read the way of the language ("1.234" is 1234 in German, 1.234 in English).
 * Null when they are no plain number: a version, an address, a time.
 */
export function readDigits(digits: string, decimal: '.' | ','): number | null {
  const written = digits.replaceAll('\u066C', "'").replaceAll('\u066B', decimal);
  if (/^\d+$/.test(written)) return Number(written);
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  const lastMark = last < 0 ? '' : written.charAt(last);
  const whole = written.slice(0, last);
  const marks = written.replace(/\d/g, '');
  const lastIsDecimal = last >= 0 && isDecimalMark(lastMark, whole, written.slice(last + 1), marks, decimal);
  if (lastIsDecimal && (/^\d+$/.test(whole) || isGrouped(whole))) {
    return Number(`${whole.replace(/\D/g, '')}.${written.slice(last + 1)}`);
  }
  return isGrouped(written) ? Number(written.replace(/\D/g, '')) : null;
}

function isDecimalMark(mark: string, whole: string, rest: string, marks: string, decimal: string): boolean {
  if (marks.indexOf(mark) !== marks.length - 1) return false;
  // Two kinds of marks: the last one is the decimal mark, whatever the language.
  if (marks.length > 1) return true;
  return mark === decimal || rest.length !== 3 || whole.length > 3 || whole === '0';
}

function isGrouped(written: string): boolean {
  const marks = new Set(written.replace(/\d/g, ''));
  return marks.size === 1 && GROUPED.test(written);
}

const VULGAR: Readonly<Record<string, number>> = {
  '\u00BC': 1 / 4,
  '\u00BD': 1 / 2,
  '\u00BE': 3 / 4,
  '\u2153': 1 / 3,
  '\u2154': 2 / 3,
  '\u215B': 1 / 8,
  '\u215C': 3 / 8,
  '\u215D': 5 / 8,
  '\u215E': 7 / 8,
};

/** The value of a fraction written as one character ("½"), null for anything else. */
export function readVulgarFraction(character: string): number | null {
  return VULGAR[character] ?? null;
}
