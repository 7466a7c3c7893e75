// Appearance, keys and the forewarning.
import type { Typography } from '../../lib/state/panel-state';
import { PANEL_KEYS } from '../panel/KeysHelp';
import { Setting } from '../Setting';
import { useText } from '../text-context';
import type { LibraryProps } from './library-props';

const PAPERS = {
  auto: 'paper_auto',
  light: 'paper_light',
  sepia: 'paper_sepia',
  dark: 'paper_dark',
} as const satisfies Readonly<Record<Typography['paper'], string>>;

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
        <dl class="keys">
          {PANEL_KEYS.map(([keys, meaning]) => (
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
