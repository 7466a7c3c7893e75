// The reading report: how much of the page's running text was taken, what was left out and why, what is doubtful.
import type { BlockKind, Doubt, Reading } from '../article/article';
import type { Draft } from './draft';
import { isIndexPage } from './refusal';
import type { Piece } from './tree/page-tree';
import { isRunningText } from './tree/running-text';

/** The share of the declared text below which the reading is shorter than declared. */
const MUCH_SHORTER = 0.7;

/** Fewer paragraphs than these are few. */
const FEW = 3;

/** Running text of a page behind a wall is at most this long, in UTF-16 units, unless the page declares more. */
const TEASER = 1_500;

/** How many articles within one reading make a live blog. */
const LIVE_POSTS = 4;

/** The report on a finished draft. */
export function reportOn(draft: Draft): Reading {
  const running = draft.pieces.filter((piece) => isRunningText(piece) && isParagraph(draft, piece));
  const taken = running.filter((piece) => draft.isTaken(piece));
  return {
    taken: taken.length,
    found: running.length,
    leftOut: draft.leftOut(),
    doubts: DOUBT_TESTS.filter(([, test]) => test(draft)).map(([doubt]) => doubt),
    sources: {
      ...draft.metadata.sources,
      ...(draft.taken().some((piece) => draft.kindOf(piece) === 'standfirst') && { standfirst: 'text' }),
    },
  };
}

/** Whether a piece is a paragraph of the page's texts, taken or not, rather than a line of its makers to the reader. */
function isParagraph(draft: Draft, piece: Piece): boolean {
  const reason = draft.reasonOf(piece);
  return (
    draft.kindOf(piece) !== 'caption' &&
    (reason === null || reason === 'outside-body' || reason === 'other-article')
  );
}

const DOUBT_TESTS: readonly (readonly [Doubt, (draft: Draft) => boolean])[] = [
  ['paywalled', (draft) => !draft.metadata.isFree && (isShort(draft) || textOf(draft).length < TEASER)],
  ['live-blog', isLiveBlog],
  ['video-or-gallery', isVideoOrGallery],
  ['index-page', isIndexPage],
  ['shorter-than-declared', isShort],
  ['few-paragraphs', (draft) => draft.taken().filter(isRunningText).length < FEW],
  ['no-title', (draft) => draft.metadata.title === null],
  ['no-date', (draft) => draft.metadata.publishedAt === null],
  ['truncated', (draft) => /(?:…|\.\.\.)\W{0,3}$/u.test(draft.taken().at(-1)?.text ?? '')],
];

/** All text taken, but for the blocks of one kind. */
function textOf(draft: Draft, without?: BlockKind): string {
  return draft
    .taken()
    .filter((piece) => draft.kindOf(piece) !== without)
    .map((piece) => piece.text)
    .join(' ');
}

/** Much less text than the page's own structured data holds or counts. */
function isShort(draft: Draft): boolean {
  const { declaredBody, declaredWords } = draft.metadata;
  const text = textOf(draft);
  if (declaredBody !== null && text.length < MUCH_SHORTER * declaredBody.length) return true;
  return (
    declaredWords !== null && text.split(/\s+/).length < MUCH_SHORTER * declaredWords && !DENSE.test(text)
  );
}

/** Scripts whose words can't be counted by spaces. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u;

function isLiveBlog(draft: Draft): boolean {
  if (draft.metadata.declaredTypes.has('liveblogposting')) return true;
  const homes = new Set(
    draft
      .taken()
      .filter(isRunningText)
      .map((piece) => piece.box.element.closest('article')),
  );
  return homes.size >= LIVE_POSTS;
}

/** Little text beside a video that is the page's subject, or beside many captions. */
function isVideoOrGallery(draft: Draft): boolean {
  const types = draft.metadata.declaredTypes;
  const isDeclared = [...types].some((type) =>
    /^og:video|^(?:videogallery|imagegallery|mediagallery)$/.test(type),
  );
  const isVideo = types.has('videoobject') && ![...types].some((type) => /article|posting$/.test(type));
  const captions = draft.pieces.filter((piece) => draft.kindOf(piece) === 'caption');
  return (
    (isDeclared || isVideo || captions.length >= MANY_CAPTIONS) && textOf(draft, 'caption').length < TEASER
  );
}

/** So many captions beside little text make a gallery. */
const MANY_CAPTIONS = 8;
