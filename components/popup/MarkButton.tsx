// Marking in the page: its button, and what came of it.
import type { MarkState } from '../../lib/state/popup-state';
import { useText } from '../text-context';

interface MarkProps {
  readonly marks: MarkState;
  readonly onToggle: (on: boolean) => void;
}

export function MarkButton({ marks, onToggle }: MarkProps) {
  const text = useText();
  const unavailable = marks.kind === 'unavailable';
  return (
    <button
      type="button"
      class="btn"
      aria-pressed={marks.kind === 'on'}
      aria-disabled={unavailable}
      onClick={() => {
        if (!unavailable) onToggle(marks.kind !== 'on');
      }}
    >
      {text.say('mark_in_page')}
    </button>
  );
}

/** What marking did: said where not every passage could be placed, and when there is no page to mark. */
export function MarkNotice({ marks }: { readonly marks: MarkState }) {
  const text = useText();
  const words = (() => {
    if (marks.kind === 'unavailable') return text.say('marks_unavailable');
    if (marks.kind === 'off') return '';
    const placed = text.count('marks_placed', marks.placed);
    return marks.missing === 0
      ? placed
      : text.say('marks_partly', { placed, missing: text.count('marks_missing', marks.missing) });
  })();
  return <div role="status">{words !== '' && <p class="notice">{words}</p>}</div>;
}
