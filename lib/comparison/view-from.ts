// Making the view of a comparison from one of its articles: what popup and panel show, with counts and first looks.
import type { LeftOut } from '../article/article';
import type { Comparison, DiffersFinding, Finding, OnlyHereFinding } from './comparison';
import type { LookFirst, NotHere, View } from './view';
import { layMarks, layStrip } from './view-marks';
import { findNotHere } from './view-missing';
import { listSources } from './view-sources';

/** Cards under "Look at these first", in all and of one sort: as many as the popup shows without scrolling. */
const MOST_CARDS = 3;
const MOST_CARDS_OF_A_SORT = 2;

/** A missing fact is worth a card when at least this many origins report it. */
const ORIGINS_FOR_A_CARD = 2;

/**
 * The view of a comparison from the article `base`. `leftOut` is what the reading report of the base lists, so that
 * the strip can show what was not read. Throws when `base` is not one of the compared articles.
 */
export function viewFrom(comparison: Comparison, base: string, leftOut: readonly LeftOut[] = []): View {
  const article = comparison.articles.find((one) => one.id === base);
  if (article === undefined) throw new Error(`No compared article has the id ${base}`);
  const touching = comparison.findings
    .filter((finding) => finding.mentions.some((mention) => mention.article === base))
    .sort(byPlaceIn(base));
  const shared = touching.filter((finding) => finding.kind === 'shared');
  const differs = touching.filter((finding) => finding.kind === 'differs');
  const onlyHere = touching.filter((finding) => finding.kind === 'only-here');
  const sameText = touching.filter((finding) => finding.kind === 'same-text');
  const notHere = findNotHere(comparison, base);
  const facts = touching.filter((finding) => finding.kind === 'shared' || finding.kind === 'differs');
  const marks = layMarks(touching, base);
  return {
    base,
    reports: comparison.articles.length - 1,
    origins: comparison.origins.filter((origin) => !origin.articles.includes(base)).length,
    shared,
    differs,
    onlyHere,
    sameText,
    notHere,
    marks,
    strip: layStrip(article, marks, leftOut),
    lookFirst: chooseFirst(differs, notHere, onlyHere),
    sources: listSources(comparison, base, facts),
  };
}

/** Orders findings by where they first stand in the base. */
function byPlaceIn(base: string): (one: Finding, other: Finding) => number {
  const placeOf = (finding: Finding): readonly [number, number] => {
    const mention = finding.mentions.find((one) => one.article === base);
    return mention === undefined ? [Infinity, 0] : [mention.block, mention.start];
  };
  return (one, other) => {
    const [block, start] = placeOf(one);
    const [otherBlock, otherStart] = placeOf(other);
    return block - otherBlock || start - otherStart || (one.id < other.id ? -1 : 1);
  };
}

function chooseFirst(
  differs: readonly DiffersFinding[],
  notHere: readonly NotHere[],
  onlyHere: readonly OnlyHereFinding[],
): readonly LookFirst[] {
  const bySubstance = (one: Finding, other: Finding): number => other.substance - one.substance;
  const missing = notHere
    .filter((one) => one.origins >= ORIGINS_FOR_A_CARD)
    .sort((one, other) => other.origins - one.origins || bySubstance(one.finding, other.finding));
  const alone = onlyHere.filter((finding) => finding.anchors.some((anchor) => anchor.kind !== 'word'));
  const candidates: readonly (readonly LookFirst[])[] = [
    [...differs].sort(bySubstance).map((finding) => ({ sort: 'differs', finding })),
    missing.map((one) => ({ sort: 'not-here', notHere: one })),
    [...alone].sort(bySubstance).map((finding) => ({ sort: 'only-here', finding })),
  ];
  return candidates.flatMap((sort) => sort.slice(0, MOST_CARDS_OF_A_SORT)).slice(0, MOST_CARDS);
}
