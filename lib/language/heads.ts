// What a number counts: the noun after it, found without a grammar.
import type { Language } from './language';
import type { Token } from './tokens';

/** How far after the number its noun may stand, in words. */
const REACH = 5;

/**
 * The index of the noun that a number counts, looked for from `from`; null when unclear. English takes the first
 * plural of the words that follow ("10 North Korean officials"), German the first capitalised one ("10 nordkoreanische
 * Beamte"), others the first word that is no function word.
 */
export function findHead(
  tokens: readonly Token[],
  from: number,
  language: Language,
  singular: boolean,
): number | null {
  const run = readRun(tokens, from, language);
  switch (language.tables.heads.rule) {
    case 'plural':
      return singular ? lastOfRun(tokens, run, language) : firstPlural(tokens, run, language);
    case 'capital':
      return run.find((at) => /^\p{Lu}/u.test(tokens[at]?.text ?? '')) ?? null;
    case 'first':
      return run[0] ?? null;
  }
}

/** Indices of the content words that follow, up to a function word, a number or a mark. */
function readRun(tokens: readonly Token[], from: number, language: Language): readonly number[] {
  const { headSkip, headNever } = language.measures;
  const run: number[] = [];
  for (let at = from; at < tokens.length && run.length < REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (run.length === 0 && token.kind === 'word' && headSkip.has(token.norm)) continue;
    // "three of the five men"
    if (run.length === 0 && at > from && token.kind === 'number') continue;
    if (token.text === '-' && !token.spaced) continue;
    if (token.kind !== 'word' || headNever.has(token.norm) || language.isStop(token.norm)) break;
    if (language.isDateWord(token)) break;
    run.push(at);
  }
  return run;
}

/** The first plural; of "crew members" the second, which is a regular one. */
function firstPlural(tokens: readonly Token[], run: readonly number[], language: Language): number | null {
  const place = run.findIndex((at) => isPlural(tokens[at], language));
  const [found, next] = [run[place], run[place + 1]];
  if (found === undefined) return null;
  const listed = language.measures.plurals.has(tokens[found]?.norm ?? '');
  return listed && next !== undefined && isPlural(tokens[next], language) ? next : found;
}

/** English: a regular plural, or one of the listed ones. */
function isPlural(token: Token | undefined, language: Language): boolean {
  if (token === undefined) return false;
  if (language.measures.plurals.has(token.norm)) return true;
  return token.norm.length > 3 && /[^siu']s$/.test(token.norm);
}

/** English, before a singular ("a $5 million fine"): the last of at most three words, up to a verb form or a name. */
function lastOfRun(tokens: readonly Token[], run: readonly number[], language: Language): number | null {
  let last: number | null = null;
  for (const [place, at] of run.slice(0, 3).entries()) {
    const token = tokens[at];
    if (token === undefined || isNoNoun(token, language)) break;
    const before = last === null ? undefined : tokens[last];
    if (before !== undefined && token.capital && !before.capital) break;
    // "a three-hour show requires skill": a form in -s that is not the end is a verb.
    if (before !== undefined && /[^s]s$/.test(token.norm) && place < run.length - 1) break;
    last = at;
  }
  return last;
}

function isNoNoun(token: Token, language: Language): boolean {
  return /(?:ed|ly)$/.test(token.norm) || language.isVerbForm(token.norm);
}
