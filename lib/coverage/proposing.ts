// Which articles around a new one cover one event: clustering of a neighbourhood under the reader's word. Pure.
import type { Table } from './neighbourhood';

/** One article of the neighbourhood, by position in the table. */
export interface Placed {
  /** Its event so far; null for the new article. */
  readonly event: string | null;
  /** The reader put it there: it stays. */
  readonly pinned: boolean;
}

/** What the reader said about two positions. */
export interface PairWord {
  readonly one: number;
  readonly other: number;
  readonly sameEvent: boolean;
}

/**
 * The word of position 0 on which event is whose, of 1 that any other position has. An article that is kept again with
 * another story in it leaves its event to those who stay, and takes none of it along.
 */
const OWN_WORD = 0.5;

/** Mean nearness of two groups at which they are one event. Bench events: 0.4 to 0.5 do as well. */
const ONE_EVENT = 0.45;

/**
 * The event of every position after position 0 came in; entries that need not change keep theirs. Only events that
 * position 0 touches are looked at again. `newEvent` names an event that nobody has yet.
 * Source of the grouping: average-link agglomerative clustering (Sokal and Michener, 1958).
 */
export function proposeEvents(
  nearness: Table,
  placed: readonly Placed[],
  words: readonly PairWord[],
  newEvent: () => string,
): readonly string[] {
  const groupOf = groupUp(nearness, placed, words);
  const touched = new Set(placed.filter((_, at) => groupOf[at] === groupOf[0]).map(({ event }) => event));
  const groups = new Map<number, number[]>();
  placed.forEach(({ event }, at) => {
    const group = groupOf[at] ?? at;
    if (at === 0 || touched.has(event)) groups.set(group, [...(groups.get(group) ?? []), at]);
  });
  const events = placed.map(({ event }) => event ?? '');
  const taken = new Set<string>();
  for (const group of [...groups.values()].sort((a, b) => rankOf(b, placed) - rankOf(a, placed))) {
    const event = commonEvent(group, placed, taken) ?? newEvent();
    taken.add(event);
    for (const at of group) if (placed[at]?.pinned !== true) events[at] = event;
  }
  return events;
}

/** Groups choose their event in this order: those the reader pinned first, then the larger ones. */
function rankOf(group: readonly number[], placed: readonly Placed[]): number {
  const isPinned = group.some((at) => placed[at]?.pinned === true);
  return group.reduce((sum, at) => sum + wordOf(at), isPinned ? placed.length : 0);
}

function wordOf(at: number): number {
  return at === 0 ? OWN_WORD : 1;
}

/** The event most of a group is in and no other group has taken; that of a pinned article before all. */
function commonEvent(
  group: readonly number[],
  placed: readonly Placed[],
  taken: ReadonlySet<string>,
): string | null {
  const counts = new Map<string, number>();
  for (const at of group) {
    const one = placed[at];
    if (one?.pinned === true) return one.event;
    if (one?.event == null || taken.has(one.event)) continue;
    counts.set(one.event, (counts.get(one.event) ?? 0) + wordOf(at));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The group of each position, named by one of its positions. */
function groupUp(nearness: Table, placed: readonly Placed[], words: readonly PairWord[]): readonly number[] {
  const groups = new Grouping(nearness, placed, words);
  for (;;) {
    const pair = groups.nearestPair();
    if (pair === null) return groups.groupOf;
    groups.join(pair[0], pair[1]);
  }
}

/** Groups under way: mean nearness between any two, and which two may never be one. */
class Grouping {
  readonly groupOf: number[];
  readonly #means: Float32Array[];
  readonly #sizes: number[];
  readonly #alive: Set<number>;
  readonly #apart: Set<number>[];

  constructor(nearness: Table, placed: readonly Placed[], words: readonly PairWord[]) {
    this.groupOf = placed.map((_, at) => at);
    this.#means = nearness.map((row) => Float32Array.from(row));
    this.#sizes = placed.map(() => 1);
    this.#alive = new Set(this.groupOf);
    this.#apart = placed.map(() => new Set<number>());
    this.#keepApart(placed, words);
    this.#keepTogether(placed, words);
  }

  #keepApart(placed: readonly Placed[], words: readonly PairWord[]): void {
    const pinned = [...placed.keys()].filter((at) => placed[at]?.pinned);
    for (const one of pinned) {
      for (const other of pinned) if (placed[one]?.event !== placed[other]?.event) this.#part(one, other);
    }
    for (const { one, other, sameEvent } of words) if (!sameEvent) this.#part(one, other);
  }

  #keepTogether(placed: readonly Placed[], words: readonly PairWord[]): void {
    const firstOf = new Map<string | null, number>();
    placed.forEach(({ event, pinned }, at) => {
      if (!pinned) return;
      const first = firstOf.get(event);
      if (first === undefined) firstOf.set(event, at);
      else this.#joinIfAllowed(first, at);
    });
    for (const { one, other, sameEvent } of words) if (sameEvent) this.#joinIfAllowed(one, other);
  }

  #part(one: number, other: number): void {
    this.#apart[one]?.add(other);
    this.#apart[other]?.add(one);
  }

  #joinIfAllowed(one: number, other: number): void {
    const [a, b] = [this.groupOf[one] ?? one, this.groupOf[other] ?? other];
    if (a !== b && this.#apart[a]?.has(b) !== true) this.join(a, b);
  }

  /** The two groups that are nearest to each other and near enough; null when there are none. */
  nearestPair(): readonly [number, number] | null {
    let best: readonly [number, number] | null = null;
    let most = ONE_EVENT;
    for (const a of this.#alive) {
      const row = this.#means[a];
      for (const b of this.#alive) {
        const mean = row?.[b] ?? 0;
        if (b > a && mean > most && this.#apart[a]?.has(b) !== true) [most, best] = [mean, [a, b]];
      }
    }
    return best;
  }

  /** Makes group b part of group a. */
  join(a: number, b: number): void {
    const [sizeA, sizeB] = [this.#sizes[a] ?? 1, this.#sizes[b] ?? 1];
    for (const other of this.#alive) {
      if (other === a || other === b) continue;
      const [rowA, rowOther] = [this.#means[a], this.#means[other]];
      const mean = ((rowA?.[other] ?? 0) * sizeA + (rowOther?.[b] ?? 0) * sizeB) / (sizeA + sizeB);
      if (rowA !== undefined) rowA[other] = mean;
      if (rowOther !== undefined) rowOther[a] = mean;
    }
    for (const other of this.#apart[b] ?? []) this.#part(a, other);
    this.#sizes[a] = sizeA + sizeB;
    this.#alive.delete(b);
    this.groupOf.forEach((group, at) => {
      if (group === b) this.groupOf[at] = a;
    });
  }
}
