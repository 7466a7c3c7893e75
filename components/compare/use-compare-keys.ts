// The keys of the side-by-side page: N and P step through the findings, Escape closes the evidence, D shows differences only.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CompareActions, CompareState } from '../../lib/state/compare-state';
import { taskOf } from '../panel/use-panel-keys';
import { isTyping } from '../typing';

/** Unless the reader gave this key to something else. */
const DIFFERENCES_ONLY = 'd';

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
  const task = taskOf(key, state.keys);
  if (task === 'next' || task === 'previous') actions.step(task === 'next' ? 1 : -1);
  else if (task === null && key.toLowerCase() === DIFFERENCES_ONLY)
    actions.setDifferencesOnly(!state.differencesOnly);
  else return false;
  return true;
}
