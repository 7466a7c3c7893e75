// Look-ups in stretches that stand in order and do not overlap, without walking them all.
import type { Stretch } from './analysis';

/** Index of the first stretch that begins at or after `offset`; the length of the list when none does. */
export function firstFrom(stretches: readonly Stretch[], offset: number): number {
  return lowest(stretches.length, (index) => (stretches[index]?.start ?? offset) >= offset);
}

/** The stretches that have a part in common with the given one. */
export function overlapping<T extends Stretch>(
  stretches: readonly T[],
  { start, end }: Stretch,
): readonly T[] {
  const first = lowest(stretches.length, (index) => (stretches[index]?.end ?? end) > start);
  return stretches.slice(first, firstFrom(stretches, end));
}

/** The lowest index for which a test that turns from false to true once holds. */
function lowest(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
