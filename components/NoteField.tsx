// A note on an article: saved when the reader leaves the field or presses the button.
import { useId, useState } from 'preact/hooks';
import { directionOfField } from './direction';
import { useText } from './text-context';

interface NoteFieldProps {
  readonly about: string;
  readonly note: string;
  /** Whose note it is, for those who hear it; where several notes stand on one page. */
  readonly name?: string;
  readonly onWrite: (about: string, text: string) => void;
}

export function NoteField({ about, note, name, onWrite }: NoteFieldProps) {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState(note);
  const save = (): void => {
    if (words !== note) onWrite(about, words);
  };
  return (
    <div class="note">
      <label class="h" for={id}>
        {text.say('note')} {name !== undefined && <span class="vh">{name}</span>}
      </label>
      <textarea
        id={id}
        rows={3}
        dir={directionOfField(words)}
        value={words}
        placeholder={text.say('note_hint')}
        onInput={(event) => setWords(event.currentTarget.value)}
        onBlur={save}
      />
      {words !== note && (
        <button type="button" class="btn" onClick={save}>
          {text.say('save_note')}
        </button>
      )}
    </div>
  );
}
