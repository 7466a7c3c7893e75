// Sizes and days as the library page says them.
import type { Text } from '../../lib/browser/text';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1000;

/** "18.4 MB" in the language of the interface. */
export function sayBytes(bytes: number, text: Text): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(STEP)));
  const options = { style: 'unit', unit: UNITS[power] ?? 'byte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(text.locale, options).format(bytes / STEP ** power);
}

/** "13 March 2026", or "2 – 5 February 2026" for several times; empty when none is known. */
export function sayDays(times: readonly (string | null)[], text: Text): string {
  const known = times.flatMap((time) => {
    const at = Date.parse(time ?? '');
    return Number.isNaN(at) ? [] : [at];
  });
  if (known.length === 0) return '';
  const format = new Intl.DateTimeFormat(text.locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return format.formatRange(new Date(Math.min(...known)), new Date(Math.max(...known)));
}
