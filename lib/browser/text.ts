// The words of the interface: messages of public/_locales with named values, plurals, dates and numbers of the locale.
import type messages from '../../public/_locales/en/messages.json';
import { makeFormats, type Formats, type TimeUnit } from './formats';

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
  const formats = makeFormats(locale);
  const { plurals, numbers, lists } = formats;
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
    moment: (iso) => (iso === null || Number.isNaN(Date.parse(iso)) ? '' : formatMoment(iso, now, formats)),
    time: (iso) => formats.time().format(new Date(iso)),
    offset: (minutes) => formatOffset(minutes, formats, direction),
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

function formatMoment(iso: string, now: string, formats: Formats): string {
  const isThisYear = iso.slice(0, 4) === now.slice(0, 4);
  const isPlainDate = iso.length <= 'YYYY-MM-DD'.length;
  return formats.moment(isThisYear, isPlainDate).format(new Date(iso));
}

function formatOffset(minutes: number, { numbers, unitName }: Formats, direction: Text['direction']): string {
  const sign = minutes < 0 ? '−' : '+';
  const length = Math.abs(Math.round(minutes));
  // In text from right to left the sign would stand on the other side of its number. A mark of direction before it
  // would turn the whole offset in a `bdi`, which goes by the first letter; a piece set apart does not.
  const signed = (value: number): string =>
    direction === 'rtl'
      ? `${ISOLATE_FROM_LEFT}${sign}${numbers.format(value)}${END_OF_ISOLATE}`
      : `${sign}${numbers.format(value)}`;
  const measure = (value: number, unit: TimeUnit): string => `${signed(value)} ${unitName(value, unit)}`;
  if (length >= 2 * MINUTES_A_DAY) return measure(Math.round(length / MINUTES_A_DAY), 'day');
  const hours = Math.floor(length / MINUTES_AN_HOUR);
  const rest = length % MINUTES_AN_HOUR;
  if (hours === 0) return measure(rest, 'minute');
  const whole = measure(hours, 'hour');
  return rest === 0 ? whole : `${whole} ${numbers.format(rest).padStart(2, numbers.format(0))}`;
}
