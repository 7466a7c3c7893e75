// Why two sentences were paired: the words, names, numbers and dates both have, and the stretches that carry them.
import type { Sentence, Stretch, Word } from '../../language/analysis';
import type { AlignedPair } from '../compared';
import type { Anchor, Strength } from '../comparison';
import { cutClauses } from './clauses';
import type { Unit } from './vocabulary';
import { massOf, type ArticlePair, type ScoredPair } from './weights';

/** Anchors kept with a pair: as many as fit on one line under a card. */
const MOST_ANCHORS = 6;
/** From these shares of both sentences' mass on the wording counts as the same, or as close. */
const SAME_WORDING_FROM = 0.9;
const CLOSE_FROM = 0.6;
/** A clause carries the fact when it holds at least this share of the matched mass. */
const CLAUSE_SHARE = 0.15;

/** Adds spans, anchors and strength to a scored pair. */
export function explainPair(scored: ScoredPair, { weights }: ArticlePair): AlignedPair {
  const { a, b, score } = scored;
  const shared = a.terms.filter((term) => b.indexOf.has(term));
  const mass = massOf(shared, weights);
  const heaviest = [...shared].sort(
    (one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other,
  );
  const isShared = new Set(shared);
  return {
    a: a.ref,
    b: b.ref,
    score,
    spansA: spansOf(a, isShared, weights),
    spansB: spansOf(b, isShared, weights),
    anchors: listAnchors(a, heaviest),
    shared: new Map(shared.map((term) => [term, weights[term] ?? 0])),
    strength: strengthOf(mass / (massOf(a.terms, weights) || 1), mass / (massOf(b.terms, weights) || 1)),
  };
}

function strengthOf(shareA: number, shareB: number): Strength {
  const least = Math.min(shareA, shareB);
  if (least >= SAME_WORDING_FROM) return 'same wording';
  return least >= CLOSE_FROM ? 'close' : 'similar';
}

/** The clauses that hold a fair part of what both sentences have, joined where they touch. */
function spansOf(unit: Unit, shared: ReadonlySet<number>, weights: Float64Array): readonly Stretch[] {
  const weightIn = (stretch: Stretch): number =>
    unit.sequence.reduce((sum, term, at) => {
      const word = unit.words[at];
      const isIn = word !== undefined && word.start >= stretch.start && word.end <= stretch.end;
      return isIn && shared.has(term) ? sum + (weights[term] ?? 0) : sum;
    }, 0);
  const clauses = cutClauses(unit.text, unit.sentence).map((clause) => ({
    clause,
    weight: weightIn(clause),
  }));
  const total = clauses.reduce((sum, { weight }) => sum + weight, 0);
  const kept = clauses
    .filter(({ weight }) => weight > 0 && weight >= total * CLAUSE_SHARE)
    .map(({ clause }) => clause);
  return joinStretches(
    kept.length > 0 ? kept : [unit.sentence],
    clauses.map(({ clause }) => clause),
  );
}

/** Joins clauses that follow each other in the sentence. */
function joinStretches(kept: readonly Stretch[], all: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of kept) {
    const last = joined.at(-1);
    const before = all[all.indexOf(stretch) - 1];
    if (last !== undefined && before !== undefined && before.end === last.end) {
      joined[joined.length - 1] = { start: last.start, end: stretch.end };
    } else joined.push({ start: stretch.start, end: stretch.end });
  }
  return joined;
}

function listAnchors(unit: Unit, heaviest: readonly number[]): readonly Anchor[] {
  const anchors = new Map<string, Anchor>();
  for (const term of heaviest) {
    const word = unit.words[unit.sequence.indexOf(term)];
    if (word === undefined) continue;
    const anchor = anchorOf(word, unit.sentence);
    if (!anchors.has(anchor.text)) anchors.set(anchor.text, anchor);
    if (anchors.size === MOST_ANCHORS) break;
  }
  return [...anchors.values()];
}

/** What a matched word belongs to: a date, a number, a name, or nothing but itself. */
function anchorOf(word: Word, sentence: Sentence): Anchor {
  const holds = (stretch: Stretch): boolean => stretch.start <= word.start && stretch.end >= word.end;
  if (sentence.dates.some(holds)) return { kind: 'date', text: word.text };
  if (sentence.quantities.some(holds)) return { kind: 'number', text: word.text };
  const name = sentence.names.find(holds);
  return name === undefined ? { kind: 'word', text: word.text } : { kind: 'name', text: name.text };
}
