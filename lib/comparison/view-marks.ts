// Where the marks of a view lie in the base article, and the strip that sums them up paragraph by paragraph.
import type { LeftOut } from '../article/article';
import type { ComparedArticle, Finding, FindingKind } from './comparison';
import type { Mark, StripCell } from './view';

/** The loudest kind wins a stretch of text and a cell of the strip; the first is the loudest. */
export const LOUDNESS: readonly FindingKind[] = ['differs', 'only-here', 'shared', 'same-text'];

/** A stretch shorter than this (UTF-16 units) that is left over between two louder marks is not worth a mark. */
const SHORTEST_MARK = 3;

/** Marks of all mentions in `base`, without overlaps: a quieter mark keeps what the louder ones leave of it. */
export function layMarks(findings: readonly Finding[], base: string): readonly Mark[] {
  const laid: Mark[] = [];
  const wanted = findings
    .flatMap((finding) =>
      finding.mentions
        .filter((mention) => mention.article === base)
        .map(({ block, start, end }) => ({ finding: finding.id, kind: finding.kind, block, start, end })),
    )
    .sort(
      (one, other) => LOUDNESS.indexOf(one.kind) - LOUDNESS.indexOf(other.kind) || one.start - other.start,
    );
  for (const mark of wanted) laid.push(...withoutOverlap(mark, laid));
  return laid.sort((one, other) => one.block - other.block || one.start - other.start);
}

function withoutOverlap(mark: Mark, laid: readonly Mark[]): readonly Mark[] {
  let free: Mark[] = [mark];
  for (const taken of laid) {
    if (taken.block !== mark.block) continue;
    free = free.flatMap((piece) => subtract(piece, taken));
  }
  return free.filter((piece) => piece === mark || piece.end - piece.start >= SHORTEST_MARK);
}

function subtract(piece: Mark, taken: Mark): readonly Mark[] {
  if (taken.end <= piece.start || taken.start >= piece.end) return [piece];
  const before = { ...piece, end: taken.start };
  const after = { ...piece, start: taken.end };
  return [before, after].filter((one) => one.end > one.start);
}

/** One cell per block of the article, with the pieces of the page that were not read in their places. */
export function layStrip(
  article: ComparedArticle,
  marks: readonly Mark[],
  leftOut: readonly LeftOut[],
): readonly StripCell[] {
  const unreadAfter = (block: number): readonly StripCell[] =>
    leftOut.filter((piece) => isLost(piece) && piece.after === block).map(toUnreadCell);
  return [
    ...unreadAfter(-1),
    ...article.blocks.flatMap((block, index) => {
      const here = marks.filter((mark) => mark.block === index);
      const kind = LOUDNESS.find((one) => here.some((mark) => mark.kind === one)) ?? null;
      const findings = [...new Set(here.map((mark) => mark.finding))];
      const cell: StripCell = { block: index, weight: block.text.length, kind, findings, text: block.text };
      return [cell, ...unreadAfter(index)];
    }),
  ];
}

/** Only running text that belongs to the page's main part counts as not read; chrome that was left out does not. */
function isLost(piece: LeftOut): boolean {
  return piece.reason === 'outside-body' || piece.reason === 'hidden';
}

function toUnreadCell(piece: LeftOut): StripCell {
  return { block: null, weight: piece.text.length, kind: 'unread', findings: [], text: piece.text };
}
