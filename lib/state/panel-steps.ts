// The findings that N and P step through in the panel, and which one stands where the reader was.
import type { Finding, FindingKind } from '../comparison/comparison';
import type { View } from '../comparison/view';
import type { Density } from './panel-state';

const FACTS: readonly FindingKind[] = ['shared', 'differs'];

/** Findings that touch the base in reading order, as far as density and chosen kinds show them. */
export function listSteps(view: View, density: Density, kinds: readonly FindingKind[]): readonly Finding[] {
  const byId = new Map<string, Finding>(
    [...view.shared, ...view.differs, ...view.onlyHere, ...view.sameText].map((finding) => [
      finding.id,
      finding,
    ]),
  );
  const shown = (kind: FindingKind): boolean =>
    (kinds.length === 0 || kinds.includes(kind)) && (density !== 'facts' || FACTS.includes(kind));
  const ids = [...new Set(view.marks.filter((mark) => shown(mark.kind)).map((mark) => mark.finding))];
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The step reached from `at` by one forward or back; it goes round at both ends. -1 when there are none. */
export function nextStep(at: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (at < 0) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}
