// Whether the window is narrower than so many rem; large text counts as narrow.
import { useEffect, useState } from 'preact/hooks';

/** True below that width. Without media queries (no browser) it is false. */
export function useNarrow(rem: number): boolean {
  const query = `(max-width: ${rem}rem)`;
  const [narrow, setNarrow] = useState(() => typeof matchMedia === 'function' && matchMedia(query).matches);
  useEffect(() => {
    if (typeof matchMedia !== 'function') return undefined;
    const list = matchMedia(query);
    const onChange = (): void => setNarrow(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [query]);
  return narrow;
}
