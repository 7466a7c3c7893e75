// Reading the dates of benchmark data, which stand as each page printed them, into ISO days. Not part of the product.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';

const MONTH_FIRST = new RegExp(`\\b${MONTH} ?${ORDINAL} ?,? ?-? ?(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b${ORDINAL} ?${MONTH},? ?(\\d{4})\\b`, 'i');
const ISO = /\b(\d{4}) ?- ?(\d{1,2}) ?- ?(\d{1,2})\b/;
const DIGITS = /\b(\d{1,2}) ?[/.] ?(\d{1,2}) ?[/.] ?(\d{4}|\d{2})\b/;

/** The first full date of a text as YYYY-MM-DD; null when there is none, or when day and month could be swapped. */
export function readLooseDate(text: string): string | null {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return toIso(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return toIso(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const iso = ISO.exec(text);
  if (iso !== null) return toIso(iso[1], Number(iso[2]), iso[3]);
  const digits = DIGITS.exec(text);
  if (digits === null) return null;
  const [a, b] = [Number(digits[1]), Number(digits[2])];
  if (a > 12) return toIso(digits[3], b, digits[1]);
  return b > 12 || a === b ? toIso(digits[3], a, digits[2]) : null;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function toIso(year: string | undefined, month: number, day: string | undefined): string | null {
  const full = (year ?? '').length === 2 ? `20${year}` : (year ?? '');
  const iso = `${full}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
