// The foot of the popup, always in sight: how much was read, what was not, and with a comparison its actions.
import { useState } from 'preact/hooks';
import { LEFT_OUT_REASONS, type LeftOutReason } from '../../lib/article/article';
import type { MessageKey } from '../../lib/browser/text';
import type { MarkState, PageFacts } from '../../lib/state/popup-state';
import { useText } from '../text-context';

const REASONS: Readonly<Record<LeftOutReason, MessageKey>> = {
  navigation: 'left_out_navigation',
  advertisement: 'left_out_advertisement',
  call: 'left_out_call',
  related: 'left_out_related',
  caption: 'left_out_caption',
  byline: 'left_out_byline',
  'repeated-title': 'left_out_repeated_title',
  comments: 'left_out_comments',
  consent: 'left_out_consent',
  hidden: 'left_out_hidden',
  'other-article': 'left_out_other_article',
  boilerplate: 'left_out_boilerplate',
  'outside-body': 'left_out_outside_body',
  'by-reader': 'left_out_by_reader',
};

interface FootProps {
  readonly page: PageFacts;
  readonly compared: boolean;
}

/** "Compared 23 of 27 paragraphs, on this device", and on request the pieces that were not read. */
export function ReadingReport({ page, compared }: FootProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const lost = Math.max(0, page.found - page.taken);
  return (
    <>
      {open && (
        <div class="not-read" id="not-read" role="region" aria-label={text.say('left_out')} tabIndex={0}>
          <ul>
            {page.notRead.map((piece, index) => (
              <li key={index}>
                <span class="read-face clamp">{piece.text}</span>
                <span class="small muted">{sayReason(piece.reason)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="popup-foot">
        <span>{sayRead()}</span>
        {page.notRead.length > 0 && (
          <button
            type="button"
            class="btn-text"
            aria-expanded={open}
            aria-controls="not-read"
            onClick={() => setOpen(!open)}
          >
            {lost > 0 ? text.count('not_read', lost) : text.say('left_out')}
          </button>
        )}
      </div>
    </>
  );

  function sayRead(): string {
    const values = { taken: page.taken, found: page.found };
    if (lost > 0) return text.say(compared ? 'foot_compared' : 'foot_read', values);
    return text.count(compared ? 'foot_compared_all' : 'foot_read_all', page.taken);
  }

  function sayReason(reason: string): string {
    const known = LEFT_OUT_REASONS.find((one) => one === reason);
    return known === undefined ? reason : text.say(REASONS[known]);
  }
}

interface MarkProps {
  readonly marks: MarkState;
  readonly onToggle: () => void;
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
        if (!unavailable) onToggle();
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
