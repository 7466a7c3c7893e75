// A block of text cut at its marks, and where an evidence drawer parts a paragraph. Pure.
import type { ComparedBlock } from '../../lib/comparison/comparison';
import type { Mark } from '../../lib/comparison/view';
import type { Density } from '../../lib/state/panel-state';
import type { FindingKind } from '../../lib/comparison/comparison';

/** A run of a block's text, marked or plain. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mark: Mark | null;
}

/** The text of a block from `from` to `to`, cut at the marks; a mark that reaches beyond is cut there too. */
export function cutAtMarks(
  text: string,
  marks: readonly Mark[],
  from = 0,
  to = text.length,
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = from;
  const push = (end: number, mark: Mark | null): void => {
    if (end > at) segments.push({ start: at, text: text.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.end <= from || mark.start >= to) continue;
    push(Math.min(to, Math.max(from, mark.start)), null);
    push(Math.min(to, mark.end), mark);
  }
  push(to, null);
  return segments;
}

/** Where a drawer for a mark that ends at `end` opens: behind its sentence. */
export function endOfSentence(block: ComparedBlock, end: number): number {
  return block.sentences.find((sentence) => sentence.end >= end)?.end ?? block.text.length;
}

const FACTS: readonly FindingKind[] = ['shared', 'differs'];

/** Whether marks of this kind are shown. No kinds chosen means all kinds. */
export function isShown(kind: FindingKind, density: Density, kinds: readonly FindingKind[]): boolean {
  if (density === 'off') return false;
  if (density === 'facts' && !FACTS.includes(kind)) return false;
  return kinds.length === 0 || kinds.includes(kind);
}
