// One paragraph of a report with its marks, as the side-by-side page shows it.
import type { ComparedBlock } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';
import { kindWord } from '../Kind';
import { cutAtMarks } from '../panel/segments';
import { useText } from '../text-context';
import type { SideBySide } from './side-by-side';

interface ParagraphProps extends Pick<SideBySide, 'reports' | 'state' | 'actions'> {
  readonly view: View;
  readonly block: number;
  /** Name of the report, said before the paragraph where columns are stacked. */
  readonly named?: boolean;
  /** A band or row joins it with another report. */
  readonly joined?: boolean;
}

export function Paragraph({ view, block: at, reports, state, actions, named, joined }: ParagraphProps) {
  const block = reports.find(view.base)?.blocks[at];
  if (block === undefined) return null;
  const shown = view.marks.filter(
    ({ block: own, kind }) =>
      own === at && (!state.differencesOnly || kind === 'differs' || kind === 'only-here'),
  );
  return (
    <div
      class={`p p-${block.kind}${joined === true ? ' on' : ''}`}
      data-side={view.base}
      data-block={at}
      {...reports.quoted(view.base)}
    >
      {named === true && (
        <span class="p-name small muted" dir="auto">
          {reports.name(view.base)}
        </span>
      )}
      <Marked block={block} marks={shown} open={state.open} onOpen={actions.openFinding} />
    </div>
  );
}

interface MarkedProps {
  readonly block: ComparedBlock;
  readonly marks: View['marks'];
  readonly open: string | null;
  readonly onOpen: (finding: string | null) => void;
}

function Marked({ block, marks, open, onOpen }: MarkedProps) {
  const text = useText();
  const segments = cutAtMarks(block.text, marks);
  const Tag = block.kind === 'heading' ? 'h3' : block.kind === 'quote' ? 'blockquote' : 'p';
  return (
    <Tag>
      {segments.map(({ start, text: words, mark }) =>
        mark === null ? (
          words
        ) : (
          <mark
            key={start}
            data-kind={mark.kind}
            data-finding={mark.finding}
            class={mark.finding === open ? 'is-current' : undefined}
            onClick={() => onOpen(mark.finding === open ? null : mark.finding)}
          >
            <span class="vh">{text.say('mark_begins', { kind: text.say(kindWord(mark.kind)) })}</span>
            {words}
            <span class="vh">{text.say('mark_ends')}</span>
          </mark>
        ),
      )}
    </Tag>
  );
}
