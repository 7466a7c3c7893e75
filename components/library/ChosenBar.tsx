// What can be done with the ticked articles together.
import { useText } from '../text-context';
import type { LibraryProps } from './library-props';

/** Reports that stand side by side at most (lib/state says the same of its model). */
const MOST_SIDE_BY_SIDE = 6;

export function ChosenBar({ state, actions }: LibraryProps) {
  const text = useText();
  const { chosen } = state;
  if (chosen.length === 0) return null;
  const canCompare = chosen.length > 1 && chosen.length <= MOST_SIDE_BY_SIDE;
  const erasing = () =>
    actions.askErase({ kind: 'articles', ids: chosen }, text.count('articles_count', chosen.length));
  return (
    <div class="chosen" role="group" aria-label={text.say('chosen')}>
      <b class="num" role="status">
        {text.count('chosen_count', chosen.length)}
      </b>
      <button
        type="button"
        class="btn"
        aria-disabled={!canCompare}
        onClick={() => canCompare && actions.compare(chosen)}
      >
        {text.say('compare')}
      </button>
      {!canCompare && (
        <span class="small muted">{text.say('compare_how_many', { most: MOST_SIDE_BY_SIDE })}</span>
      )}
      <button type="button" class="btn" onClick={() => actions.askMove(chosen)}>
        {text.say('move')}
      </button>
      <button type="button" class="btn" onClick={() => actions.setStays(chosen, true)}>
        {text.say('let_stay')}
      </button>
      <button type="button" class="btn" onClick={erasing}>
        {text.say('erase')}
      </button>
      <button type="button" class="btn-text" onClick={() => actions.choose(chosen, false)}>
        {text.say('tick_none')}
      </button>
    </div>
  );
}
