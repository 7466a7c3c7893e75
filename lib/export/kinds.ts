// How exported files call and mark the kinds of findings: word and glyph, never colour alone.
import type { Finding, FindingKind, Reuse, Strength } from '../comparison/comparison';
import { plainLine } from './plain-line';
import type { WordKey, Words } from './words';

/** One character per kind, for formats that are plain text. */
export const KIND_GLYPHS: Readonly<Record<FindingKind, string>> = {
  differs: '≠',
  shared: '=',
  'only-here': '◇',
  'same-text': '⧉',
};

const KIND_WORDS: Readonly<Record<FindingKind, WordKey>> = {
  differs: 'differs',
  shared: 'shared',
  'only-here': 'onlyHere',
  'same-text': 'sameText',
};

const STRENGTH_WORDS: Readonly<Record<Strength, WordKey>> = {
  'same wording': 'sameWording',
  close: 'closeWording',
  similar: 'similarWording',
};

const REUSE_WORDS: Readonly<Record<Reuse, WordKey>> = {
  exact: 'exactText',
  edited: 'editedText',
  contained: 'containedText',
  'same-quotation': 'sameQuotation',
  repeated: 'repeatedText',
};

/** "Differs", "Also in", ... */
export function kindWord(kind: FindingKind, words: Words): string {
  return words[KIND_WORDS[kind]];
}

/** How near the wording is and what else is to be said of a finding, in words; empty for a fact that stands alone. */
export function describeWording(finding: Finding, words: Words): readonly string[] {
  switch (finding.kind) {
    case 'only-here':
      return [];
    case 'same-text':
      return [words[REUSE_WORDS[finding.reuse]]];
    case 'shared':
      return [words[STRENGTH_WORDS[finding.strength]]];
    case 'differs':
      return [words[STRENGTH_WORDS[finding.strength]], ...(finding.maybeUpdated ? [words.maybeUpdated] : [])];
  }
}

/** What is said of a finding as a whole: its wording, and what its passages have in common. */
export function describeFinding(finding: Finding, words: Words): readonly string[] {
  const anchors = finding.anchors.map((anchor) => plainLine(anchor.text)).filter((anchor) => anchor !== '');
  const matched = anchors.length === 0 ? [] : [`${words.matchedOn}: ${anchors.join(' · ')}`];
  return [...describeWording(finding, words), ...matched];
}
