// Which part of the article is in the window: for the frame of the minimap. Needs the laid-out page.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StripCell } from '../../lib/comparison/view';

/** The visible part in fractions of the article's length, and the first paragraph in sight (index of the strip). */
export interface VisiblePart {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

const ALL: VisiblePart = { from: 0, to: 1, at: 0 };

export function useVisiblePart(
  text: RefObject<HTMLElement>,
  head: RefObject<HTMLElement>,
  strip: readonly StripCell[],
): VisiblePart {
  const [part, setPart] = useState(ALL);
  useEffect(() => {
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      if (text.current === null) return;
      const top = head.current?.getBoundingClientRect().bottom ?? 0;
      setPart(partInSight(text.current, strip, top, window.innerHeight));
    };
    const plan = (): void => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    plan();
    addEventListener('scroll', plan, { passive: true });
    addEventListener('resize', plan);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', plan);
      removeEventListener('resize', plan);
    };
  }, [text, head, strip]);
  return part;
}

function partInSight(
  root: HTMLElement,
  strip: readonly StripCell[],
  top: number,
  bottom: number,
): VisiblePart {
  const total = strip.reduce((sum, cell) => sum + cell.weight, 0) || 1;
  let [above, seen, at] = [0, 0, -1];
  strip.forEach((cell, index) => {
    const box = cell.block === null ? null : boxOf(root, cell.block);
    if (box === null) {
      if (at < 0) above += cell.weight;
      return;
    }
    const height = box.bottom - box.top || 1;
    const shown = Math.max(0, Math.min(box.bottom, bottom) - Math.max(box.top, top)) / height;
    if (box.top < top) above += cell.weight * Math.min(1, (top - box.top) / height);
    seen += cell.weight * shown;
    if (shown > 0 && at < 0) at = index;
  });
  return { from: above / total, to: Math.min(1, (above + seen) / total), at: Math.max(0, at) };
}

function boxOf(root: HTMLElement, block: number): DOMRect | null {
  return root.querySelector(`[data-block="${block}"]`)?.getBoundingClientRect() ?? null;
}
