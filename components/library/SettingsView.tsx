// Appearance, keys and the forewarning.
import type { MessageKey } from '../../lib/browser/text';
import type { KeyTask } from '../../lib/state/key-map';
import type { Typography } from '../../lib/state/panel-state';
import { FIXED_KEYS, keyCap } from '../panel/KeysHelp';
import { Setting } from '../Setting';
import { useText } from '../text-context';
import type { LibraryProps } from './library-props';

const PAPERS = {
  auto: 'paper_auto',
  light: 'paper_light',
  sepia: 'paper_sepia',
  dark: 'paper_dark',
} as const satisfies Readonly<Record<Typography['paper'], string>>;

const CHOICES: readonly (readonly [KeyTask, MessageKey])[] = [
  ['next', 'step_next'],
  ['previous', 'step_previous'],
  ['base', 'key_base'],
  ['filter', 'key_filter'],
  ['help', 'key_help'],
];

export function SettingsView({ state, actions }: LibraryProps) {
  const text = useText();
  return (
    <div class="settings">
      <h1 class="lib-title">{text.say('settings')}</h1>
      <section>
        <h2 class="h">{text.say('appearance')}</h2>
        <Setting label="set_paper" choices={PAPERS} chosen={state.paper} onChoose={actions.setPaper} />
        <p class="muted small">{text.say('appearance_note')}</p>
      </section>
      <section>
        <h2 class="h">{text.say('keys_help')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={state.singleKeys}
            onChange={(event) => actions.setSingleKeys(event.currentTarget.checked)}
          />
          {text.say('single_keys')}
        </label>
        <KeyChoices state={state} actions={actions} />
        <dl class="keys">
          {FIXED_KEYS.map(([keys, meaning]) => (
            <div key={meaning}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{text.say(meaning)}</dd>
            </div>
          ))}
        </dl>
        <p class="muted small">{text.say('browser_keys_note')}</p>
        <button type="button" class="btn" onClick={() => actions.openShortcuts()}>
          {text.say('browser_keys')}
        </button>
      </section>
      <section>
        <h2 class="h">{text.say('forewarning_setting')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={state.forewarning}
            onChange={(event) => actions.setForewarning(event.currentTarget.checked)}
          />
          {text.say('forewarning_again')}
        </label>
      </section>
    </div>
  );
}

/** A box for each key that can be changed. It shows the key in force again as soon as it is left. */
function KeyChoices({ state, actions }: LibraryProps) {
  const text = useText();
  return (
    <>
      <ul class="key-choices">
        {CHOICES.map(([task, word]) => (
          <li key={task}>
            <label>
              <input
                type="text"
                maxLength={1}
                autocomplete="off"
                autocapitalize="none"
                value={keyCap(state.keys[task])}
                onFocus={(event) => event.currentTarget.select()}
                onInput={(event) => actions.setKey(task, event.currentTarget.value)}
                onBlur={(event) => {
                  event.currentTarget.value = keyCap(state.keys[task]);
                }}
              />
              <span>{text.say(word)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="muted small">{text.say('keys_change')}</p>
      <button type="button" class="btn-text" onClick={() => actions.resetKeys()}>
        {text.say('keys_reset')}
      </button>
    </>
  );
}
