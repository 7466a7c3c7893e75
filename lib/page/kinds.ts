// What kind of block each piece is, as far as its element tells.
import type { BlockKind } from '../article/article';
import { HEADING_TAGS } from './tree/element-kinds';
import { ancestry, type Piece } from './tree/page-tree';

/** Most pieces in a list item that is one entry of a list; larger ones are sections laid out as a list. */
const MOST_PIECES_OF_AN_ITEM = 3;

/** The kind that the elements around a piece give it. */
export function kindOfPiece(piece: Piece): BlockKind {
  if (piece.row) return 'table-row';
  for (const box of ancestry(piece.box)) {
    if (HEADING_TAGS.has(box.tag)) return 'heading';
    if (box.tag === 'figcaption' || box.tag === 'caption') return 'caption';
    if (box.tag === 'blockquote') return 'quote';
    if ((box.tag === 'li' || box.tag === 'dd' || box.tag === 'dt') && box.pieces <= MOST_PIECES_OF_AN_ITEM)
      return 'list-item';
    if (box.tag === 'article' || box.tag === 'main') break;
  }
  return 'paragraph';
}
