// Reading one number, in digits or words, from a row of tokens: "1.2 million", "twenty-three", "half a million", "2 1/2".
import { readDigits, readVulgarFraction } from './digits';
import type { NumberLexicon } from './lexicon';
import { past, type NumberRead } from './number-read';
import { mayMultiply, scaleUp } from './number-scale';
import type { Token } from './tokens';
import { readWordNumber } from './word-numbers';

/** Reads the number that begins with the token at `at`; null when none does. */
export function readNumber(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberRead | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.kind === 'mark') return readVulgar(tokens, at, lexicon);
  if (first.kind === 'number') return readDigitNumber(tokens, at, lexicon);
  return (
    readVague(tokens, at, lexicon) ??
    readFraction(tokens, at, lexicon) ??
    readOrdinalWords(tokens, at, lexicon) ??
    readWordNumber(tokens, at, lexicon)
  );
}

function readVulgar(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberRead | null {
  const value = readVulgarFraction(tokens[at]?.text ?? '');
  return value === null ? null : scaleUp(tokens, at + 1, value, 'fraction', lexicon);
}

function readDigitNumber(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberRead | null {
  const { digits, edge } = joinGroups(tokens, at, lexicon);
  const value = readDigits(digits, lexicon.tables.decimal);
  if (value === null) return null;
  const next = tokens[edge];
  if (next === undefined) return { value, edge, ordinal: false, kind: 'digits', scale: 1 };
  if (!next.spaced && lexicon.ordinalEndings.has(next.norm)) {
    return { value, edge: edge + 1, ordinal: true, kind: 'digits', scale: 1 };
  }
  const vulgar = readVulgarFraction(next.text);
  if (vulgar !== null) return scaleUp(tokens, edge + 1, value + vulgar, 'digits', lexicon);
  const slash = readSlashFraction(tokens, edge);
  if (slash !== null && next.spaced)
    return scaleUp(tokens, slash.edge, value + slash.value, 'digits', lexicon);
  const whole = edge === at + 1 ? readSlashFraction(tokens, at) : null;
  if (whole !== null) return scaleUp(tokens, whole.edge, whole.value, 'fraction', lexicon);
  return scaleUp(tokens, edge, value, 'digits', lexicon);
}

/** Digits grouped by spaces ("1 200 000") where the language does so. */
function joinGroups(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): { readonly digits: string; readonly edge: number } {
  let digits = tokens[at]?.norm ?? '';
  let edge = at + 1;
  if (!lexicon.tables.spaceGroups || !/^\d{1,3}$/.test(digits)) return { digits, edge };
  for (;;) {
    const next = tokens[edge];
    const before = tokens[edge - 1];
    if (next?.kind !== 'number' || before === undefined || next.start !== before.end + 1) break;
    if (!/^\d{3}(?:[.,]\d+)?$/.test(next.text)) break;
    digits += next.text;
    edge += 1;
    if (next.text.length > 3) break;
  }
  return { digits, edge };
}

/** "1/2" to "9/10"; dates and ratings ("24/7") are no fractions. */
function readSlashFraction(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly edge: number } | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== 'number' || bottom?.kind !== 'number') return null;
  if (slash === undefined || !/^[/\u2044]$/.test(slash.text) || slash.spaced || bottom.spaced) return null;
  if (!/^\d$/.test(top.text) || !/^(?:[234568]|10|16)$/.test(bottom.text)) return null;
  if (tokens[at + 3]?.text === '/' || Number(top.text) >= Number(bottom.text)) return null;
  return { value: Number(top.text) / Number(bottom.text), edge: at + 3 };
}

function readVague(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberRead | null {
  const rounded = lexicon.rounded.match(tokens, at);
  if (rounded !== null)
    return { ...scaleUp(tokens, rounded.edge, rounded.value, 'rounded', lexicon), kind: 'rounded' };
  const first = lexicon.vague.match(tokens, at);
  if (first === null) return null;
  // "tens of thousands", "hundreds of millions"
  const second = lexicon.vague.match(tokens, first.edge + 1);
  if (second === null || tokens[first.edge]?.kind !== 'word') {
    return { value: first.value, edge: first.edge, ordinal: false, kind: 'vague', scale: 1 };
  }
  return {
    value: (first.value * second.value) / 2,
    edge: second.edge,
    ordinal: false,
    kind: 'vague',
    scale: 1,
  };
}

/** "half a million", "a quarter", "two-thirds", "three quarters of a million". */
function readFraction(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberRead | null {
  const half = lexicon.halves.match(tokens, at);
  if (half !== null) return ofWhole(tokens, half.edge, half.value, lexicon);
  const first = tokens[at];
  const numerator = lexicon.articles.has(first?.norm ?? '')
    ? { value: 1, edge: at + 1 }
    : lexicon.cardinals.match(tokens, at);
  if (numerator === null || numerator.value > 9) return null;
  const part = lexicon.fractions.match(tokens, past(tokens, numerator.edge));
  return part === null ? null : ofWhole(tokens, part.edge, numerator.value * part.value, lexicon);
}

/** The fraction itself, or of the multiplier that follows ("half a million", "a quarter of a million"). */
function ofWhole(tokens: readonly Token[], edge: number, part: number, lexicon: NumberLexicon): NumberRead {
  for (let at = edge; at <= edge + 2; at += 1) {
    const multiplier = lexicon.multipliers.match(tokens, at);
    if (multiplier !== null && mayMultiply(tokens, at)) {
      return scaleUp(tokens, at, part, 'fraction', lexicon);
    }
    if (tokens[at]?.kind !== 'word' || (at > edge && !lexicon.articles.has(tokens[at]?.norm ?? ''))) break;
    if (at === edge && !isOfOrArticle(tokens, at, lexicon)) break;
  }
  return { value: part, edge, ordinal: false, kind: 'fraction', scale: 1 };
}

function isOfOrArticle(tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const norm = tokens[at]?.norm ?? '';
  return lexicon.articles.has(norm) || lexicon.articles.has(tokens[at + 1]?.norm ?? '');
}

/** "third", "twenty-first". */
function readOrdinalWords(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberRead | null {
  const plain = lexicon.ordinals.match(tokens, at);
  if (plain !== null) return { value: plain.value, edge: plain.edge, ordinal: true, kind: 'words', scale: 1 };
  const tens = lexicon.cardinals.match(tokens, at);
  if (tens === null || tens.value < 20 || tens.value % 10 !== 0) return null;
  const unit = lexicon.ordinals.match(tokens, past(tokens, tens.edge));
  if (unit === null || unit.value > 9) return null;
  return { value: tens.value + unit.value, edge: unit.edge, ordinal: true, kind: 'words', scale: 1 };
}
