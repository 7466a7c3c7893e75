// Countries under one key in every language: "North Korea", "North Korean", "DPRK" and "Nordkorea" are all "@kp".
import { PhraseBook } from './phrases';
import type { NameTables } from './tables';
import { tokenise } from './tokens';

/** ISO 3166 codes whose names are looked up in Intl.DisplayNames. */
const CODES = `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ
DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI
KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG
PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ
VA VC VE VN VU WS XK YE ZA ZM ZW`;

/** Builds the book of country names and demonyms of a language; empty for an unknown one. */
export function compileCountries(tag: string | null, tables: NameTables): PhraseBook<string> {
  const book = new PhraseBook<string>();
  for (const group of tables.countries.split(/[|\n]/)) {
    const [code = '', names = ''] = group.split('=');
    for (const name of names.split(',').flatMap((form) => withEndings(form.trim(), tables.endings))) {
      book.add(name, keyOf(code));
    }
  }
  if (tag === null) return book;
  const names = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  for (const code of CODES.split(/\s+/)) {
    const name = names.of(code);
    // Names of one form only: "Hong Kong SAR China" and "Myanmar (Burma)" are no news style.
    if (name !== undefined && !/[()]/.test(name)) book.add(phraseOf(name), keyOf(code));
  }
  return book;
}

/** "russisch*" with every ending of its adjective. */
function withEndings(form: string, endings: string): readonly string[] {
  return form.endsWith('*') ? endings.split('|').map((ending) => form.slice(0, -1) + ending) : [form];
}

function keyOf(code: string): string {
  return `@${code.trim().toLowerCase()}`;
}

/** A name as the norms of its tokens. */
function phraseOf(name: string): string {
  return tokenise(name.normalize('NFC'), { elides: false, keep: null })
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm)
    .join(' ');
}
