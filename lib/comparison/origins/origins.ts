// Which articles stand on the same text: a wire story and its copies count as one origin.
import type { ComparedInput, SameText } from '../compared';
import type { Origin, OriginReason } from '../comparison';
import { findWireCredit } from './wire-credit';

/**
 * Share of the smaller article's text that must stand in the other one: most of it is somebody else's. Of 4,491 pairs
 * of short reports of one event 89 % share less than a quarter, 6 % a quarter to a half and 5 % more. Guarded by the
 * tests of origins.
 */
const ORIGIN_SHARE = 0.5;

interface Tie {
  readonly a: number;
  readonly b: number;
  readonly reason: Exclude<OriginReason, { readonly kind: 'alone' }>;
}

/** Groups the articles by origin, in their order; the reason is the weakest of those that hold a group together. */
export function findOrigins(inputs: readonly ComparedInput[], sameText: SameText): readonly Origin[] {
  const groups = inputs.map((_, at) => at);
  const reasons = new Map<number, OriginReason>();
  for (const { a, b, reason } of [...tiesByText(inputs, sameText), ...tiesByCredit(inputs)]) {
    const [kept, joined] = [groups[a] ?? a, groups[b] ?? b].sort((one, other) => one - other);
    if (kept === undefined || joined === undefined || kept === joined) continue;
    groups.forEach((group, at) => {
      if (group === joined) groups[at] = kept;
    });
    reasons.set(kept, reason);
  }
  return inputs.flatMap((_, at) => {
    if (groups[at] !== at) return [];
    const articles = inputs.filter((__, other) => groups[other] === at).map(({ id }) => id);
    return [{ articles, reason: reasons.get(at) ?? { kind: 'alone' } }];
  });
}

/** Strongest first, so that the reason kept for a group is the weakest one that was needed. */
function tiesByText(inputs: readonly ComparedInput[], sameText: SameText): readonly Tie[] {
  const lengths = inputs.map((input, at) => lengthOnce(input, at, sameText));
  const ties: Tie[] = [];
  for (let a = 0; a < inputs.length; a += 1) {
    for (let b = a + 1; b < inputs.length; b += 1) {
      const smaller = (lengths[a] ?? 0) <= (lengths[b] ?? 0) ? 'a' : 'b';
      const length = smaller === 'a' ? lengths[a] : lengths[b];
      const share = Math.min(1, commonLength(sameText, a, b, smaller) / (length || 1));
      if (share >= ORIGIN_SHARE) ties.push({ a, b, reason: { kind: 'same-text', share } });
    }
  }
  return ties.sort((one, other) => shareOf(other) - shareOf(one));
}

function shareOf({ reason }: Tie): number {
  return reason.kind === 'same-text' ? reason.share : 0;
}

/** Characters of an article's blocks, a block printed twice counted once. */
function lengthOnce(input: ComparedInput, article: number, { repeated }: SameText): number {
  const left = new Set(repeated.filter((block) => block.article === article).map(({ block }) => block));
  return input.article.blocks.reduce(
    (sum, { text }, block) => (left.has(block) ? sum : sum + text.length),
    0,
  );
}

/** Characters of one article that stand in the other; a quotation both report is no common text. */
function commonLength(sameText: SameText, a: number, b: number, side: 'a' | 'b'): number {
  const covered = new Map<number, Set<number>>();
  for (const passage of sameText.passages) {
    if (passage.a.article !== a || passage.b.article !== b || passage.reuse === 'same-quotation') continue;
    const place = passage[side];
    const known = covered.get(place.block) ?? new Set();
    for (let at = place.start; at < place.end; at += 1) known.add(at);
    covered.set(place.block, known);
  }
  return [...covered.values()].reduce((sum, { size }) => sum + size, 0);
}

function tiesByCredit(inputs: readonly ComparedInput[]): readonly Tie[] {
  const firsts = new Map<string, number>();
  return inputs.flatMap(({ article }, b) => {
    const credit = findWireCredit(article);
    if (credit === null) return [];
    const a = firsts.get(credit);
    if (a === undefined) firsts.set(credit, b);
    return a === undefined ? [] : [{ a, b, reason: { kind: 'credit', credit } as const }];
  });
}
