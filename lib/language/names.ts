// Names as spans: runs of capitalised words, checked against how the whole document writes them.
import { matchCountry } from './country-match';
import type { FoundName } from './found-name';
import { gatherEvidence, isHeadline, type Evidence } from './name-evidence';
import type { Language } from './language';
import { isJoint } from './phrases';
import { FIRST_SURNAMES } from './name-keys';
import type { ReadSentence } from './read-block';
import type { Token } from './tokens';
import { isAcronym } from './words';

/** Finds the names of every sentence of a document, in order. */
export function findNames(
  sentences: readonly ReadSentence[],
  language: Language,
): readonly (readonly FoundName[])[] {
  if (language.names.capitals === 'none')
    return sentences.map(({ tokens }) => findCountries(tokens, language));
  const evidence = gatherEvidence(sentences, language);
  return sentences.map(({ tokens }) => findInSentence(tokens, evidence, language));
}

/** Where capitals mark nothing, countries are the only names known. */
function findCountries(tokens: readonly Token[], language: Language): readonly FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name =
      matchCountry(tokens, at, language) === null ? null : makeName(tokens, at, at + 1, false, language);
    if (name === null) continue;
    names.push(name);
    at = name.edge - 1;
  }
  return names;
}

function findInSentence(
  tokens: readonly Token[],
  evidence: Evidence,
  language: Language,
): readonly FoundName[] {
  const names: FoundName[] = [];
  const headline = isHeadline(tokens);
  let at = 0;
  while (at < tokens.length) {
    const edge = runEnd(tokens, at, evidence, headline, language);
    if (edge === at) {
      const country = matchCountry(tokens, at, language);
      const name = country === null ? null : makeName(tokens, at, country.edge, false, language);
      if (name !== null) names.push(name);
      at = name?.edge ?? at + 1;
      continue;
    }
    names.push(...splitRun(tokens, at, edge, evidence, language));
    at = edge;
  }
  return names;
}

/** Index after the run of name words that begins at `at`; `at` itself when none does. */
function runEnd(
  tokens: readonly Token[],
  at: number,
  evidence: Evidence,
  headline: boolean,
  language: Language,
): number {
  if (!evidence.isNameWord(tokens, at, headline)) return at;
  let edge = at + 1;
  while (edge < tokens.length && !endsOwner(tokens[edge - 1], language)) {
    const next = nextInRun(tokens, edge, evidence, headline, language);
    // "King Abdullah of Jordan": two names; "Bank of America": one.
    if (
      next === null ||
      (next > edge + 1 && edge > at + 1 && matchCountry(tokens, next - 1, language) !== null)
    )
      break;
    edge = next;
  }
  return edge;
}

/** Index after the next word of a run, past hyphens, initials' dots, "&" and particles; null when the run ends. */
function nextInRun(
  tokens: readonly Token[],
  at: number,
  evidence: Evidence,
  headline: boolean,
  language: Language,
): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (isJoint(tokens, at) && token.text !== '.') {
    const second = tokens[at + 1];
    if (second?.kind !== 'word' || second.spaced) return null;
    return second.capital || joinsLower(tokens, at) ? at + 2 : null;
  }
  if (token.text === '.' && !token.spaced && isInitial(tokens[at - 1], language)) {
    return evidence.continuesName(tokens, at + 1, headline) ? at + 2 : null;
  }
  // "the Workers' Party"
  const isPlural =
    /^['\u2019]$/.test(token.text) && !token.spaced && tokens[at - 1]?.text.endsWith('s') === true;
  if (isPlural || token.text === '&') return evidence.continuesName(tokens, at + 1, headline) ? at + 2 : null;
  if (token.kind !== 'word') return null;
  if (evidence.continuesName(tokens, at, headline)) return at + 1;
  return pastParticles(tokens, at, evidence, headline, language);
}

/** "Kim Jong-un": the second half of a Korean given name is written small; "Soviet-era" is no name. */
function joinsLower(tokens: readonly Token[], at: number): boolean {
  const surname = tokens[at - 2];
  return surname !== undefined && surname.capital && FIRST_SURNAMES.has(surname.norm);
}

/** At most this many particles stand in a row ("of the", "van der"). */
const PARTICLES = 2;

function pastParticles(
  tokens: readonly Token[],
  at: number,
  evidence: Evidence,
  headline: boolean,
  language: Language,
): number | null {
  for (let edge = at; edge < at + PARTICLES; edge += 1) {
    if (!language.names.particles.has(tokens[edge]?.norm ?? '')) return null;
    if (evidence.continuesName(tokens, edge + 1, headline)) return edge + 2;
  }
  return null;
}

function isInitial(token: Token | undefined, language: Language): boolean {
  if (token === undefined) return false;
  return token.text.length === 1 || language.sentences.fixed.has(token.norm);
}

/** "Quill's Boat" is two names; "the People's Party" is one. */
function endsOwner(token: Token | undefined, language: Language): boolean {
  return endsWithPossessive(token) && !language.measures.plurals.has(token?.norm ?? '');
}

function endsWithPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['\u2019]s$/.test(token.text);
}

/** Cuts a run at titles ("Spotify CEO Daniel Ek") and takes titles off the front ("Mr. Kim"). */
function splitRun(
  tokens: readonly Token[],
  from: number,
  edge: number,
  evidence: Evidence,
  language: Language,
): readonly FoundName[] {
  const names: FoundName[] = [];
  let start = from;
  let titled = false;
  const flush = (end: number): void => {
    const name = end > start ? makeName(tokens, start, end, titled, language) : null;
    if (name !== null && evidence.isName(name)) names.push(name);
  };
  for (let at = from; at < edge; at += 1) {
    const title = language.names.titles.match(tokens, at);
    if (title === null || title.edge > edge || tokens[at]?.capital !== true) continue;
    const isLast = title.edge >= edge;
    if (isLast && at > start) break;
    flush(at);
    start = pastMarks(tokens, title.edge, edge, language);
    titled = true;
    at = start - 1;
  }
  flush(edge);
  return names;
}

/** Past the dot after a title and particles left at the front. */
function pastMarks(tokens: readonly Token[], at: number, edge: number, language: Language): number {
  let start = at;
  while (
    start < edge &&
    (tokens[start]?.kind === 'mark' || language.names.particles.has(tokens[start]?.norm ?? ''))
  ) {
    if (tokens[start]?.capital === true) break;
    start += 1;
  }
  return start;
}

function makeName(
  tokens: readonly Token[],
  from: number,
  edge: number,
  titled: boolean,
  language: Language,
): FoundName | null {
  const country = matchCountry(tokens, from, language);
  const whole = country !== null && country.edge >= edge ? country : null;
  const end = whole?.edge ?? edge;
  const part = tokens.slice(from, end);
  const [first, last] = [part[0], part.at(-1)];
  if (first === undefined || last === undefined) return null;
  const all = part.filter(({ kind }) => kind === 'word').map(({ norm }) => foldMarks(norm));
  const words = all.filter((word, index) => index === 0 || !language.names.forms.has(word));
  return {
    start: first.start,
    end: last.end - (endsWithPossessive(last) ? 2 : 0),
    words,
    country: whole?.value ?? null,
    titled,
    acronym: part.length === 1 && isAcronym(first.text.replace(/['\u2019]s$/, '')),
    from,
    edge: end,
  };
}

/** "Erdo\u011Fan" and "Erdogan" are one name: letters without their marks. */
function foldMarks(word: string): string {
  return /^[a-z]+$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
