// Keep and its states. It stays one button in one place, so that the focus is not lost while it works.
import type { KeepState } from '../../lib/state/keep-state';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { libraryWords } from './trouble-words';

interface KeepProps {
  readonly keep: KeepState;
  readonly onKeep: () => void;
  /** "Keep this report" where there is room, "Keep" else. */
  readonly long?: boolean;
}

export function KeepButton({ keep, onKeep, long = false }: KeepProps) {
  const text = useText();
  const done = keep.kind === 'kept' && !keep.changed;
  const idle = done || keep.kind === 'keeping';
  const word = (() => {
    switch (keep.kind) {
      case 'not-kept':
      case 'failed':
        return long ? text.say('keep_this') : text.say('keep');
      case 'keeping':
        return text.say('keeping');
      case 'kept':
        return keep.changed ? text.say('keep_changed') : text.say('kept');
    }
  })();
  return (
    <button
      type="button"
      class={done ? 'btn btn-done' : 'btn btn-main'}
      aria-disabled={idle}
      title={keep.kind === 'kept' ? text.say('kept_at', { when: text.moment(keep.keptAt) }) : undefined}
      onClick={() => {
        if (!idle) onKeep();
      }}
    >
      {done && <Icon name="tick" />}
      {word}
    </button>
  );
}

interface KeepNoticeProps {
  readonly keep: KeepState;
  readonly onChanges: () => void;
}

/** What the last Keep did, said once it is known: kept, or why not; and what changed since an earlier one. */
export function KeepNotice({ keep, onChanges }: KeepNoticeProps) {
  const text = useText();
  const sentences = keep.kind === 'kept' && keep.changed ? (keep.sentences ?? 0) : 0;
  return (
    <>
      <div role="status">
        {keep.kind === 'failed' && (
          <p class="notice">
            <b>{text.say(libraryWords(keep.failure).keep)}</b> {text.say(libraryWords(keep.failure).why)}
          </p>
        )}
        {keep.kind === 'kept' && keep.changed && (
          <p class="notice">
            {sentences > 0 && <b>{text.count('changed_since_kept', sentences)} </b>}
            {text.say('kept_changed')}
          </p>
        )}
        {keep.kind === 'kept' && !keep.changed && (
          <span class="vh">{text.say('kept_at', { when: text.moment(keep.keptAt) })}</span>
        )}
      </div>
      {sentences > 0 && (
        <button type="button" class="btn-text" onClick={onChanges}>
          {text.say('show_changes')}
        </button>
      )}
    </>
  );
}
