// The cells of the article strip as they are drawn: under a filter, and merged where a long article has too many.
import type { FindingKind } from '../../lib/comparison/comparison';
import type { StripCell } from '../../lib/comparison/view';

/** More cells than this cannot each have 3 px and a gap in a 400 px popup (guarded by the test of `drawCells`). */
export const MOST_CELLS = 60;

/** The loudest kind of a merged cell wins; the first is the loudest. */
const LOUDNESS: readonly StripCell['kind'][] = [
  'differs',
  'only-here',
  'shared',
  'same-text',
  'unread',
  null,
];

/** One drawn cell: paragraphs `from` to `to` (indices of the strip, `to` included). */
export interface DrawnCell {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly kind: StripCell['kind'];
  /** A filter is set and this cell has nothing of its kind. */
  readonly dim: boolean;
}

/** The cells to draw: with a filter, a cell that has findings of this kind shows that kind and all others are dim. */
export function drawCells(
  strip: readonly StripCell[],
  filter: FindingKind | null,
  kindOf: (finding: string) => FindingKind | undefined,
  most: number = MOST_CELLS,
): readonly DrawnCell[] {
  const cells = strip.map((cell, index): DrawnCell => {
    const wanted = filter !== null && cell.findings.some((finding) => kindOf(finding) === filter);
    return {
      from: index,
      to: index,
      weight: Math.max(1, cell.weight),
      kind: wanted ? filter : cell.kind,
      dim: filter !== null && !wanted,
    };
  });
  if (cells.length <= most) return cells;
  return mergeSmallest(mergeEqual(cells), most);
}

function mergeEqual(cells: readonly DrawnCell[]): DrawnCell[] {
  const merged: DrawnCell[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    if (last !== undefined && last.kind === cell.kind && last.dim === cell.dim) {
      merged[merged.length - 1] = join(last, cell);
    } else merged.push(cell);
  }
  return merged;
}

/** Joins the lightest pair of neighbours until few enough are left; the louder kind of a pair stays. */
function mergeSmallest(cells: DrawnCell[], most: number): readonly DrawnCell[] {
  const merged = [...cells];
  while (merged.length > most) {
    let lightest = 0;
    let least = Infinity;
    for (let index = 0; index + 1 < merged.length; index += 1) {
      const weight = (merged[index]?.weight ?? 0) + (merged[index + 1]?.weight ?? 0);
      if (weight < least) {
        least = weight;
        lightest = index;
      }
    }
    const [one, other] = merged.slice(lightest, lightest + 2);
    if (one === undefined || other === undefined) break;
    merged.splice(lightest, 2, join(one, other));
  }
  return merged;
}

function join(one: DrawnCell, other: DrawnCell): DrawnCell {
  const louder = LOUDNESS.indexOf(one.kind) <= LOUDNESS.indexOf(other.kind) ? one.kind : other.kind;
  const kind = one.dim === other.dim ? louder : one.dim ? other.kind : one.kind;
  return { from: one.from, to: other.to, weight: one.weight + other.weight, kind, dim: one.dim && other.dim };
}
