// A cheap guess at the language of a text: its script, then a vote of function words.

/** Scripts and the language each speaks for, in the order they are tried; the share of letters it takes. */
const SCRIPTS: readonly (readonly [string, RegExp, number])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ['ko', /\p{Script=Hangul}/gu, 0.5],
  ['zh', /\p{Script=Han}/gu, 0.5],
  ['ar', /\p{Script=Arabic}/gu, 0.5],
  ['hi', /\p{Script=Devanagari}/gu, 0.5],
  ['ru', /\p{Script=Cyrillic}/gu, 0.5],
  ['el', /\p{Script=Greek}/gu, 0.5],
  ['he', /\p{Script=Hebrew}/gu, 0.5],
  ['th', /\p{Script=Thai}/gu, 0.5],
];

/** Letters that only one language of a script has; the language with most of them wins over the script's first. */
const TELLING_LETTERS: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  ru: [
    ['uk', /[\u0456\u0457\u0454\u0491]/giu],
    ['be', /\u045E/giu],
    ['sr', /[\u0458\u0459\u045A\u0452\u045B\u045F]/giu],
  ],
  ar: [
    ['ur', /[\u0679\u0688\u0691\u06BA\u06BE\u06D2]/gu],
    ['fa', /[\u067E\u0686\u0698\u06AF\u06CC]/gu],
  ],
};

/** Function words by language. Written by us; words that several languages share are left out where they would mislead. */
const VOTES: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by he said from are had have but not which they this',
  de: 'der die und das von zu mit den ist im für auf nicht ein eine dem sich des auch es an werden aus er hat dass sie nach bei einer',
  fr: 'le la les des du et est en une un que qui dans pour pas sur au par il ce avec plus sont ne se aux cette ont été',
  es: 'el la los las de que y en un una por con para se del su al es lo como más fue pero sus le ha no este',
  pt: 'o a os as de que e em um uma por com para se do da no na dos das ao não mais foi são é como os seu sua',
  it: 'il lo la gli di che e in un una per con del della dei è non si da sono nel alla le al più anche ha',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als door bij naar uit maar heeft werd',
};
/** Characters read; more change nothing. */
const SAMPLE = 4_000;

/** The BCP 47 primary tag a text most looks like, null when nothing speaks for one. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [tag, script, least] of SCRIPTS) {
    if (countOf(sample, script) / letters > least) return withinScript(sample, tag, letters);
  }
  return voteByWords(sample);
}

function countOf(sample: string, pattern: RegExp): number {
  return sample.match(pattern)?.length ?? 0;
}

/** Letters of another language that count: more than a name or two would bring. In shares of all letters. */
const TELLING_SHARE = 0.02;

function withinScript(sample: string, tag: string, letters: number): string {
  for (const [other, pattern] of TELLING_LETTERS[tag] ?? []) {
    if (countOf(sample, pattern) / letters > TELLING_SHARE) return other;
  }
  return tag;
}

function voteByWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let most = 0;
  for (const [tag, list] of Object.entries(VOTES)) {
    const votes = new Set(list.split(' '));
    const count = words.filter((word) => votes.has(word)).length;
    if (count > most) [best, most] = [tag, count];
  }
  return best;
}
