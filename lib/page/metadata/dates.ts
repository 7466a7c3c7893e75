// Reads the times pages write, in machine form or in words, and refuses impossible ones.

/** Before this no news page existed on the web; times before it are template leftovers. */
const EARLIEST = Date.UTC(1990, 0, 1);

/** How far a page's clock may run ahead of the reader's, in ms. */
const AHEAD_MS = 36 * 3_600_000;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/**
 * An ISO 8601 time with an offset, or a plain date where no time or no offset is given. Null for anything that is no
 * time, or none between 1990 and now.
 */
export function readTime(text: string, now: string): string | null {
  const trimmed = text.trim();
  const read = readIso(trimmed) ?? readEpoch(trimmed) ?? readLoose(trimmed);
  return read !== null && isPossible(read, now) ? read : null;
}

function readIso(text: string): string | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || zone === undefined) return isCalendarDate(date) ? date : null;
  const offset = /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`;
  const time = `${date}T${hour}:${minute}:${second}${offset}`;
  return Number.isNaN(Date.parse(time)) ? null : time;
}

/** Seconds or milliseconds since 1970. */
function readEpoch(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

/** Forms like "Thu, 05 Jun 2025 10:00:00 GMT", "20250605", "05.06.2025", "2025/06/05". */
function readLoose(text: string): string | null {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text);
  if (digits !== null) return toDate(digits[1], digits[2], digits[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text);
  if (dotted !== null) return toDate(dotted[3], dotted[2], dotted[1]);
  if (!/[a-z]{3}/i.test(text) || !/\d{4}/.test(text) || !/(?:GMT|UTC|[+-]\d{4})/.test(text)) return null;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

/** A plain date from its parts, null when there is no such day. */
export function toDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const date = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function isPossible(time: string, now: string): boolean {
  const at = Date.parse(time);
  return at >= EARLIEST && at <= Date.parse(now) + AHEAD_MS;
}
