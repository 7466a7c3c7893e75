// The four kinds with their counts, as toggle buttons: a pressed one shows its findings alone.
import { FINDING_KINDS, type FindingKind } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';
import { Icon } from '../Icon';
import { kindWord } from '../Kind';
import { useText } from '../text-context';

interface FiltersProps {
  readonly view: View;
  readonly pressed: FindingKind | null;
  /** Whether the keys 1 to 4 press them as well. */
  readonly hasKeys: boolean;
  readonly onPress: (kind: FindingKind | null) => void;
}

export function Filters({ view, pressed, hasKeys, onPress }: FiltersProps) {
  const text = useText();
  return (
    <div class="filters" role="group" aria-label={text.say('filters_label')}>
      {FINDING_KINDS.map((kind, at) => (
        <button
          key={kind}
          type="button"
          class="filter"
          data-kind={kind}
          aria-pressed={pressed === kind}
          aria-keyshortcuts={hasKeys ? String(at + 1) : undefined}
          onClick={() => onPress(pressed === kind ? null : kind)}
        >
          <Icon name={kind} />
          <b>{text.number(findingsOf(view, kind).length)}</b> <span>{text.say(kindWord(kind))}</span>
        </button>
      ))}
    </div>
  );
}

/** The findings of one kind that touch the base, in reading order. */
export function findingsOf(view: View, kind: FindingKind) {
  switch (kind) {
    case 'shared':
      return view.shared;
    case 'differs':
      return view.differs;
    case 'only-here':
      return view.onlyHere;
    case 'same-text':
      return view.sameText;
  }
}
