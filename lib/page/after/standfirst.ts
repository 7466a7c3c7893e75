// Finds the standfirst: the summary under the title, which Readability often leaves out, and gives it its own kind.
import { findBody, type Body } from '../body';
import type { Draft, Stage } from '../draft';
import { plain } from '../metadata/title';
import { containerOf } from '../tree/families';
import { namePattern } from '../tree/names';
import { isRunningText } from '../tree/running-text';
import { ancestry, type Piece } from '../tree/page-tree';
import { isByline } from './head-lines';
import { isAdvertisementLabel, isCall } from './call-phrases';

/** Words by which makers of pages name the standfirst. */
const STANDFIRST_NAMES = namePattern([
  'standfirst',
  'stand first',
  'sub ?(?:title|titulo|titel|headline|head|heading|hed|deck)s?',
  '(?:article|story|post|page|content|entry|news) ?(?:lead|lede|intro|summary|excerpt|teaser|description|abstract|deck|dek)\\p{L}*',
  'lead(?:text|in| text| in| paragraph| copy)?',
  'lede',
  'dek',
  'deck',
  'intro(?:duction|text)?',
  'summary',
  'excerpt',
  'abstract',
  'synopsis',
  'teaser',
  'preface',
  'strapline',
  'vorspann',
  'einleitung',
  'anriss',
  'chapo',
  'chapeau',
  'sottotitolo',
  'sommario',
  'occhiello',
  'bajada',
  'entradilla',
  'copete',
  'ingress',
  'manchet',
  'spot',
  'perex',
  'key ?points',
  'speakable summary',
]);

/** Names that some pages give the first paragraph of the body as well. */
const OPENING_NAMES = namePattern(['intro(?:duction|text)?', '(?:article|story|post|content) ?intro\\p{L}*']);

/** How many boxes around a piece are asked for their names. */
const NEAREST = 3;

/** How many pieces before the body are looked at, and how many after the title for lines without a telling name. */
const FARTHEST = 45;
const NEAR_TITLE = 10;

/** Least and most text of a standfirst, in UTF-16 units. */
const SHORTEST = 25;
const LONGEST = 1_200;

/** Least text without a telling name. */
const SHORTEST_UNNAMED = 45;

/** Longest common beginning that is compared with what the page declares as its summary. */
const COMPARED = 60;

/** The share of a line's words that the title has, from which it is the title in other words. */
const LIKE_TITLE = 0.7;

/** A line of more than so many times the title's length says more than the title, whatever its words. */
const MOST_TITLES = 4;

const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export const findStandfirst: Stage = (draft) => {
  const body = findBody(draft);
  if (body.first < 0) return;
  const title = placeTitle(draft, body);
  const candidates = draft.pieces
    .slice(title.first + 1, body.first + 1)
    .filter((piece) => canBe(draft, body, piece));
  const named = candidates.filter((piece) => isNamed(body, piece) || isDeclared(draft, body, piece));
  const [first, ...others] = named.length > 0 ? named : findUnnamed(draft, body, candidates, title.last);
  if (first === undefined) return;
  const more = others.filter((piece) => isOwnPart(draft, piece));
  for (const piece of [first, ...more].flatMap((one) => withParts(draft, body, one, candidates))) {
    draft.take(piece);
    draft.name(piece, 'standfirst');
  }
};

/** The first sentence after the title that is no byline, date or caption. */
function findUnnamed(
  draft: Draft,
  body: Body,
  candidates: readonly Piece[],
  title: number,
): readonly Piece[] {
  return candidates
    .filter((piece) =>
      body.has(piece)
        ? isSetApart(draft, piece)
        : isLooseLine(draft, piece) && piece.index <= title + NEAR_TITLE && isSentence(piece),
    )
    .slice(0, 1);
}

/**
 * Where the title stands before the body: the first and the last time. Where it doesn't stand on the page the search
 * begins a little before the body.
 */
function placeTitle(draft: Draft, body: Body): { readonly first: number; readonly last: number } {
  const title = plain(draft.metadata.title ?? '');
  const near = draft.pieces.slice(Math.max(0, body.first - FARTHEST), body.first + 1);
  const same = near.filter((piece) => title !== '' && plain(piece.text) === title);
  const main = near.filter((piece) => piece.box.tag === 'h1').slice(-1);
  const like = near.filter((piece) => isLikeTitle(draft, piece)).slice(0, 1);
  const heading = near.filter((piece) => draft.kindOf(piece) === 'heading').slice(0, 1);
  const places = [same, main, like, heading].find((some) => some.length > 0) ?? [];
  const before = Math.max(-1, body.first - NEAR_TITLE);
  return { first: places[0]?.index ?? before, last: places.at(-1)?.index ?? before };
}

function canBe(draft: Draft, body: Body, piece: Piece): boolean {
  const reason = draft.reasonOf(piece);
  if (reason !== null && reason !== 'outside-body') return false;
  const kind = draft.kindOf(piece);
  if (kind === 'caption' || kind === 'table-row' || kind === 'quote') return false;
  const length = piece.text.length * (DENSE_SCRIPT.test(piece.text) ? 2 : 1);
  if (length < SHORTEST || piece.text.length > LONGEST || piece.linkLength > piece.text.length / 2)
    return false;
  if (isLikeTitle(draft, piece) || /^(?:by|von|par|por)\s/i.test(piece.text)) return false;
  if (isByline(draft, piece) || isCall(piece.text) || isAdvertisementLabel(piece.text)) return false;
  return !body.has(piece) || piece.index === body.first || kind === 'heading';
}

/** A line Readability passed over, or one that a byline or a date sets apart from the body. */
function isLooseLine(draft: Draft, piece: Piece): boolean {
  if (ancestry(piece.box).some((box) => box.tag === 'aside')) return false;
  return !draft.isTaken(piece) || isBeforeByline(draft, piece);
}

/** Whether a byline or a date stands between a piece and the next running text. */
function isBeforeByline(draft: Draft, piece: Piece): boolean {
  const after = draft.pieces.slice(piece.index + 1, piece.index + 1 + NEAR_TITLE);
  const next = after.findIndex(
    (other) => draft.isTaken(other) && isRunningText(other) && !isByline(draft, other),
  );
  return after.slice(0, Math.max(0, next)).some((other) => isByline(draft, other));
}

/** The title once more, perhaps shortened or in another order. */
function isLikeTitle(draft: Draft, piece: Piece): boolean {
  const title = draft.metadata.title ?? '';
  if (piece.text.length > MOST_TITLES * title.length) return false;
  const titleWords = new Set(plain(title).split(' '));
  const words = plain(piece.text).split(' ');
  return words.filter((word) => titleWords.has(word)).length >= LIKE_TITLE * words.length;
}

/** Named as a standfirst by itself or a box around it that is not the body's. */
function isNamed(body: Body, piece: Piece): boolean {
  const around = ancestry(piece.box)
    .slice(0, body.has(piece) ? 1 : NEAREST)
    .filter((box) => !body.containers.has(box) && !STOP_TAGS.has(box.tag));
  const names = [piece.names, ...around.map((box) => box.names)];
  if (DROP_CAP.test(piece.box.names)) return false;
  const telling = body.has(piece) ? names.filter((name) => !OPENING_NAMES.test(name)) : names;
  return telling.some((name) => STANDFIRST_NAMES.test(name));
}

/** A paragraph that begins with a drop cap begins the body. */
const DROP_CAP = / drop ?cap /;

const STOP_TAGS: ReadonlySet<string> = new Set(['body', 'main', 'article']);

/** The same as a summary the page declares, and not simply the first paragraph of the body. */
function isDeclared(draft: Draft, body: Body, piece: Piece): boolean {
  if (body.has(piece)) return false;
  const text = plain(piece.text).slice(0, COMPARED);
  return draft.metadata.descriptions.some((description) => plain(description).slice(0, COMPARED) === text);
}

/**
 * Set apart from the paragraphs after it: a heading that is a sentence, a paragraph in bold type before others that are
 * not, or one with the byline or the date between it and the next.
 */
function isSetApart(draft: Draft, piece: Piece): boolean {
  if (!isSentence(piece)) return false;
  if (draft.kindOf(piece) === 'heading') return true;
  const next = draft.pieces
    .slice(piece.index + 1)
    .find((other) => draft.isTaken(other) && isRunningText(other));
  if (next === undefined) return false;
  return (isBold(piece) && !isBold(next)) || isBeforeByline(draft, piece);
}

function isBold(piece: Piece): boolean {
  return piece.strongLength >= piece.text.length * 0.95;
}

function isSentence(piece: Piece): boolean {
  if (DENSE_SCRIPT.test(piece.text)) return piece.text.length >= SHORTEST_UNNAMED / 2;
  return piece.text.length >= SHORTEST_UNNAMED && (piece.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 6;
}

/** A further standfirst: a list of key points, a line passed over so far, or one named as such itself. */
function isOwnPart(draft: Draft, piece: Piece): boolean {
  return (
    !draft.isTaken(piece) || draft.kindOf(piece) === 'list-item' || STANDFIRST_NAMES.test(piece.box.names)
  );
}

/** A standfirst may be set as several paragraphs, or as list items under a label, in one container. */
function withParts(draft: Draft, body: Body, best: Piece, candidates: readonly Piece[]): readonly Piece[] {
  const container = containerOf(best);
  if (body.containers.has(container)) return [best];
  const kind = draft.kindOf(best);
  const parts = candidates.filter(
    (piece) => containerOf(piece) === container && draft.kindOf(piece) === kind,
  );
  const label = draft.pieces[(parts[0]?.index ?? 0) - 1];
  const isLabelled = kind === 'list-item' && label !== undefined && containerOf(label) === container;
  return isLabelled ? [label, ...parts] : parts;
}
