// Who says a quotation: the cues around it, in the order they can be trusted; null when none is clear.
import type { FoundName } from './found-name';
import type { Language } from './language';
import { firstPerson, lastSaying, personBefore } from './persons';
import type { FoundQuotation } from './quotations';
import type { ReadBlock } from './read-block';
import { overlapping } from './sorted';
import { cueBefore, findCue } from './speaker-cues';
import type { Clause, PlacedName, SpeakerPhrase } from './speaker-phrases';
import type { Token } from './tokens';

/** A quotation with its speaker's name or description; null when unclear. */
export interface SpokenQuotation extends FoundQuotation {
  readonly speaker: string | null;
}

export interface SpeakerSource {
  readonly blocks: readonly ReadBlock[];
  readonly quotations: readonly (readonly FoundQuotation[])[];
  /** Names of one sentence. */
  readonly namesOf: (sentence: ReadBlock['sentences'][number]) => readonly FoundName[];
  /** A name in the fullest form the document has for it. */
  readonly fullName: (name: FoundName) => string;
  readonly language: Language;
}

/** What is remembered from block to block. */
interface Memory {
  /** Whom "he" and "she" mean where the block itself names nobody before them. */
  person: string | null;
  /** Blocks since then. */
  age: number;
  /** Speaker of the last quotation of the block before, when that block ended with it or announced one. */
  carried: string | null;
}

/** Finds the speakers of all quotations of a document. */
export function findSpeakers(source: SpeakerSource): readonly (readonly SpokenQuotation[])[] {
  const memory: Memory = { person: null, age: 0, carried: null };
  return source.blocks.map((block, index) => {
    const spoken = speakersInBlock(block, source.quotations[index] ?? [], source, memory);
    memory.age += 1;
    return spoken;
  });
}

/** Blocks after which "he" may mean someone else. */
const PERSON_AGE = 3;

function speakersInBlock(
  block: ReadBlock,
  quotations: readonly FoundQuotation[],
  source: SpeakerSource,
  memory: Memory,
): readonly SpokenQuotation[] {
  const clause = flatten(block, quotations, source);
  const carried = memory.carried;
  memory.carried = null;
  let before: string | null = null;
  const spoken = quotations.map((quotation) => {
    const cue = findCue(clause, quotation, quotations, source.language);
    const named = cue === null ? null : resolve(cue, memory, clause, source, quotation.start);
    const inherited = fillsSentence(block, quotation) ? (before ?? carried) : null;
    const speaker = named ?? (cue === null ? (quotation.continues ? carried : inherited) : null);
    before = speaker;
    return { ...quotation, speaker };
  });
  rememberPerson(clause, memory, source);
  memory.carried = carryOver(block, spoken, clause, memory, source);
  return spoken;
}

/** All tokens of a block outside its quotations are what is told; those inside are marked. */
function flatten(block: ReadBlock, quotations: readonly FoundQuotation[], source: SpeakerSource): Clause {
  const tokens: Token[] = [];
  const names: PlacedName[] = [];
  const sentenceOf: number[] = [];
  block.sentences.forEach((sentence, index) => {
    const base = tokens.length;
    for (const name of source.namesOf(sentence)) {
      names.push({ name, from: name.from + base, edge: name.edge + base });
    }
    for (const token of sentence.tokens) {
      tokens.push(token);
      sentenceOf.push(index);
    }
  });
  const nameAt = new Map(names.flatMap((name) => tokensOf(name).map((at) => [at, name] as const)));
  const quoted = tokens.map((token) => overlapping(quotations, token).length > 0);
  return { tokens, names, nameAt, sentenceOf, quoted, text: block.clean.text, language: source.language };
}

/** The speaker whom a cue means for what is quoted at `until`. */
function resolve(
  cue: SpeakerPhrase,
  memory: Memory,
  clause: Clause,
  source: SpeakerSource,
  until: number,
): string | null {
  switch (cue.kind) {
    case 'name':
      return source.fullName(cue.name);
    case 'phrase':
      return cue.text;
    case 'pronoun': {
      const here = personBefore(clause, until);
      if (here !== null) return source.fullName(here);
      if (memory.person !== null && memory.age <= PERSON_AGE) return memory.person;
      const first = firstPerson(clause);
      return first === null ? null : source.fullName(first);
    }
  }
}

/** "He" in the blocks to come is the person named last before a verb of saying, else the first one of this block. */
function rememberPerson(clause: Clause, memory: Memory, source: SpeakerSource): void {
  const person = lastSaying(clause, Infinity) ?? firstPerson(clause);
  if (person === null) return;
  memory.person = source.fullName(person);
  memory.age = 0;
}

function tokensOf({ from, edge }: PlacedName): readonly number[] {
  return Array.from({ length: edge - from }, (_, index) => from + index);
}

/** True when a quotation is all its sentence says. */
function fillsSentence(block: ReadBlock, quotation: FoundQuotation): boolean {
  const outside = overlapping(block.sentences, quotation).map(
    ({ start, end }) =>
      block.clean.text.slice(start, Math.max(start, quotation.start)) +
      block.clean.text.slice(Math.min(quotation.end, end), end),
  );
  return !/[\p{L}\p{N}]/u.test(outside.join(''));
}

/** The speaker who may go on in the next block: this one ends with the quotation, or with "He added:". */
function carryOver(
  block: ReadBlock,
  spoken: readonly SpokenQuotation[],
  clause: Clause,
  memory: Memory,
  source: SpeakerSource,
): string | null {
  const last = spoken.at(-1);
  if (last !== undefined) return last.speaker;
  if (!/[:\uFF1A]\s*$/.test(block.clean.text)) return null;
  const cue = cueBefore(
    { ...clause, sentenceOf: [...clause.sentenceOf, clause.sentenceOf.at(-1) ?? 0] },
    clause.tokens.length,
    source.language,
  );
  return cue === null ? null : resolve(cue, memory, clause, source, Infinity);
}
