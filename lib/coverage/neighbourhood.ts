// How near articles are to each other, seen among their neighbours: two reports of one event stand out from the
// reports of its sibling events not by what they share, but by sharing more than each shares with the rest. Pure.
import { cosine, type Profile } from './profile';
import { timeFactor } from './times';

/** A square table by position: how near each article is to each other one. Symmetrical. */
export type Table = readonly Float32Array[];

export interface Neighbourhood {
  /** Likeness of terms and times, as it stands. */
  readonly likeness: Table;
  /** Likeness in proportion to how alike either is to its neighbours. About 1 for reports of one event. */
  readonly nearness: Table;
}

/** Neighbours whose mean likeness tells how crowded it is around an article. Bench events: 3 to 10 do as well. */
const CROWD = 5;
/** Likeness that is always in the denominator: without it anything stands out where there are no neighbours. */
const CROWD_FLOOR = 0.1;
/** Nearest articles whose word counts beside the read one's. */
const WITNESSES = 4;

/**
 * Compares every article with every other one: 41 of 100 terms take about 1.5 ms.
 * Source of the scaling: local scaling of Zelnik-Manor and Perona (2004), with means as in CSLS (Conneau et al., 2018).
 */
export function compareAll(profiles: readonly Profile[]): Neighbourhood {
  const likeness = profiles.map(() => new Float32Array(profiles.length));
  profiles.forEach((one, i) => {
    for (let j = i + 1; j < profiles.length; j += 1) {
      // In bounds: j counts up to the length.
      const other = profiles[j] as Profile;
      const shared = cosine(one, other);
      set(likeness, i, j, shared === 0 ? 0 : shared * timeFactor(one, other));
    }
  });
  const crowds = likeness.map(crowdOf);
  const nearness = likeness.map((row, i) =>
    row.map((value, j) => value / Math.sqrt((crowds[i] ?? 1) * (crowds[j] ?? 1))),
  );
  return { likeness, nearness };
}

/**
 * How near each article is to the first one: the mean of its own nearness and of what the first one's nearest
 * articles say, each by its weight. So an article that shares little with the first one, but much with the others
 * of its event, is found.
 */
export function nearToFirst(nearness: Table): Float32Array {
  const own = nearness[0] ?? new Float32Array();
  const witnesses = [...own.keys()]
    .slice(1)
    .sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0))
    .slice(0, WITNESSES);
  const total = witnesses.reduce((sum, at) => sum + weightOf(own[at]), 0) || 1;
  return own.map((value, at) => {
    const said = witnesses.reduce((sum, witness) => {
      const word = witness === at ? value : (nearness[witness]?.[at] ?? 0);
      return sum + weightOf(own[witness]) * word;
    }, 0);
    return (value + said / total) / 2;
  });
}

function weightOf(nearness: number | undefined): number {
  return (nearness ?? 0) ** 2;
}

function crowdOf(row: Float32Array): number {
  const nearest = Float32Array.from(row).sort().slice(-CROWD);
  return CROWD_FLOOR + nearest.reduce((sum, value) => sum + value, 0) / CROWD;
}

function set(table: readonly Float32Array[], i: number, j: number, value: number): void {
  const [row, column] = [table[i], table[j]];
  if (row !== undefined) row[j] = value;
  if (column !== undefined) column[i] = value;
}
