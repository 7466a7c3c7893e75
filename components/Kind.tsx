// A kind of finding as the reader meets it everywhere: glyph and word, in the kind's colour.
import type { MessageKey } from '../lib/browser/text';
import type { FindingKind } from '../lib/comparison/comparison';
import { Icon } from './Icon';
import { useText } from './text-context';

/** The four kinds of findings, and what the others have and this report lacks. */
export type ShownKind = FindingKind | 'not-here';

const WORDS: Readonly<Record<ShownKind, MessageKey>> = {
  shared: 'kind_shared',
  differs: 'kind_differs',
  'only-here': 'kind_only_here',
  'same-text': 'kind_same_text',
  'not-here': 'kind_not_here',
};

/** The message key of the word for a kind. */
export function kindWord(kind: ShownKind): MessageKey {
  return WORDS[kind];
}

export function Kind({ kind }: { readonly kind: ShownKind }) {
  const text = useText();
  return (
    <span class="kind" data-kind={kind}>
      <Icon name={kind} />
      {text.say(WORDS[kind])}
    </span>
  );
}
