// The bands between two reports: each joins a paragraph with its counterpart, wherever the two stand. Needs the laid-out page.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { BlockLink } from './block-links';
import { drawWires, type Wire } from './wire-shapes';

interface WiresProps {
  readonly root: RefObject<HTMLElement>;
  readonly links: readonly BlockLink[];
  readonly a: string;
  readonly b: string;
}

interface Drawing {
  readonly wires: readonly Wire[];
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const EMPTY: Drawing = { wires: [], left: 0, width: 0, height: 0 };

export function Wires({ root, links, a, b }: WiresProps) {
  const [drawing, setDrawing] = useState(EMPTY);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const draw = (): void => setDrawing(measure(element, links, a, b));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, links, a, b]);
  const { wires, left, width, height } = drawing;
  if (width <= 0) return null;
  return (
    <svg
      class="wires"
      aria-hidden="true"
      style={{ left: `${left}px`, width: `${width}px`, height: `${height}px` }}
      viewBox={`0 0 ${width} ${height}`}
    >
      {wires.map(({ key, kind, band, edges }) => (
        <g key={key} data-kind={kind}>
          <path class="band" d={band} />
          {edges.map((edge) => (
            <path key={edge} d={edge} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Where the bands run, in px from the corner of `root`. Nothing where the columns are stacked. */
function measure(root: HTMLElement, links: readonly BlockLink[], a: string, b: string): Drawing {
  const frame = root.getBoundingClientRect();
  const boxes = new Map<string, DOMRect>();
  for (const one of root.querySelectorAll<HTMLElement>('.p[data-side]')) {
    boxes.set(`${one.dataset.side} ${one.dataset.block}`, one.getBoundingClientRect());
  }
  const first = links.find((link) => boxes.has(`${a} ${link.a}`) && boxes.has(`${b} ${link.b}`));
  const [one, other] = [boxes.get(`${a} ${first?.a}`), boxes.get(`${b} ${first?.b}`)];
  if (one === undefined || other === undefined) return EMPTY;
  const left = Math.min(one.right, other.right);
  const right = Math.max(one.left, other.left);
  if (right - left <= 0) return EMPTY;
  const spanOf = (side: string, block: number) => {
    const box = boxes.get(`${side} ${block}`);
    return box === undefined ? null : { top: box.top - frame.top, height: box.height };
  };
  const wires = drawWires(links, {
    spanA: (block) => spanOf(a, block),
    spanB: (block) => spanOf(b, block),
    width: right - left,
    turned: one.left > other.left,
  });
  return { wires, left: left - frame.left, width: right - left, height: frame.height };
}
