// Name and note of an event, edited in its card.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptEvent } from '../../lib/coverage/coverage';
import { directionOfField } from '../direction';
import { useText } from '../text-context';

interface EventFormProps {
  readonly event: KeptEvent;
  /** What the event is called without a name of the reader's. */
  readonly otherwise: string;
  readonly onSave: (name: string, note: string) => void;
  readonly onCancel: () => void;
}

export function EventForm({ event, otherwise, onSave, onCancel }: EventFormProps) {
  const text = useText();
  const id = useId();
  const [name, setName] = useState(event.name ?? '');
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const [note, setNote] = useState(event.note);
  return (
    <form
      class="note event-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onSave(name, note);
      }}
    >
      <label class="h" for={`${id}-name`}>
        {text.say('event_name')}
      </label>
      <input
        id={`${id}-name`}
        ref={first}
        type="text"
        dir={directionOfField(name)}
        value={name}
        placeholder={otherwise}
        onInput={(typed) => setName(typed.currentTarget.value)}
      />
      <label class="h" for={`${id}-note`}>
        {text.say('note')}
      </label>
      <textarea
        id={`${id}-note`}
        rows={3}
        dir={directionOfField(note)}
        value={note}
        placeholder={text.say('note_hint')}
        onInput={(typed) => setNote(typed.currentTarget.value)}
      />
      <div class="acts">
        <button type="submit" class="btn btn-main">
          {text.say('save')}
        </button>
        <button type="button" class="btn" onClick={() => onCancel()}>
          {text.say('cancel')}
        </button>
      </div>
    </form>
  );
}
