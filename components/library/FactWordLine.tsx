// One correction: the reader's word on two sentences, and the way to take it back.
import type { FactWord } from '../../lib/coverage/reader-words';
import { Icon } from '../Icon';
import { useText } from '../text-context';

interface FactWordLineProps {
  readonly word: FactWord;
  readonly onUndo: () => void;
}

export function FactWordLine({ word, onUndo }: FactWordLineProps) {
  const text = useText();
  return (
    <div class="fix">
      <Icon name="swap" />
      <p>
        {text.say(word.sameFact ? 'word_same_fact' : 'word_not_same_fact', {
          one: word.one.text,
          other: word.other.text,
        })}
      </p>
      <button type="button" class="btn-text" onClick={() => onUndo()}>
        {text.say('undo')}
      </button>
    </div>
  );
}
