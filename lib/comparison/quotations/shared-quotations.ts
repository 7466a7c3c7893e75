// One quotation as all reports give it: whole, trimmed, with a gap or in other words, and by whom. Data to be shown.
import type { ComparedInput, Place, RepeatedBlock } from '../compared';
import { diffWording, type WordingPart } from '../word-diff';
import { groupQuotations } from './match-quotations';
import { readQuotations, type ReadQuotation } from './read-quotations';

/**
 * How a use stands to the fullest one: word for word; one run of its words; several of its runs run together as one;
 * or with words that the fullest one does not have.
 */
export type Fidelity = 'same' | 'trimmed' | 'merged' | 'reworded';

export interface QuotationUse {
  readonly place: Place;
  readonly text: string;
  readonly speaker: string | null;
  readonly fidelity: Fidelity;
  /** From the fullest use to this one. */
  readonly wording: readonly WordingPart[];
}

export interface SharedQuotation {
  /** In the order of the articles; the fullest use is `same` as itself. */
  readonly uses: readonly QuotationUse[];
  readonly fullest: number;
  /** True when two uses name speakers that have no name in common. An unclear speaker contradicts nobody. */
  readonly attributedOtherwise: boolean;
}

/** Finds the quotations that stand in two or more of the articles. */
export function findSharedQuotations(
  inputs: readonly ComparedInput[],
  repeated: readonly RepeatedBlock[],
): readonly SharedQuotation[] {
  const quotations = inputs.flatMap((input, article) => readQuotations(input, article, repeated));
  return groupQuotations(quotations).map(toShared);
}

function toShared(group: readonly ReadQuotation[]): SharedQuotation {
  const longest = Math.max(...group.map(({ words }) => words.length));
  const fullest = group.findIndex(({ words }) => words.length === longest);
  const whole = group[fullest];
  return {
    uses: group.map((use) => ({
      place: use.place,
      text: use.text,
      speaker: use.speaker,
      fidelity: compareWords(whole?.words ?? [], use.words),
      wording: diffWording(whole?.text ?? '', use.text),
    })),
    fullest,
    attributedOtherwise: haveOtherSpeakers(group),
  };
}

function compareWords(whole: readonly string[], part: readonly string[]): Fidelity {
  const [all, own] = [whole, part].map((words) => ` ${words.join(' ')} `);
  if (all === own) return 'same';
  if (all?.includes(own ?? '')) return 'trimmed';
  return isSubsequence(part, whole) ? 'merged' : 'reworded';
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}

function haveOtherSpeakers(group: readonly ReadQuotation[]): boolean {
  const speakers = group.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])).filter(isName);
  return speakers.some((one) => speakers.some((other) => !shareWord(one, other)));
}

/** "a spokesman" may be anybody: only names contradict each other. */
function isName(speaker: string): boolean {
  return /^\p{Lu}/u.test(speaker);
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/\s+/));
  return other
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word));
}
