// The keys of the panel. Single letters can be turned off (WCAG 2.1.4); none acts while the reader types or with Ctrl, Alt, Meta.
import { useLayoutEffect } from 'preact/hooks';
import { FINDING_KINDS } from '../../lib/comparison/comparison';
import type { KeyMap, KeyTask } from '../../lib/state/key-map';
import type { PanelActions } from '../../lib/state/panel-state';
import { isTyping } from '../typing';

/** What the keys reach besides the actions. */
export interface KeyTargets {
  readonly singleKeys: boolean;
  readonly keys: KeyMap;
  readonly isOpen: boolean;
  readonly actions: PanelActions;
  /** After a step by key the focus goes to the mark. */
  readonly onStep: () => void;
  readonly onCloseEvidence: () => void;
  readonly focusBase: () => void;
  readonly focusFilter: () => void;
  readonly showHelp: () => void;
}

/** Listens on the document while the panel is shown; from the moment of drawing on, so that a key means what the reader sees. */
export function usePanelKeys(targets: KeyTargets): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target)) return;
      if (actOn(event.key, targets)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function actOn(key: string, targets: KeyTargets): boolean {
  if (key === 'Escape' && targets.isOpen) {
    targets.onCloseEvidence();
    return true;
  }
  if (!targets.singleKeys) return false;
  const kind = FINDING_KINDS[Number(key) - 1];
  if (kind !== undefined) {
    targets.actions.toggleKind(kind);
    return true;
  }
  const task = taskOf(key, targets.keys);
  if (task === null) return false;
  doTask(task, targets);
  return true;
}

/** What a pressed key stands for; null for nothing. */
export function taskOf(key: string, keys: KeyMap): KeyTask | null {
  const pressed = key.toLowerCase();
  // The keys of a map are those of its type.
  return (Object.keys(keys) as KeyTask[]).find((task) => keys[task] === pressed) ?? null;
}

function doTask(task: KeyTask, targets: KeyTargets): void {
  switch (task) {
    case 'next':
      targets.actions.step(1);
      return targets.onStep();
    case 'previous':
      targets.actions.step(-1);
      return targets.onStep();
    case 'base':
      return targets.focusBase();
    case 'filter':
      return targets.focusFilter();
    case 'help':
      return targets.showHelp();
  }
}
