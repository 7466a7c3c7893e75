// Whether the window is narrower than so many rem; large text counts as narrow.
import { useEffect, useState } from 'preact/hooks';

/** True below that width. Without media queries (no browser) it is false. */
export function useNarrow(rem: number): boolean {
  const [narrow, setNarrow] = useState(() => typeof matchMedia === 'function' && askFor(rem).matches);
  useEffect(() => {
    if (typeof matchMedia !== 'function') return undefined;
    const list = askFor(rem);
    const onChange = (): void => setNarrow(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [rem]);
  return narrow;
}

/** In px of the text size that the page has: a media query counts rem of the browser's, which a page may have enlarged. */
function askFor(rem: number): MediaQueryList {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return matchMedia(`(max-width: ${rem * size}px)`);
}
