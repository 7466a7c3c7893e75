// Numbers in words: "twenty-three", "one hundred and five thousand", "zweihundert".
import type { NumberLexicon } from './lexicon';
import { past, type NumberRead } from './number-read';
import { scaleUp } from './number-scale';
import type { PhraseMatch } from './phrases';
import type { Token } from './tokens';
import { WordSum } from './word-sum';

/** "twenty-three", "one hundred and five thousand", "a million". */
export function readWordNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): NumberRead | null {
  const sum = new WordSum();
  let edge = at;
  if (lexicon.articles.has(tokens[at]?.norm ?? '')) {
    // "un sur cinq"
    if (
      lexicon.ratioWords.match(tokens, at + 1) !== null ||
      lexicon.ratioWords.match(tokens, at + 2) !== null
    )
      return { value: 1, edge: at + 1, ordinal: false, kind: 'words', scale: 1 };
    if (!multiplies(tokens, at + 1, lexicon)) return null;
    sum.add(1);
    edge = at + 1;
  }
  for (;;) {
    const next = edge === at ? at : past(tokens, edge);
    const taken = takePart(tokens, next, sum, lexicon) ?? takeJoined(tokens, next, sum, lexicon);
    if (taken === null) break;
    edge = taken;
  }
  if (edge === at || sum.isEmpty()) return null;
  const half = lexicon.plusHalf.match(tokens, edge);
  const word = { value: sum.value(), edge, ordinal: false, kind: 'words', scale: sum.scale() } as const;
  return half === null ? word : scaleUp(tokens, edge, word.value, 'words', lexicon);
}

function multiplies(tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const match = lexicon.multipliers.match(tokens, at);
  return match !== null && (tokens[at]?.text.length ?? 0) > 2;
}

function takePart(tokens: readonly Token[], at: number, sum: WordSum, lexicon: NumberLexicon): number | null {
  const cardinal = lexicon.cardinals.match(tokens, at) ?? matchCompound(tokens, at, lexicon);
  if (cardinal !== null) return sum.add(cardinal.value) ? cardinal.edge : null;
  const multiplier = lexicon.multipliers.match(tokens, at);
  if (multiplier === null || (tokens[at]?.text.length ?? 0) < 2) return null;
  if (sum.isEmpty() && !lexicon.alone.has(tokens[at]?.norm ?? '')) return null;
  sum.multiply(multiplier.value);
  return multiplier.edge;
}

function takeJoined(
  tokens: readonly Token[],
  at: number,
  sum: WordSum,
  lexicon: NumberLexicon,
): number | null {
  if (sum.isEmpty() || !lexicon.joiners.has(tokens[at]?.norm ?? '')) return null;
  const cardinal = lexicon.cardinals.match(tokens, at + 1);
  if (cardinal === null || !sum.mayJoin(cardinal.value, lexicon.tables.decimal === ',')) return null;
  return sum.add(cardinal.value) ? cardinal.edge : null;
}

/** "zweihundertf\u00FCnfzig", "dreitausend": the parts of one word. */
function matchCompound(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): PhraseMatch<number> | null {
  const norm = tokens[at]?.norm ?? '';
  if (lexicon.compound?.test(norm) !== true || lexicon.multipliers.has(norm)) return null;
  const value = readCompound(norm, lexicon, ['tausend', 'hundert']);
  return value === null ? null : { value, edge: at + 1 };
}

function readCompound(word: string, lexicon: NumberLexicon, stems: readonly string[]): number | null {
  if (word === '') return 0;
  const [stem, ...rest] = stems;
  if (stem === undefined) return lexicon.cardinals.get(word) ?? null;
  const at = word.indexOf(stem);
  if (at < 0) return readCompound(word, lexicon, rest);
  const before = at === 0 ? 1 : readCompound(word.slice(0, at), lexicon, rest);
  const after = readCompound(word.slice(at + stem.length).replace(/^und/, ''), lexicon, rest);
  const factor = lexicon.multipliers.get(stem);
  return before === null || after === null || factor === undefined ? null : before * factor + after;
}
