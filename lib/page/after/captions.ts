// Names captions and credits of pictures as what they are, so that they are not read as claims of the article.
import { findBody } from '../body';
import type { Stage } from '../draft';
import { namePattern } from '../tree/names';
import type { Box, Piece } from '../tree/page-tree';

/** Words by which makers of pages name captions and credits. */
const CAPTION_NAMES = namePattern([
  'caption*',
  'figcaption*',
  'bildunterschrift*',
  'bildtext*',
  'legend*',
  'legende*',
  'leyenda',
  'pie foto',
  'didascalia',
  'credit*',
  'copyright',
  'photographer',
  '(?:image|photo|picture|media|foto|img|bild|video) (?:info|text|title|credit|description|source|author|meta|legend)',
  'gallery*',
  'slideshow*',
  'photo',
  'imagen?',
]);

/** A credit at the end of a line, or a line that is nothing else: "Photo: Ann Lee", "(Image credit: Ann Lee)". */
const CREDIT =
  /(?:^|[\s(.])(?:photos?|photograph|pictures?|images?|fotos?|bild(?:er)?|grafik|illustration|cr[eé]dito?)(?: credits?)?\s?(?::|by\b|courtesy)\s?\S.{0,60}$/iu;

/** A credit of an agency in brackets: "(AP Photo/Ann Lee, File)". */
const AGENCY_CREDIT = /\([^()]{0,30}(?:photo|getty|reuters|afp)[^()]{0,60}\)$/iu;

/** Longest line that a credit at its end makes a caption, in UTF-16 units. */
const LONGEST_CREDITED = 260;

/** How many boxes around a piece are asked for their names. */
const NEAREST = 4;

/** Longest caption, in UTF-16 units: longer pieces in a figure are text set as a figure. */
const LONGEST_CAPTION = 900;

export const nameCaptions: Stage = (draft) => {
  const { containers } = findBody(draft);
  for (const piece of draft.pieces) {
    const kind = draft.kindOf(piece);
    if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'heading') continue;
    const isNamed = piece.text.length <= LONGEST_CAPTION && isCaption(piece, containers);
    if (isNamed || endsWithCredit(piece)) draft.name(piece, 'caption');
  }
};

function endsWithCredit({ text }: Piece): boolean {
  return text.length <= LONGEST_CREDITED && (CREDIT.test(text) || AGENCY_CREDIT.test(text));
}

/** In a figure (but not one that frames the title) or in a box named as a caption, with no container of the body between. */
function isCaption(piece: Piece, containers: ReadonlySet<Box>): boolean {
  if (CAPTION_NAMES.test(piece.names)) return true;
  let level = 0;
  for (let box: Box | null = piece.box; box !== null; box = box.parent) {
    if (containers.has(box) || box.tag === 'article' || box.tag === 'main') return false;
    if (box.tag === 'figure') return box.element.querySelector('h1') === null;
    if (level < NEAREST && CAPTION_NAMES.test(box.names)) return true;
    level += 1;
  }
  return false;
}
