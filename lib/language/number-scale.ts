// What multiplies or completes a number after its digits or words: "million", "and a half", "k".
import { readDigits } from './digits';
import type { NumberLexicon } from './lexicon';
import { past, type NumberRead } from './number-read';
import type { Token } from './tokens';
import { UNSPACED } from './unspaced';

/** Applies the multipliers and the added half that follow a number. */
export function scaleUp(
  tokens: readonly Token[],
  from: number,
  start: number,
  kind: NumberRead['kind'],
  lexicon: NumberLexicon,
): NumberRead {
  return addRests(tokens, multiply(tokens, from, start, kind, lexicon), lexicon);
}

function multiply(
  tokens: readonly Token[],
  from: number,
  start: number,
  kind: NumberRead['kind'],
  lexicon: NumberLexicon,
): NumberRead {
  let value = start;
  let edge = from;
  let scale = 1;
  const half = lexicon.plusHalf.match(tokens, edge);
  if (half !== null) {
    value += 0.5;
    edge = half.edge;
  }
  for (;;) {
    const multiplier = lexicon.multipliers.match(tokens, past(tokens, edge));
    if (multiplier === null || !mayMultiply(tokens, edge)) break;
    value *= multiplier.value;
    scale *= multiplier.value;
    edge = pastDot(tokens, multiplier.edge);
    const after = lexicon.plusHalf.match(tokens, edge);
    if (after === null) continue;
    value += 0.5 * multiplier.value;
    edge = after.edge;
  }
  return { value, edge, ordinal: false, kind, scale };
}

/** "3\u4E075000", "1\u51042000\u4E07": in scripts without spaces ever smaller numbers go on after a multiplier. */
function addRests(tokens: readonly Token[], first: NumberRead, lexicon: NumberLexicon): NumberRead {
  let read = first;
  let room = first.scale;
  while (room >= 1e4 && tokens[read.edge - 1]?.kind === 'word') {
    const next = tokens[read.edge];
    if (next?.kind !== 'number' || next.spaced) break;
    const digits = readDigits(next.norm, lexicon.tables.decimal);
    const rest = digits === null ? null : multiply(tokens, read.edge + 1, digits, 'digits', lexicon);
    if (rest === null || rest.value >= room || rest.scale >= room) break;
    read = { ...read, value: read.value + rest.value, edge: rest.edge };
    room = rest.scale;
  }
  return read;
}

/** Index past the full stop of an abbreviated multiplier ("Mio."). */
function pastDot(tokens: readonly Token[], at: number): number {
  const [word, dot] = [tokens[at - 1], tokens[at]];
  const inside = dot?.text === '.' && !dot.spaced && tokens[at + 1] !== undefined;
  return inside && word !== undefined && word.text.length <= 4 ? at + 1 : at;
}

/** One letter ("m", "k", "b") multiplies only when it touches its number; "m" may still be metres (see quantities). */
export function mayMultiply(tokens: readonly Token[], at: number): boolean {
  const token = tokens[past(tokens, at)];
  return token !== undefined && (token.text.length > 1 || !token.spaced || UNSPACED.test(token.text));
}
