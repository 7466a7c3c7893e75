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
  /** "Ann, Ben and Cleo". */
  list(items: readonly string[]): string;
  /** "05:50, −2 h 50": one after the other with the comma of the language, without "and". */
  series(items: readonly string[]): string;
  number(value: number): string;
  /** "Fri 13 Mar, 08:40", with the year when it is not this one; a plain date has no time. Null gives an empty text. */
  moment(iso: string | null): string;
  /** "05:50", "3:05 PM": the time of day of a moment. */
  time(iso: string): string;
  /** "+2 h 50", "−3 d": how long after (or before) the base. */
  offset(minutes: number): string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
const WRITES_ARABIC = /^(ar|fa|ur)\b/;

/** Letters that run against a text of the interface. */
const AGAINST = {
  ltr: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,
  rtl: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u,
} as const;
const [ISOLATE, ISOLATE_FROM_LEFT, END_OF_ISOLATE] = ['\u2068', '\u2066', '\u2069'];
const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

/** Makes the text of one locale. `lookUp` returns the raw message, or an empty string for an unknown key; `now` is ISO. */
export function createText(lookUp: (key: string) => string, locale: string, now: string): Text {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const direction = RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';

  const fill = (raw: string, values: Values): string =>
    raw.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : isolate(value, direction);
    });
  const say = (key: string, values: Values): string => fill(lookUp(key) || key, values);

  return {
    say: (key, values = {}) => say(key, values),
    count: (key, count, values = {}) => {
      const exact = lookUp(`${key}_${plurals.select(count)}`);
      return fill(exact || lookUp(`${key}_other`), { n: count, ...values });
    },
    list: (items) => lists.format(items.map((item) => isolate(item, direction))),
    series: (items) =>
      items.map((item) => isolate(item, direction)).join(WRITES_ARABIC.test(locale) ? '، ' : ', '),
    number: (value) => numbers.format(value),
    moment: (iso) => (iso === null || Number.isNaN(Date.parse(iso)) ? '' : formatMoment(iso, locale, now)),
    time: (iso) => new Intl.DateTimeFormat(locale, hourAndMinute(locale)).format(new Date(iso)),
    offset: (minutes) => formatOffset(minutes, numbers, locale),
    locale,
    direction,
  };
}

/**
 * Words that run against the text round them, set apart so that neither reorders the other: the Latin name of an outlet in
 * an Arabic sentence keeps its comma and its brackets. Words that hold such a piece already are of the interface.
 */
function isolate(words: string, direction: Text['direction']): string {
  if (words.includes(END_OF_ISOLATE) || !AGAINST[direction].test(words)) return words;
  return `${ISOLATE}${words}${END_OF_ISOLATE}`;
}

function formatMoment(iso: string, locale: string, now: string): string {
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
  const isPlainDate = iso.length <= 'YYYY-MM-DD'.length;
  const year: Intl.DateTimeFormatOptions = iso.slice(0, 4) === now.slice(0, 4) ? {} : { year: 'numeric' };
  const time: Intl.DateTimeFormatOptions = isPlainDate ? { timeZone: 'UTC' } : hourAndMinute(locale);
  return new Intl.DateTimeFormat(locale, { ...day, ...year, ...time }).format(new Date(iso));
}

/** "08:05" where the day has 24 hours, "8:05 AM" where it has twice twelve: nobody writes a nought there. */
function hourAndMinute(locale: string): Intl.DateTimeFormatOptions {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 === true ? 'numeric' : '2-digit', minute: '2-digit' };
}

/** Units as short as the language has them: "h", "Std.", "س". */
const SHORT_UNITS = { day: 'narrow', hour: 'narrow', minute: 'short' } as const;

function formatOffset(minutes: number, numbers: Intl.NumberFormat, locale: string): string {
  const sign = minutes < 0 ? '−' : '+';
  const length = Math.abs(Math.round(minutes));
  // In text from right to left the sign would stand on the other side of its number. A mark of direction before it
  // would turn the whole offset in a `bdi`, which goes by the first letter; a piece set apart does not.
  const signed = (value: number): string =>
    RIGHT_TO_LEFT.test(locale)
      ? `${ISOLATE_FROM_LEFT}${sign}${numbers.format(value)}${END_OF_ISOLATE}`
      : `${sign}${numbers.format(value)}`;
  const measure = (value: number, unit: keyof typeof SHORT_UNITS): string =>
    `${signed(value)} ${unitName(value, unit, locale)}`;
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
