// One of several, as toggle buttons in a row under their label.
import type { MessageKey } from '../lib/browser/text';
import { useText } from './text-context';

interface SettingProps<Choice extends string> {
  readonly label: MessageKey;
  readonly choices: Readonly<Record<Choice, MessageKey>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function Setting<Choice extends string>(props: SettingProps<Choice>) {
  const { label, choices, chosen, onChoose } = props;
  const text = useText();
  // Object.keys forgets the key type; the record has exactly these keys.
  const names = Object.keys(choices) as Choice[];
  return (
    <div class="set" role="group" aria-label={text.say(label)}>
      <span aria-hidden="true">{text.say(label)}</span>
      <div class="seg">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === chosen}
            class={name === 'serif' ? 'serif' : undefined}
            onClick={() => onChoose(name)}
          >
            {text.say(choices[name])}
          </button>
        ))}
      </div>
    </div>
  );
}
