// Joining passages that were found in two pieces only because a long block had been cut.
import type { Place } from '../compared';
import type { Passage } from './passages';

/** Characters (a space, a quotation mark) that may stand between two passages that are one. */
const JOINT = 2;

/** Joins passages of the same two blocks that follow each other directly on both sides. */
export function joinNeighbours(passages: readonly Passage[]): readonly Passage[] {
  const ordered = [...passages].sort(
    (one, other) =>
      one.a.block - other.a.block ||
      one.b.block - other.b.block ||
      one.a.start - other.a.start ||
      one.b.start - other.b.start,
  );
  const joined: Passage[] = [];
  for (const passage of ordered) {
    const before = joined.findLastIndex((one) => follows(one.a, passage.a) && follows(one.b, passage.b));
    const first = joined[before];
    if (first === undefined) joined.push(passage);
    else joined[before] = join(first, passage);
  }
  return joined;
}

function follows(first: Place, second: Place): boolean {
  const gap = second.start - first.end;
  return first.block === second.block && gap >= 0 && gap <= JOINT;
}

function join(first: Passage, second: Passage): Passage {
  const words = first.words + second.words;
  return {
    a: { ...first.a, end: second.a.end },
    b: { ...first.b, end: second.b.end },
    reuse: first.reuse === second.reuse ? first.reuse : 'edited',
    score: (first.score * first.words + second.score * second.words) / words,
    words,
  };
}
