// The keys of the side-by-side page: N and P step through the findings, Escape closes the evidence, D shows differences only.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CompareActions, CompareState } from '../../lib/state/compare-state';
import { isTyping } from '../typing';

/** Listens while the page is shown, and brings the finding stepped to into sight. */
export function useCompareKeys(state: CompareState, actions: CompareActions): void {
  // From the moment of drawing on: a key means what the reader sees.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target)) return;
      if (actOn(event.key, state, actions)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  const before = useRef(state.open);
  useEffect(() => {
    if (state.open !== null && state.open !== before.current) {
      document.querySelector('mark.is-current')?.scrollIntoView({ block: 'center' });
    }
    before.current = state.open;
  }, [state.open]);
}

function actOn(key: string, state: CompareState, actions: CompareActions): boolean {
  if (key === 'Escape' && state.open !== null) {
    actions.openFinding(null);
    return true;
  }
  if (!state.singleKeys) return false;
  switch (key.toLowerCase()) {
    case 'n':
      actions.step(1);
      return true;
    case 'p':
      actions.step(-1);
      return true;
    case 'd':
      actions.setDifferencesOnly(!state.differencesOnly);
      return true;
    default:
      return false;
  }
}
