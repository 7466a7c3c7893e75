// A language without rules of its own: digits, units and signs are read, months and weekdays come from Intl where it knows them.
import type { LanguageTables } from '../tables';

/** Tables for a tag that has none here; null for an unknown language. */
export function neutralTables(tag: string | null): LanguageTables {
  const known = tag !== null && Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0 ? tag : null;
  return {
    sentences: { fixed: '', numeric: '', loose: '', starters: '', dottedOrdinals: false },
    stop: '',
    irregular: '',
    kin: '',
    elides: false,
    numbers: {
      decimal: known === null ? '.' : decimalOf(known),
      spaceGroups: true,
      cardinals: '',
      compounds: false,
      multipliers: '',
      alone: '',
      articles: '',
      joiners: '',
      fractions: '',
      halves: '',
      plusHalf: '',
      vague: '',
      rounded: '',
      ordinals: '',
      ordinalEndings: '',
      rangeWords: '',
      betweenWords: '',
      betweenJoiners: '',
      changeWords: '',
      changeJoiners: '',
      ratioWords: '',
      minus: '',
      ones: '',
      noOnes: '',
      labels: '',
    },
    heads: {
      before: '',
      ageEnd: '',
      rule: 'first',
      plurals: '',
      skip: '',
      of: '',
      never: '',
      ageBefore: '',
      ageAfter: '',
      per: '',
    },
    precision: {
      about: '',
      atLeast: '',
      atMost: '',
      during: '',
      aboutAfter: '',
      atLeastAfter: '+',
      atMostAfter: '',
    },
    unitsBefore: '',
    units: '',
    dates: {
      months: known === null ? '' : monthNames(known),
      shyMonths: '',
      weekdays: known === null ? '' : weekdayNames(known),
      shyWeekdays: '',
      order: 'dmy',
      fillers: '',
      dayJoiners: '',
      days: '',
      spans: '',
      agoBefore: '',
      agoAfter: '',
      last: '',
      next: '',
      future: '',
      yearCues: '',
      yearAfter: '',
      decadeBefore: '',
      decadeAfter: '',
      clock: '',
      marks: '',
      clockBefore: '',
      halfDays: '',
    },
    names: {
      capitals: 'names',
      titles: '',
      particles: '',
      familyParticles: '',
      never: '',
      forms: '',
      countries: '',
      endings: '',
      capitalDemonyms: false,
      capitalDays: false,
    },
    speech: {
      verbs: '',
      according: '',
      pronouns: '',
      determiners: '',
      relatives: '',
      prepositions: '',
      fillers: '',
    },
  };
}

function decimalOf(tag: string): '.' | ',' {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

/** Twelve groups: the name by itself and as it stands in a date. */
function monthNames(tag: string): string {
  const alone = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const dated = new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2024, month, 15);
    return [nameIn(alone, day, 'month'), nameIn(dated, day, 'month')].join(' ');
  }).join('|');
}

/** Seven groups, Monday first. */
function weekdayNames(tag: string): string {
  const format = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => nameIn(format, Date.UTC(2024, 0, 1 + day), 'weekday')).join(
    '|',
  );
}

function nameIn(format: Intl.DateTimeFormat, time: number, part: 'month' | 'weekday'): string {
  const name = format.formatToParts(time).find(({ type }) => type === part)?.value ?? '';
  // A month that is a number ("1月") is read by the rules for digits.
  return /^\P{N}+$/u.test(name)
    ? name
        .toLowerCase()
        .trim()
        .replace(/[\s-]+/g, '_')
    : '';
}
