// The drawn cells of strip and minimap: pictures only, the slider around them is the one target.
import { Icon } from '../Icon';
import type { DrawnCell } from './strip-cells';

interface CellsProps {
  readonly cells: readonly DrawnCell[];
  /** The paragraph that is pointed out, -1 for none. */
  readonly at: number;
  readonly glyphs: boolean;
}

export function Cells({ cells, at, glyphs }: CellsProps) {
  return (
    <>
      {cells.map((cell) => {
        const found = cell.kind !== null && cell.kind !== 'unread' ? cell.kind : null;
        const here = at >= cell.from && at <= cell.to;
        return (
          <i
            key={cell.from}
            style={{ '--w': String(cell.weight) }}
            data-from={cell.from}
            data-kind={cell.dim ? undefined : (found ?? undefined)}
            data-unread={cell.kind === 'unread' ? '' : undefined}
            class={`${here ? 'is-at' : ''}${cell.dim ? ' is-dim' : ''}`}
          >
            {glyphs && found !== null && !cell.dim && <Icon name={found} />}
          </i>
        );
      })}
    </>
  );
}

/** The paragraph a pointer is over, from the cell under it; null beside the cells. */
export function paragraphAt(event: Event): number | null {
  const cell = event.target instanceof Element ? event.target.closest('[data-from]') : null;
  const from = cell?.getAttribute('data-from') ?? null;
  return from === null ? null : Number(from);
}
