// The words around a quotation that name its speaker, in the order they can be trusted.
import type { Language } from './language';
import type { FoundQuotation } from './quotations';
import { firstFrom } from './sorted';
import { speakerAfterVerb, speakerBeforeVerb, type Clause, type SpeakerPhrase } from './speaker-phrases';

/** Tokens after a quotation among which its verb of saying stands. */
const AFTER_REACH = 20;

export function findCue(
  clause: Clause,
  quotation: FoundQuotation,
  all: readonly FoundQuotation[],
  language: Language,
): SpeakerPhrase | null {
  const first = firstFrom(clause.tokens, quotation.start);
  return (
    cueAfter(clause, firstFrom(clause.tokens, quotation.end), quotation, language) ??
    (isTitle(clause, first, quotation) ? null : cueBefore(clause, first, language)) ??
    cueAround(clause, first, all, language)
  );
}

/** Words of a work's title at most. */
const TITLE_WORDS = 6;

/** The title of a film or book rather than words somebody said: every longer word has a capital. */
function isTitle(clause: Clause, first: number, { end }: FoundQuotation): boolean {
  const words = clause.tokens
    .slice(first, firstFrom(clause.tokens, end))
    .filter(({ kind }) => kind === 'word');
  if (words.length > TITLE_WORDS || clause.language.names.capitals !== 'names') return false;
  if (words.filter(({ capital }) => capital).length < 2) return false;
  return words.every(({ capital, text }, at) => capital || (at > 0 && text.length < 4));
}

/** ", Smith said", ", said Smith", ", according to Smith" right after the quotation. */
function cueAfter(
  clause: Clause,
  from: number,
  quotation: FoundQuotation,
  language: Language,
): SpeakerPhrase | null {
  const last = clause.text.slice(quotation.start, quotation.end).at(-1) ?? '';
  if (!isFollowed(clause, from, last, language)) return null;
  const reach = Math.min(clause.tokens.length, from + AFTER_REACH);
  for (let at = from; at < reach; at += 1) {
    const token = clause.tokens[at];
    if (token === undefined || clause.quoted[at]) break;
    if (/^[.;:!?]$/.test(token.text) && at > from + 1 && !isAbbreviationDot(clause, at)) break;
    const according = language.speech.according.match(clause.tokens, at);
    if (according !== null) return speakerAfterVerb(clause, according.edge);
    if (!language.speech.verbs.has(token.norm)) continue;
    return (
      subjectWithClause(clause, from, at) ??
      speakerBeforeVerb(clause, at, from) ??
      speakerAfterVerb(clause, at + 1)
    );
  }
  return null;
}

/** "a senior official who has followed the case said": the words right behind the comma. */
function subjectWithClause(clause: Clause, from: number, verb: number): SpeakerPhrase | null {
  const { relatives } = clause.language.speech;
  const start = clause.tokens[from + 1]?.text === ',' ? from + 2 : from + 1;
  const between = clause.tokens.slice(start + 1, verb - 1);
  return between.some(({ norm }) => relatives.has(norm)) ? speakerAfterVerb(clause, start) : null;
}

/** Whether what stands behind a quotation may belong to it: a comma, a mark inside its end, or a verb of saying. */
function isFollowed(clause: Clause, from: number, last: string, language: Language): boolean {
  const next = clause.tokens[from + 1];
  if (next === undefined) return false;
  if (/^[,\u060C\uFF0C\u2013\u2014-]$/.test(next.text)) return true;
  if (language.speech.verbs.has(next.norm)) return true;
  // A full stop before the closing mark ends the sentence: what follows in capitals is another one.
  if (/[.\u2026]/.test(last)) return /^\p{Ll}/u.test(next.text);
  return /[,?!\u2014\u2013-]/.test(last);
}

function isAbbreviationDot(clause: Clause, at: number): boolean {
  return clause.sentenceOf[at] === clause.sentenceOf[at + 1];
}

/** "Smith said:", "Smith told reporters that he was", "Smith:" in the same sentence before the quotation. */
export function cueBefore(clause: Clause, until: number, language: Language): SpeakerPhrase | null {
  const sentence = clause.sentenceOf[until];
  let start = until - 1;
  while (start >= 0 && clause.sentenceOf[start] === sentence && !clause.quoted[start]) start -= 1;
  for (let at = until - 1; at > start; at -= 1) {
    const token = clause.tokens[at];
    if (token === undefined || !language.speech.verbs.has(token.norm)) continue;
    return (
      speakerBeforeVerb(clause, at, start + 1) ??
      afterUpTo(clause, at + 1, until) ??
      subjectOf(clause, start + 1, at)
    );
  }
  for (let at = start + 1; at < until; at += 1) {
    const according = language.speech.according.match(clause.tokens, at);
    if (according !== null) return speakerAfterVerb(clause, according.edge);
  }
  return cueColon(clause, until, start + 1);
}

/** "said Smith: “...": the speaker ends where the quotation begins. */
function afterUpTo(clause: Clause, from: number, until: number): SpeakerPhrase | null {
  const colon = clause.tokens.slice(from, until).findIndex(({ text }) => /^[:,\uFF1A]$/.test(text));
  const speaker = speakerAfterVerb(clause, from);
  return colon > 0 && colon <= 6 ? speaker : null;
}

/** "Smith has dismissed it, saying ...": the first name of the clause. */
function subjectOf(clause: Clause, from: number, verb: number): SpeakerPhrase | null {
  if (clause.tokens[verb - 1]?.text !== ',') return null;
  for (let at = from; at < verb; at += 1) {
    const name = clause.nameAt.get(at);
    if (name !== undefined && name.edge < verb && name.name.country === null)
      return { kind: 'name', name: name.name };
  }
  return null;
}

/** "Smith: “..." */
function cueColon(clause: Clause, until: number, from: number): SpeakerPhrase | null {
  const colon = clause.tokens[until - 2]?.text === ':' ? until - 2 : until - 1;
  if (!/^[:\uFF1A]$/.test(clause.tokens[colon]?.text ?? '')) return null;
  const name = colon - 1 < from ? undefined : clause.nameAt.get(colon - 1);
  return name === undefined ? null : { kind: 'name', name: name.name };
}

/** "according to Smith" anywhere else in the sentence of the quotation. */
function cueAround(
  clause: Clause,
  first: number,
  all: readonly FoundQuotation[],
  language: Language,
): SpeakerPhrase | null {
  const sentence = clause.sentenceOf[first];
  if (sentence === undefined || all.length > 3) return null;
  for (let at = first; at < clause.tokens.length && clause.sentenceOf[at] === sentence; at += 1) {
    if (clause.quoted[at]) continue;
    const according = language.speech.according.match(clause.tokens, at);
    if (according !== null) return speakerAfterVerb(clause, according.edge);
  }
  return null;
}
