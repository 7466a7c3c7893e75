// "?": the keys of the panel, and the switch that turns the single letters off.
import type { MessageKey } from '../../lib/browser/text';
import type { KeyMap } from '../../lib/state/key-map';
import type { PanelActions } from '../../lib/state/panel-state';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { Popover } from '../Popover';

type KeyLine = readonly [readonly string[], MessageKey];

/** The keys that are always the same, and what each does. */
export const FIXED_KEYS: readonly KeyLine[] = [
  [['1', '2', '3', '4'], 'key_kinds'],
  [['Enter'], 'key_enter'],
  [['Esc'], 'key_escape'],
];

/** How a key is written on its cap. */
export function keyCap(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}

function listKeys(keys: KeyMap): readonly KeyLine[] {
  return [
    [[keys.next, keys.previous], 'key_steps'],
    ...FIXED_KEYS,
    [[keys.base], 'key_base'],
    [[keys.filter], 'key_filter'],
    [[keys.help], 'key_help'],
  ];
}

interface KeysHelpProps {
  readonly singleKeys: boolean;
  readonly keys: KeyMap;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly setSingleKeys: PanelActions['setSingleKeys'];
}

export function KeysHelp({ singleKeys, keys, open, onOpen, setSingleKeys }: KeysHelpProps) {
  const text = useText();
  return (
    <Popover label={text.say('keys_help')} button={<Icon name="help" />} open={open} onOpen={onOpen}>
      <dl class="keys">
        {listKeys(keys).map(([caps, meaning]) => (
          <div key={meaning}>
            <dt>
              {caps.map((key) => (
                <kbd key={key}>{keyCap(key)}</kbd>
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
