// The reader's word on single facts, laid over a comparison: "not the same fact" parts a finding, "same fact" makes one. Pure.
import type { Comparison, Finding, Mention, OnlyHereFinding, SharedFinding } from './comparison';

/** A sentence of an article, named by its words. */
export interface SaidSide {
  readonly article: string;
  readonly text: string;
}

/** The reader's word on two sentences. */
export interface SaidFact {
  readonly one: SaidSide;
  readonly other: SaidSide;
  readonly sameFact: boolean;
}

/** Weight of a fact the reader has made: neither the first nor the last of a list. In 0..1. */
const SAID_SUBSTANCE = 0.5;

/** The comparison as the reader has corrected it. Words on sentences that are not in it change nothing. */
export function applySaidFacts(comparison: Comparison, words: readonly SaidFact[]): Comparison {
  return words.reduce((corrected, word) => {
    const findings = word.sameFact
      ? joinSentences(corrected, word)
      : corrected.findings.flatMap((finding) => partFinding(corrected, finding, word));
    return { ...corrected, findings };
  }, comparison);
}

/** The whole sentence a mention begins in: what a word of the reader is about. */
export function sentenceOf(comparison: Comparison, mention: Mention): string {
  const block = comparison.articles.find((one) => one.id === mention.article)?.blocks[mention.block];
  const sentence = block?.sentences.find(({ end }) => end > mention.start);
  return block === undefined || sentence === undefined
    ? mention.text
    : block.text.slice(sentence.start, sentence.end).trim();
}

function isOf(comparison: Comparison, mention: Mention, side: SaidSide): boolean {
  return mention.article === side.article && sentenceOf(comparison, mention) === side.text;
}

/** Takes the passage with fewer ties out of a finding that holds both sentences. */
function partFinding(comparison: Comparison, finding: Finding, { one, other }: SaidFact): readonly Finding[] {
  if (finding.kind === 'only-here' || finding.kind === 'same-text') return [finding];
  const at = (side: SaidSide): number =>
    finding.mentions.findIndex((mention) => isOf(comparison, mention, side));
  const [first, second] = [at(one), at(other)];
  if (first < 0 || second < 0) return [finding];
  const ties = (index: number): number =>
    finding.links.filter(([from, to]) => from === index || to === index).length;
  const leaving = ties(first) < ties(second) ? first : second;
  const rest = finding.mentions.filter((_, index) => index !== leaving);
  const alone = (mention: Mention | undefined, mark: string) =>
    mention === undefined ? [] : [standAlone(finding, mention, mark)];
  if (new Set(rest.map(({ article }) => article)).size < 2) {
    return finding.mentions.flatMap((mention, index) => alone(mention, String(index)));
  }
  return [without(finding, leaving), ...alone(finding.mentions[leaving], String(leaving))];
}

function without<F extends Extract<Finding, { links: unknown }>>(finding: F, leaving: number): F {
  const moved = (index: number): number => (index > leaving ? index - 1 : index);
  const links = finding.links
    .filter(([from, to]) => from !== leaving && to !== leaving)
    .map(([from, to, score]) => [moved(from), moved(to), score] as const);
  const mentions = finding.mentions.filter((_, index) => index !== leaving);
  if (finding.kind !== 'differs') return { ...finding, mentions, links };
  const values = finding.values
    .filter((value) => value.mention !== leaving)
    .map((value) => ({ ...value, mention: moved(value.mention) }));
  return { ...finding, mentions, links, values };
}

function standAlone(finding: Finding, mention: Mention, mark: string): OnlyHereFinding {
  const { anchors, substance } = finding;
  return {
    id: `${finding.id}-${mark}`,
    kind: 'only-here',
    strength: null,
    anchors,
    substance,
    mentions: [mention],
  };
}

/** One shared fact of the two sentences; what stood alone in them stands alone no more. */
function joinSentences(comparison: Comparison, { one, other }: SaidFact): readonly Finding[] {
  const mentions = [findSentence(comparison, one), findSentence(comparison, other)].filter(
    (it) => it !== null,
  );
  if (mentions.length < 2) return comparison.findings;
  const joined: SharedFinding = {
    id: `said-${mentions.map(({ article, block, start }) => `${article}.${block}.${start}`).join('-')}`,
    kind: 'shared',
    strength: 'similar',
    anchors: [],
    substance: SAID_SUBSTANCE,
    mentions,
    links: [[0, 1, 1]],
  };
  const isTaken = (finding: Finding): boolean =>
    finding.kind === 'only-here' &&
    finding.mentions.every((mention) => isOf(comparison, mention, one) || isOf(comparison, mention, other));
  return [...comparison.findings.filter((finding) => !isTaken(finding)), joined];
}

function findSentence(comparison: Comparison, side: SaidSide): Mention | null {
  const blocks = comparison.articles.find((article) => article.id === side.article)?.blocks ?? [];
  for (const [block, { text, sentences }] of blocks.entries()) {
    for (const { start, end } of sentences) {
      const words = text.slice(start, end);
      if (words.trim() === side.text) return { article: side.article, block, start, end, text: words };
    }
  }
  return null;
}
