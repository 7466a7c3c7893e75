// One cell of the facts: sign and word, and the value where reports differ. Never a tick: a dot says "said".
import type { MessageKey } from '../../lib/browser/text';
import type { Reports } from '../evidence/reports';
import { Icon, type IconName } from '../Icon';
import { useText } from '../text-context';
import type { Cell } from './facts-rows';

const SIGNS: Readonly<Record<Cell['says'], { icon: IconName; kind: string | undefined; word: MessageKey }>> =
  {
    said: { icon: 'dot', kind: undefined, word: 'cell_said' },
    same: { icon: 'shared', kind: 'shared', word: 'cell_same' },
    similar: { icon: 'similar', kind: 'shared', word: 'cell_similar' },
    differs: { icon: 'differs', kind: 'differs', word: 'cell_differs' },
    'not-found': { icon: 'none', kind: undefined, word: 'cell_not_found' },
  };

interface FactCellProps {
  readonly cell: Cell;
  readonly reports: Reports;
}

export function FactCell({ cell, reports }: FactCellProps) {
  const text = useText();
  const { icon, kind, word } = SIGNS[cell.says];
  return (
    <span class={`cell is-${cell.says}`} data-kind={kind}>
      <Icon name={icon} />
      {cell.value === null ? (
        <span>{text.say(word)}</span>
      ) : (
        <span>
          <span class="vh">{text.say('kind_and_what', { kind: text.say(word), what: '' })}</span>
          <b {...reports.quoted(cell.from)}>{cell.value}</b>
        </span>
      )}
    </span>
  );
}
