// One quotation as all reports give it: whole, trimmed, with a gap or in other words, and by whom. Data to be shown.
import type { ComparedInput, RepeatedBlock } from '../compared';
import type { Fidelity, SharedQuotation } from '../comparison';
import { toMention } from '../findings';
import { diffWording } from '../word-diff';
import { groupQuotations } from './match-quotations';
import { readQuotations, type ReadQuotation } from './read-quotations';

/** Finds the quotations that stand in two or more of the articles. */
export function findSharedQuotations(
  inputs: readonly ComparedInput[],
  repeated: readonly RepeatedBlock[],
): readonly SharedQuotation[] {
  const quotations = inputs.flatMap((input, article) => readQuotations(input, article, repeated));
  return groupQuotations(quotations).map((group) => toShared(inputs, group));
}

function toShared(inputs: readonly ComparedInput[], group: readonly ReadQuotation[]): SharedQuotation {
  const longest = Math.max(...group.map(({ words }) => words.length));
  const fullest = group.findIndex(({ words }) => words.length === longest);
  const whole = group[fullest];
  return {
    uses: group.map((use) => ({
      mention: toMention(inputs, use.place),
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
