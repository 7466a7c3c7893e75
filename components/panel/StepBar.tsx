// Stepping through the findings: previous, "7 of 22", next, and what has been reached, which opens its evidence.
import type { Finding } from '../../lib/comparison/comparison';
import type { PanelActions, PanelState } from '../../lib/state/panel-state';
import { quotedWords } from '../direction';
import { Icon } from '../Icon';
import { Kind, kindWord } from '../Kind';
import { useText } from '../text-context';
import { keyCap } from './KeysHelp';

interface StepBarProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

export function StepBar({ state, actions }: StepBarProps) {
  const text = useText();
  const { steps, at, open } = state;
  const current = steps[at];
  return (
    <div class="step" role="group" aria-label={text.say('steps_label')}>
      <button
        type="button"
        class="btn btn-bare btn-icon"
        aria-label={text.say('step_previous')}
        aria-keyshortcuts={state.singleKeys ? keyCap(state.keys.previous) : undefined}
        onClick={() => actions.step(-1)}
      >
        <Icon name="previous" />
      </button>
      <span class="num step-place" role="status">
        {current === undefined ? (
          text.count('findings', steps.length)
        ) : (
          <>
            <b>{text.say('step_place', { n: at + 1, total: steps.length })}</b>
            <span class="vh">: {sayFinding(current)}</span>
          </>
        )}
      </span>
      <button
        type="button"
        class="btn btn-bare btn-icon"
        aria-label={text.say('step_next')}
        aria-keyshortcuts={state.singleKeys ? keyCap(state.keys.next) : undefined}
        onClick={() => actions.step(1)}
      >
        <Icon name="next" />
      </button>
      {current !== undefined && (
        <button
          type="button"
          class="btn btn-bare step-what"
          aria-expanded={open === current.id}
          onClick={() => actions.openFinding(open === current.id ? null : current.id)}
        >
          <Kind kind={current.kind} />{' '}
          {current.kind === 'differs' && (
            <bdi class="muted cut" {...quotedWords(current.about)}>
              {current.about}
            </bdi>
          )}{' '}
          <span class="vh">{text.say('evidence')}</span>
        </button>
      )}
      {state.singleKeys && (
        <span class="step-keys" aria-hidden="true">
          <kbd>{keyCap(state.keys.previous)}</kbd> <kbd>{keyCap(state.keys.next)}</kbd>
        </span>
      )}
    </div>
  );

  function sayFinding(finding: Finding): string {
    const kind = text.say(kindWord(finding.kind));
    return finding.kind === 'differs' ? text.say('kind_and_what', { kind, what: finding.about }) : kind;
  }
}
