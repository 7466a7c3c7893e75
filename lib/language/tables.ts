// What a language brings to the shared rules: words and phrases as data, no code.

/**
 * A language's own words. Lists of words are one string separated by white space; lists of phrases are separated by
 * "|"; values are written "word=value" ("_" stands for a space in a phrase of such a list), groups "value=phrase,phrase|...".
 * All words are in lower case, abbreviations without their dots.
 */
export interface LanguageTables {
  readonly sentences: SentenceTables;
  /** Function and reporting words, which carry no event. Negations, "more" and "over" are not among them. */
  readonly stop: string;
  /** Forms that no stemmer joins: "men=man went=go". */
  readonly irregular: string;
  /** Groups of words of like meaning, in any form, a group on each line: "purchase buy acquire". */
  readonly kin: string;
  /** Short forms before an apostrophe ("l'", "d'") are words of their own. */
  readonly elides: boolean;
  readonly numbers: NumberTables;
  readonly heads: HeadTables;
  readonly precision: PrecisionTables;
  /** Words for units and currencies: "km=kilometer,kilometers|USD=dollar,dollars". */
  readonly units: string;
  /** Units written before their number: "%=\u767E\u5206\u4E4B". */
  readonly unitsBefore: string;
  readonly dates: DateTables;
  readonly names: NameTables;
  readonly speech: SpeechTables;
}

export interface SentenceTables {
  /** Abbreviations after which a sentence goes on: titles, "vs". In capitals where the word in lower case is another. */
  readonly fixed: string;
  /** Abbreviations only where a digit follows: "no". */
  readonly numeric: string;
  /** Abbreviations that may also stand last in a sentence: "inc", "u.s", "p.m". */
  readonly loose: string;
  /** Words that, capitalised after a loose abbreviation, begin a new sentence. */
  readonly starters: string;
  /** True where "3." is an ordinal, after which a sentence goes on. */
  readonly dottedOrdinals: boolean;
}

export interface NumberTables {
  readonly decimal: '.' | ',';
  /** True where a space may group digits ("1 200 000"). */
  readonly spaceGroups: boolean;
  /** Words from 0 to 999 that add up: "zero=0 one=1". */
  readonly cardinals: string;
  /** True where the words of a number are written as one ("dreiundzwanzig"): tens and units are joined by the joiner. */
  readonly compounds: boolean;
  /** Words that multiply what stands before: "hundred=100 million=1e6 bn=1e9". */
  readonly multipliers: string;
  /** Cardinals and multipliers that count without a number before them: "mil". */
  readonly alone: string;
  /** Words that may stand in place of one before a multiplier or a fraction: "a an". */
  readonly articles: string;
  /** Words between the parts of a number: "and". */
  readonly joiners: string;
  /** Words that need a numerator: "third=1/3 quarters=0.25". */
  readonly fractions: string;
  /** Words and phrases that need none: "half=0.5". */
  readonly halves: string;
  /** Phrases that add a half to the number before: "and a half". */
  readonly plusHalf: string;
  /** Plurals without a number, read as at least this: "dozens=24 thousands=2000". */
  readonly vague: string;
  /** Counts that are about: "dizaine=10". */
  readonly rounded: string;
  readonly ordinals: string;
  /** Endings that make an ordinal of digits: "st nd rd th". */
  readonly ordinalEndings: string;
  /** Words between the ends of a range ("20 to 30"), and words before and between in "between 20 and 30". */
  readonly rangeWords: string;
  readonly betweenWords: string;
  readonly betweenJoiners: string;
  /** Words that show that two numbers are the ends of a change, no range: "from". */
  readonly changeWords: string;
  /** Words between these two ends: "to". */
  readonly changeJoiners: string;
  /** Words in "one in five": "in", "out of". */
  readonly ratioWords: string;
  /** Words that make a temperature negative: "minus". */
  readonly minus: string;
  /** Words for one that count only before a noun: "one". */
  readonly ones: string;
  /** Words before these that make them pronouns: "no" one, "every" one. */
  readonly noOnes: string;
  /** Words after which a number is a label: "no page flight". */
  readonly labels: string;
}

export interface HeadTables {
  /**
   * Where the noun counted stands: "plural" the first plural after the number, "first" the first content word,
   * "capital" the first capitalised word.
   */
  readonly rule: 'plural' | 'first' | 'capital';
  /** Plurals without the regular ending: "people men". */
  readonly plurals: string;
  /** Words between the number and its noun that are passed over: "of the more other new". */
  readonly skip: string;
  /** Words between a unit and what is measured: "of". */
  readonly of: string;
  /** Words before a number that say what it measures: "magnitude". */
  readonly before: string;
  /** Words that are never what is counted: "ago later old". */
  readonly never: string;
  /** Phrases that make a number of years an age, before ("aged") and after ("years old", "year-old"). */
  readonly ageBefore: string;
  readonly ageAfter: string;
  /** Words after a time that make it an age: "months old". */
  readonly ageEnd: string;
  /** Words between an amount and the time it is counted by: "a per each". */
  readonly per: string;
}

export interface PrecisionTables {
  readonly about: string;
  readonly atLeast: string;
  readonly atMost: string;
  /** Of these, words that before a time mean how long something took: "over 30 years". */
  readonly during: string;
  /** Said after the number: "or more". */
  readonly aboutAfter: string;
  readonly atLeastAfter: string;
  readonly atMostAfter: string;
}

export interface DateTables {
  /** Twelve groups separated by "|", each with all its forms; abbreviations come after the full names. */
  readonly months: string;
  /** Months that are common words too and need a day, a year or a cue beside them. */
  readonly shyMonths: string;
  /** Seven groups separated by "|", Monday first. "_" stands for a space. */
  readonly weekdays: string;
  /** Weekday forms that need a date beside them ("sun", "mar"). */
  readonly shyWeekdays: string;
  /** Order of a date in digits. */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** Words between day, month and year: "of", "de". */
  readonly fillers: string;
  /** Words between two days of one month: "10 to 12 May". */
  readonly dayJoiners: string;
  /** Phrases and the days from the dateline: "today=0 last_night=-1"; "=x" for a phrase that is no date. */
  readonly days: string;
  /** Phrases and weeks, months or years from the dateline: "last_week=-1w this_year=0y". */
  readonly spans: string;
  /** Words before or after "two weeks": "ago"; "vor". */
  readonly agoBefore: string;
  readonly agoAfter: string;
  /** Words before or after a weekday or month that lie behind, and ahead. */
  readonly last: string;
  readonly next: string;
  /** Words that put the dates of a sentence after the dateline: "will scheduled". */
  readonly future: string;
  /** Words before which, or after which, four digits are a year: "in since". */
  readonly yearCues: string;
  /** Words after four digits that make them a year: "\u0433\u043E\u0434\u0443". */
  readonly yearAfter: string;
  /** Words before ("années") and endings after ("s") the digits of a decade. */
  readonly decadeBefore: string;
  readonly decadeAfter: string;
  /** Words after the hour of a time, and of the half day: "o'clock", "uhr"; "am=0 pm=12". */
  readonly clock: string;
  readonly halfDays: string;
  /** Marks after year, month, day, hour and minute in digits, groups separated by "|"; "" where dates have none. */
  readonly marks: string;
  /** Words before an hour that make "20 horas" a time: "a las". */
  readonly clockBefore: string;
}

export interface NameTables {
  /** How far capitals mark names: in "nouns" languages every noun has one. */
  readonly capitals: 'names' | 'nouns' | 'none';
  /** Words before a person's name: "mr president". */
  readonly titles: string;
  /** Lower-case words inside names: "of de von". */
  readonly particles: string;
  /** Of these, the ones inside the names of people: "de von bin". */
  readonly familyParticles: string;
  /** Capitalised words that are no names by themselves: "internet". */
  readonly never: string;
  /** Words that mark a company or body and are left out of the key: "inc ltd". */
  readonly forms: string;
  /** Demonyms and second names of countries by ISO code: "US=american,americans|KP=north korean". "*" takes the endings. */
  readonly countries: string;
  /** Endings for "*", separated by "|". */
  readonly endings: string;
  /** True where demonyms are written with a capital ("Polish"), so that "polish" is another word. */
  readonly capitalDemonyms: boolean;
  /** True where months and weekdays are written with a capital, so that "may" and "march" are other words. */
  readonly capitalDays: boolean;
}

export interface SpeechTables {
  /** Verbs of saying in all forms used with quotations. */
  readonly verbs: string;
  /** Phrases before a source: "according to". */
  readonly according: string;
  readonly pronouns: string;
  /** Words that begin a description of a speaker: "the a his". */
  readonly determiners: string;
  /** Words that begin a clause about the speaker: "who". */
  readonly relatives: string;
  /** Words that make the name behind them no subject: "at Skarne Point". */
  readonly prepositions: string;
  /** Adverbs and auxiliaries between a subject and its verb of saying: "has also". */
  readonly fillers: string;
}
