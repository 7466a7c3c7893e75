// Years and decades that stand alone: "in 2015", "2010-2015", "the 1990s", "années 90".
import { oneDate, plainYear, type DateContext, type DatePart, type DateRead } from './date-context';
import type { Language } from './language';
import type { Token } from './tokens';

/** Reads "1990s", "the '90s", "1990er", "années 90" as "199X". */
export function readDecade(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const { decadeBefore, decadeAfter } = context.words;
  const before = decadeBefore.match(tokens, at);
  const apostrophe = /^['\u2018\u2019]$/.test(tokens[at]?.text ?? '') ? 1 : 0;
  const digits = before?.edge ?? at + apostrophe;
  const match = /^((?:1[5-9]|20)?\d)0$/.exec(tokens[digits]?.text ?? '');
  if (match === null || tokens[digits]?.kind !== 'number') return null;
  const ending = tokens[digits + 1];
  const ended = ending !== undefined && !ending.spaced && decadeAfter.has(ending.norm);
  if (!ended && before === null) return null;
  const prefix = match[1] ?? '';
  if (prefix.length === 1) {
    // "in his 40s" is an age; "the 90s", "'90s" and "90er" are years.
    const said = before !== null || apostrophe > 0 || (ending?.norm.length ?? 0) > 1;
    if (Number(prefix) < 2 || (!said && !context.words.fillers.has(tokens[at - 1]?.norm ?? ''))) return null;
  }
  const decade = prefix.length === 1 ? `19${prefix}X` : `${prefix}X`;
  return oneDate(at, digits + (ended ? 2 : 1), decade, 'decade', false);
}

/** Reads four digits as a year where words or marks around them say so. */
export function readYear(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const year = plainYear(tokens[at]);
  if (year === null || isJoined(tokens[at - 1], tokens[at])) return null;
  const second = readSecondYear(tokens, at, year);
  if (second === null && !looksLikeYear(tokens, at, context)) return null;
  const edge =
    context.words.yearAfter.has(tokens[at + 1]?.norm ?? '') &&
    context.language.measures.units.match(tokens, at + 1) !== null
      ? at + 2
      : at + 1;
  const first: DatePart = { from: at, edge: at + 1, iso: String(year), grain: 'year', relative: false };
  if (second === null) return { parts: [first], edge };
  const last: DatePart = { ...first, from: at + 2, edge: at + 3, iso: String(second) };
  return { parts: [first, last], edge: at + 3 };
}

function isJoined(before: Token | undefined, token: Token | undefined): boolean {
  return (
    before !== undefined && token?.spaced === false && /^[\p{L}$\u20AC\u00A3-]$/u.test(before.text.slice(-1))
  );
}

/** The other end of "2010-2015" and "2014/15". */
function readSecondYear(tokens: readonly Token[], at: number, year: number): number | null {
  const [mark, other] = [tokens[at + 1], tokens[at + 2]];
  if (mark === undefined || other?.kind !== 'number' || !/^[-\u2010-\u2013/]$/.test(mark.text)) return null;
  if (mark.spaced !== other.spaced) return null;
  if (/^\d\d$/.test(other.text) && !other.spaced) {
    const full = Math.floor(year / 100) * 100 + Number(other.text);
    return full > year ? full : null;
  }
  const full = plainYear(other);
  return full !== null && full > year ? full : null;
}

function looksLikeYear(tokens: readonly Token[], at: number, context: DateContext): boolean {
  const { language, words } = context;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const cued = isCue(before, words.yearCues);
  if (language.measures.before.matchBefore(tokens, at - 1) !== null) return cued;
  if (isCurrency(tokens, at - 1, language)) return false;
  if (words.yearAfter.has(next?.norm ?? '')) return true;
  const { units, currencies } = language.measures;
  if (units.match(tokens, at + 1) !== null || currencies.match(tokens, at + 1) !== null) return false;
  if (language.numbers.multipliers.match(tokens, at + 1) !== null) return false;
  const year = Number(tokens[at]?.text);
  const recent = year >= 1900 && year <= 2100;
  // "the 2014 report", but "the 1800 block"
  if (words.fillers.has(before?.norm ?? '')) return recent;
  if (cued) return true;
  if (before?.text === '(' || before?.text === ',') return next === undefined || next.kind === 'mark';
  // Between a capitalised word and the end of a clause ("World Cup 2014").
  const ends = next === undefined || next.kind === 'mark' || language.isStop(next.norm);
  return recent && ends && before?.kind === 'word';
}

function isCurrency(tokens: readonly Token[], at: number, language: Language): boolean {
  const sign = tokens[at]?.text ?? '';
  return language.measures.currencies.match(tokens, at) !== null && !/\p{Ll}/u.test(sign);
}

function isCue(token: Token | undefined, cues: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && cues.has(token.norm);
}
