// Leaves out boxes set into the body: fact boxes, newsletters, teasers, biographies, polls.
import { findBody, type Body } from '../body';
import type { Stage } from '../draft';
import { namePattern, type NamePattern } from '../tree/names';
import { containerOf } from '../tree/families';
import { ancestry, type Box, type Piece } from '../tree/page-tree';
import { isRunningText } from '../tree/running-text';
import type { LeftOutReason } from '../../article/article';

/** Words by which makers of pages name boxes that are not the article's running text. */
const BOX_NAMES: readonly (readonly [LeftOutReason, NamePattern])[] = [
  [
    'call',
    namePattern([
      'newsletter*',
      'sign ?up*',
      'paywall (?:box|banner|offer|message)',
      'donat*',
      'cta',
      'app promo*',
    ]),
  ],
  [
    'advertisement',
    namePattern(['ad', 'ads', 'advert*', 'sponsor*', 'affiliate*', 'promo*', 'anzeige', 'werbung']),
  ],
  [
    'related',
    namePattern([
      'related*',
      'recommend*',
      'recirc*',
      'read ?more',
      'see also',
      'also (?:on|like|read)',
      'teasers?',
      'more (?:from|on|stories|news|links)',
      'trending',
      'most (?:read|popular|viewed)',
      'outbrain',
      'taboola',
      'link ?list',
      'inline article*',
      'tags',
      'topics',
      'keywords',
      'breadcrumbs?',
    ]),
  ],
  [
    'byline',
    namePattern([
      'author (?:bio|box|info|card|description|profile|desc)',
      'bio',
      'about (?:the )?author*',
      'bylines?',
      'autor (?:info|box|kasten)',
    ]),
  ],
  [
    'boilerplate',
    namePattern([
      'shar(?:e|ing)',
      'social*',
      'toolbar',
      'disclaimer',
      'corrections?',
      'article (?:footer|tools)',
      'poll',
      'quiz',
      'video (?:player|meta|info|description)',
    ]),
  ],
  [
    'outside-body',
    namePattern([
      'fact ?box*',
      'info ?box*',
      'infokasten',
      'side ?bar*',
      'expandable*',
      'accordion*',
      'call ?out',
      'glossary',
      'fact ?sheet',
    ]),
  ],
];

/** The share of the body's text that a box may hold at most: what holds more is the body, whatever it is called. */
const MOST_SHARE = 0.35;

export const leaveOutBoxes: Stage = (draft) => {
  const body = findBody(draft);
  const masses = massesOf(draft.taken().filter(isRunningText));
  const all = [...masses.values()].reduce((most, mass) => Math.max(most, mass), 1);
  const verdicts = new Map<Box, LeftOutReason | null>();
  const verdictOn = (box: Box): LeftOutReason | null => {
    const known = verdicts.get(box);
    if (known !== undefined) return known;
    const verdict = judge(box, (masses.get(box) ?? 0) / all);
    verdicts.set(box, verdict);
    return verdict;
  };
  for (const piece of draft.taken()) {
    if (KEPT_KINDS.has(draft.kindOf(piece)) || !canBeBoxed(body, piece)) continue;
    const around = ancestry(containerOf(piece));
    const end = around.findIndex((box) => STOP_TAGS.has(box.tag));
    const verdict = around
      .slice(0, end < 0 ? undefined : end)
      .map(verdictOn)
      .find((one) => one !== null);
    if (verdict) draft.leaveOut(piece, verdict);
  }
};

/** The running text in and under each box, in UTF-16 units. */
function massesOf(running: readonly Piece[]): ReadonlyMap<Box, number> {
  const masses = new Map<Box, number>();
  for (const piece of running) {
    for (const box of ancestry(piece.box)) masses.set(box, (masses.get(box) ?? 0) + piece.text.length);
  }
  return masses;
}

/** Not the body's own text, nor what stands before it: an introduction often has a name of its own. */
function canBeBoxed(body: Body, piece: Piece): boolean {
  return body.has(piece) ? body.isBoxed(piece) : body.positionOf(piece) !== 'head';
}

/** Kinds that are told apart from the body already. */
const KEPT_KINDS: ReadonlySet<string> = new Set(['caption', 'standfirst']);

const STOP_TAGS: ReadonlySet<string> = new Set(['body', 'main', 'article']);

function judge(box: Box, share: number): LeftOutReason | null {
  if (share > MOST_SHARE) return null;
  if (box.tag === 'aside') return 'outside-body';
  return BOX_NAMES.find(([, names]) => names.test(box.names))?.[0] ?? null;
}
