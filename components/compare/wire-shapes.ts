// The shapes of the bands between two columns: paths in px, several bands of one paragraph share its height. Pure.
import type { FindingKind } from '../../lib/comparison/comparison';
import type { BlockLink } from './block-links';

/** Where a paragraph stands in the drawing. */
export interface Span {
  readonly top: number;
  readonly height: number;
}

export interface Wire {
  readonly key: string;
  readonly kind: FindingKind;
  /** The filled band, and its drawn edges: two, and four for same text. */
  readonly band: string;
  readonly edges: readonly string[];
}

export interface WirePlan {
  readonly spanA: (block: number) => Span | null;
  readonly spanB: (block: number) => Span | null;
  readonly width: number;
  /** The first report stands on the right. */
  readonly turned: boolean;
}

/** Kept free above and below the bands of a paragraph, and between the two lines of a double edge, in px. */
const MARGIN = 6;
const DOUBLE_GAP = 4;

interface Strand {
  readonly a: number;
  readonly b: number;
  readonly kind: FindingKind;
}

/** One band for each pair of paragraphs and kind. */
export function drawWires(links: readonly BlockLink[], plan: WirePlan): readonly Wire[] {
  const strands = [
    ...new Map(
      links.map(({ finding, a, b }) => [`${a} ${b} ${finding.kind}`, { a, b, kind: finding.kind }]),
    ).values(),
  ].filter(({ a, b }) => plan.spanA(a) !== null && plan.spanB(b) !== null);
  return strands.flatMap((strand): readonly Wire[] => {
    const from = slotOf(strand, strands, 'a', plan.spanA(strand.a));
    const to = slotOf(strand, strands, 'b', plan.spanB(strand.b));
    return from === null || to === null ? [] : [drawWire(strand, from, to, plan)];
  });
}

/** The part of a paragraph's height that one of its bands takes; bands stand in the order of their other ends. */
function slotOf(
  strand: Strand,
  strands: readonly Strand[],
  end: 'a' | 'b',
  span: Span | null,
): readonly [number, number] | null {
  if (span === null) return null;
  const far = end === 'a' ? 'b' : 'a';
  const mates = strands
    .filter((one) => one[end] === strand[end])
    .sort((one, other) => one[far] - other[far] || (one.kind < other.kind ? -1 : 1));
  const room = (span.height - 2 * MARGIN) / mates.length;
  const top = span.top + MARGIN + mates.indexOf(strand) * room;
  return [top, top + room - (mates.length > 1 ? DOUBLE_GAP : 0)];
}

function drawWire(
  { a, b, kind }: Strand,
  from: readonly [number, number],
  to: readonly [number, number],
  { width, turned }: WirePlan,
): Wire {
  const [left, right] = turned ? [to, from] : [from, to];
  const edge = (offset: number, at: 0 | 1): string => curve(width, left[at] + offset, right[at] + offset);
  const back = `L${width} ${right[1]}C${width / 2} ${right[1]} ${width / 2} ${left[1]} 0 ${left[1]}Z`;
  const edges = [edge(0, 0), edge(0, 1)];
  return {
    key: `${a} ${b} ${kind}`,
    kind,
    band: edge(0, 0) + back,
    edges: kind === 'same-text' ? [...edges, edge(DOUBLE_GAP, 0), edge(-DOUBLE_GAP, 1)] : edges,
  };
}

function curve(width: number, from: number, to: number): string {
  return `M0 ${from}C${width / 2} ${from} ${width / 2} ${to} ${width} ${to}`;
}
