// Open tabs: shown on request, chosen by check boxes, read and kept one after the other.
import type { CaptureActions, CaptureState, TabChoice } from '../../lib/state/capture-state';
import { useText } from '../text-context';
import { Lines } from './Lines';
import { Part, Problem } from './Part';

interface TabsProps {
  readonly state: CaptureState;
  readonly actions: CaptureActions;
}

export function TabsPart({ state, actions }: TabsProps) {
  const text = useText();
  const { tabs, busy, lines } = state;
  const refused = tabs.kind === 'closed' ? 'capture_tabs_refused' : 'capture_hosts_refused';
  return (
    <Part part="tabs" title={text.say('capture_tabs')} why={text.say('capture_tabs_why')}>
      <Problem words={tabs.refused ? text.say(refused) : ''} />
      {tabs.kind === 'open' && <Choices choices={tabs.choices} actions={actions} />}
      <div class="acts">
        {tabs.kind === 'open' && tabs.choices.length > 0 && (
          <KeepChosen choices={tabs.choices} busy={busy !== null} onKeep={actions.keepTabs} />
        )}
        <button
          type="button"
          class={tabs.kind === 'closed' ? 'btn btn-main' : 'btn'}
          onClick={actions.showTabs}
        >
          {text.say(tabs.kind === 'closed' ? 'capture_tabs_show' : 'capture_tabs_again')}
        </button>
      </div>
      <Lines
        lines={lines.filter((line) => line.part === 'tabs')}
        busy={busy === 'tabs'}
        keepAnyway={actions.keepAnyway}
      />
    </Part>
  );
}

interface KeepProps {
  readonly choices: readonly TabChoice[];
  readonly busy: boolean;
  readonly onKeep: () => void;
}

function KeepChosen({ choices, busy, onKeep }: KeepProps) {
  const text = useText();
  const chosen = choices.filter((choice) => choice.chosen).length;
  const idle = busy || chosen === 0;
  return (
    <button
      type="button"
      class="btn btn-main"
      aria-disabled={idle}
      onClick={() => {
        if (!idle) onKeep();
      }}
    >
      {text.count('capture_tabs_keep', chosen)}
    </button>
  );
}

interface ChoicesProps {
  readonly choices: readonly TabChoice[];
  readonly actions: CaptureActions;
}

function Choices({ choices, actions }: ChoicesProps) {
  const text = useText();
  if (choices.length === 0) return <p class="muted">{text.say('capture_tabs_none')}</p>;
  return (
    <fieldset class="choices">
      <legend class="vh">{text.say('capture_tabs')}</legend>
      <div class="choices-all">
        <button type="button" class="btn-text" onClick={() => actions.chooseAllTabs(true)}>
          {text.say('choose_all')}
        </button>
        <button type="button" class="btn-text" onClick={() => actions.chooseAllTabs(false)}>
          {text.say('choose_none')}
        </button>
      </div>
      <ul>
        {choices.map((choice) => (
          <li key={choice.tabId}>
            <label class="choice">
              <input
                type="checkbox"
                checked={choice.chosen}
                disabled={choice.asleep}
                onChange={(event) => actions.chooseTab(choice.tabId, event.currentTarget.checked)}
              />
              <span class="grow">
                <span class="head">
                  <bdi>{choice.title ?? choice.url}</bdi>
                </span>
                <span class="small muted">
                  <bdi>{choice.host}</bdi>
                  {choice.asleep && ` · ${text.say('outcome_asleep')}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
