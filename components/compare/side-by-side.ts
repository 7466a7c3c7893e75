// What every form of the side-by-side page takes.
import type { Comparison, Finding } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';
import type { CompareActions, CompareState } from '../../lib/state/compare-state';
import type { Reports } from '../evidence/reports';

export interface SideBySide {
  readonly comparison: Comparison;
  /** One view for each article, in the order of the columns. */
  readonly views: readonly View[];
  readonly bylines: readonly (readonly string[])[];
  readonly reports: Reports;
  readonly state: CompareState;
  readonly actions: CompareActions;
}

/** The finding whose evidence is open, null for none. */
export function openFinding({ comparison, state }: SideBySide): Finding | null {
  return comparison.findings.find((finding) => finding.id === state.open) ?? null;
}

/** Paragraphs of an article with a fact of its own and no counterpart: they face a gap. */
export function standAlone(view: View): ReadonlySet<number> {
  const paired = new Set(
    [...view.shared, ...view.differs, ...view.sameText].flatMap((finding) =>
      finding.mentions.filter((mention) => mention.article === view.base).map((mention) => mention.block),
    ),
  );
  return new Set(
    view.onlyHere
      .flatMap((finding) => finding.mentions.map((mention) => mention.block))
      .filter((block) => !paired.has(block)),
  );
}

/** Paragraphs of an article in which something differs or stands alone. */
export function withDifferences(view: View): ReadonlySet<number> {
  return new Set(
    view.marks.filter(({ kind }) => kind === 'differs' || kind === 'only-here').map(({ block }) => block),
  );
}
