// Which values of two articles stand in surroundings alike enough to be held together. Linear in the length of the texts.
import { compareContexts, type Context } from './context';

/** Something with surroundings; only those with the same `kind` are held together. */
export interface Placed {
  readonly context: Context;
}

/** A word around more values of one kind than this leads to too many: the rarer words around them lead there too. */
const VALUES_PER_WORD = 24;

/** All pairs of the same kind that share a word that is not all over the place. */
export function pairAlike<T extends Placed>(
  a: readonly T[],
  b: readonly T[],
  kindOf: (one: T) => string,
): readonly (readonly [T, T])[] {
  const index = new Map<string, T[]>();
  for (const one of b)
    for (const key of keysOf(one, kindOf))
      index.set(key, [...(index.get(key) ?? []).slice(0, VALUES_PER_WORD), one]);
  return a.flatMap((one) => {
    const found = keysOf(one, kindOf).map((key) => index.get(key) ?? []);
    const others = new Set(found.filter(({ length }) => length <= VALUES_PER_WORD).flat());
    return [...others].map((other) => [one, other] as const);
  });
}

function keysOf<T extends Placed>(one: T, kindOf: (one: T) => string): readonly string[] {
  const kind = kindOf(one);
  return [...one.context.weights.keys()].map((stem) => `${kind} ${stem}`);
}

/** For each value the likeness of the surroundings in which the other article says the same. */
export function findAgreed<T extends Placed>(
  pairs: readonly (readonly [T, T])[],
  agree: (a: T, b: T) => boolean,
): ReadonlyMap<T, number> {
  const agreed = new Map<T, number>();
  for (const [a, b] of pairs) {
    if (!agree(a, b)) continue;
    const likeness = compareContexts(a.context, b.context);
    for (const one of [a, b]) agreed.set(one, Math.max(agreed.get(one) ?? 0, likeness));
  }
  return agreed;
}

/** True when one of two values that disagree is said by the other article too, in surroundings no less alike. */
export function isAgreed<T>(agreed: ReadonlyMap<T, number>, a: T, b: T, likeness: number): boolean {
  return Math.max(agreed.get(a) ?? 0, agreed.get(b) ?? 0) >= likeness;
}
