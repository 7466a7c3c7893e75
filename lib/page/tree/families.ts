// Families of pieces: those that a page's template sets in the same way, such as the paragraphs of a split body.
import { isRunningText } from './running-text';
import type { Box, Piece } from './page-tree';

/** Elements that set a piece inside its container and say nothing of where it belongs. */
const LEAF_TAGS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre center table tbody thead tfoot tr td th'.split(' '),
);

export interface Family {
  readonly pieces: readonly Piece[];
  /** Length of its running text, in UTF-16 units. */
  readonly mass: number;
}

/** The box a piece belongs to: the nearest that is more than the setting of a paragraph, heading or list. */
export function containerOf(piece: Piece): Box {
  let box = piece.box;
  while (LEAF_TAGS.has(box.tag) && box.parent !== null) box = box.parent;
  return box;
}

/** All families of a page. Two pieces are of one family when their containers' elements and classes are the same up to the root. */
export function findFamilies(pieces: readonly Piece[]): ReadonlyMap<Piece, Family> {
  const keys = new PathKeys();
  const groups = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const key = keys.of(containerOf(piece));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [piece]);
    else group.push(piece);
  }
  const families = new Map<Piece, Family>();
  for (const group of groups.values()) {
    const mass = group.filter(isRunningText).reduce((sum, piece) => sum + piece.text.length, 0);
    const family = { pieces: group, mass };
    for (const piece of group) families.set(piece, family);
  }
  return families;
}

/** Numbers for paths of signatures: the same path, the same number. */
class PathKeys {
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<Box, number>();

  of(box: Box): number {
    const known = this.known.get(box);
    if (known !== undefined) return known;
    const path = `${box.parent === null ? '' : this.of(box.parent)}>${box.signature}`;
    const number = this.numbers.get(path) ?? this.numbers.size;
    this.numbers.set(path, number);
    this.known.set(box, number);
    return number;
  }
}
