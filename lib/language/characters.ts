// One written form for every text before rules read it (NFC, plain spaces, ASCII digits, no invisible controls), with the way back to the original offsets.

/** Text in its one written form. `map` leads each of its offsets back to the original text; null when they are equal. */
export interface CleanText {
  readonly text: string;
  readonly map: OffsetMap | null;
}

/** For each unit of the clean text the stretch of the original it came from. */
interface OffsetMap {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Invisible in running text: soft hyphen, zero-width, bidi and byte-order controls. They carry no meaning for words. */
const INVISIBLE =
  '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFE00-\\uFE0F';
const IS_INVISIBLE = new RegExp(`^[${INVISIBLE}]$`);
/** Anything that may need another form than it has. */
const NEEDS_CLEANING = new RegExp(
  `[${INVISIBLE}\\p{M}\\u1100-\\u11FF\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\u066A\\uFF01-\\uFF5E\\t\\n\\v\\f\\r\\u0085]|(?![0-9])\\p{Nd}`,
  'u',
);
/** Of these, what may change the length of the text. */
const CHANGES_LENGTH = new RegExp(`[${INVISIBLE}\\p{M}\\u1100-\\u11FF]|[\\u{10000}-\\u{10FFFF}]`, 'u');
/** The others: each gives one character for one. */
const ONE_FOR_ONE = /\s|[\u066A\uFF01-\uFF5E]|(?![0-9])\p{Nd}/gu;
/** A base character with its marks, or a run of conjoining Hangul letters: what NFC may compose. */
const CLUSTER = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gsu;

/** Brings a text to its one written form. Lengths change only where characters are composed or dropped. */
export function cleanText(original: string): CleanText {
  if (!NEEDS_CLEANING.test(original)) return { text: original, map: null };
  if (!CHANGES_LENGTH.test(original))
    return { text: original.replace(ONE_FOR_ONE, cleanCharacter), map: null };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of original.matchAll(CLUSTER)) {
    const clean = cleanCluster(match[0]);
    const end = match.index + match[0].length;
    for (let unit = 0; unit < clean.length; unit += 1) {
      // A cluster that keeps its length maps unit by unit, so that surrogate pairs stay whole.
      starts.push(match.index);
      ends.push(end);
    }
    text += clean;
  }
  if (text === original) return { text: original, map: null };
  return { text, map: { starts: Int32Array.from(starts), ends: Int32Array.from(ends) } };
}

function cleanCluster(cluster: string): string {
  if (cluster.length === 1) return IS_INVISIBLE.test(cluster) ? '' : cleanCharacter(cluster);
  const visible = [...cluster].filter((character) => !IS_INVISIBLE.test(character)).join('');
  return visible === '' ? '' : cleanCharacter(visible.normalize('NFC'));
}

/** A plain space for any other, ASCII for fullwidth forms and for digits of other scripts. */
function cleanCharacter(character: string): string {
  if (character.length === 1 && character > ' ' && character < '\x7F') return character;
  if (/^\s$/.test(character)) return ' ';
  if (/^[\uFF01-\uFF5E]$/.test(character)) return character.normalize('NFKC');
  return character === '\u066A' ? '%' : toAsciiDigit(character);
}

/** First code points of the digit runs outside ASCII that written news uses, and the rest of Unicode's BMP. */
const DIGIT_ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
  0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];

function toAsciiDigit(character: string): string {
  if (!/^(?![0-9])\p{Nd}$/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) {
    const plain = character.normalize('NFKC');
    return /^[0-9]$/.test(plain) ? plain : character;
  }
  const zero = DIGIT_ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}

/** The stretch of the original text that a stretch of the clean text stands for. */
export function toOriginal(clean: CleanText, start: number, end: number): { start: number; end: number } {
  if (clean.map === null || end <= start) return { start, end };
  return { start: clean.map.starts[start] ?? start, end: clean.map.ends[end - 1] ?? end };
}

/**
 * The comparison form of one word: NFC, lower case, straight apostrophe, ASCII digits, invisible characters dropped,
 * no dots in abbreviations ("F.B.I." gives "fbi").
 */
export function normaliseWord(word: string): string {
  return normaliseClean(cleanText(word).text);
}

/** As normaliseWord, for words of a text that is already clean. */
export function normaliseClean(word: string): string {
  const lower = word.toLowerCase();
  if (!WITH_MARKS.test(lower)) return lower;
  return lower.replace(/[\u2018\u2019\u02BC\u2032]/g, "'").replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '');
}

/** Apostrophes and dots within words: most words have none. */
const WITH_MARKS = /[.\u2018\u2019\u02BC\u2032]/;
