// Which rows of a long list of equal rows are in the window. Needs the laid-out page.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Height of a row in rem (library-lists.css says the same), and rows drawn beyond the window on either side. */
const ROW_REM = 3.5;
const BEYOND = 8;

/** Drawn before anything is measured, and where nothing can be measured. */
const FIRST_ROWS = 30;

export interface RowsInSight {
  readonly from: number;
  /** End excluded. */
  readonly to: number;
  /** In px. */
  readonly rowHeight: number;
}

export function useRowsInSight(list: RefObject<HTMLElement>, total: number): RowsInSight {
  const [sight, setSight] = useState({ from: 0, to: FIRST_ROWS });
  const rowHeight = ROW_REM * rootSize();
  useEffect(() => {
    const measure = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const from = Math.max(0, Math.floor(-top / rowHeight) - BEYOND);
      const to = Math.ceil((window.innerHeight - top) / rowHeight) + BEYOND;
      setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [list, rowHeight, total]);
  return { from: Math.min(sight.from, total), to: Math.min(sight.to, total), rowHeight };
}

/** Px of one rem; 16 where no style is computed. */
function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
