// Days as numbers: the little of the calendar that dates in texts need. Gregorian, no time zones, no clock.

/** A calendar day; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. */
export function toDayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

export function fromDayNumber(number: number): Day {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function isRealDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const back = fromDayNumber(toDayNumber({ year, month, day }));
  return back.month === month && back.day === day;
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}

export function toIsoDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function toIsoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

/** The ISO 8601 week a day lies in: "2024-W19". */
export function toIsoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = fromDayNumber(thursday);
  const first = toDayNumber({ year, month: 1, day: 1 });
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1)}`;
}

/** "T20:45". */
export function toIsoTime(hour: number, minute: number): string {
  return `T${pad(hour)}:${pad(minute)}`;
}

/** The day at the front of an ISO 8601 date or time, as written there; null for anything else. */
export function readIsoDay(text: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? '');
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

/** The first and last day number that a date mention's `iso` may mean; null where it names no stretch of days. */
export function dayRange(iso: string): { readonly first: number; readonly last: number } | null {
  const day = readIsoDay(iso);
  if (day !== null) return { first: toDayNumber(day), last: toDayNumber(day) };
  const [, year = '', month, week, decade] = /^(\d{3,4})(?:-(\d\d)|-W(\d\d)|(X))?$/.exec(iso) ?? [];
  if (year === '') return null;
  const start = Number(year) * (decade === undefined ? 1 : 10);
  if (week !== undefined) {
    const fourth = toDayNumber({ year: start, month: 1, day: 4 });
    const monday = fourth - weekdayOf(fourth) + 1 + (Number(week) - 1) * 7;
    return { first: monday, last: monday + 6 };
  }
  if (month !== undefined) {
    const next = Number(month) % 12;
    const end = { year: start + (next === 0 ? 1 : 0), month: next + 1, day: 1 };
    return { first: toDayNumber({ year: start, month: Number(month), day: 1 }), last: toDayNumber(end) - 1 };
  }
  const years = decade === undefined ? 1 : 10;
  return {
    first: toDayNumber({ year: start, month: 1, day: 1 }),
    last: toDayNumber({ year: start + years, month: 1, day: 1 }) - 1,
  };
}
