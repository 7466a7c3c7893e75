// "Paste the text": the form for a report that can't be read in any other way.
import type { PastedFields } from '../../lib/capture/pasted';
import type { CaptureActions, CaptureState } from '../../lib/state/capture-state';
import { useText } from '../text-context';
import { LanguageField } from './LanguageField';
import { Lines } from './Lines';
import { Part, Problem } from './Part';

interface PasteProps {
  readonly state: CaptureState;
  readonly actions: CaptureActions;
}

const INPUTS: readonly {
  readonly field: Exclude<keyof PastedFields, 'text' | 'language'>;
  readonly type: string;
}[] = [
  { field: 'title', type: 'text' },
  { field: 'publisher', type: 'text' },
  { field: 'date', type: 'date' },
  { field: 'time', type: 'time' },
  { field: 'address', type: 'text' },
];

export function PastePart({ state, actions }: PasteProps) {
  const text = useText();
  const { paste, busy, lines } = state;
  const idle = busy !== null;
  const problem = paste.problem === 'no-text' ? 'capture_paste_empty' : 'capture_link_bad';
  return (
    <Part part="paste" title={text.say('capture_paste')} why={text.say('capture_paste_why')}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!idle) actions.keepPasted();
        }}
      >
        <div class="form-fields">
          {INPUTS.map(({ field, type }) => (
            <label key={field} class="labelled" data-field={field}>
              <span>{text.say(`field_${field}`)}</span>
              <span class="field">
                <input
                  type={type}
                  dir={field === 'address' ? 'ltr' : 'auto'}
                  autocomplete="off"
                  value={paste.fields[field]}
                  aria-invalid={field === 'address' && paste.problem === 'bad-address'}
                  onInput={(event) => actions.setField(field, event.currentTarget.value)}
                />
              </span>
            </label>
          ))}
        </div>
        <label class="labelled">
          <span>{text.say('field_text')}</span>
          <textarea
            class="area"
            rows={8}
            dir="auto"
            value={paste.fields.text}
            aria-invalid={paste.problem === 'no-text'}
            onInput={(event) => actions.setField('text', event.currentTarget.value)}
          />
        </label>
        <LanguageField
          words={paste.fields.text}
          chosen={paste.fields.language}
          onChoose={(language) => actions.setField('language', language)}
        />
        <Problem words={paste.problem === null ? '' : text.say(problem)} />
        <div class="acts">
          <button
            type="submit"
            class={paste.fields.text === '' ? 'btn' : 'btn btn-main'}
            aria-disabled={idle}
          >
            {text.say('capture_paste_keep')}
          </button>
        </div>
      </form>
      <Lines
        lines={lines.filter((line) => line.part === 'paste')}
        busy={busy === 'paste'}
        keepAnyway={actions.keepAnyway}
      />
    </Part>
  );
}
