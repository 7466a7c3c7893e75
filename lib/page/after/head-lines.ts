// Leaves out the lines around a title that are no text of the article: the title again, who wrote it, when and where.
import { findBody } from '../body';
import type { Draft, Stage } from '../draft';
import { plain } from '../metadata/title';
import { findWrittenDate } from '../metadata/written-dates';
import type { Piece } from '../tree/page-tree';
import { isRunningText } from '../tree/running-text';

/** Longest line that can be a byline or a date line, in UTF-16 units. */
const LONGEST_LINE = 120;

/** Most words of a line that is hardly more than a date, a time and a word such as "Updated". */
const MOST_DATE_WORDS = 14;

/** Words a byline may have beside the names: "By", "and", "Political editor". */
const MOST_OTHER_WORDS = 3;

/** How many taken pieces at either end are looked at: signatures stand at the end too. */
const NEAR_AN_END = 4;

export const leaveOutHeadLines: Stage = (draft) => {
  const { first } = findBody(draft);
  const taken = draft.taken();
  const title = plain(draft.metadata.title ?? '');
  const titleAt = draft.pieces.findIndex((piece) => piece.index < first && isTitle(draft, piece, title));
  taken.forEach((piece, at) => {
    const atHead = piece.index < first || at < NEAR_AN_END;
    const atEnd = at >= taken.length - NEAR_AN_END;
    if (piece.index < titleAt && !isRunningText(piece)) draft.leaveOut(piece, 'navigation');
    else if (atHead && isTitle(draft, piece, title)) draft.leaveOut(piece, 'repeated-title');
    else if ((atHead || atEnd) && isByline(draft, piece)) draft.leaveOut(piece, 'byline');
    else if (atHead && draft.kindOf(piece) !== 'standfirst' && isDateline(piece))
      draft.leaveOut(piece, 'byline');
  });
};

function isTitle(draft: Draft, piece: Piece, title: string): boolean {
  if (piece.box.tag === 'h1') return true;
  const text = plain(piece.text);
  if (title === '' || text === '') return false;
  return (
    text === title || (draft.kindOf(piece) === 'heading' && (title.includes(text) || text.includes(title)))
  );
}

/** A line that says who wrote the article, or when, and no more. */
export function isByline(draft: Draft, piece: Piece): boolean {
  const kind = draft.kindOf(piece);
  if (piece.text.length > LONGEST_LINE || kind === 'quote' || kind === 'heading') return false;
  return (
    namesAuthor(draft, piece) || isDate(draft, piece) || BYLINE_NAMES.test(piece.box.names + piece.names)
  );
}

/** Words of names of elements that hold a byline or a date. */
const BYLINE_NAMES =
  / (?:byline|author|authors|autor|autoren|dateline|timestamp|publish(?:ed)? (?:date|time)|date|datum|fecha) /;

function namesAuthor(draft: Draft, piece: Piece): boolean {
  const line = plain(piece.text);
  const left = draft.metadata.byline.map(plain).reduce((rest, name) => rest.replace(name, ' '), line);
  return (
    left.length < line.length && left.split(' ').filter((word) => word !== '').length <= MOST_OTHER_WORDS
  );
}

/** A line that is hardly more than a date, and no sentence. */
function isDate(draft: Draft, piece: Piece): boolean {
  const words = piece.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > MOST_DATE_WORDS || /[.!?]$/.test(piece.text)) return false;
  return (
    piece.timeLength > piece.text.length / 2 || findWrittenDate(piece.text, draft.metadata.language) !== null
  );
}

/** A place set on a line of its own before the text: "Nairobi:", "NEW YORK (Agency) —". */
function isDateline(piece: Piece): boolean {
  if (piece.text.length > LONGEST_DATELINE || !/\s?[:—–-]$/u.test(piece.text)) return false;
  const words = piece.text.match(/[\p{L}\p{M}’'.]+/gu) ?? [];
  return words.length > 0 && words.length <= MOST_PLACE_WORDS && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Longest line that is only a place, in UTF-16 units, and its most words. */
const LONGEST_DATELINE = 40;
const MOST_PLACE_WORDS = 4;
