// Where the body of the article is: the families of paragraphs that carry it, and how a piece lies to them.
import type { Draft } from './draft';
import { containerOf, type Family } from './tree/families';
import { ancestry, type Box, type Piece } from './tree/page-tree';
import { isRunningText } from './tree/running-text';

/** The share of all taken running text that makes a family one of the body. */
const LEAST_SHARE = 0.2;

export type Position = 'head' | 'middle' | 'tail';

export interface Body {
  readonly families: ReadonlySet<Family>;
  /** The boxes that hold the paragraphs of the body. */
  readonly containers: ReadonlySet<Box>;
  /** The first and last running text of the body, by index of their pieces; -1 without any. */
  readonly first: number;
  readonly last: number;
  readonly has: (piece: Piece) => boolean;
  readonly positionOf: (piece: Piece) => Position;
  /** Whether a piece lies in a box inside a container of the body. */
  readonly isBoxed: (piece: Piece) => boolean;
}

/** The body as the pieces taken so far show it. */
export function findBody(draft: Draft): Body {
  const { familyOf } = draft;
  const running = draft.taken().filter(isRunningText);
  const masses = new Map<Family, number>();
  for (const piece of running) {
    const family = familyOf.get(piece);
    if (family !== undefined) masses.set(family, (masses.get(family) ?? 0) + piece.text.length);
  }
  const all = [...masses.values()].reduce((sum, mass) => sum + mass, 0);
  const families = new Set(
    [...masses].filter(([, mass]) => mass >= LEAST_SHARE * all).map(([family]) => family),
  );
  const has = (piece: Piece): boolean => families.has(familyOf.get(piece) ?? NO_FAMILY);
  const own = running.filter(has);
  const first = own[0]?.index ?? -1;
  const last = own.at(-1)?.index ?? -1;
  const containers = new Set(own.map(containerOf));
  return {
    families,
    containers,
    first,
    last,
    has,
    positionOf: ({ index }) => (index < first ? 'head' : index > last ? 'tail' : 'middle'),
    isBoxed: (piece) => ancestry(containerOf(piece).parent).some((box) => containers.has(box)),
  };
}

const NO_FAMILY: Family = { pieces: [], mass: 0 };
