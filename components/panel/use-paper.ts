// The paper the reader chose, on the root of the document, so that the whole panel follows it.
import { useLayoutEffect } from 'preact/hooks';
import type { Typography } from '../../lib/state/panel-state';

/** "auto" leaves it to the system. */
export function usePaper(paper: Typography['paper']): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (paper === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', paper);
  }, [paper]);
}
