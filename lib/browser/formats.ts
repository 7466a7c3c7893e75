// How a language writes numbers, lists and times. Each format is made once: making one takes the browser about a millisecond, and a view asks for hundreds of times.

/** Units as short as the language has them: "h", "Std.", "س". */
const SHORT_UNITS = { day: 'narrow', hour: 'narrow', minute: 'short' } as const;
export type TimeUnit = keyof typeof SHORT_UNITS;

export interface Formats {
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
  readonly lists: Intl.ListFormat;
  /** Weekday, day and month; the year unless it is this one, the time of day unless it is a plain date. */
  readonly moment: (isThisYear: boolean, isPlainDate: boolean) => Intl.DateTimeFormat;
  readonly time: () => Intl.DateTimeFormat;
  /** The name of a unit of time for so many of it. */
  readonly unitName: (value: number, unit: TimeUnit) => string;
}

/** Makes the formats of a locale, each when it is asked for first. */
export function makeFormats(locale: string): Formats {
  const dates = remember((form: DateForm) => new Intl.DateTimeFormat(locale, dateOptions(form, locale)));
  const units = remember(
    (unit: TimeUnit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: SHORT_UNITS[unit] }),
  );
  return {
    plurals: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale),
    lists: new Intl.ListFormat(locale, { type: 'conjunction' }),
    moment: (isThisYear, isPlainDate) =>
      dates(`day${isThisYear ? '' : ' year'}${isPlainDate ? '' : ' time'}`),
    time: () => dates('time'),
    unitName: (value, unit) => {
      const parts = units(unit).formatToParts(value);
      return parts.find(({ type }) => type === 'unit')?.value.trim() ?? unit;
    },
  };
}

/** What of a moment is told. */
type DateForm = 'time' | `day${'' | ' year'}${'' | ' time'}`;

function dateOptions(form: DateForm, locale: string): Intl.DateTimeFormatOptions {
  if (form === 'time') return hourAndMinute(locale);
  return {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(form.includes('year') && { year: 'numeric' }),
    ...(form.includes('time') ? hourAndMinute(locale) : { timeZone: 'UTC' }),
  };
}

/** "08:05" where the day has 24 hours, "8:05 AM" where it has twice twelve: nobody writes a nought there. */
function hourAndMinute(locale: string): Intl.DateTimeFormatOptions {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 === true ? 'numeric' : '2-digit', minute: '2-digit' };
}

/** Makes a thing for each key when it is asked for first, and gives the same one from then on. */
function remember<Key extends string, Thing>(make: (key: Key) => Thing): (key: Key) => Thing {
  const made = new Map<Key, Thing>();
  return (key) => {
    const thing = made.get(key) ?? make(key);
    made.set(key, thing);
    return thing;
  };
}
