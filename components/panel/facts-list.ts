// What table and cards of the facts take: the same data in two forms.
import type { View } from '../../lib/comparison/view';
import type { Reports } from '../evidence/reports';
import type { FactRow } from './facts-rows';

/** Rows of one kind; `count` is how many there are, also where fewer are shown. */
export interface FactGroup {
  readonly kind: FactRow['kind'];
  readonly count: number;
  readonly rows: readonly FactRow[];
}

export interface FactsListProps {
  readonly groups: readonly FactGroup[];
  readonly view: View;
  readonly reports: Reports;
  readonly onRead: (finding: string) => void;
}
