// The kinds to show, with their counts: pressed ones are shown, none pressed means all.
import { FINDING_KINDS, type FindingKind } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';
import { Icon } from '../Icon';
import { kindWord } from '../Kind';
import { useText } from '../text-context';

interface KindChipsProps {
  readonly view: View;
  readonly kinds: readonly FindingKind[];
  readonly onToggle: (kind: FindingKind) => void;
}

export function KindChips({ view, kinds, onToggle }: KindChipsProps) {
  const text = useText();
  const counts: Readonly<Record<FindingKind, number>> = {
    shared: view.shared.length,
    differs: view.differs.length,
    'only-here': view.onlyHere.length,
    'same-text': view.sameText.length,
  };
  return (
    <div class="chips" role="group" aria-label={text.say('filters_label')}>
      {FINDING_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          data-kind={kind}
          aria-pressed={kinds.includes(kind)}
          onClick={() => onToggle(kind)}
        >
          <Icon name={kind} />
          <b>{text.number(counts[kind])}</b> <span>{text.say(kindWord(kind))}</span>
        </button>
      ))}
    </div>
  );
}
