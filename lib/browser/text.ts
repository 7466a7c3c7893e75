// The words of the interface: messages of public/_locales with named values, plurals, dates and numbers of the locale.
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
type Values = Readonly<Record<string, string | number>>;

/** Keys that exist in plural forms: `facts_one`, `facts_other` give `facts`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Everything a view needs to say something in the reader's language. */
export interface Text {
  /** The message with `{name}` replaced by values; numbers are formatted for the locale. */
  say(key: MessageKey, values?: Values): string;
  /** The plural form for `count` (Intl.PluralRules), `{n}` replaced by it. */
  count(key: CountKey, count: number, values?: Values): string;
  list(items: readonly string[]): string;
  number(value: number): string;
  /** "Fri 13 Mar, 08:40", with the year when it is not this one; a plain date has no time. Null gives an empty text. */
  moment(iso: string | null): string;
  /** "+2 h 50", "−3 d": how long after (or before) the base. */
  offset(minutes: number): string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

/** Makes the text of one locale. `lookUp` returns the raw message, or an empty string for an unknown key; `now` is ISO. */
export function createText(lookUp: (key: string) => string, locale: string, now: string): Text {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  const fill = (raw: string, values: Values): string =>
    raw.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  const say = (key: string, values: Values): string => fill(lookUp(key) || key, values);

  return {
    say: (key, values = {}) => say(key, values),
    count: (key, count, values = {}) => {
      const exact = lookUp(`${key}_${plurals.select(count)}`);
      return fill(exact || lookUp(`${key}_other`), { n: count, ...values });
    },
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
    moment: (iso) => (iso === null || Number.isNaN(Date.parse(iso)) ? '' : formatMoment(iso, locale, now)),
    offset: (minutes) => formatOffset(minutes, numbers, locale),
    locale,
    direction: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr',
  };
}

function formatMoment(iso: string, locale: string, now: string): string {
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
  const isPlainDate = iso.length <= 'YYYY-MM-DD'.length;
  const year: Intl.DateTimeFormatOptions = iso.slice(0, 4) === now.slice(0, 4) ? {} : { year: 'numeric' };
  const time: Intl.DateTimeFormatOptions = isPlainDate
    ? { timeZone: 'UTC' }
    : { hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat(locale, { ...day, ...year, ...time }).format(new Date(iso));
}

/** Units as short as the language has them: "h", "Std.", "س". */
const SHORT_UNITS = { day: 'narrow', hour: 'narrow', minute: 'short' } as const;

function formatOffset(minutes: number, numbers: Intl.NumberFormat, locale: string): string {
  // In text from right to left the sign would stand on the other side of its number without the mark.
  const sign = `${RIGHT_TO_LEFT.test(locale) ? '\u200E' : ''}${minutes < 0 ? '−' : '+'}`;
  const length = Math.abs(Math.round(minutes));
  const measure = (value: number, unit: keyof typeof SHORT_UNITS): string =>
    `${sign}${numbers.format(value)} ${unitName(value, unit, locale)}`;
  if (length >= 2 * MINUTES_A_DAY) return measure(Math.round(length / MINUTES_A_DAY), 'day');
  const hours = Math.floor(length / MINUTES_AN_HOUR);
  const rest = length % MINUTES_AN_HOUR;
  if (hours === 0) return measure(rest, 'minute');
  const whole = measure(hours, 'hour');
  return rest === 0 ? whole : `${whole} ${numbers.format(rest).padStart(2, numbers.format(0))}`;
}

function unitName(value: number, unit: keyof typeof SHORT_UNITS, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: SHORT_UNITS[unit] });
  return (
    format
      .formatToParts(value)
      .find(({ type }) => type === 'unit')
      ?.value.trim() ?? unit
  );
}
