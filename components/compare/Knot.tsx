// What joins two paragraphs, in a word or in the values that differ: the button that opens the evidence.
import type { Finding } from '../../lib/comparison/comparison';
import { groupValues } from '../evidence/values';
import { Icon } from '../Icon';
import { kindWord, type ShownKind } from '../Kind';
import { useText } from '../text-context';

/** Longer values say less than the word for their kind. */
const LONGEST_VALUES = 22;

interface KnotProps {
  readonly finding: Finding;
  readonly base: string;
  readonly open: boolean;
  readonly onPress: () => void;
}

export function Knot({ finding, base, open, onPress }: KnotProps) {
  const text = useText();
  const kind = text.say(kindWord(finding.kind));
  const about = finding.kind === 'differs' ? finding.about : '';
  const values = finding.kind === 'differs' ? valuesOf(finding, base) : '';
  const short = values !== '' && values.length <= LONGEST_VALUES ? values : kind;
  return (
    <button
      type="button"
      class="knot"
      data-kind={finding.kind}
      data-knot={finding.id}
      aria-expanded={open}
      aria-label={about === '' ? undefined : `${text.say('kind_and_what', { kind, what: about })}: ${values}`}
      onClick={() => onPress()}
    >
      <Icon name={finding.kind} />
      <bdi>{short}</bdi>
    </button>
  );
}

function valuesOf(finding: Extract<Finding, { kind: 'differs' }>, base: string): string {
  return groupValues(finding, base)
    .map((group) => group.text)
    .join(' / ');
}

/** The same sign where there is nothing to open: a paragraph that faces a gap. */
export function LoneKnot({ kind }: { readonly kind: ShownKind }) {
  const text = useText();
  return (
    <span class="knot is-lone" data-kind={kind}>
      <Icon name={kind} />
      {text.say(kindWord(kind))}
    </span>
  );
}
