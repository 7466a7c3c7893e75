// Everything the reader corrected, on facts and on events; each word can be taken back.
import type { PairSide, PairWord } from '../../lib/coverage/reader-words';
import { nameOf } from '../evidence/reports';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { FactWordLine } from './FactWordLine';
import type { LibraryProps } from './library-props';

export function CorrectionsView({ state, actions }: LibraryProps) {
  const text = useText();
  const { corrections } = state;
  if (corrections === null) return <p class="muted">{text.say('loading')}</p>;
  const { facts, pairs } = corrections;
  return (
    <div class="settings">
      <h1 class="lib-title">{text.say('your_corrections')}</h1>
      <p class="muted">
        {text.say(facts.length + pairs.length === 0 ? 'corrections_none' : 'corrections_why')}
      </p>
      {facts.length > 0 && (
        <section>
          <h2 class="h">{text.say('corrections_facts')}</h2>
          {facts.map((word) => (
            <FactWordLine
              key={`${word.one.article} ${word.one.text} ${word.other.article} ${word.other.text}`}
              word={word}
              onUndo={() => actions.unsay(word)}
            />
          ))}
        </section>
      )}
      {pairs.length > 0 && (
        <section>
          <h2 class="h">{text.say('corrections_events')}</h2>
          {pairs.map((word) => (
            <PairLine
              key={`${word.one.id} ${word.other.id}`}
              word={word}
              onUndo={() => actions.unsayPair(word)}
            />
          ))}
        </section>
      )}
    </div>
  );
}

interface PairLineProps {
  readonly word: PairWord;
  readonly onUndo: () => void;
}

function PairLine({ word, onUndo }: PairLineProps) {
  const text = useText();
  const name = (side: PairSide): string => {
    const outlet = nameOf(side);
    if (outlet === null) return text.say('report_without_name');
    return side.title === null || side.title === outlet ? outlet : `${outlet}: ${side.title}`;
  };
  return (
    <div class="fix">
      <Icon name="swap" />
      <p>
        {text.say(word.sameEvent ? 'word_same_event' : 'word_not_same_event', {
          one: name(word.one),
          other: name(word.other),
        })}
      </p>
      <button type="button" class="btn-text" onClick={() => onUndo()}>
        {text.say('undo')}
      </button>
    </div>
  );
}
