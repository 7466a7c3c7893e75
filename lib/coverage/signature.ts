// What an article is about: its strongest terms, and when. Depends on the article alone, not on the library. Pure.
import type { Article } from '../article/article';
import { fingerprintText } from '../article/text';
import type { Analysis, AnalysedBlock, Sentence, Word } from '../language/analysis';
import type { Language } from '../language/language';
import { readTimes, type Times } from './times';

export type TermKind = 'name' | 'word' | 'number';

export interface Term {
  /** 32-bit hash of the stem, the name under which the library knows the term. */
  readonly hash: number;
  readonly kind: TermKind;
  /** As first written in this article, for the reader. A word of a name stands for the whole name. */
  readonly label: string;
  /** Its weight in this article alone; greater than 0. */
  readonly weight: number;
}

export interface Signature {
  /** Strongest first, at most MOST_TERMS, no hash twice. */
  readonly terms: readonly Term[];
  readonly times: Times;
}

/** Terms kept of one article; with 256, bench events gains 0.1 points. Each costs a look-up one request. */
const MOST_TERMS = 100;
/*
 * Words of names say more about an event than others, words of the title and the first two sentences a little more.
 * Repetition counts by its square root. Guarded by bench events; each may vary by a third without loss.
 */
const NAME_BOOST = 1.5;
const LEAD_BOOST = 1.3;
const LEAD_SENTENCES = 2;

interface Count {
  readonly stem: string;
  /** The word as first written. */
  readonly word: string;
  /** The name it first stood in, null until it stands in one: "Port Anselm" says more than "port". */
  name: string | null;
  readonly isNumber: boolean;
  times: number;
  /** How many of the mentions stand in a name. */
  named: number;
  isLead: boolean;
}

/** Reads the signature off an analysed article. */
export function makeSignature(article: Article, analysis: Analysis, language: Language): Signature {
  const counts = new Map<string, Count>();
  let sentences = 0;
  for (const block of readOnce(analysis)) {
    for (const sentence of block.sentences) {
      countTerms(sentence, block === analysis.title || sentences < LEAD_SENTENCES, counts);
      if (block !== analysis.title) sentences += 1;
    }
  }
  const terms = new Map<number, Term>();
  for (const term of [...counts.values()].map((count) => toTerm(count, language)).sort(byStrength)) {
    if (!terms.has(term.hash)) terms.set(term.hash, term);
    if (terms.size === MOST_TERMS) break;
  }
  return { terms: [...terms.values()], times: readTimes(article.publishedAt, analysis) };
}

/** The blocks that count, each text once: a block printed twice must not double any count. */
function readOnce(analysis: Analysis): readonly AnalysedBlock[] {
  const seen = new Set<string>();
  const all = analysis.title === null ? analysis.blocks : [analysis.title, ...analysis.blocks];
  return all.filter((block) => !seen.has(block.text) && seen.add(block.text));
}

function countTerms(sentence: Sentence, isLead: boolean, counts: Map<string, Count>): void {
  for (const word of sentence.words) {
    if (word.stop || word.stem.length < 2) continue;
    const name = nameAround(word, sentence);
    const count = counts.get(word.stem) ?? startCount(word);
    count.name ??= name;
    count.times += 1;
    count.named += name === null ? 0 : 1;
    count.isLead ||= isLead;
    counts.set(word.stem, count);
  }
}

function startCount(word: Word): Count {
  const isNumber = /^\d/.test(word.norm);
  return { stem: word.stem, word: word.text, name: null, isNumber, times: 0, named: 0, isLead: false };
}

function nameAround(word: Word, sentence: Sentence): string | null {
  return sentence.names.find(({ start, end }) => word.start >= start && word.end <= end)?.text ?? null;
}

function toTerm(count: Count, language: Language): Term {
  const isName = count.named * 2 > count.times;
  const boost = (isName ? NAME_BOOST : 1) * (count.isLead ? LEAD_BOOST : 1);
  return {
    hash: hashTerm(count.stem),
    kind: count.isNumber ? 'number' : isName ? 'name' : 'word',
    label: isName ? (count.name ?? count.word) : count.word,
    weight: Math.sqrt(count.times) * boost * language.backgroundIdf(count.stem),
  };
}

function byStrength(a: Term, b: Term): number {
  return b.weight - a.weight || a.hash - b.hash;
}

function hashTerm(stem: string): number {
  return parseInt(fingerprintText(stem).slice(0, 8), 16);
}
