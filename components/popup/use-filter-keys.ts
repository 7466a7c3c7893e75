// The keys of the popup: 1 to 4 press the four filters, as in the panel.
import { useLayoutEffect } from 'preact/hooks';
import { FINDING_KINDS, type FindingKind } from '../../lib/comparison/comparison';
import { isTyping } from '../typing';

/** Listens while a comparison is shown, unless single keys are turned off. */
export function useFilterKeys(singleKeys: boolean, press: (kind: FindingKind) => void): void {
  // From the moment of drawing on: a key means what the reader sees.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const kind = FINDING_KINDS[Number(event.key) - 1];
      if (!singleKeys || kind === undefined || isTyping(event.target)) return;
      press(kind);
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
