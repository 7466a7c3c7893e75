// One block of the article with its marks; an open drawer parts it behind the sentence of the mark.
import type { ComponentChildren } from 'preact';
import type { BlockKind } from '../../lib/article/article';
import type { ComparedBlock } from '../../lib/comparison/comparison';
import type { Mark } from '../../lib/comparison/view';
import { Icon } from '../Icon';
import { kindWord } from '../Kind';
import { useText } from '../text-context';
import { cutAtMarks, type Segment } from './segments';

interface ParagraphProps {
  readonly block: ComparedBlock;
  readonly index: number;
  readonly marks: readonly Mark[];
  /** The finding the reader has stepped to. */
  readonly current: string | null;
  /** The mark that can be reached with Tab; all others with N, P and the arrows. */
  readonly stop: Mark | null;
  /** An open drawer: where it parts the text, and its id. */
  readonly drawer: { readonly at: number; readonly id: string; readonly finding: string } | null;
  /** The drawer itself. */
  readonly children?: ComponentChildren;
}

export function Paragraph(props: ParagraphProps) {
  const { block, index, drawer, children } = props;
  const parts: readonly (readonly [number, number])[] =
    drawer === null
      ? [[0, block.text.length]]
      : [
          [0, drawer.at],
          [drawer.at, block.text.length],
        ];
  return (
    <div class="para" data-block={index}>
      {parts.map(([from, to], part) => (
        <>
          {part === 1 && children}
          {block.text.slice(from, to).trim() !== '' && (
            <Words kind={block.kind} key={from}>
              {cutAtMarks(block.text, props.marks, from, to).map((segment) => (
                <SegmentView key={segment.start} segment={segment} {...props} />
              ))}
            </Words>
          )}
        </>
      ))}
    </div>
  );
}

interface WordsProps {
  readonly kind: BlockKind;
  readonly children: ComponentChildren;
}

function Words({ kind, children }: WordsProps) {
  switch (kind) {
    case 'heading':
      return <h2 class="text-heading">{children}</h2>;
    case 'quote':
      return <blockquote class="text-quote">{children}</blockquote>;
    case 'paragraph':
      return <p>{children}</p>;
    case 'standfirst':
    case 'list-item':
    case 'table-row':
    case 'caption':
      return <p class={`text-${kind}`}>{children}</p>;
  }
}

function SegmentView({ segment, current, stop, drawer }: ParagraphProps & { readonly segment: Segment }) {
  const text = useText();
  const { mark } = segment;
  if (mark === null) return <>{segment.text}</>;
  const word = text.say(kindWord(mark.kind));
  return (
    <>
      <span class="gl" data-kind={mark.kind} aria-hidden="true">
        <Icon name={mark.kind} />
      </span>
      <mark
        data-kind={mark.kind}
        data-finding={mark.finding}
        data-end={mark.end}
        class={mark.finding === current ? 'is-current' : undefined}
        tabIndex={mark === stop ? 0 : -1}
        aria-details={drawer?.finding === mark.finding ? drawer.id : undefined}
      >
        <span class="vh">{text.say('mark_begins', { kind: word })}</span>
        {segment.text}
        <span class="vh">{text.say('mark_ends')}</span>
      </mark>
    </>
  );
}
