// "Compared 23 of 27 paragraphs, on this device": the pieces that were not read, and mending what was misread.
import { useState } from 'preact/hooks';
import type { PageFacts, PopupActions, PopupState } from '../../lib/state/popup-state';
import { quotedWords } from '../direction';
import { useText } from '../text-context';
import { sayLeftOut } from './left-out-words';
import { RepairList } from './RepairList';

interface FootProps {
  readonly page: PageFacts;
  readonly compared: boolean;
  readonly repair: PopupState['repair'];
  readonly actions: Pick<PopupActions, 'openRepair' | 'turnOver'>;
  /** False for the built-in example, which has no page. */
  readonly canRepair: boolean;
}

export function ReadingReport({ page, compared, repair, actions, canRepair }: FootProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const lost = Math.max(0, page.found - page.taken);
  return (
    <>
      {open && (
        <div class="not-read" id="not-read" role="region" aria-label={text.say('left_out')} tabIndex={0}>
          {repair !== null ? (
            <RepairList repair={repair} onTurnOver={actions.turnOver} />
          ) : (
            <>
              <ul>
                {page.notRead.map((piece, index) => (
                  <li key={index}>
                    <span class="read-face clamp" {...quotedWords(piece.text)}>
                      {piece.text}
                    </span>
                    <span class="small muted">{sayLeftOut(piece.reason, text)}</span>
                  </li>
                ))}
              </ul>
              {canRepair && (
                <button type="button" class="btn-text" onClick={actions.openRepair}>
                  {text.say('repair_open')}
                </button>
              )}
            </>
          )}
        </div>
      )}
      <div class="popup-foot">
        <span>{sayRead()}</span>
        {(page.notRead.length > 0 || canRepair) && (
          <button
            type="button"
            class="btn-text"
            aria-expanded={open}
            aria-controls="not-read"
            onClick={() => setOpen(!open)}
          >
            {lost > 0 ? text.count('not_read', lost) : text.say('left_out_short')}
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
}
