// The Read tab: chips, the marked text and its minimap. Scrolls to what the reader steps to.
import { useEffect, useLayoutEffect, useRef, type MutableRef } from 'preact/hooks';
import type { View } from '../../lib/comparison/view';
import type { KeepState } from '../../lib/state/keep-state';
import type { PanelActions, PanelState } from '../../lib/state/panel-state';
import type { Reports } from '../evidence/reports';
import { KeepButton } from '../popup/KeepButton';
import { libraryWords } from '../popup/trouble-words';
import { useText } from '../text-context';
import { KindChips } from './KindChips';
import { Minimap } from './Minimap';
import { placeOfFinding, ReadingText } from './ReadingText';
import { useVisiblePart } from './use-visible-part';

interface ReadViewProps {
  readonly view: View;
  readonly reports: Reports;
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly head: MutableRef<HTMLElement | null>;
  /** The text, for keys that move the focus to a mark. */
  readonly text: MutableRef<HTMLElement | null>;
}

export function ReadView({ view, reports, state, actions, head, text: root }: ReadViewProps) {
  const part = useVisiblePart(root, head, view.strip);
  const isFirst = useRef(true);
  useScrollToCurrent(root, state);
  const inSight = view.strip[part.at]?.block ?? null;
  useEffect(() => {
    if (inSight !== null && !isFirst.current) actions.noteBlock(inSight);
    isFirst.current = false;
  }, [inSight, view.base]);
  useLayoutEffect(() => {
    if (state.startBlock === null) return;
    root.current?.querySelector(`[data-block="${state.startBlock}"]`)?.scrollIntoView({ block: 'start' });
  }, [root, state.startBlock, view.base]);
  const { size, width, face } = state.typography;
  const alone = state.screen.screen === 'alone';
  return (
    <main class="read" data-size={size} data-width={width} data-face={face}>
      <div class="read-head">
        {alone ? (
          <Alone keep={state.keep} onKeep={actions.keep} />
        ) : state.density === 'off' ? null : (
          <KindChips view={view} kinds={state.kinds} onToggle={actions.toggleKind} />
        )}
      </div>
      <ReadingText view={view} reports={reports} state={state} actions={actions} text={root} />
      <Minimap
        view={view}
        part={part}
        onGo={(block) => {
          const paragraph = root.current?.querySelector(`[data-block="${block}"]`);
          paragraph?.scrollIntoView({ block: 'start' });
        }}
      />
    </main>
  );
}

/** Why nothing is marked, and the next step. */
function Alone({ keep, onKeep }: { readonly keep: KeepState; readonly onKeep: () => void }) {
  const text = useText();
  const kept = keep.kind === 'kept' && !keep.changed;
  return (
    <div class="notice alone">
      <p role="status">
        {keep.kind === 'failed' && <b>{text.say(libraryWords(keep.failure).keep)} </b>}
        {text.say(kept ? 'no_match_kept' : 'panel_alone')}
      </p>
      <KeepButton keep={keep} onKeep={onKeep} long />
    </div>
  );
}

/** Brings the finding stepped to, or the one opened, into sight; the margins of the marks keep it off the head. */
function useScrollToCurrent(root: MutableRef<HTMLElement | null>, state: PanelState): void {
  const current = state.open ?? state.steps[state.at]?.id ?? null;
  const first = useRef(true);
  useEffect(() => {
    const opening = first.current;
    first.current = false;
    if (current === null || root.current === null) return;
    placeOfFinding(root.current, current)?.scrollIntoView({ block: opening ? 'center' : 'nearest' });
  }, [root, current, state.at]);
}
