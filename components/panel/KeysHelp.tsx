// "?": the keys of the panel, and the switch that turns the single letters off.
import type { MessageKey } from '../../lib/browser/text';
import type { PanelActions } from '../../lib/state/panel-state';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { Popover } from '../Popover';

/** The keys of the panel and what each does. */
export const PANEL_KEYS: readonly (readonly [readonly string[], MessageKey])[] = [
  [['N', 'P'], 'key_steps'],
  [['1', '2', '3', '4'], 'key_kinds'],
  [['Enter'], 'key_enter'],
  [['Esc'], 'key_escape'],
  [['B'], 'key_base'],
  [['/'], 'key_filter'],
  [['?'], 'key_help'],
];

interface KeysHelpProps {
  readonly singleKeys: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly setSingleKeys: PanelActions['setSingleKeys'];
}

export function KeysHelp({ singleKeys, open, onOpen, setSingleKeys }: KeysHelpProps) {
  const text = useText();
  return (
    <Popover label={text.say('keys_help')} button={<Icon name="help" />} open={open} onOpen={onOpen}>
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
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        />
        {text.say('single_keys')}
      </label>
    </Popover>
  );
}
