// The articles of a comparison two by two.

/** Every two items of a list, each pair in the order of the list. */
export function everyTwo<T>(items: readonly T[]): readonly (readonly [one: T, other: T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}
