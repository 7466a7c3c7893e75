// A link: read in a background tab and kept, and where it was found on a page, compared with that.
import type { CaptureActions, CaptureState } from '../../lib/state/capture-state';
import { useText } from '../text-context';
import { Lines } from './Lines';
import { Part, Problem } from './Part';

interface LinkProps {
  readonly state: CaptureState;
  readonly actions: CaptureActions;
}

export function LinkPart({ state, actions }: LinkProps) {
  const text = useText();
  const { link, busy, lines } = state;
  const idle = busy !== null;
  return (
    <Part part="link" title={text.say('capture_link')} why={text.say('capture_link_why')}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!idle) actions.keepLink();
        }}
      >
        <label class="labelled">
          <span>{text.say('field_address')}</span>
          <span class="field">
            <input
              type="text"
              inputMode="url"
              dir="ltr"
              autocomplete="off"
              value={link.address}
              aria-invalid={link.problem === 'bad-address'}
              onInput={(event) => actions.setLink(event.currentTarget.value)}
            />
          </span>
        </label>
        {link.from && !link.done && <p class="small muted">{text.say('capture_link_from')}</p>}
        <Problem words={sayProblem()} />
        <div class="acts">
          <button
            type="submit"
            class={link.done || link.address === '' ? 'btn' : 'btn btn-main'}
            aria-disabled={idle}
          >
            {text.say(link.from ? 'capture_link_compare' : 'capture_link_keep')}
          </button>
          {link.from && link.done && (
            <button type="button" class="btn btn-main" onClick={actions.showComparison}>
              {text.say('capture_show_comparison')}
            </button>
          )}
        </div>
      </form>
      <Lines
        lines={lines.filter((line) => line.part === 'link')}
        busy={busy === 'link'}
        keepAnyway={actions.keepAnyway}
      />
    </Part>
  );

  function sayProblem(): string {
    if (link.problem === null) return '';
    return text.say(link.problem === 'refused' ? 'capture_link_refused' : 'capture_link_bad');
  }
}
