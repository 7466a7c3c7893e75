// Whether the panel is too narrow for a table; in rem, so that large text counts as narrow.
import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 26.75rem)';

/** True below 26.75 rem. Without media queries (no browser) it is false. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => typeof matchMedia === 'function' && matchMedia(NARROW).matches);
  useEffect(() => {
    if (typeof matchMedia !== 'function') return undefined;
    const list = matchMedia(NARROW);
    const onChange = (): void => setNarrow(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, []);
  return narrow;
}
