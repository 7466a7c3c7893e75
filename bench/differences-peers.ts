// What else could tell that two sentences disagree: numbers that stand in one only, alone, with word Jaccard, or by jsdiff.
import { diffWords } from 'diff';

/** Answers whether two sentences disagree in a number. */
export type Disagrees = (a: string, b: string) => boolean;

/** Share of common words from which two sentences count as about the same thing. */
const ALIKE = 0.4;

export const DIFFERENCES_PEERS: Readonly<Record<string, Disagrees>> = {
  'other numbers': haveOtherNumbers,
  'other numbers, word Jaccard': (a, b) => haveOtherNumbers(a, b) && jaccard(a, b) >= ALIKE,
  'number exchanged in jsdiff': exchangesNumber,
};

function readNumbers(text: string): readonly string[] {
  return text.match(/\d[\d.,]*\d|\d/g) ?? [];
}

/** Both sentences have a number that the other one lacks. */
function haveOtherNumbers(a: string, b: string): boolean {
  const [left, right] = [readNumbers(a), readNumbers(b)];
  return left.some((number) => !right.includes(number)) && right.some((number) => !left.includes(number));
}

function jaccard(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []));
  if (left === undefined || right === undefined) return 0;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, left.size + right.size - common);
}

/** jsdiff's word diff removes a number and puts another one in its place. */
function exchangesNumber(a: string, b: string): boolean {
  const parts = diffWords(a, b);
  return parts.some((part, at) => {
    const next = parts[at + 1];
    return (
      part.removed && next?.added && readNumbers(part.value).length > 0 && readNumbers(next.value).length > 0
    );
  });
}
