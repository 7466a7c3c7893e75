// Words of scripts that write none of the spaces between them: numerals and known phrases first, Intl.Segmenter for the rest.
import { readCjkNumerals } from './cjk-numerals';

/** A piece of an unspaced run; `value` for numerals. */
export interface UnspacedPiece {
  readonly text: string;
  readonly at: number;
  readonly value: number | null;
}

/** Scripts written without spaces between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Multipliers and counters that stand right after a number, one by one. */
const AFTER_NUMBER = /^(?:[万萬亿億兆]|[年月日号號时時分秒点點人名个個件歳岁元円回位])/u;
/** Numerals before a counter, a multiplier or "percent": elsewhere "一" and "十" are parts of words. */
const NUMERALS =
  /[〇零一二三四五六七八九十百千两兩]{1,8}(?=[万萬亿億兆年月日号號时時点點分秒人名个個件歳岁元円回位条條艘架辆枚本台倍割米公吨周週天])/gu;

let segmenter: Intl.Segmenter | null = null;

/** Cuts a run of letters. `keep` finds phrases that stay whole; `afterNumber`: a number in digits stands right before. */
export function cutUnspaced(
  run: string,
  keep: RegExp | null,
  afterNumber: boolean,
): readonly UnspacedPiece[] {
  const pieces: UnspacedPiece[] = [];
  let at = 0;
  for (const counter of afterNumber ? countersAt(run, 0) : []) {
    pieces.push({ text: counter, at, value: null });
    at += counter.length;
  }
  pieces.push(...cutAtPhrases(run.slice(at), at, keep));
  return pieces;
}

/** Known phrases stay whole; numerals right after one ("百分之五") need no counter. */
function cutAtPhrases(run: string, offset: number, keep: RegExp | null): readonly UnspacedPiece[] {
  const pieces: UnspacedPiece[] = [];
  let last = 0;
  for (const match of keep === null ? [] : run.matchAll(keep)) {
    pieces.push(...cutAtNumerals(run.slice(last, match.index), offset + last, last > 0));
    pieces.push({ text: match[0], at: offset + match.index, value: null });
    last = match.index + match[0].length;
  }
  pieces.push(...cutAtNumerals(run.slice(last), offset + last, last > 0));
  return pieces;
}

function cutAtNumerals(run: string, offset: number, afterPhrase: boolean): readonly UnspacedPiece[] {
  const pieces: UnspacedPiece[] = [];
  let last = 0;
  const first = afterPhrase ? /^[〇零一二三四五六七八九十百千]{1,8}/u.exec(run) : null;
  for (const match of [...(first === null ? [] : [first]), ...run.matchAll(NUMERALS)]) {
    const value = match.index < last ? null : readCjkNumerals(match[0]);
    if (value === null) continue;
    pieces.push(...segment(run.slice(last, match.index), offset + last));
    pieces.push({ text: match[0], at: offset + match.index, value });
    last = match.index + match[0].length;
    for (const counter of countersAt(run, last)) {
      pieces.push({ text: counter, at: offset + last, value: null });
      last += counter.length;
    }
  }
  pieces.push(...segment(run.slice(last), offset + last));
  return pieces;
}

/** The multipliers and the counter that stand at an index, one by one. */
function countersAt(run: string, index: number): readonly string[] {
  const counters: string[] = [];
  for (let at = index; at < run.length;) {
    const counter = AFTER_NUMBER.exec(run.slice(at, at + 1))?.[0] ?? '';
    if (counter === '') break;
    counters.push(counter);
    at += counter.length;
    if (!/[万萬亿億兆]/u.test(counter)) break;
  }
  return counters;
}

function segment(text: string, offset: number): readonly UnspacedPiece[] {
  if (text === '') return [];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map((piece) => ({
    text: piece.segment,
    at: offset + piece.index,
    value: null,
  }));
}
