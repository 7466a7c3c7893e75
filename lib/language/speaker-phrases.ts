// The words that name a speaker beside a verb of saying: a name, a pronoun, or "a spokesman for the ministry".
import type { FoundName } from './found-name';
import type { Language } from './language';
import type { Token } from './tokens';

/** A name by its tokens within the block. */
export interface PlacedName {
  readonly name: FoundName;
  readonly from: number;
  readonly edge: number;
}

/** The tokens of a block with what is known of them. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly names: readonly PlacedName[];
  /** The name that each token belongs to. */
  readonly nameAt: ReadonlyMap<number, PlacedName>;
  /** Sentence of each token. */
  readonly sentenceOf: readonly number[];
  /** Whether each token stands inside a quotation. */
  readonly quoted: readonly boolean[];
  readonly text: string;
  readonly language: Language;
}

export type SpeakerPhrase =
  | { readonly kind: 'name'; readonly name: FoundName }
  | { readonly kind: 'pronoun' }
  | { readonly kind: 'phrase'; readonly text: string };

/** Words of a description, and of an insertion between commas ("Smith, the mayor of Foo, said"). */
const PHRASE_REACH = 7;
const INSERTION_REACH = 14;

/** The subject that ends right before the verb at `verb`; `from` bounds the search. */
export function speakerBeforeVerb(clause: Clause, verb: number, from: number): SpeakerPhrase | null {
  const { tokens, language } = clause;
  let at = verb - 1;
  // "has also said", "later told"
  while (at >= from && tokens[at]?.kind === 'word' && isFiller(tokens[at], language)) at -= 1;
  const token = tokens[at];
  if (token === undefined || at < from || clause.quoted[at]) return null;
  if (token.text === ',' || token.text === ')') return beforeInsertion(clause, at, from);
  if (token.kind !== 'word') return null;
  const name = clause.nameAt.get(at);
  const phrase = describe(clause, at, from);
  if (name !== undefined)
    return phrase !== null && phrase.from < name.from && phrase.joined
      ? asPhrase(clause, phrase.from, at)
      : { kind: 'name', name: name.name };
  if (language.speech.pronouns.has(token.norm)) return { kind: 'pronoun' };
  return phrase === null ? null : asPhrase(clause, phrase.from, at);
}

/** Adverbs and auxiliaries between subject and verb. */
function isFiller(token: Token | undefined, language: Language): boolean {
  if (token === undefined) return false;
  if (language.speech.fillers.has(token.norm)) return true;
  return language.tag === 'en' && /^\p{Ll}+ly$/u.test(token.text);
}

/** "Smith, the mayor, said": the name before the first of the two commas. */
function beforeInsertion(clause: Clause, comma: number, from: number): SpeakerPhrase | null {
  const least = Math.max(from, comma - INSERTION_REACH);
  const open = clause.tokens[comma]?.text === ')' ? '(' : ',';
  for (let at = comma - 1; at > least; at -= 1) {
    if (clause.tokens[at]?.text !== open || clause.quoted[at]) continue;
    const name = clause.nameAt.get(at - 1);
    if (name?.edge === at) return { kind: 'name', name: name.name };
  }
  return null;
}

interface Phrase {
  readonly from: number;
  /** True when a particle ties a name to it: "a spokesman for Smith". */
  readonly joined: boolean;
}

/** The description that ends at `last`: back to its article, or to the bare plural ("officials"). */
function describe(clause: Clause, last: number, from: number): Phrase | null {
  const { tokens, language } = clause;
  let joined = false;
  for (let at = last; at >= Math.max(from, last - PHRASE_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || clause.quoted[at]) return null;
    if (language.speech.determiners.has(token.norm) && !isInner(tokens[at - 1], language)) {
      return at === last ? null : { from: at, joined };
    }
    if (language.names.particles.has(token.norm)) joined = true;
    else if (at < last && language.isStop(token.norm) && !language.speech.determiners.has(token.norm)) break;
  }
  return describeBare(clause, last, from);
}

/** "the spokesman for the ministry": an article after a particle is not the first one. */
function isInner(before: Token | undefined, language: Language): boolean {
  return before !== undefined && language.names.particles.has(before.norm);
}

/** "officials", "local police": words that are no function words, at the front of a clause. */
function describeBare(clause: Clause, last: number, from: number): Phrase | null {
  const { tokens, language } = clause;
  if (language.names.capitals === 'none') return null;
  if (language.names.capitals === 'nouns' && !/^\p{Lu}/u.test(tokens[last]?.text ?? '')) return null;
  let first = last;
  for (let at = last; at >= Math.max(from, last - 2); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || language.isStop(token.norm) || language.isDateWord(token)) break;
    first = at;
  }
  const edge = tokens[first];
  return edge?.kind === 'word' && !language.isStop(edge.norm) && !language.isDateWord(edge)
    ? { from: first, joined: false }
    : null;
}

/** The speaker named right after a verb ("said the mayor", "said John Smith") or after "according to". */
export function speakerAfterVerb(clause: Clause, from: number): SpeakerPhrase | null {
  const { tokens, language } = clause;
  const token = tokens[from];
  if (token?.kind !== 'word' || clause.quoted[from]) return null;
  // "said spokesman John Smith": at most three words of description before the name.
  for (let at = from; at <= from + 3; at += 1) {
    const name = clause.nameAt.get(at);
    if (name === undefined || name.from !== at || clause.quoted[at]) continue;
    const between = tokens.slice(from, name.from);
    if (between.every((word) => word.kind === 'word' && !isBreak(word, language)))
      return { kind: 'name', name: name.name };
  }
  if (language.speech.pronouns.has(token.norm)) return { kind: 'pronoun' };
  if (!language.speech.determiners.has(token.norm)) return null;
  let edge = from + 1;
  while (edge < from + PHRASE_REACH && tokens[edge]?.kind === 'word' && !isBreak(tokens[edge], language))
    edge += 1;
  return edge > from + 1 ? asPhrase(clause, from, edge - 1) : null;
}

function isBreak(token: Token | undefined, language: Language): boolean {
  if (token === undefined) return true;
  if (language.names.particles.has(token.norm) || language.speech.determiners.has(token.norm)) return false;
  return language.isStop(token.norm) || language.isDateWord(token);
}

function asPhrase(clause: Clause, from: number, last: number): SpeakerPhrase | null {
  const [first, end] = [clause.tokens[from], clause.tokens[last]];
  if (first === undefined || end === undefined) return null;
  return { kind: 'phrase', text: clause.text.slice(first.start, end.end) };
}
