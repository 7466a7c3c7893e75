// "Choose reports…": a search among everything kept, with the same add and remove as the list above it.
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import type { Match } from '../../lib/coverage/coverage';
import type { PopupActions, ReportChoice } from '../../lib/state/popup-state';
import { directionOfField } from '../direction';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { MOST_OTHERS, ReportItem } from './ReportList';

interface ChooserProps {
  readonly found: readonly Match[] | null;
  readonly choices: readonly ReportChoice[];
  readonly actions: Pick<PopupActions, 'include' | 'search'>;
  readonly addWord: 'add' | 'compare';
}

/** A button, and once pressed the search below it. */
export function Chooser({ found, choices, actions, addWord }: ChooserProps) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const toggle = (): void => {
    if (!open) actions.search('');
    setOpen(!open);
  };
  return (
    <>
      <button type="button" class="btn" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {text.say('choose_reports')}
      </button>
      <div class="chooser" id={id} hidden={!open}>
        {open && <Search found={found} choices={choices} actions={actions} addWord={addWord} />}
      </div>
    </>
  );
}

function Search({ found, choices, actions, addWord }: ChooserProps) {
  const text = useText();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const included = new Set(choices.filter((one) => one.included).map((one) => one.match.id));
  const full = included.size >= MOST_OTHERS;
  return (
    <>
      <label class="field">
        <Icon name="search" />
        <span class="vh">{text.say('search_kept')}</span>
        <input
          ref={field}
          type="search"
          dir={directionOfField(words)}
          value={words}
          placeholder={text.say('search_kept')}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            actions.search(event.currentTarget.value);
          }}
        />
      </label>
      <p class="small muted" role="status">
        {found === null ? '' : text.count('found_kept', found.length)}
      </p>
      <ul class="picks">
        {(found ?? []).map((match) => (
          <ReportItem
            key={match.id}
            match={match}
            included={included.has(match.id)}
            disabled={full && !included.has(match.id)}
            include={actions.include}
            addWord={addWord}
          />
        ))}
      </ul>
    </>
  );
}
